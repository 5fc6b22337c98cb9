-- What follows from the legality test: a hold, handing over, and destroying by two people with a declaration.
-- Only the worker erases: the program behind the counter asks for it, and can change no text that was stored.

set role owner_spil;

-- A reason why this may not be erased now. It ends on its day, or when somebody lifts it.
create table triage.hold (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('woo', 'avg', 'court', 'investigation')),
  until date,
  -- sealed under the key of the report
  reason bytea not null,
  placed_by uuid not null,
  placed_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  primary key (municipality_id, report_id, id),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, placed_by) references platform.person,
  foreign key (municipality_id, lifted_by) references platform.person,
  check ((lifted_by is null) = (lifted_at is null))
);
call platform.guard('triage.hold');
grant select, insert, update (lifted_by, lifted_at) on triage.hold to casework_rw;
grant select, update (reason) on triage.hold to worker_rw;

-- Asked by one, confirmed by another, a day to think again, done by the worker. Without content: it is the declaration, and it stays.
create table triage.destruction (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  ground text not null check (ground in ('noBasis', 'termEnded', 'handedOver', 'erasureRequest', 'notForUs')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  -- called off by a person, or stopped by the worker when something stood in the way
  ended_by uuid,
  ended_at timestamptz,
  ended_why text check (ended_why in ('undone', 'held', 'caseOpened', 'newLetter')),
  destroyed_at timestamptz,
  -- the specification
  letters integer check (letters >= 0),
  files integer check (files >= 0),
  keys integer check (keys >= 0),
  primary key (municipality_id, report_id, id),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, asked_by) references platform.person,
  foreign key (municipality_id, confirmed_by) references platform.person,
  foreign key (municipality_id, ended_by) references platform.person,
  check (confirmed_by <> asked_by),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check ((ended_why is null) = (ended_at is null)),
  check (destroyed_at is null or (confirmed_at is not null and ended_at is null and letters is not null and files is not null and keys is not null))
);
create unique index destruction_in_hand on triage.destruction (municipality_id, report_id) where ended_at is null;
call platform.guard('triage.destruction');
grant select, insert, update (confirmed_by, confirmed_at, ended_by, ended_at, ended_why) on triage.destruction to casework_rw;
grant select, update (ended_at, ended_why, destroyed_at, letters, files, keys) on triage.destruction to worker_rw;

-- To whom it went, when, and on what. Nothing is changed afterwards.
create table triage.hand_over (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  purpose text not null check (purpose in ('P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11')),
  receiver text not null check (receiver in ('police', 'labourInspectorate', 'marechaussee', 'publicProsecutor', 'veiligThuis', 'otherMunicipality', 'other')),
  handed_on date not null,
  -- sealed under the key of the report: the ground in one sentence, with whom, their reference; empty when the report was destroyed
  content bytea not null,
  decided_by uuid not null,
  recorded_at timestamptz not null,
  primary key (municipality_id, report_id, id),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, decided_by) references platform.person
);
call platform.guard('triage.hand_over');
grant select, insert on triage.hand_over to casework_rw;
grant select, update (content) on triage.hand_over to worker_rw;

alter table triage.course drop constraint course_state_check;
alter table triage.course add constraint course_state_check check (state in
  ('submitted', 'received', 'watch', 'suspected', 'closedNoIndication', 'transferred', 'caseOpened', 'destroyed'));
alter table triage.course add constraint course_destroyed_is_a_stub check (state <> 'destroyed' or (
  reason is null and spoken_answer is null and call_number is null and taken_by is null and decided_by is null and told_by is null
  and acute_at is null and like_report is null and forms = '{}'));

-- that a letter was given to a translator stays; the letter itself goes
alter table triage.text_disclosure drop constraint text_disclosure_check;
alter table triage.text_disclosure add constraint text_disclosure_check check (what = 'letter' or message_id is null);

-- what the worker erases
grant select, delete on triage.identifier, triage.observed_signal, triage.legality_test, triage.assessment, triage.advice_answer, triage.reveal
  to worker_rw;
grant delete on triage.notice to worker_rw;
grant select, update (content, translation, message_id) on triage.text_disclosure to worker_rw;
grant delete on reporting.message to worker_rw;
grant update (form_key_hash, fingerprint, acute_at, mailbox_public, mailbox_closed_on) on reporting.report to worker_rw;
grant update (wrapped_key, destroyed_at) on keys.data_key to worker_rw;
grant usage on schema telling to worker_rw;
grant select, delete on telling.own_report, telling.original to worker_rw;

grant create on schema reporting to owner_intake;
reset role;
set role owner_intake;

-- The code of a report opens nothing any more, as if there never was one, and who told it here is not known any more: only the door
-- writes that. Waits for a letter that is being written with the code.
create function reporting.forget_who_told(report_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(l.locator, 'hex'), 0)) from reporting.locator l
    where l.municipality_id = platform.current_municipality() and l.report_id = forget_who_told.report_id;
  delete from reporting.locator l
    where l.municipality_id = platform.current_municipality() and l.report_id = forget_who_told.report_id;
  update reporting.report r set told_by = null, tells = null
    where r.municipality_id = platform.current_municipality() and r.id = forget_who_told.report_id and r.told_by is not null;
end
$$;
revoke execute on function reporting.forget_who_told from public;
grant execute on function reporting.forget_who_told to worker_rw;

reset role;
set role owner_spil;
revoke create on schema reporting from owner_intake;

reset role;
