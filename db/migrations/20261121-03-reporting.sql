-- Reporting: sealed reports, their mailbox and the outbox. The public program owns no right but a few narrow functions.

set role owner_spil;

create table reporting.report (
  municipality_id uuid not null references platform.municipality,
  id uuid not null,
  form_key_hash bytea not null check (octet_length(form_key_hash) = 32),
  fingerprint bytea not null check (octet_length(fingerprint) = 32),
  -- handlers see the day; the minute only of an acute report; the exact moment is sealed with the content (M-01)
  arrived_on date not null,
  acute_at timestamptz,
  mailbox_public bytea not null check (octet_length(mailbox_public) = 32),
  -- as sealed at the door, until the worker has put it in envelopes
  door_epoch integer,
  door_content bytea,
  door_contact bytea,
  -- in envelopes
  content_key uuid,
  content bytea,
  contact_key uuid,
  contact bytea,
  check ((door_content is null) <> (content is null)),
  primary key (municipality_id, id),
  unique (municipality_id, form_key_hash),
  foreign key (municipality_id, content_key) references keys.data_key,
  foreign key (municipality_id, contact_key) references keys.data_key
);
call platform.guard('reporting.report');
grant select, insert on reporting.report to owner_intake;
grant select on reporting.report to casework_rw;
grant select, update (door_epoch, door_content, door_contact, content_key, content, contact_key, contact) on reporting.report to worker_rw;

-- A letter between reporter and desk. mailbox_sealed opens with the reporter's code only; content is the desk's own copy.
create table reporting.message (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  direction text not null check (direction in ('fromReporter', 'toReporter')),
  key_hash bytea not null check (octet_length(key_hash) = 32),
  written_on date not null,
  signed_as text,
  mailbox_sealed bytea not null,
  door_epoch integer,
  door_content bytea,
  door_contact bytea,
  content bytea,
  -- contact details that came with a letter; under the report's own key for contact
  contact bytea,
  check ((door_content is null) <> (content is null)),
  primary key (municipality_id, report_id, id),
  unique (municipality_id, report_id, key_hash),
  foreign key (municipality_id, report_id) references reporting.report
);
call platform.guard('reporting.message');
grant select, insert on reporting.message to owner_intake, casework_rw;
grant select, update (door_epoch, door_content, door_contact, content, contact) on reporting.message to worker_rw;

-- What the worker still has to pick up. A row is removed in the transaction that did the work: exactly once.
create table reporting.outbox (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('report', 'message')),
  report_id uuid not null,
  message_id uuid,
  -- an acute report does not wait behind a flood
  acute boolean not null default false,
  primary key (municipality_id, id),
  foreign key (municipality_id, report_id) references reporting.report,
  foreign key (municipality_id, report_id, message_id) references reporting.message (municipality_id, report_id, id)
);
create index outbox_in_order on reporting.outbox (municipality_id, acute desc, kind desc);
call platform.guard('reporting.outbox');
grant select, insert on reporting.outbox to owner_intake;
grant select, delete, update on reporting.outbox to worker_rw;
grant select on reporting.outbox to casework_rw;
create policy all_desks on reporting.outbox for select to owner_intake using (true);

create policy reading_limit on platform.setting for select to owner_intake using (name = 'readWithinWorkingDays');
grant select on platform.setting to owner_intake;

create policy own_door on keys.municipality_key for select to owner_intake using (true);
grant select (municipality_id, epoch, door_public) on keys.municipality_key to owner_intake;

reset role;
set role owner_intake;

-- From a code's locator to its report, across municipalities. Only the functions below read it.
create table reporting.locator (
  municipality_id uuid not null,
  locator bytea not null check (octet_length(locator) = 16),
  report_id uuid not null,
  primary key (municipality_id, locator)
);
create index locator_anywhere on reporting.locator (locator);
call platform.guard('reporting.locator');
create policy by_code on reporting.locator for select to owner_intake using (true);

-- The desks one may write to, each with the newest key to seal to and the municipality's own limit for reading, if it set one.
create function reporting.open_desks() returns table (id uuid, slug text, name text, public_host text, epoch integer, door_public bytea, read_within integer)
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select distinct on (m.slug) m.id, m.slug, m.name, m.public_host, k.epoch, k.door_public, (s.value #>> '{}')::integer
  from platform.municipality m join keys.municipality_key k on k.municipality_id = m.id
  left join platform.setting s on s.municipality_id = m.id and s.name = 'readWithinWorkingDays'
  where m.kind = 'municipality'
  order by m.slug, k.epoch desc;
end;

-- Stores a report for good, or tells that this form was already posted: 'stored', 'same' or 'changed'.
-- The form key decides which form it is; the fingerprint whether its text is the same. Idempotent on the form key.
create function reporting.accept_report(desk uuid, report_id uuid, form_key_hash bytea, fingerprint bytea, locator bytea, arrived_on date,
  acute_at timestamptz, mailbox_public bytea, door_epoch integer, door_content bytea, door_contact bytea, outbox_id uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  known reporting.locator;
  known_fingerprint bytea;
begin
  -- the same form twice at once waits here for itself
  perform pg_advisory_xact_lock(hashtextextended(encode(locator, 'hex'), 0));
  select * into known from reporting.locator l where l.locator = accept_report.locator;
  if found then
    perform set_config('app.municipality', known.municipality_id::text, true);
    select r.fingerprint into strict known_fingerprint from reporting.report r
      where r.municipality_id = known.municipality_id and r.id = known.report_id;
    return case when known_fingerprint = accept_report.fingerprint then 'same' else 'changed' end;
  end if;
  perform set_config('app.municipality', desk::text, true);
  insert into reporting.report (municipality_id, id, form_key_hash, fingerprint, arrived_on, acute_at, mailbox_public, door_epoch, door_content, door_contact)
    values (desk, report_id, form_key_hash, fingerprint, arrived_on, acute_at, mailbox_public, door_epoch, door_content, door_contact);
  insert into reporting.locator (municipality_id, locator, report_id) values (desk, locator, report_id);
  insert into reporting.outbox (municipality_id, id, kind, report_id, acute) values (desk, outbox_id, 'report', report_id, acute_at is not null);
  return 'stored';
end
$$;

-- The mailbox behind a locator: one row for the mailbox itself, one for each letter; no rows when there is none.
create function reporting.open_mailbox(locator bytea) returns table (municipality_id uuid, report_id uuid, mailbox_public bytea,
  id uuid, direction text, signed_as text, written_on date, mailbox_sealed bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  known reporting.locator;
begin
  select * into known from reporting.locator l where l.locator = open_mailbox.locator;
  perform set_config('app.municipality', coalesce(known.municipality_id::text, ''), true);
  return query
    select r.municipality_id, r.id, r.mailbox_public, m.id, m.direction, m.signed_as, m.written_on, m.mailbox_sealed
    from reporting.report r
    left join reporting.message m on m.municipality_id = r.municipality_id and m.report_id = r.id
    where r.municipality_id = known.municipality_id and r.id = known.report_id;
end
$$;

-- Adds the reporter's letter: 'stored', 'same' when this letter was posted before, 'unknown' without a mailbox. Idempotent on key_hash.
create function reporting.write_message(locator bytea, message_id uuid, key_hash bytea, written_on date, mailbox_sealed bytea,
  door_epoch integer, door_content bytea, door_contact bytea, outbox_id uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  known reporting.locator;
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(locator, 'hex'), 0));
  select * into known from reporting.locator l where l.locator = write_message.locator;
  if not found then
    return 'unknown';
  end if;
  perform set_config('app.municipality', known.municipality_id::text, true);
  insert into reporting.message (municipality_id, report_id, id, direction, key_hash, written_on, mailbox_sealed, door_epoch, door_content, door_contact)
    values (known.municipality_id, known.report_id, message_id, 'fromReporter', key_hash, written_on, mailbox_sealed, door_epoch, door_content, door_contact)
    on conflict do nothing;
  if not found then
    return 'same';
  end if;
  insert into reporting.outbox (municipality_id, id, kind, report_id, message_id)
    values (known.municipality_id, outbox_id, 'message', known.report_id, message_id);
  return 'stored';
end
$$;

-- For the worker: which desks have something in the outbox.
create function reporting.desks_with_post() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select distinct municipality_id from reporting.outbox;
end;

grant execute on function reporting.open_desks, reporting.accept_report, reporting.open_mailbox, reporting.write_message to intake_w;
grant execute on function reporting.desks_with_post to worker_rw;

reset role;
set role owner_spil;
revoke create on schema reporting from owner_intake;
reset role;
