-- What is agreed about reports and who does it: the list for one talk with partners, tasks, and what officers tell each other in the region.

set role owner_spil;

-- One deed that somebody at the desk is to do. It hangs on a report, and goes with it.
create table triage.task (
  municipality_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  -- what is to be done; under the key of the report
  content bytea not null,
  for_person uuid not null,
  due_on date not null,
  made_by uuid not null,
  made_at timestamptz not null,
  done_by uuid,
  done_at timestamptz,
  -- what came of it; under the key of the report
  note bytea,
  primary key (municipality_id, id),
  check ((done_by is null) = (done_at is null)),
  check (note is null or done_at is not null),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, for_person) references platform.person,
  foreign key (municipality_id, made_by) references platform.person,
  foreign key (municipality_id, done_by) references platform.person
);
create index task_of_report on triage.task (municipality_id, report_id);
create index task_open on triage.task (municipality_id, for_person) where done_at is null;
call platform.guard('triage.task');
grant select, insert, update (for_person, done_by, done_at, note) on triage.task to casework_rw;
grant select, delete, update (content, note) on triage.task to worker_rw;

-- The list (overleglijst) for one talk.
create table triage.round_table (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('avim', 'caseMeeting', 'riec', 'other')),
  held_on date not null,
  -- with whom, in own words; under a key of its own
  with_whom bytea not null,
  key_id uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  -- who looked it through before it was printed; nobody since it changed
  readied_by uuid,
  readied_at timestamptz,
  primary key (municipality_id, id),
  check ((readied_by is null) = (readied_at is null)),
  foreign key (municipality_id, key_id) references keys.data_key,
  foreign key (municipality_id, made_by) references platform.person,
  foreign key (municipality_id, readied_by) references platform.person
);
call platform.guard('triage.round_table');
grant select, insert, update (readied_by, readied_at) on triage.round_table to casework_rw;

-- A report on such a list, under a code that means nothing elsewhere; the question and what was agreed are under the key of the report.
create table triage.round_table_line (
  municipality_id uuid not null,
  round_table_id uuid not null,
  report_id uuid not null,
  code text not null,
  question bytea not null,
  added_by uuid not null,
  added_at timestamptz not null,
  outcome text check (outcome in ('weAct', 'partnerActs', 'watch', 'nothing', 'nextTime')),
  agreed bytea,
  task_id uuid,
  decided_by uuid,
  decided_at timestamptz,
  primary key (municipality_id, round_table_id, report_id),
  unique (municipality_id, round_table_id, code),
  check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
  check (outcome is not null or (agreed is null and task_id is null)),
  check ((task_id is not null) = (outcome in ('weAct', 'partnerActs', 'watch'))),
  foreign key (municipality_id, round_table_id) references triage.round_table,
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, task_id) references triage.task,
  foreign key (municipality_id, added_by) references platform.person,
  foreign key (municipality_id, decided_by) references platform.person
);
call platform.guard('triage.round_table_line');
grant select, insert, delete, update (question, outcome, agreed, task_id, decided_by, decided_at) on triage.round_table_line to casework_rw;
grant select, delete, update (question, agreed) on triage.round_table_line to worker_rw;

-- Two lines without a person or place, for the officers of the region. It hangs on no report.
create table triage.region_signal (
  municipality_id uuid not null,
  id uuid not null,
  sector text not null check (sector in
    ('none', 'hospitality', 'beauty', 'cleaning', 'agriculture', 'construction', 'logistics', 'carWash', 'domestic', 'sexWork', 'online', 'other')),
  form text check (form in ('sexual', 'labour', 'criminal', 'forcedBegging', 'domesticServitude', 'organRemoval', 'other')),
  content bytea not null,
  key_id uuid not null,
  written_by uuid not null,
  written_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (municipality_id, id),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  foreign key (municipality_id, key_id) references keys.data_key,
  foreign key (municipality_id, written_by) references platform.person,
  foreign key (municipality_id, withdrawn_by) references platform.person
);
call platform.guard('triage.region_signal');
grant select, insert, update (content, withdrawn_by, withdrawn_at) on triage.region_signal to casework_rw;
grant select, delete on triage.region_signal to worker_rw;

-- The copy that each other municipality of the region has, under a key of its own. Only the worker lays it here and takes it away.
create table triage.region_signal_copy (
  municipality_id uuid not null,
  id uuid not null,
  from_municipality uuid not null,
  sector text not null check (sector in
    ('none', 'hospitality', 'beauty', 'cleaning', 'agriculture', 'construction', 'logistics', 'carWash', 'domestic', 'sexWork', 'online', 'other')),
  form text check (form in ('sexual', 'labour', 'criminal', 'forcedBegging', 'domesticServitude', 'organRemoval', 'other')),
  content bytea not null,
  key_id uuid not null,
  written_at timestamptz not null,
  laid_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, key_id) references keys.data_key
);
call platform.guard('triage.region_signal_copy');
grant select on triage.region_signal_copy to casework_rw;
grant select, insert, delete on triage.region_signal_copy to worker_rw;

-- When somebody last looked at what the region told, so that Mijn werk says it once.
create table triage.region_signal_look (
  municipality_id uuid not null,
  person_id uuid not null,
  looked_at timestamptz not null,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('triage.region_signal_look');
grant select, insert, update (looked_at) on triage.region_signal_look to casework_rw;

reset role;
