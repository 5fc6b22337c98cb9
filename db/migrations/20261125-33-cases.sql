-- What a case holds: parts that are shielded from each other, each under a key of its own, with its own people; what is written, who and what it is about, tasks, and what crossed.

set role owner_spil;

alter table keys.data_key drop constraint data_key_purpose_check;
alter table keys.data_key add constraint data_key_purpose_check check (purpose in
  ('report', 'reporter-contact', 'attachment-original', 'case', 'whereabouts', 'measure', 'data-request', 'staff', 'identifier-index'));

alter table casework.trafficking_case drop constraint trafficking_case_status_check;
alter table casework.trafficking_case add constraint trafficking_case_status_check check (status in ('open', 'inMeeting', 'action', 'closed', 'reopened'));
alter table casework.trafficking_case add column closed_at timestamptz;
alter table casework.trafficking_case add column closed_by uuid;
alter table casework.trafficking_case add foreign key (municipality_id, closed_by) references platform.person;

-- The part of the desk, and the tracks. Its key seals all that is in it, so that each track can go at the end of its own term.
create table casework.part (
  municipality_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('desk', 'care', 'police', 'administrative', 'labour', 'youth')),
  key_id uuid not null,
  owner_id uuid not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  result text check (result in ('safeWithHelp', 'declinedHelp', 'outOfSight', 'handedToPolice', 'measureImposed', 'noProof', 'leftRegion', 'duplicate', 'otherwise')),
  -- the last day on which it is kept, when the law of this track gives a number
  keep_until date,
  primary key (municipality_id, case_id, kind),
  check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (result is null)),
  foreign key (municipality_id, case_id) references casework.trafficking_case,
  foreign key (municipality_id, key_id) references keys.data_key,
  foreign key (municipality_id, owner_id) references platform.person,
  foreign key (municipality_id, opened_by) references platform.person,
  foreign key (municipality_id, closed_by) references platform.person
);
create index part_of_owner on casework.part (municipality_id, owner_id);
call platform.guard('casework.part');
grant select, insert, update (owner_id, closed_by, closed_at, result, keep_until) on casework.part to casework_rw;

-- Who else works on a part.
create table casework.part_member (
  municipality_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('desk', 'care', 'police', 'administrative', 'labour', 'youth')),
  person_id uuid not null,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (municipality_id, case_id, kind, person_id),
  foreign key (municipality_id, case_id, kind) references casework.part,
  foreign key (municipality_id, person_id) references platform.person,
  foreign key (municipality_id, added_by) references platform.person
);
create index part_member_of_person on casework.part_member (municipality_id, person_id);
call platform.guard('casework.part_member');
grant select, insert, delete on casework.part_member to casework_rw;

-- What happened or was decided, in somebody's own words; past times allowed.
create table casework.entry (
  municipality_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  part text not null,
  kind text not null check (kind in ('note', 'call', 'visit', 'meeting', 'letter', 'decision', 'help')),
  happened_on date not null,
  -- the hour in the Netherlands, when it matters
  happened_time text check (happened_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  content bytea not null,
  version integer not null default 1,
  written_by uuid not null,
  written_at timestamptz not null,
  changed_by uuid,
  changed_at timestamptz,
  primary key (municipality_id, id),
  check ((changed_by is null) = (changed_at is null)),
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, written_by) references platform.person,
  foreign key (municipality_id, changed_by) references platform.person
);
create index entry_of_case on casework.entry (municipality_id, case_id, part);
call platform.guard('casework.entry');
grant select, insert, update (kind, happened_on, happened_time, content, version, changed_by, changed_at) on casework.entry to casework_rw;

-- A person, place, organisation, vehicle or number that the case is about. What it is called on screens means nothing elsewhere.
create table casework.node (
  municipality_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  part text not null,
  kind text not null check (kind in ('person', 'place', 'organisation', 'vehicle', 'number')),
  label text not null,
  roles text[] not null default '{}' check (roles <@ '{presumedVictim,perpetrator,facilitator,witness,child,relative}'::text[]),
  content bytea not null,
  version integer not null default 1,
  added_by uuid not null,
  added_at timestamptz not null,
  changed_by uuid,
  changed_at timestamptz,
  -- where this person stays: under a key of its own, shown after a reason only
  whereabouts bytea,
  whereabouts_key_id uuid,
  primary key (municipality_id, id),
  unique (municipality_id, case_id, label),
  check ((whereabouts is null) = (whereabouts_key_id is null)),
  check (whereabouts is null or kind = 'person'),
  check ((changed_by is null) = (changed_at is null)),
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, whereabouts_key_id) references keys.data_key,
  foreign key (municipality_id, added_by) references platform.person,
  foreign key (municipality_id, changed_by) references platform.person
);
create index node_of_case on casework.node (municipality_id, case_id, part);
call platform.guard('casework.node');
grant select, insert, update (roles, content, version, changed_by, changed_at, whereabouts, whereabouts_key_id) on casework.node to casework_rw;

-- How two of them belong together. It is seen by who sees both ends and the part it was written in.
create table casework.relation (
  municipality_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  part text not null,
  from_id uuid not null,
  to_id uuid not null,
  kind text not null check (kind in ('controls', 'worksFor', 'livesAt', 'owns', 'uses', 'parentOf', 'partnerOf', 'knows', 'pays', 'transports', 'foundAt')),
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, case_id, part, from_id, to_id, kind),
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, from_id) references casework.node,
  foreign key (municipality_id, to_id) references casework.node,
  foreign key (municipality_id, added_by) references platform.person
);
call platform.guard('casework.relation');
grant select, insert, delete on casework.relation to casework_rw;

-- How an entry or a person was written before it was changed: nobody's words go.
create table casework.earlier_version (
  municipality_id uuid not null,
  case_id uuid not null,
  part text not null,
  of_kind text not null check (of_kind in ('entry', 'node')),
  of_id uuid not null,
  version integer not null,
  content bytea not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (municipality_id, of_kind, of_id, version),
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, written_by) references platform.person
);
call platform.guard('casework.earlier_version');
grant select, insert on casework.earlier_version to casework_rw;

-- One named thing that goes from one part to another: a copy of exactly what was decided, under the key of where it goes.
create table casework.crossing (
  municipality_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  from_part text not null,
  to_part text not null,
  of_kind text not null check (of_kind in ('entry', 'node')),
  of_id uuid not null,
  content bytea not null,
  -- why, under the key of where it comes from
  reason bytea not null,
  crossed_by uuid not null,
  crossed_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (municipality_id, id),
  check ((ended_by is null) = (ended_at is null)),
  foreign key (municipality_id, case_id, from_part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, case_id, to_part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, crossed_by) references platform.person,
  foreign key (municipality_id, ended_by) references platform.person
);
create unique index one_crossing_at_a_time on casework.crossing (municipality_id, of_id, to_part) where ended_at is null;
create index crossing_of_case on casework.crossing (municipality_id, case_id);
call platform.guard('casework.crossing');
grant select, insert, update (ended_by, ended_at) on casework.crossing to casework_rw;

create table casework.task (
  municipality_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  part text not null,
  content bytea not null,
  for_person uuid not null,
  due_on date not null,
  made_by uuid not null,
  made_at timestamptz not null,
  done_by uuid,
  done_at timestamptz,
  note bytea,
  primary key (municipality_id, id),
  check ((done_by is null) = (done_at is null)),
  check (note is null or done_at is not null),
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, for_person) references platform.person,
  foreign key (municipality_id, made_by) references platform.person,
  foreign key (municipality_id, done_by) references platform.person
);
create index task_of_case on casework.task (municipality_id, case_id, part);
create index task_open_for on casework.task (municipality_id, for_person) where done_at is null;
call platform.guard('casework.task');
grant select, insert, update (for_person, done_by, done_at, note) on casework.task to casework_rw;

-- The police or the prosecutor asked to do nothing that shows. It names who asked and when it is looked at again; never why.
create table casework.embargo (
  municipality_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  asked_by text not null check (asked_by in ('police', 'prosecutor', 'inspectorate')),
  set_by uuid not null,
  set_at timestamptz not null,
  review_on date not null,
  lifted_by uuid,
  lifted_at timestamptz,
  primary key (municipality_id, id),
  check ((lifted_by is null) = (lifted_at is null)),
  foreign key (municipality_id, case_id) references casework.trafficking_case,
  foreign key (municipality_id, set_by) references platform.person,
  foreign key (municipality_id, lifted_by) references platform.person
);
create unique index one_embargo_at_a_time on casework.embargo (municipality_id, case_id) where lifted_at is null;
call platform.guard('casework.embargo');
grant select, insert, update (review_on, lifted_by, lifted_at) on casework.embargo to casework_rw;

-- Each look at where somebody stays, with the reason under the key of the part.
create table casework.whereabouts_look (
  municipality_id uuid not null,
  id uuid not null,
  node_id uuid not null,
  person_id uuid not null,
  reason bytea not null,
  looked_at timestamptz not null,
  until timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, node_id) references casework.node,
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('casework.whereabouts_look');
grant select, insert on casework.whereabouts_look to casework_rw;

reset role;
