-- Who works here and told a report is said by the staff door alone, and closing a mailbox leaves its line in the trail.

set role owner_spil;

-- Who typed it, and whether he told what he saw himself or wrote down what another told. Only accept_report_here sets these: what is
-- inside the seal was written by whoever sealed it, and anybody may seal to a public key.
alter table reporting.report add column told_by uuid, add column tells text check (tells in ('own', 'onBehalf')),
  add check ((told_by is null) = (tells is null)),
  add foreign key (municipality_id, told_by) references platform.person;
grant update (told_by, tells) on reporting.report to owner_intake;

-- Who told it as his own: he does not weigh it.
alter table triage.course add column told_by uuid, add foreign key (municipality_id, told_by) references platform.person;

-- that the reporter closed the mailbox; the worker writes the line
alter table reporting.outbox drop constraint outbox_kind_check, add check (kind in ('report', 'message', 'closed'));

do $$
declare
  here uuid;
begin
  for here in select id from platform.municipality loop
    perform set_config('app.municipality', here::text, true);
    update reporting.report r set told_by = o.person_id, tells = case o.kind when 'own' then 'own' else 'onBehalf' end
      from telling.own_report o where o.municipality_id = r.municipality_id and o.report_id = r.id;
    update triage.course c set told_by = r.told_by from reporting.report r
      where r.municipality_id = c.municipality_id and r.id = c.report_id and r.tells = 'own';
  end loop;
  perform set_config('app.municipality', '', true);
end
$$;

grant create on schema reporting to owner_intake;
reset role;
set role owner_intake;

drop function reporting.accept_report_here;

-- accept_report for who works here: only to the municipality of this transaction, which it leaves as it was. It notes who told it.
create function reporting.accept_report_here(report_id uuid, form_key_hash bytea, fingerprint bytea, locator bytea, arrived_on date,
  acute_at timestamptz, mailbox_public bytea, door_epoch integer, door_content bytea, door_contact bytea, outbox_id uuid, told_by uuid,
  tells text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := platform.current_municipality();
  answer text;
begin
  if here is null then
    raise exception 'no municipality' using errcode = '42501';
  end if;
  if accept_report_here.told_by is null or accept_report_here.tells is null then
    raise exception 'told by nobody' using errcode = '23502';
  end if;
  answer := reporting.accept_report(here, report_id, form_key_hash, fingerprint, locator, arrived_on, acute_at, mailbox_public,
    door_epoch, door_content, door_contact, outbox_id);
  -- a locator that is known elsewhere would have led there
  if platform.current_municipality() is distinct from here then
    raise exception 'another municipality' using errcode = '42501';
  end if;
  -- what was there before is not told by this person
  if answer = 'stored' then
    update reporting.report r set told_by = accept_report_here.told_by, tells = accept_report_here.tells
      where r.municipality_id = here and r.id = accept_report_here.report_id;
  end if;
  return answer;
end
$$;
grant execute on function reporting.accept_report_here to casework_rw;

-- Closes the mailbox for good: the code opens nothing any more, and what only the code could open is gone. What the desk keeps stays.
create or replace function reporting.close_mailbox(locator bytea, today date) returns boolean
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
  -- no chain of the trail at the door: the worker writes the line
  insert into reporting.outbox (municipality_id, id, kind, report_id)
    values (known.municipality_id, gen_random_uuid(), 'closed', known.report_id);
  return true;
end
$$;

drop function reporting.close_quiet_mailboxes(date, date);

-- For the worker: closes the mailboxes of its municipality in which nothing came since that day. Returns whose they were.
create function reporting.close_quiet_mailboxes(quiet_since date, today date) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with quiet as (
    update reporting.report r set mailbox_closed_on = today
    where r.municipality_id = platform.current_municipality() and r.mailbox_closed_on is null and r.arrived_on < quiet_since
      and not exists (select from reporting.message m
        where m.municipality_id = r.municipality_id and m.report_id = r.id and m.written_on >= quiet_since)
    returning r.municipality_id, r.id),
  emptied as (
    update reporting.message m set mailbox_sealed = '' from quiet q
    where m.municipality_id = q.municipality_id and m.report_id = q.id)
  select q.id from quiet q;
end
$$;
grant execute on function reporting.close_quiet_mailboxes to worker_rw;

reset role;
set role owner_spil;
revoke create on schema reporting from owner_intake;
reset role;
