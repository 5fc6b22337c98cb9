-- SPDX-License-Identifier: EUPL-1.2
-- Disclosures (verstrekkingen): what left a part of a case, to which partner, for which purpose, on which basis, and how it went on. What went
-- and why is under the key of the part. The copy for the receiver is under a key of its own, which is destroyed when it ends.

set role owner_spil;

create table sharing.disclosure (
  municipality_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  part text not null,
  partner_id uuid not null,
  kind text not null check (kind in ('consult', 'refer', 'inform', 'offence', 'riec', 'safetyHouse')),
  channel text not null check (channel in ('link', 'file', 'secureMail', 'ownForm', 'telephone', 'spoken', 'post')),
  purpose text not null check (purpose in ('P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11')),
  basis_id uuid not null,
  consent text not null check (consent in ('given', 'refused', 'notAsked', 'notNeeded')),
  -- written down afterwards: it had been shared outside Spil
  afterwards boolean not null default false,
  happened_on date not null,
  state text not null check (state in ('waiting', 'sent', 'accepted', 'refused', 'done', 'revoked', 'expired', 'withdrawn')),
  -- the last day on which the receiver can read it
  ends_on date not null,
  -- when somebody asks how it stands
  remind_on date,
  -- question, necessity, proportionality, why with or without consent, the receiver, and exactly what went; nothing once the part is destroyed
  content bytea,
  -- their own number
  reference bytea,
  decided_by uuid not null,
  decided_at timestamptz not null,
  -- in the name of whom a hand-over to a network of the Wgs was decided
  on_behalf text check (on_behalf in ('college', 'burgemeester')),
  -- somebody else looked first
  second_by uuid,
  second_at timestamptz,
  ended_by uuid,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (municipality_id, id),
  constraint disclosure_second_is_another check (second_by <> decided_by and (second_by is null) = (second_at is null)),
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, partner_id) references sharing.partner,
  foreign key (municipality_id, basis_id) references triage.legal_basis,
  foreign key (municipality_id, decided_by) references platform.person,
  foreign key (municipality_id, second_by) references platform.person,
  foreign key (municipality_id, ended_by) references platform.person
);
create index disclosure_of_part on sharing.disclosure (municipality_id, case_id, part);
create index disclosure_to_partner on sharing.disclosure (municipality_id, partner_id);
create index disclosure_open on sharing.disclosure (municipality_id, ends_on) where state in ('waiting', 'sent', 'accepted');
call platform.guard('sharing.disclosure');
grant select, insert, update (state, ends_on, remind_on, reference, second_by, second_at, ended_by, ended_at, version) on sharing.disclosure to casework_rw;
grant select, update (state, ended_at, version, content, reference) on sharing.disclosure to worker_rw;

-- The copy for a receiver with a link. Whoever ends the disclosure closes it at once; the worker destroys its key and then the row.
create table sharing.shared_copy (
  municipality_id uuid not null,
  disclosure_id uuid not null,
  key_id uuid not null,
  copy bytea not null,
  primary key (municipality_id, disclosure_id),
  foreign key (municipality_id, disclosure_id) references sharing.disclosure,
  foreign key (municipality_id, key_id) references keys.data_key
);
call platform.guard('sharing.shared_copy');
grant select, insert, update (key_id, copy) on sharing.shared_copy to casework_rw;
grant select, delete on sharing.shared_copy to worker_rw;

-- How it went on: by whom, or by the receiver when nobody of the municipality did it.
create table sharing.disclosure_step (
  municipality_id uuid not null,
  id uuid not null,
  disclosure_id uuid not null,
  kind text not null check (kind in ('looked', 'sent', 'opened', 'accepted', 'refused', 'done', 'answered', 'revoked', 'expired', 'withdrawn', 'reminded', 'referenced',
    'linkMade', 'linkRefused', 'prolonged', 'fileMade', 'escalated')),
  by_person uuid,
  happened_at timestamptz not null,
  -- what was said, under the key of the part
  content bytea,
  -- whoever sent it saw that there is something
  seen_by uuid,
  seen_at timestamptz,
  primary key (municipality_id, id),
  check ((seen_by is null) = (seen_at is null)),
  foreign key (municipality_id, disclosure_id) references sharing.disclosure,
  foreign key (municipality_id, by_person) references platform.person,
  foreign key (municipality_id, seen_by) references platform.person
);
create index step_of_disclosure on sharing.disclosure_step (municipality_id, disclosure_id);
call platform.guard('sharing.disclosure_step');
grant select, insert, update (seen_by, seen_at) on sharing.disclosure_step to casework_rw;
grant select, insert, update (content) on sharing.disclosure_step to worker_rw;

-- A link for a partner without an account. Half of the key of the copy is in the link and nowhere here, so that neither opens it alone.
create table sharing.link (
  municipality_id uuid not null,
  id uuid not null,
  disclosure_id uuid not null,
  -- of the secret in the link, so that a copy of this table leads nowhere
  locator bytea not null check (octet_length(locator) = 32),
  -- of the code that is told another way, under the key of the copy
  code_tag bytea not null,
  -- of the browser in which it was opened first
  reader_tag bytea,
  -- as the reader typed his name, under the key of the part
  reader bytea,
  made_by uuid not null,
  made_at timestamptz not null,
  tries integer not null default 0 check (tries >= 0),
  views integer not null default 0 check (views >= 0),
  -- a later one took its place, or too many tries
  ended_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, locator),
  foreign key (municipality_id, disclosure_id) references sharing.disclosure,
  foreign key (municipality_id, made_by) references platform.person
);
create index link_of_disclosure on sharing.link (municipality_id, disclosure_id);
create unique index one_link_a_disclosure on sharing.link (municipality_id, disclosure_id) where ended_at is null;
call platform.guard('sharing.link');
grant select, insert, update (reader_tag, reader, tries, views, ended_at) on sharing.link to casework_rw;
grant select, delete, update (ended_at) on sharing.link to worker_rw;

-- What the municipality wants of its own people: whether somebody else looks before something leaves. Without a row nobody has to.
create table sharing.choice (
  municipality_id uuid not null references platform.municipality,
  second_look text not null check (second_look in ('never', 'names', 'always')),
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (municipality_id),
  foreign key (municipality_id, chosen_by) references platform.person
);
call platform.guard('sharing.choice');
grant select, insert, update (second_look, chosen_by, chosen_at) on sharing.choice to casework_rw;

reset role;
