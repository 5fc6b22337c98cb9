-- The audit chain: one per municipality, append only, each line bound to the one before it (M-60 to M-62).

set role owner_audit;

grant usage on schema audit to audit_append, audit_read;

create table audit.head (
  municipality_id uuid primary key,
  seq bigint not null,
  hash bytea not null
);
call platform.guard('audit.head');

create table audit.line (
  municipality_id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  actor uuid,
  action text not null,
  object_kind text,
  object_id uuid,
  result text not null check (result in ('done', 'denied', 'refused')),
  origin text not null,
  purpose text not null,
  -- numbers and names of fields, never content
  details jsonb not null default '{}',
  -- a reason in a person's own words, sealed under the key of the object it is about
  reason bytea,
  previous bytea not null,
  hash bytea not null,
  primary key (municipality_id, seq)
);
create index line_by_object on audit.line (municipality_id, object_id);
call platform.guard('audit.line');
grant select on audit.line, audit.head to audit_read;

-- What is hashed: the previous hash, then each field as text, divided by a character that no field contains.
create function audit.hash_of(previous bytea, municipality_id uuid, seq bigint, at timestamptz, actor uuid, action text,
  object_kind text, object_id uuid, result text, origin text, purpose text, details jsonb, reason bytea) returns bytea
language sql immutable
return sha256(previous || convert_to(concat_ws(E'\x1f',
  municipality_id::text, seq::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), coalesce(actor::text, ''), action,
  coalesce(object_kind, ''), coalesce(object_id::text, ''), result, origin, purpose, details::text, coalesce(encode(reason, 'hex'), '')), 'UTF8'));
grant execute on function audit.hash_of to audit_read;

-- Adds one line to the chain of the municipality of this transaction. Waits for the line before it to be committed.
create function audit.append(at timestamptz, actor uuid, action text, object_kind text, object_id uuid, result text,
  origin text, purpose text, details jsonb, reason bytea) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := platform.current_municipality();
  last audit.head;
  this_hash bytea;
begin
  if here is null then
    raise exception 'no municipality set' using errcode = 'SP001';
  end if;
  select * into last from audit.head h where h.municipality_id = here for update;
  if not found then
    insert into audit.head values (here, 0, sha256(convert_to(here::text, 'UTF8'))) on conflict do nothing;
    select * into last from audit.head h where h.municipality_id = here for update;
  end if;
  this_hash := audit.hash_of(last.hash, here, last.seq + 1, at, actor, action, object_kind, object_id, result, origin, purpose, details, reason);
  insert into audit.line values (here, last.seq + 1, at, actor, action, object_kind, object_id, result, origin, purpose, details, reason, last.hash, this_hash);
  update audit.head set seq = last.seq + 1, hash = this_hash where municipality_id = here;
  return last.seq + 1;
end
$$;
grant execute on function audit.append to audit_append;

-- Stops a mistake of the owner; a determined one is found by the chain.
create function audit.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception 'the audit trail is append only' using errcode = 'SP002';
end
$$;
create trigger line_is_final before update or delete on audit.line for each row execute function audit.refuse_change();
create trigger line_is_never_emptied before truncate on audit.line for each statement execute function audit.refuse_change();
create trigger head_is_never_removed before delete on audit.head for each row execute function audit.refuse_change();
create trigger head_is_never_emptied before truncate on audit.head for each statement execute function audit.refuse_change();

reset role;
