-- Blacking out (zwartmaken): named parts of a report become unreadable for good while the rest stays. Asked by one, confirmed by another, a
-- day to think again, done by the worker, which seals what stays under a new key and destroys the old one.

set role owner_spil;

-- Without content when it was done: it is the declaration, and it stays.
create table triage.blacking_out (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  ground text not null check (ground in ('noBasis', 'termEnded', 'handedOver', 'erasureRequest', 'notForUs')),
  -- what goes, sealed under the key of the report, which is destroyed with it; empty when it was done
  plan bytea not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  -- called off by a person, or stopped by the worker when something stood in the way
  ended_by uuid,
  ended_at timestamptz,
  ended_why text check (ended_why in ('undone', 'held', 'caseOpened', 'newLetter', 'destroyed')),
  done_at timestamptz,
  -- the specification: in how many texts, how many identifiers and files
  texts integer check (texts >= 0),
  identifiers integer check (identifiers >= 0),
  files integer check (files >= 0),
  primary key (municipality_id, report_id, id),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, asked_by) references platform.person,
  foreign key (municipality_id, confirmed_by) references platform.person,
  foreign key (municipality_id, ended_by) references platform.person,
  check (confirmed_by <> asked_by),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check ((ended_why is null) = (ended_at is null)),
  check (done_at is null or (confirmed_at is not null and ended_at is null and octet_length(plan) = 0
    and texts is not null and identifiers is not null and files is not null))
);
create unique index blacking_out_in_hand on triage.blacking_out (municipality_id, report_id) where ended_at is null and done_at is null;
call platform.guard('triage.blacking_out');
grant select, insert, update (confirmed_by, confirmed_at, ended_by, ended_at, ended_why) on triage.blacking_out to casework_rw;
grant select, update (plan, ended_at, ended_why, done_at, texts, identifiers, files) on triage.blacking_out to worker_rw;

-- what the worker seals again
grant update (content) on triage.identifier, triage.legality_test, triage.assessment, triage.meldcode_step to worker_rw;
grant update (signal_id) on triage.observed_signal to worker_rw;
grant update (reason) on triage.advice_answer, triage.step_back, triage.suggestion_judgement, triage.reveal to worker_rw;
grant update (sentence, reply) on triage.second_look to worker_rw;
grant delete on triage.identifier_tag to worker_rw;
grant update (bytes) on reporting.attachment_copy to worker_rw;

reset role;
