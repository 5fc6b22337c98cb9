-- What can be looked up and what was noticed, as structure beside the story of a report; and two marks that make a report be read sooner.

set role owner_spil;

-- A number, name or address with its type. What was written, how it was read and how well: sealed under the key of the report.
create table triage.identifier (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  type text not null check (type in
    ('phone', 'plate', 'address', 'kvk', 'iban', 'email', 'handle', 'name', 'company', 'advertisement')),
  source text not null check (source in ('reporter', 'desk')),
  content bytea not null,
  added_by uuid,
  added_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (municipality_id, report_id, id),
  check ((source = 'desk') = (added_by is not null)),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, added_by) references platform.person,
  foreign key (municipality_id, withdrawn_by) references platform.person
);
call platform.guard('triage.identifier');
grant select, insert, update (withdrawn_by, withdrawn_at) on triage.identifier to casework_rw;
grant select, insert on triage.identifier to worker_rw;

-- A signal of the catalogue that somebody noticed. Which one is sealed: with a report it says something about people.
create table triage.observed_signal (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  signal_id bytea not null,
  source text not null check (source in ('reporter', 'desk')),
  knowledge text not null check (knowledge in ('firstHand', 'hearsay', 'unknown')),
  added_by uuid,
  added_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (municipality_id, report_id, id),
  check ((source = 'desk') = (added_by is not null)),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, added_by) references platform.person,
  foreign key (municipality_id, withdrawn_by) references platform.person
);
call platform.guard('triage.observed_signal');
grant select, insert, update (withdrawn_by, withdrawn_at) on triage.observed_signal to casework_rw;
grant select, insert on triage.observed_signal to worker_rw;

-- Marks, not states: it may be about somebody under eighteen; a word was found that may point to danger. Never which word.
alter table triage.course add column minor boolean not null default false;
alter table triage.course add column danger_words boolean not null default false;

reset role;
