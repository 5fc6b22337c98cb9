-- Triage and the beginning of casework: the course of a report at the desk, notices, and the case.

set role owner_spil;

create table triage.course (
  municipality_id uuid not null,
  report_id uuid not null,
  -- what people at the desk call it; random, so that it tells nothing about numbers or order
  label text not null,
  state text not null check (state in ('submitted', 'received', 'watch', 'suspected', 'closedNoIndication', 'transferred', 'caseOpened')),
  acute boolean not null,
  has_contact boolean not null,
  arrived_on date not null,
  acute_at timestamptz,
  read_by date not null,
  assess_by date not null,
  taken_by uuid,
  taken_at timestamptz,
  danger text not null default 'notAsked' check (danger in ('notAsked', 'none', 'policeCalled')),
  danger_asked_by uuid,
  danger_asked_at timestamptz,
  outcome text check (outcome in ('noIndication', 'otherDesk', 'watch', 'suspicion')),
  other_desk text,
  forms text[] not null default '{}',
  reason bytea,
  decided_by uuid,
  decided_at timestamptz,
  watch_until date,
  feedback text not null default 'due' check (feedback in ('due', 'given', 'impossible')),
  answer_by date not null,
  -- what was said when the reporter was answered by telephone or in person; sealed
  spoken_answer bytea,
  unread_letters integer not null default 0 check (unread_letters >= 0),
  primary key (municipality_id, report_id),
  unique (municipality_id, label),
  foreign key (municipality_id, report_id) references reporting.report,
  foreign key (municipality_id, taken_by) references platform.person,
  foreign key (municipality_id, decided_by) references platform.person
);
create index course_by_state on triage.course (municipality_id, state, arrived_on);
call platform.guard('triage.course');
grant select, update on triage.course to casework_rw;
grant select, insert, update on triage.course to worker_rw;

-- Something that wants attention at the desk: seen by whoever opens the report.
create table triage.notice (
  municipality_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  kind text not null check (kind in ('letterArrived', 'assessmentDue', 'answerDue', 'watchEnds')),
  raised_on date not null,
  seen_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, report_id, kind, raised_on),
  foreign key (municipality_id, report_id) references triage.course
);
call platform.guard('triage.notice');
grant select, update (seen_at) on triage.notice to casework_rw;
grant select, insert, update on triage.notice to worker_rw;

-- Contact details are masked; who reveals them gives a reason, for a short while, and it is kept who did.
create table triage.reveal (
  municipality_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  person_id uuid not null,
  reason bytea not null,
  revealed_at timestamptz not null,
  until timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('triage.reveal');
grant select, insert on triage.reveal to casework_rw;

create table casework.trafficking_case (
  municipality_id uuid not null references platform.municipality,
  id uuid not null,
  number text not null,
  status text not null check (status in ('open')),
  owner_id uuid not null,
  starting_point text not null check (starting_point in ('person', 'location', 'both')),
  forms text[] not null default '{}',
  opened_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, number),
  foreign key (municipality_id, owner_id) references platform.person
);
call platform.guard('casework.trafficking_case');
grant select, insert, update on casework.trafficking_case to casework_rw;

create table casework.case_report (
  municipality_id uuid not null,
  case_id uuid not null,
  report_id uuid not null,
  primary key (municipality_id, case_id, report_id),
  unique (municipality_id, report_id),
  foreign key (municipality_id, case_id) references casework.trafficking_case,
  foreign key (municipality_id, report_id) references reporting.report
);
call platform.guard('casework.case_report');
grant select, insert on casework.case_report to casework_rw;

reset role;
