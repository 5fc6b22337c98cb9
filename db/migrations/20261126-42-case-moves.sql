-- Cases that begin without a report, and cases that go to another municipality or care desk of the region: what is offered, asked for and answered.

set role owner_spil;

alter table keys.data_key drop constraint data_key_purpose_check;
alter table keys.data_key add constraint data_key_purpose_check check (purpose in
  ('report', 'reporter-contact', 'attachment-original', 'case', 'whereabouts', 'case-move', 'measure', 'data-request', 'staff', 'identifier-index', 'meeting'));

alter table casework.part drop constraint part_result_check;
alter table casework.part add constraint part_result_check check (result in
  ('safeWithHelp', 'declinedHelp', 'outOfSight', 'handedToPolice', 'measureImposed', 'noProof', 'leftRegion', 'duplicate', 'otherwise', 'handedOver'));

-- Where a case came from that did not begin with a report here; nothing when it did.
create table casework.origin (
  municipality_id uuid not null,
  case_id uuid not null,
  came_from text not null check (came_from in ('police', 'comensha', 'shelter', 'labourInspectorate', 'otherMunicipality', 'careOrganisation', 'person', 'ownObservation')),
  received_on date not null,
  -- the municipality or care desk of the region that handed it on
  from_municipality uuid,
  primary key (municipality_id, case_id),
  foreign key (municipality_id, case_id) references casework.trafficking_case
);
call platform.guard('casework.origin');
grant select, insert on casework.origin to casework_rw;

-- What somebody of this municipality asks another to take over (verwijzing, overdracht). It hangs on the part from which it was sent; who sees that part sees that it went.
create table casework.sending (
  municipality_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  part text not null,
  kind text not null check (kind in ('referral', 'transfer')),
  to_municipality uuid not null,
  to_role text not null check (to_role in ('officers', 'careCoordinators')),
  basis text not null check (basis in ('publicTask', 'explicitConsent', 'vitalInterest', 'receivedPoliceData', 'cooperationOfPublicBodies', 'explicitConsentToCriminalData', 'permitOfTheSupervisor')),
  purpose text not null check (purpose in ('receiveAndWeigh', 'helpAndShelter', 'administrativeMeasures')),
  -- a key of this sending alone
  key_id uuid not null,
  -- the sentence that goes along and the reasons that stay
  content bytea not null,
  -- exactly what goes along; empty as soon as it was answered
  parcel bytea,
  -- of the items that go along
  parts text[] not null check (parts <@ '{desk,care,police,administrative,labour,youth}'::text[]),
  -- an answer to somebody who asked for the case
  ask_id uuid,
  state text not null check (state in ('offered', 'revoking', 'revoked', 'accepted', 'refused')),
  sent_by uuid not null,
  sent_at timestamptz not null,
  revoked_by uuid,
  answered_at timestamptz,
  -- the number it has there, or why not
  answer bytea,
  answer_seen_at timestamptz,
  primary key (municipality_id, id),
  check ((state in ('offered', 'revoking')) = (parcel is not null)),
  check ((state in ('accepted', 'refused')) = (answer is not null)),
  check ((answer is null) = (answered_at is null)),
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, key_id) references keys.data_key,
  foreign key (municipality_id, sent_by) references platform.person,
  foreign key (municipality_id, revoked_by) references platform.person
);
create index sending_of_case on casework.sending (municipality_id, case_id);
create unique index one_sending_at_a_time on casework.sending (municipality_id, case_id, to_municipality) where state in ('offered', 'revoking');
create unique index one_transfer_at_a_time on casework.sending (municipality_id, case_id) where kind = 'transfer' and state in ('offered', 'revoking');
call platform.guard('casework.sending');
grant select, insert, update (state, revoked_by, answer_seen_at) on casework.sending to casework_rw;
grant select, update (state, parcel, answered_at, answer) on casework.sending to worker_rw;

-- What another municipality or care desk offers to this one, as the worker laid it down: under a key of this municipality, with the id it has there.
create table casework.offer (
  municipality_id uuid not null,
  id uuid not null,
  from_municipality uuid not null,
  kind text not null check (kind in ('referral', 'transfer')),
  to_role text not null check (to_role in ('officers', 'careCoordinators')),
  -- of the items that came along: who may not be on one of them does not see the offer
  parts text[] not null check (parts <@ '{desk,care,police,administrative,labour,youth}'::text[]),
  ask_id uuid,
  key_id uuid not null,
  -- empty as soon as it was answered or taken back
  parcel bytea,
  state text not null check (state in ('offered', 'revoked', 'accepted', 'refused')),
  laid_at timestamptz not null,
  answered_by uuid,
  answered_at timestamptz,
  reason bytea,
  case_id uuid,
  primary key (municipality_id, id),
  check ((state = 'offered') = (parcel is not null)),
  check ((state in ('accepted', 'refused')) = (answered_by is not null) and (answered_by is null) = (answered_at is null)),
  check ((state = 'accepted') = (case_id is not null)),
  check (reason is null or state = 'refused'),
  foreign key (municipality_id, key_id) references keys.data_key,
  foreign key (municipality_id, answered_by) references platform.person,
  foreign key (municipality_id, case_id) references casework.trafficking_case
);
create index offer_open on casework.offer (municipality_id) where state = 'offered';
call platform.guard('casework.offer');
grant select, update (parcel, state, answered_by, answered_at, reason, case_id) on casework.offer to casework_rw;
grant select, insert, update (parcel, state, reason) on casework.offer to worker_rw;

-- Somebody here asks the owner of a case elsewhere to hand it over (overdrachtsverzoek). It tells the same whether that case exists or not.
create table casework.ask (
  municipality_id uuid not null,
  id uuid not null,
  to_municipality uuid not null,
  key_id uuid not null,
  -- the number that was told, and why
  content bytea not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, key_id) references keys.data_key,
  foreign key (municipality_id, asked_by) references platform.person
);
create index ask_of_person on casework.ask (municipality_id, asked_by, asked_at);
call platform.guard('casework.ask');
grant select, insert on casework.ask to casework_rw;
grant select on casework.ask to worker_rw;

-- Such a question, at whoever owns the case.
create table casework.asked (
  municipality_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  from_municipality uuid not null,
  key_id uuid not null,
  content bytea not null,
  laid_at timestamptz not null,
  -- without an answer: who asked never learns
  set_aside_by uuid,
  set_aside_at timestamptz,
  primary key (municipality_id, id),
  check ((set_aside_by is null) = (set_aside_at is null)),
  foreign key (municipality_id, case_id) references casework.trafficking_case,
  foreign key (municipality_id, key_id) references keys.data_key,
  foreign key (municipality_id, set_aside_by) references platform.person
);
create index asked_of_case on casework.asked (municipality_id, case_id);
call platform.guard('casework.asked');
grant select, update (set_aside_by, set_aside_at) on casework.asked to casework_rw;
grant select, insert on casework.asked to worker_rw;

-- The worker finds a case by its number, and closes one that somebody elsewhere took over.
grant select (municipality_id, id, number, status, owner_id), update (status, closed_at, closed_by) on casework.trafficking_case to worker_rw;
grant select (municipality_id, case_id, kind, closed_at), update (closed_by, closed_at, result, keep_until) on casework.part to worker_rw;

-- What was sent goes with the part from which it went; where a case came from and who asked for it, with the last part.
grant select, delete on casework.sending, casework.origin, casework.asked to worker_rw;

reset role;
