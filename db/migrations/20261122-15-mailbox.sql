-- The mailbox: which letters were read, closing it by the reporter or when it was quiet for long, and the number one may call with.

set role owner_spil;

-- the day on which its reader first opened it; only of letters to the reporter
alter table reporting.message add column read_on date;
alter table reporting.report add column mailbox_closed_on date;
grant update (read_on, mailbox_sealed) on reporting.message to owner_intake;
grant update (mailbox_closed_on) on reporting.report to owner_intake;

-- eight digits of chance, said over the telephone; tells nothing, and opens nothing by itself
alter table triage.course add column call_number text check (length(call_number) between 8 and 40);
create index course_by_call_number on triage.course (municipality_id, call_number);

grant create on schema reporting to owner_intake;
reset role;
set role owner_intake;

drop function reporting.open_mailbox(bytea);

-- The mailbox behind a locator: one row for the mailbox itself, one for each letter; no rows when there is none, or it was closed.
create function reporting.open_mailbox(locator bytea) returns table (municipality_id uuid, report_id uuid, mailbox_public bytea,
  id uuid, direction text, signed_as text, written_on date, mailbox_sealed bytea, read_on date)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  known reporting.locator;
begin
  select * into known from reporting.locator l where l.locator = open_mailbox.locator;
  perform set_config('app.municipality', coalesce(known.municipality_id::text, ''), true);
  return query
    select r.municipality_id, r.id, r.mailbox_public, m.id, m.direction, m.signed_as, m.written_on, m.mailbox_sealed, m.read_on
    from reporting.report r
    left join reporting.message m on m.municipality_id = r.municipality_id and m.report_id = r.id
    where r.municipality_id = known.municipality_id and r.id = known.report_id and r.mailbox_closed_on is null;
end
$$;

-- Adds the reporter's letter: 'stored', 'same' when this letter was posted before, 'unknown' without an open mailbox. Idempotent on key_hash.
create or replace function reporting.write_message(locator bytea, message_id uuid, key_hash bytea, written_on date, mailbox_sealed bytea,
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
  perform from reporting.report r
    where r.municipality_id = known.municipality_id and r.id = known.report_id and r.mailbox_closed_on is null;
  if not found then
    return 'unknown';
  end if;
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

-- The reporter has the letters before him: the day is noted once.
create function reporting.note_letters_read(locator bytea, letters uuid[], today date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  known reporting.locator;
begin
  select * into known from reporting.locator l where l.locator = note_letters_read.locator;
  perform set_config('app.municipality', coalesce(known.municipality_id::text, ''), true);
  update reporting.message m set read_on = today
    where m.municipality_id = known.municipality_id and m.report_id = known.report_id and m.id = any(letters)
      and m.direction = 'toReporter' and m.read_on is null;
end
$$;

-- Closes the mailbox for good: the code opens nothing any more, and what only the code could open is gone. What the desk keeps stays.
create function reporting.close_mailbox(locator bytea, today date) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  known reporting.locator;
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(close_mailbox.locator, 'hex'), 0));
  select * into known from reporting.locator l where l.locator = close_mailbox.locator;
  perform set_config('app.municipality', coalesce(known.municipality_id::text, ''), true);
  update reporting.report r set mailbox_closed_on = today
    where r.municipality_id = known.municipality_id and r.id = known.report_id and r.mailbox_closed_on is null;
  if not found then
    return false;
  end if;
  update reporting.message m set mailbox_sealed = ''
    where m.municipality_id = known.municipality_id and m.report_id = known.report_id;
  return true;
end
$$;

-- For the worker: closes the mailboxes of its municipality in which nothing came since that day. Returns how many.
create function reporting.close_quiet_mailboxes(quiet_since date, today date) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  closed integer;
begin
  with quiet as (
    update reporting.report r set mailbox_closed_on = today
    where r.municipality_id = platform.current_municipality() and r.mailbox_closed_on is null and r.arrived_on < quiet_since
      and not exists (select from reporting.message m
        where m.municipality_id = r.municipality_id and m.report_id = r.id and m.written_on >= quiet_since)
    returning r.municipality_id, r.id),
  emptied as (
    update reporting.message m set mailbox_sealed = '' from quiet q
    where m.municipality_id = q.municipality_id and m.report_id = q.id)
  select count(*)::integer into closed from quiet;
  return closed;
end
$$;

grant execute on function reporting.open_mailbox, reporting.note_letters_read, reporting.close_mailbox to intake_w;
grant execute on function reporting.close_quiet_mailboxes to worker_rw;

reset role;
set role owner_spil;
revoke create on schema reporting from owner_intake;
reset role;
