-- SPDX-License-Identifier: EUPL-1.2
-- Documents (documenten) on a part of a case: each under a data key of its own, seen as a clean copy, the original only after a reason.
-- Whoever owns the part can have one destroyed by itself; then a line without content stays.

set role owner_spil;

alter table keys.data_key drop constraint data_key_purpose_check;
alter table keys.data_key add constraint data_key_purpose_check check (purpose in
  ('report', 'reporter-contact', 'attachment-original', 'case', 'whereabouts', 'case-move', 'measure', 'data-request', 'case-document', 'staff', 'identifier-index', 'meeting'));

create table casework.document (
  municipality_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  part text not null,
  kind text not null check (kind in ('letter', 'report', 'photo', 'message', 'statement', 'other')),
  -- the day it is of
  dated_on date not null,
  added_by uuid not null,
  added_at timestamptz not null,
  key_id uuid not null,
  -- title, note, name, size and the key of the file itself, under the key of the document; empty when it was destroyed
  content bytea not null,
  -- how many sealed pieces there are
  parts integer not null check (parts > 0),
  -- coming: the worker has still to look
  state text not null default 'coming' check (state in ('coming', 'clean', 'kept', 'refused', 'removed')),
  file_kind text check (file_kind in ('jpeg', 'png', 'webp', 'pdf', 'text', 'heic', 'media', 'mail', 'office')),
  -- why there is no copy, as a word of our own
  refusal text,
  -- what it told about itself, and its hash
  findings bytea,
  removed_by uuid,
  removed_at timestamptz,
  -- why it was removed, under the key of the part
  reason bytea,
  primary key (municipality_id, id),
  constraint document_removed_says_who_and_why
    check ((state = 'removed') = (removed_by is not null) and (removed_by is null) = (removed_at is null) and (removed_by is null) = (reason is null)),
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, key_id) references keys.data_key,
  foreign key (municipality_id, added_by) references platform.person,
  foreign key (municipality_id, removed_by) references platform.person
);
create index document_of_part on casework.document (municipality_id, case_id, part);
call platform.guard('casework.document');
grant select, insert, update (state, removed_by, removed_at, reason) on casework.document to casework_rw;
grant select, delete, update (state, content, file_kind, refusal, findings) on casework.document to worker_rw;

-- The original, in sealed pieces of one size, as it came in.
create table casework.document_piece (
  municipality_id uuid not null,
  document_id uuid not null,
  place integer not null check (place >= 0),
  bytes bytea not null,
  primary key (municipality_id, document_id, place),
  foreign key (municipality_id, document_id) references casework.document
);
alter table casework.document_piece alter column bytes set storage external;
call platform.guard('casework.document_piece');
grant select, insert on casework.document_piece to casework_rw;
grant select, delete on casework.document_piece to worker_rw;

-- The clean copy, page by page.
create table casework.document_copy (
  municipality_id uuid not null,
  document_id uuid not null,
  place integer not null check (place >= 0),
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'text/plain')),
  bytes bytea not null,
  primary key (municipality_id, document_id, place),
  foreign key (municipality_id, document_id) references casework.document
);
alter table casework.document_copy alter column bytes set storage external;
call platform.guard('casework.document_copy');
grant select on casework.document_copy to casework_rw;
grant select, insert, delete on casework.document_copy to worker_rw;

-- Who took the original, and why: under the key of the part, for its owner.
create table casework.document_look (
  municipality_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  person_id uuid not null,
  reason bytea not null,
  looked_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, document_id) references casework.document,
  foreign key (municipality_id, person_id) references platform.person
);
create index look_at_document on casework.document_look (municipality_id, document_id);
call platform.guard('casework.document_look');
grant select, insert on casework.document_look to casework_rw;
grant select, delete on casework.document_look to worker_rw;

alter table casework.crossing drop constraint crossing_of_kind_check;
alter table casework.crossing add constraint crossing_of_kind_check check (of_kind in ('entry', 'node', 'document'));

reset role;
