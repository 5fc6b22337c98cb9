-- SPDX-License-Identifier: EUPL-1.2
-- Keeping and destroying (bewaren, vernietigen) of parts of a case and of requests: terms that an archivist approved, holds, and destroying by two people.
-- Only the worker erases, a day later; what stays is the stub and the declaration.

set role owner_spil;

-- How long each record type is kept, as the archivist approved it; a change is a next version.
create table casework.retention_term (
  municipality_id uuid not null,
  record text not null check (record in ('desk', 'care', 'police', 'administrative', 'labour', 'youth', 'measure', 'dataRequest')),
  version integer not null check (version > 0),
  unit text not null check (unit in ('months', 'years')),
  count integer not null check (count > 0),
  -- the law or the list that says so, in words
  source text not null,
  approved_by uuid not null,
  approved_on date not null,
  primary key (municipality_id, record, version),
  foreign key (municipality_id, approved_by) references platform.person
);
call platform.guard('casework.retention_term');
grant select, insert on casework.retention_term to casework_rw;
grant select on casework.retention_term to worker_rw;

alter table casework.part add column destroyed_at timestamptz;
alter table casework.part add constraint part_destroyed_was_closed check (destroyed_at is null or closed_at is not null);
alter table casework.trafficking_case add column destroyed_at timestamptz;
alter table casework.trafficking_case add constraint trafficking_case_destroyed_was_closed check (destroyed_at is null or (status = 'closed' and forms = '{}'));
alter table casework.data_request add column destroyed_at timestamptz;
alter table casework.data_request add constraint data_request_destroyed_is_a_stub
  check (destroyed_at is null or (status = 'closed' and octet_length(content) = 0 and (advice is null or octet_length(advice) = 0)));

-- A reason why a part or a request may not go now. It ends by a deed; on its day somebody looks again.
create table casework.hold (
  municipality_id uuid not null,
  id uuid not null,
  case_id uuid,
  part text,
  request_id uuid,
  ground text not null check (ground in ('court', 'investigation', 'dataSubject', 'complaint', 'archive', 'other')),
  -- sealed under the key of what is held
  reason bytea not null,
  review_on date not null,
  placed_by uuid not null,
  placed_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  primary key (municipality_id, id),
  check ((case_id is null) = (part is null) and (case_id is null) <> (request_id is null)),
  check ((lifted_by is null) = (lifted_at is null)),
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, request_id) references casework.data_request,
  foreign key (municipality_id, placed_by) references platform.person,
  foreign key (municipality_id, lifted_by) references platform.person
);
create index hold_of_part on casework.hold (municipality_id, case_id, part) where lifted_at is null;
call platform.guard('casework.hold');
grant select, insert, update (lifted_by, lifted_at) on casework.hold to casework_rw;
grant select, update (reason) on casework.hold to worker_rw;

-- Asked by one, confirmed by another, a day to think again, done by the worker. Without content: it is the declaration, and it stays.
create table casework.destruction (
  municipality_id uuid not null,
  id uuid not null,
  case_id uuid,
  part text,
  request_id uuid,
  -- the term it was asked on, as it was approved
  record text not null,
  term_version integer not null,
  -- the last day on which it was kept
  last_day date not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  -- called off by a person, or stopped by the worker when something stood in the way
  ended_by uuid,
  ended_at timestamptz,
  ended_why text check (ended_why in ('undone', 'held', 'notClosed', 'noTerm', 'notYet')),
  destroyed_at timestamptz,
  -- the specification
  records integer check (records >= 0),
  keys integer check (keys >= 0),
  primary key (municipality_id, id),
  check ((case_id is null) = (part is null) and (case_id is null) <> (request_id is null)),
  check (confirmed_by <> asked_by),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check ((ended_why is null) = (ended_at is null)),
  check (destroyed_at is null or (confirmed_at is not null and ended_at is null and records is not null and keys is not null)),
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, request_id) references casework.data_request,
  foreign key (municipality_id, record, term_version) references casework.retention_term,
  foreign key (municipality_id, asked_by) references platform.person,
  foreign key (municipality_id, confirmed_by) references platform.person,
  foreign key (municipality_id, ended_by) references platform.person
);
create unique index destruction_in_hand_of_part on casework.destruction (municipality_id, case_id, part) where ended_at is null and case_id is not null;
create unique index destruction_in_hand_of_request on casework.destruction (municipality_id, request_id) where ended_at is null and request_id is not null;
call platform.guard('casework.destruction');
grant select, insert, update (confirmed_by, confirmed_at, ended_by, ended_at, ended_why) on casework.destruction to casework_rw;
grant select, update (ended_at, ended_why, destroyed_at, records, keys) on casework.destruction to worker_rw;

-- what the worker erases, and what it asks first
grant select, update (destroyed_at) on casework.part to worker_rw;
grant select, update (destroyed_at, forms) on casework.trafficking_case to worker_rw;
grant select on casework.case_report, casework.embargo to worker_rw;
grant select, delete on casework.entry, casework.node, casework.relation, casework.earlier_version, casework.task, casework.whereabouts_look,
  casework.duty_to_inform to worker_rw;
grant select, delete, update (content, reason) on casework.crossing to worker_rw;
grant select, update (content, advice, destroyed_at) on casework.data_request to worker_rw;
grant usage on schema care to worker_rw;
grant select, delete on care.pathway, care.earlier_pathway, care.line_answer, care.term, care.sheet to worker_rw;

-- Of a report whose case was destroyed: from then on the report may go too.
alter table triage.course add column case_gone_on date;

reset role;
