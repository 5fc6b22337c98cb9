-- SPDX-License-Identifier: EUPL-1.2
-- Partners (partners) of a municipality: which organisation in which role, what it may receive on which basis, how it is reached, and what was
-- agreed with it. An organisation and its desk stand here, never a person.

create schema sharing authorization owner_spil;

set role owner_spil;

grant usage on schema sharing to casework_rw, worker_rw;

alter table keys.data_key drop constraint data_key_purpose_check;
alter table keys.data_key add constraint data_key_purpose_check check (purpose in
  ('report', 'reporter-contact', 'attachment-original', 'case', 'whereabouts', 'case-move', 'measure', 'data-request', 'case-document', 'staff', 'identifier-index', 'meeting',
    'partner', 'shared-copy'));

create table sharing.partner (
  municipality_id uuid not null references platform.municipality,
  id uuid not null,
  kind text not null check (kind in ('police', 'avim', 'marechaussee', 'publicProsecutor', 'labourInvestigation', 'labourSupervision', 'riec', 'safetyHouse',
    'veiligThuis', 'comensha', 'careCoordination', 'nidos', 'coa', 'shelter', 'youthCare', 'localTeam', 'health', 'school', 'housing', 'victimSupport', 'lawyer',
    'municipality', 'embassy', 'other')),
  -- the organisation and its desk
  name text not null check (length(name) between 1 and 200),
  area text check (length(area) between 1 and 300),
  -- ISO 3166; another country has another law
  country text not null default 'NL' check (country ~ '^[A-Z]{2}$'),
  -- in which language they read
  language text not null default 'nl' check (language ~ '^[a-z]{2}$'),
  -- how something may get there, the usual way first
  channels text[] not null check (channels <@ array['link', 'file', 'secureMail', 'ownForm', 'telephone', 'spoken', 'post']),
  key_id uuid not null,
  -- telephone, mail address, the way out of hours, where this was read
  reach bytea not null,
  version integer not null default 1,
  added_by uuid not null,
  added_at timestamptz not null,
  checked_by uuid not null,
  checked_on date not null,
  ended_by uuid,
  ended_on date,
  primary key (municipality_id, id),
  check ((ended_by is null) = (ended_on is null)),
  foreign key (municipality_id, key_id) references keys.data_key,
  foreign key (municipality_id, added_by) references platform.person,
  foreign key (municipality_id, checked_by) references platform.person,
  foreign key (municipality_id, ended_by) references platform.person
);
call platform.guard('sharing.partner');
grant select, insert, update (kind, name, area, country, language, channels, reach, version, checked_by, checked_on, ended_by, ended_on) on sharing.partner to casework_rw;
grant select on sharing.partner to worker_rw;

-- What was agreed (afspraken): a covenant or a working agreement, as a short record.
create table sharing.agreement (
  municipality_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  kind text not null check (kind in ('covenant', 'protocol', 'workingAgreement', 'jointControllers', 'processing')),
  title text not null check (length(title) between 1 and 300),
  agreed_on date not null,
  -- the last day on which it holds; without one until it is ended
  ends_on date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  ended_by uuid,
  ended_on date,
  primary key (municipality_id, id),
  check (ends_on >= agreed_on),
  check ((ended_by is null) = (ended_on is null)),
  foreign key (municipality_id, partner_id) references sharing.partner,
  foreign key (municipality_id, recorded_by) references platform.person,
  foreign key (municipality_id, ended_by) references platform.person
);
create index agreement_of_partner on sharing.agreement (municipality_id, partner_id);
call platform.guard('sharing.agreement');
grant select, insert, update (ended_by, ended_on) on sharing.agreement to casework_rw;

-- What a partner may receive: a basis the municipality decided on, which says purpose and kind of data, and the agreement it leans on, if any.
create table sharing.partner_basis (
  municipality_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  basis_id uuid not null,
  agreement_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  ended_by uuid,
  ended_on date,
  primary key (municipality_id, id),
  check ((ended_by is null) = (ended_on is null)),
  foreign key (municipality_id, partner_id) references sharing.partner,
  foreign key (municipality_id, basis_id) references triage.legal_basis,
  foreign key (municipality_id, agreement_id) references sharing.agreement,
  foreign key (municipality_id, recorded_by) references platform.person,
  foreign key (municipality_id, ended_by) references platform.person
);
create unique index partner_basis_once on sharing.partner_basis (municipality_id, partner_id, basis_id) where ended_on is null;
call platform.guard('sharing.partner_basis');
grant select, insert, update (ended_by, ended_on) on sharing.partner_basis to casework_rw;

reset role;
