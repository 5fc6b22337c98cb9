-- Signing in with the account of one's own municipality, or with a passkey; by invitation the first time. What was being typed
-- when a session ended waits, sealed, until its writer is back.

set role owner_spil;

-- How somebody signed in, and when that was proved: not the moment at which this session began, when the municipality's own
-- service still knew them from this morning.
alter table platform.session
  add column how text not null default 'demo' check (how in ('account', 'passkey', 'demo')),
  add column proved_at timestamptz;
update platform.session set proved_at = started_at;
alter table platform.session alter column proved_at set not null, alter column how drop default;
create index session_by_person on platform.session (municipality_id, person_id, started_at);

-- The service that knows the accounts of this municipality. The secret or private key with which we show who we are is sealed.
create table platform.identity_provider (
  municipality_id uuid primary key references platform.municipality,
  issuer text not null,
  client_id text not null,
  -- which claims are read, differs per service; see src/entrance/account/provider.ts
  kind text not null check (kind in ('standard', 'entra')),
  levels text[] not null check (cardinality(levels) > 0),
  token_algorithm text not null check (token_algorithm in ('RS256', 'PS256', 'ES256')),
  client_proof text not null check (client_proof in ('secret', 'private-key')),
  credential bytea not null,
  credential_key uuid not null,
  public_key jsonb check ((public_key is null) = (client_proof = 'secret')),
  set_at timestamptz not null,
  foreign key (municipality_id, credential_key) references keys.data_key
);
call platform.guard('platform.identity_provider');
grant select on platform.identity_provider to casework_rw;

-- Which account belongs to whom. Of the account only a hash is kept: it is recognised, and cannot be read back.
create table platform.account (
  municipality_id uuid not null,
  subject_hash bytea not null check (octet_length(subject_hash) = 32),
  person_id uuid not null,
  linked_at timestamptz not null,
  primary key (municipality_id, subject_hash),
  unique (municipality_id, person_id),
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('platform.account');
grant select, insert on platform.account to casework_rw;

create table platform.passkey (
  municipality_id uuid not null,
  credential_hash bytea not null check (octet_length(credential_hash) = 32),
  person_id uuid not null,
  credential_id bytea not null,
  public_key bytea not null,
  counter bigint not null,
  made_at timestamptz not null,
  last_used_at timestamptz,
  primary key (municipality_id, credential_hash),
  foreign key (municipality_id, person_id) references platform.person
);
create index passkey_by_person on platform.passkey (municipality_id, person_id);
call platform.guard('platform.passkey');
grant select, insert, delete, update (counter, last_used_at) on platform.passkey to casework_rw;

-- The first time one comes in with a code that a colleague handed over. Only its hash is kept; it opens one door, once.
create table platform.invitation (
  municipality_id uuid not null,
  code_hash bytea not null check (octet_length(code_hash) = 32),
  person_id uuid not null,
  made_at timestamptz not null,
  until timestamptz not null,
  used_at timestamptz,
  primary key (municipality_id, code_hash),
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('platform.invitation');
grant select, update (used_at) on platform.invitation to casework_rw;

-- Somebody on the way in: between our page and the service's, or between question and answer of a passkey. Taken once.
create table platform.sign_in_attempt (
  municipality_id uuid not null references platform.municipality,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  kind text not null check (kind in ('account', 'passkey', 'new-passkey', 'invited')),
  -- who it is for, when an invitation or a session said so
  person_id uuid,
  invitation_hash bytea,
  -- nonce, state, verifier, challenge: random, and worth nothing without the browser's own half
  proof jsonb not null,
  until timestamptz not null,
  primary key (municipality_id, token_hash),
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('platform.sign_in_attempt');
grant select, insert, delete on platform.sign_in_attempt to casework_rw;

-- Tokens that were accepted, until they are too old to be accepted anyway: none counts twice.
create table platform.token_seen (
  municipality_id uuid not null references platform.municipality,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  until timestamptz not null,
  primary key (municipality_id, token_hash)
);
call platform.guard('platform.token_seen');
grant select, insert, delete on platform.token_seen to casework_rw;

create table platform.draft (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- the name of the form's address and its parts: ids only
  sent_to text not null,
  parts jsonb not null,
  -- sealed under the person's own key
  typed bytea not null,
  kept_at timestamptz not null,
  until timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references platform.person
);
create index draft_by_person on platform.draft (municipality_id, person_id);
call platform.guard('platform.draft');
grant select, insert, delete on platform.draft to casework_rw;

reset role;
