-- SPDX-License-Identifier: EUPL-1.2
-- What one colleague asks another of the same municipality: to do something on a part of a case (verwijzing), to take a case over
-- (overdracht), or to hand one over (verzoek om overdracht); and who may read along because of it.

set role owner_spil;

create table sharing.colleague_ask (
  municipality_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- what is about the whole case hangs on the part of the desk
  part text not null,
  kind text not null check (kind in ('referral', 'transfer', 'transferRequest')),
  state text not null check (state in ('open', 'accepted', 'refused', 'done', 'revoked')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  -- a request for a transfer is for whoever owns the case, and names nobody
  to_person uuid,
  -- nothing when somebody decided without one; why is in the content
  basis_id uuid,
  -- of the person it is about, where care is shared
  consent text check (consent in ('given', 'notAsked')),
  -- there was an embargo, and who asked for it agreed
  embargo_agreed boolean not null default false,
  -- the request that a transfer answers
  answers_id uuid,
  -- what is asked and the reasons, under the key of the part
  content bytea not null,
  accepted_by uuid,
  accepted_at timestamptz,
  ended_by uuid,
  ended_at timestamptz,
  -- the reason of a refusal or the note with what was done, under the key of the part
  answer bytea,
  -- whoever asked saw how it stands now
  seen_at timestamptz,
  primary key (municipality_id, id),
  constraint request_names_nobody check ((kind = 'transferRequest') = (to_person is null)),
  constraint only_a_referral_has_a_basis check (kind = 'referral' or (basis_id is null and consent is null)),
  check ((accepted_by is null) = (accepted_at is null)),
  check ((ended_by is null) = (ended_at is null)),
  constraint ended_when_it_says_so check ((state in ('refused', 'done', 'revoked')) = (ended_at is not null)),
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, asked_by) references platform.person,
  foreign key (municipality_id, to_person) references platform.person,
  foreign key (municipality_id, accepted_by) references platform.person,
  foreign key (municipality_id, ended_by) references platform.person,
  foreign key (municipality_id, basis_id) references triage.legal_basis,
  foreign key (municipality_id, answers_id) references sharing.colleague_ask
);
create index colleague_ask_of_part on sharing.colleague_ask (municipality_id, case_id, part);
create index colleague_ask_to on sharing.colleague_ask (municipality_id, to_person) where state in ('open', 'accepted');
create index colleague_ask_by on sharing.colleague_ask (municipality_id, asked_by);
-- nobody asks the same of somebody twice at a time
create unique index one_referral_at_a_time on sharing.colleague_ask (municipality_id, case_id, part, asked_by, to_person)
  where kind = 'referral' and state in ('open', 'accepted');
create unique index one_transfer_at_a_time on sharing.colleague_ask (municipality_id, case_id) where kind = 'transfer' and state = 'open';
create unique index one_request_at_a_time on sharing.colleague_ask (municipality_id, case_id, asked_by) where kind = 'transferRequest' and state = 'open';
call platform.guard('sharing.colleague_ask');
grant select, insert, update (state, accepted_by, accepted_at, ended_by, ended_at, answer, seen_at) on sharing.colleague_ask to casework_rw;
grant select, delete on sharing.colleague_ask to worker_rw;

-- Which parts somebody is on because of it, so that its end takes back exactly that.
create table sharing.ask_grant (
  municipality_id uuid not null,
  ask_id uuid not null,
  case_id uuid not null,
  part text not null,
  -- of the membership it rests on; one that somebody gave anew is not taken back
  member_since timestamptz not null,
  primary key (municipality_id, ask_id, part),
  foreign key (municipality_id, ask_id) references sharing.colleague_ask,
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind)
);
create index ask_grant_of_part on sharing.ask_grant (municipality_id, case_id, part);
call platform.guard('sharing.ask_grant');
grant select, insert, delete on sharing.ask_grant to casework_rw;
grant select, delete on sharing.ask_grant to worker_rw;

reset role;
