-- The ground: schemas with their owners, the tenant guard, municipalities, people, sessions, keys, facts.
-- Runs as migrator, which may act as each owner; each part says as whom it is made.

create schema platform authorization owner_spil;
create schema keys authorization owner_spil;
create schema reporting authorization owner_spil;
create schema triage authorization owner_spil;
create schema casework authorization owner_spil;
create schema insight authorization owner_spil;
create schema audit authorization owner_audit;

alter default privileges for role owner_spil, owner_intake, owner_audit revoke execute on functions from public;

set role owner_spil;

grant usage on schema platform to owner_intake, owner_audit, intake_w, casework_rw, worker_rw, stats_ro, audit_append, audit_read;
grant usage on schema keys to casework_rw, worker_rw, owner_intake;
grant usage, create on schema reporting to owner_intake;
grant usage on schema reporting to intake_w, casework_rw, worker_rw;
grant usage on schema triage to casework_rw, worker_rw;
grant usage on schema casework to casework_rw, worker_rw;
grant usage on schema insight to casework_rw, worker_rw, stats_ro;

-- The municipality that this transaction works for; unset means none, so no rows at all (M-30).
create function platform.current_municipality() returns uuid
language sql stable
return nullif(current_setting('app.municipality', true), '')::uuid;
grant execute on function platform.current_municipality() to public;

-- Puts a table behind the wall between municipalities: row security, for the owner too.
create procedure platform.guard(guarded regclass)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format(
    'create policy own_municipality on %s using (municipality_id = platform.current_municipality()) '
    'with check (municipality_id = platform.current_municipality())', guarded);
end
$$;
grant execute on procedure platform.guard(regclass) to owner_intake, owner_audit;

-- A municipality, or a regional care desk, which is a tenant of its own (design: roles). Public knowledge: no row security.
create table platform.municipality (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,62}$'),
  name text not null,
  kind text not null default 'municipality' check (kind in ('municipality', 'care-desk')),
  public_host text unique
);
grant select on platform.municipality to casework_rw, worker_rw, owner_intake;

create table platform.setting (
  municipality_id uuid not null references platform.municipality,
  name text not null,
  value jsonb not null,
  primary key (municipality_id, name)
);
call platform.guard('platform.setting');
grant select on platform.setting to casework_rw, worker_rw;

-- Someone who works with Spil. The name is sealed: a handler's identity can be a target (A5).
create table platform.person (
  municipality_id uuid not null references platform.municipality,
  id uuid not null,
  name bytea not null,
  name_key uuid not null,
  demo_name text,
  disabled_at timestamptz,
  primary key (municipality_id, id)
);
call platform.guard('platform.person');
grant select on platform.person to casework_rw, worker_rw;

create table platform.role_assignment (
  municipality_id uuid not null,
  person_id uuid not null,
  role text not null,
  valid_from date not null,
  valid_until date,
  primary key (municipality_id, person_id, role, valid_from),
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('platform.role_assignment');
grant select on platform.role_assignment to casework_rw, worker_rw;

-- A session is known by the hash of its token only; the token lives in the person's cookie.
create table platform.session (
  municipality_id uuid not null,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  person_id uuid not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  primary key (municipality_id, token_hash),
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('platform.session');
grant select, insert, update on platform.session to casework_rw;

-- A deed that was done under this key is not done a second time (double click, retry after a broken line).
create table platform.request (
  municipality_id uuid not null references platform.municipality,
  key uuid not null,
  person_id uuid not null,
  sent_to text not null,
  primary key (municipality_id, key)
);
call platform.guard('platform.request');
grant select, insert, update (sent_to) on platform.request to casework_rw;

-- Proof for /healthz that a durable write succeeds now. Emptied and filled again each time, so that it asks for new space on the
-- disk as a report would: an update in a page that is there already would succeed on a full disk.
create table platform.probe (
  program text not null check (program in ('public', 'staff', 'worker')),
  filling bytea not null
);
alter table platform.probe alter column filling set storage external;
create function platform.prove_write(which text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  truncate platform.probe;
  insert into platform.probe (program, filling) values (which, decode(repeat(md5(which), 4096), 'hex'));
end
$$;
grant execute on function platform.prove_write(text) to intake_w, casework_rw, worker_rw;

-- The key of a municipality in an epoch: wrapped by the root key, which is not in the database.
-- door_public is what the public program seals reports to; its private half is wrapped by the municipality's key.
create table keys.municipality_key (
  municipality_id uuid not null references platform.municipality,
  epoch integer not null check (epoch > 0),
  wrapped_key bytea not null,
  door_public bytea not null check (octet_length(door_public) = 32),
  wrapped_door_private bytea not null,
  made_on date not null,
  primary key (municipality_id, epoch)
);
call platform.guard('keys.municipality_key');
grant select on keys.municipality_key to casework_rw, worker_rw;

-- One data key per report, per reporter's contact, per case ...; destroying it erases what it seals (M-23).
create table keys.data_key (
  municipality_id uuid not null,
  id uuid not null,
  purpose text not null check (purpose in ('report', 'reporter-contact', 'case', 'staff')),
  epoch integer not null,
  wrapped_key bytea,
  destroyed_at timestamptz,
  check ((wrapped_key is null) = (destroyed_at is not null)),
  primary key (municipality_id, id),
  foreign key (municipality_id, epoch) references keys.municipality_key
);
call platform.guard('keys.data_key');
grant select, insert on keys.data_key to casework_rw, worker_rw;

-- A fact says what happened, never to whom. Insight reads nothing else.
create table insight.fact (
  municipality_id uuid not null references platform.municipality,
  id uuid not null,
  happened_on date not null,
  kind text not null,
  details jsonb not null default '{}',
  primary key (municipality_id, id)
);
call platform.guard('insight.fact');
grant insert on insight.fact to casework_rw, worker_rw;
grant select on insight.fact to stats_ro;

reset role;
