-- The way out when two disagree about a decision: the ketenregisseur brings them together, or says that it stands or is to be decided again.
set role owner_spil;

alter table triage.second_look
  -- the day on which the three talk
  add column talk_on date,
  add column ended_how text check (ended_how in ('stands', 'decideAgain')),
  -- why, in one sentence for both; under the key of the report
  add column ending bytea,
  add column ended_by uuid,
  add column ended_at timestamptz,
  add check ((ended_how is null) = (ended_at is null) and (ended_how is null) = (ended_by is null) and (ended_how is null) = (ending is null)),
  add check (ended_how is null or not agrees),
  add foreign key (municipality_id, ended_by) references platform.person;
grant update (talk_on, ended_how, ending, ended_by, ended_at) on triage.second_look to casework_rw;
grant update (ending) on triage.second_look to worker_rw;

-- On which side of the house somebody works, for who looks along with a decision: safety or social. Nobody said it: nothing.
alter table platform.person add column domain text check (domain in ('safety', 'social'));
grant update (domain) on platform.person to casework_rw;

reset role;
