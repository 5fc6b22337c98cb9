-- The full gear of weighing: may we keep this, what do we think of it, and which advice was left aside. Opens when somebody asks for it.

set role owner_spil;

-- What the municipality decided to lean on: by whom, when, and what its privacy officer advised. No person is in it.
create table triage.legal_basis (
  municipality_id uuid not null references platform.municipality,
  id uuid not null,
  purpose text not null check (purpose in ('P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11')),
  data text not null check (data in ('ordinary', 'special', 'criminal')),
  title text not null check (length(title) between 1 and 300),
  article text not null check (length(article) between 1 and 300),
  decided_by text not null check (decided_by in ('college', 'burgemeester')),
  decided_on date not null,
  advice text not null check (advice in ('positive', 'withConditions', 'negative')),
  advised_on date not null,
  -- why it was decided otherwise than advised
  deviation text check (length(deviation) between 1 and 2000),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  ended_on date,
  primary key (municipality_id, id),
  foreign key (municipality_id, recorded_by) references platform.person
);
call platform.guard('triage.legal_basis');
grant select, insert, update (ended_on) on triage.legal_basis to casework_rw;

-- Each time somebody asked whether this may be kept. Nothing is changed afterwards: a new test comes on top.
create table triage.legality_test (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  preset text not null check (preset in ('place', 'victim', 'suspect')),
  purpose text not null check (purpose in ('P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11')),
  basis_id uuid,
  outcome text not null check (outcome in ('keep', 'keepPseudonymised', 'handOver', 'destroy')),
  keep_until date,
  -- sealed: the sentence, what is left out, the two questions of duty and what was done about them
  content bytea not null,
  tested_by uuid not null,
  tested_at timestamptz not null,
  primary key (municipality_id, report_id, id),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, basis_id) references triage.legal_basis,
  foreign key (municipality_id, tested_by) references platform.person
);
call platform.guard('triage.legality_test');
grant select, insert on triage.legality_test to casework_rw;

-- What somebody thinks of it: starting point, forms with how sure, source and content apart, what pleads against. Sealed; the newest counts.
create table triage.assessment (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  content bytea not null,
  assessed_by uuid not null,
  assessed_at timestamptz not null,
  primary key (municipality_id, report_id, id),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, assessed_by) references platform.person
);
call platform.guard('triage.assessment');
grant select, insert on triage.assessment to casework_rw;

-- Advice that somebody answered: done, or not applicable and why. The newest answer to a rule counts.
create table triage.advice_answer (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  rule text not null check (length(rule) between 1 and 60),
  answer text not null check (answer in ('done', 'notApplicable')),
  reason bytea,
  answered_by uuid not null,
  answered_at timestamptz not null,
  primary key (municipality_id, report_id, id),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, answered_by) references platform.person
);
call platform.guard('triage.advice_answer');
grant select, insert on triage.advice_answer to casework_rw;

-- By when it must be asked whether it may be kept, when that was done, and until when it may.
alter table triage.course add column test_by date;
alter table triage.course add column tested_on date;
alter table triage.course add column keep_until date;

alter table triage.notice drop constraint notice_kind_check;
alter table triage.notice add constraint notice_kind_check check (kind in
  ('letterArrived', 'assessmentDue', 'answerDue', 'watchEnds', 'readDue', 'stillUnread', 'testDue', 'keepEnds'));

reset role;
