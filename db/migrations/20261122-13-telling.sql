-- Telling: people of the municipality tell something themselves, by the same door as everybody. No table here holds a word of it.

create schema telling authorization owner_spil;

set role owner_spil;

grant usage on schema telling to casework_rw;

-- In which profession somebody looks around: a code of the catalogue of signals, so that the right signals are offered.
create table telling.profile (
  municipality_id uuid not null,
  person_id uuid not null,
  profession text not null check (length(profession) between 1 and 40),
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('telling.profile');
grant select, insert, update (profession) on telling.profile to casework_rw;

-- Who told which report, so that the answer finds its way. The day and no more; what was told is in the report.
create table telling.own_report (
  municipality_id uuid not null,
  report_id uuid not null,
  person_id uuid not null,
  told_on date not null,
  kind text not null check (kind in ('own', 'onBehalf', 'takenOver')),
  -- whoever told it reads along with a code of his own; then the letters are his, and not shown to who wrote it down
  code_given boolean not null default false,
  -- how many letters of the desk this person has seen; letters have a day and no time
  letters_seen integer not null default 0,
  primary key (municipality_id, report_id),
  foreign key (municipality_id, report_id) references reporting.report,
  foreign key (municipality_id, person_id) references platform.person
);
create index own_report_of on telling.own_report (municipality_id, person_id);
call platform.guard('telling.own_report');
grant select, insert, update (letters_seen) on telling.own_report to casework_rw;

-- Where the original of a message that was taken over still lay, and when it was removed there.
create table telling.original (
  municipality_id uuid not null,
  report_id uuid not null,
  place text not null check (place in ('mailbox', 'sentItems', 'telephone', 'cloud', 'groupApp')),
  gone_on date not null,
  primary key (municipality_id, report_id, place),
  foreign key (municipality_id, report_id) references telling.own_report
);
call platform.guard('telling.original');
grant select, insert on telling.original to casework_rw;

-- A letter of somebody who works here goes to the desk by the same door, and the worker takes it in like any other.
grant insert on reporting.outbox to casework_rw;

grant create on schema reporting to owner_intake;
reset role;
set role owner_intake;

-- accept_report for who works here: only to the municipality of this transaction, which it leaves as it was.
create function reporting.accept_report_here(report_id uuid, form_key_hash bytea, fingerprint bytea, locator bytea, arrived_on date,
  acute_at timestamptz, mailbox_public bytea, door_epoch integer, door_content bytea, door_contact bytea, outbox_id uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := platform.current_municipality();
  answer text;
begin
  if here is null then
    raise exception 'no municipality' using errcode = '42501';
  end if;
  answer := reporting.accept_report(here, report_id, form_key_hash, fingerprint, locator, arrived_on, acute_at, mailbox_public,
    door_epoch, door_content, door_contact, outbox_id);
  -- a locator that is known elsewhere would have led there
  if platform.current_municipality() is distinct from here then
    raise exception 'another municipality' using errcode = '42501';
  end if;
  return answer;
end
$$;
grant execute on function reporting.accept_report_here to casework_rw;

reset role;
set role owner_spil;
revoke create on schema reporting from owner_intake;
reset role;
