-- Meetings (casusoverleg, regionale tafel): who sits there on which basis, what of a case is told to whom, and what came of it.

set role owner_spil;

alter table keys.data_key drop constraint data_key_purpose_check;
alter table keys.data_key add constraint data_key_purpose_check check (purpose in
  ('report', 'reporter-contact', 'attachment-original', 'case', 'whereabouts', 'measure', 'data-request', 'staff', 'identifier-index', 'meeting'));

create table casework.meeting (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('caseMeeting', 'regionalTable')),
  status text not null check (status in ('planned', 'held', 'minutesDone', 'cancelled')),
  -- the day on which it was held, once it was
  meets_on date not null,
  meets_at text check (meets_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  key_id uuid not null,
  -- title and place in words, under the key of the meeting
  content bytea not null,
  version integer not null default 1,
  planned_by uuid not null,
  planned_at timestamptz not null,
  held_by uuid,
  held_at timestamptz,
  ended_by uuid,
  ended_at timestamptz,
  primary key (municipality_id, id),
  check ((held_by is null) = (held_at is null)),
  check ((ended_by is null) = (ended_at is null)),
  check ((status in ('minutesDone', 'cancelled')) = (ended_at is not null)),
  check ((status in ('held', 'minutesDone')) = (held_at is not null)),
  foreign key (municipality_id, key_id) references keys.data_key,
  foreign key (municipality_id, planned_by) references platform.person,
  foreign key (municipality_id, held_by) references platform.person,
  foreign key (municipality_id, ended_by) references platform.person
);
create index meeting_by_day on casework.meeting (municipality_id, meets_on);
call platform.guard('casework.meeting');
grant select, insert, update (status, meets_on, meets_at, content, version, held_by, held_at, ended_by, ended_at) on casework.meeting to casework_rw;

-- Who sits there: a colleague with an account, or a partner by role and organisation, on a basis the municipality decided on.
create table casework.meeting_participant (
  municipality_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  person_id uuid,
  -- role and organisation of a partner, under the key of the meeting
  content bytea,
  -- nothing: no basis yet, so nothing of a case
  basis_id uuid,
  -- whether he was there; nothing before the meeting
  attended boolean,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, meeting_id, person_id),
  check ((person_id is null) = (content is not null)),
  check (person_id is null or basis_id is null),
  foreign key (municipality_id, meeting_id) references casework.meeting,
  foreign key (municipality_id, person_id) references platform.person,
  foreign key (municipality_id, basis_id) references triage.legal_basis,
  foreign key (municipality_id, added_by) references platform.person
);
create index meeting_participant_of_meeting on casework.meeting_participant (municipality_id, meeting_id);
create index meeting_participant_of_person on casework.meeting_participant (municipality_id, person_id) where person_id is not null;
call platform.guard('casework.meeting_participant');
grant select, insert, update (basis_id, attended), delete on casework.meeting_participant to casework_rw;

-- One point of the agenda: a question about one part of a case and exactly what is told of it, under the key of that part.
create table casework.meeting_point (
  municipality_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  case_id uuid not null,
  part text not null,
  -- by chance, so that a gap tells nobody that there are more
  code text not null,
  content bytea not null,
  version integer not null default 1,
  -- who saw what everybody reads, since it last changed; before that nobody reads it
  released_by uuid,
  released_at timestamptz,
  -- the embargo of which somebody confirmed that who asked for it agrees
  embargo_id uuid,
  minutes_id uuid,
  decision_id uuid,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, meeting_id, code),
  check ((released_by is null) = (released_at is null)),
  foreign key (municipality_id, meeting_id) references casework.meeting,
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, embargo_id) references casework.embargo,
  foreign key (municipality_id, minutes_id) references casework.entry,
  foreign key (municipality_id, decision_id) references casework.entry,
  foreign key (municipality_id, released_by) references platform.person,
  foreign key (municipality_id, added_by) references platform.person
);
create index meeting_point_of_part on casework.meeting_point (municipality_id, case_id, part);
call platform.guard('casework.meeting_point');
grant select, insert, update (content, version, released_by, released_at, embargo_id, minutes_id, decision_id), delete on casework.meeting_point to casework_rw;

-- Who may know a point; each by name, so that who joins later is told nothing by himself.
create table casework.meeting_point_for (
  municipality_id uuid not null,
  point_id uuid not null,
  participant_id uuid not null,
  -- was at the meeting, and not at this point
  was_away boolean not null default false,
  primary key (municipality_id, point_id, participant_id),
  foreign key (municipality_id, point_id) references casework.meeting_point,
  foreign key (municipality_id, participant_id) references casework.meeting_participant
);
call platform.guard('casework.meeting_point_for');
grant select, insert, update (was_away), delete on casework.meeting_point_for to casework_rw;

-- What was agreed at a point and became a task on the part.
create table casework.meeting_action (
  municipality_id uuid not null,
  point_id uuid not null,
  task_id uuid not null,
  primary key (municipality_id, point_id, task_id),
  foreign key (municipality_id, point_id) references casework.meeting_point,
  foreign key (municipality_id, task_id) references casework.task
);
call platform.guard('casework.meeting_action');
grant select, insert on casework.meeting_action to casework_rw;

-- That a partner was told a point: on paper or read aloud, and exactly what, under the key of the part.
create table casework.meeting_told (
  municipality_id uuid not null,
  id uuid not null,
  point_id uuid not null,
  participant_id uuid not null,
  how text not null check (how in ('paper', 'aloud')),
  basis_id uuid not null,
  content bytea not null,
  told_by uuid not null,
  told_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, point_id) references casework.meeting_point,
  foreign key (municipality_id, participant_id) references casework.meeting_participant,
  foreign key (municipality_id, basis_id) references triage.legal_basis,
  foreign key (municipality_id, told_by) references platform.person
);
create index meeting_told_of_point on casework.meeting_told (municipality_id, point_id);
call platform.guard('casework.meeting_told');
grant select, insert on casework.meeting_told to casework_rw;

-- A point goes with the part it is about.
grant select, delete on casework.meeting_point, casework.meeting_point_for, casework.meeting_action, casework.meeting_told to worker_rw;

reset role;
