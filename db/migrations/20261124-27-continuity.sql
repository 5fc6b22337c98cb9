-- Time and continuity: the term of a report stands still with a reason, what is late goes up, work passes into other hands, why no answer was possible.

set role owner_spil;

alter table triage.course
  -- the day on which a term that stands still goes on; nothing: it runs
  add column paused_until date,
  -- why the reporter could not be answered, and in one sentence; sealed
  add column no_answer_why text check (no_answer_why in ('askedNone', 'dangerous', 'mailboxClosed')),
  add column no_answer bytea;

-- Each time the term of a report stood still. The row stays when it goes on: how often and how long is said at the next.
create table triage.pause (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  reason text not null check (reason in ('consulted', 'reporter', 'other')),
  -- in one sentence; under the key of the report
  sentence bytea not null,
  from_day date not null,
  -- the day on which it goes on, as it was agreed
  until_day date not null check (until_day >= from_day),
  -- when a decision was due before the term stood still
  due_before date not null,
  paused_by uuid not null,
  paused_at timestamptz not null,
  -- the day on which it really went on
  ended_day date,
  ended_why text check (ended_why in ('byHand', 'letter', 'decided', 'letGo', 'dayCame')),
  -- nobody: by a letter, or because the day came
  ended_by uuid,
  primary key (municipality_id, report_id, id),
  check ((ended_day is null) = (ended_why is null)),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, paused_by) references platform.person,
  foreign key (municipality_id, ended_by) references platform.person
);
create unique index pause_open on triage.pause (municipality_id, report_id) where ended_day is null;
call platform.guard('triage.pause');
grant select, insert, update (ended_day, ended_why, ended_by) on triage.pause to casework_rw;
-- the worker ends it, and seals what is in it again when something of the report is blacked out
grant select, update (sentence, ended_day, ended_why, ended_by), delete on triage.pause to worker_rw;

-- What was late beyond the limit and went up: once a report and kind. To whom is a function, never a person.
create table triage.escalation (
  municipality_id uuid not null,
  report_id uuid not null,
  kind text not null check (kind in ('undecided', 'unanswered')),
  went_on date not null,
  went_to text not null check (went_to in ('chainDirector', 'secretary', 'desk', 'nobody')),
  primary key (municipality_id, report_id, kind),
  foreign key (municipality_id, report_id) references triage.course
);
call platform.guard('triage.escalation');
grant select on triage.escalation to casework_rw;
grant select, insert, delete on triage.escalation to worker_rw;

-- Who waits for the answer now; nothing: whoever asked. Who asked is never rewritten.
alter table triage.consultation
  add column held_by uuid,
  add foreign key (municipality_id, held_by) references platform.person;
grant update (held_by) on triage.consultation to casework_rw;

-- Work that one person handed to another (werk overdragen): one row a receiver and deed. The receiver says that it was seen.
create table casework.work_hand_over (
  municipality_id uuid not null,
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  handed_by uuid not null,
  handed_at timestamptz not null,
  seen_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, from_id) references platform.person,
  foreign key (municipality_id, to_id) references platform.person,
  foreign key (municipality_id, handed_by) references platform.person
);
call platform.guard('casework.work_hand_over');
grant select, insert, update (seen_at) on casework.work_hand_over to casework_rw;

-- What was in it, by id: what it is called and how far it is, is asked when somebody looks. Goes with the report when that is destroyed.
create table casework.work_hand_over_item (
  municipality_id uuid not null,
  hand_over_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('report', 'question', 'task', 'case')),
  -- of a report, or of a question or a task about it
  report_id uuid,
  case_id uuid,
  primary key (municipality_id, hand_over_id, id),
  foreign key (municipality_id, hand_over_id) references casework.work_hand_over,
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, case_id) references casework.trafficking_case
);
call platform.guard('casework.work_hand_over_item');
grant select, insert on casework.work_hand_over_item to casework_rw;
grant select, delete on casework.work_hand_over_item to worker_rw;

-- A team leader may report somebody absent who is ill; nothing: the person did it.
alter table notices.absence
  add column set_by uuid,
  add foreign key (municipality_id, set_by) references platform.person;
grant update (set_by) on notices.absence to casework_rw;

-- Who is away on which days: that, and no more, is known to every room.
create view platform.away with (security_invoker = true) as
  select municipality_id, person_id, from_date, until_date from notices.absence;
grant select on platform.away to casework_rw, worker_rw;

reset role;
