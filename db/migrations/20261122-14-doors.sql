-- The door of a municipality: what it decided about it, and the addresses of their own that partners and teams have.

set role owner_spil;

-- An own address of the form: a partner (a hotel, a school) or a team in the street. It tells source and route, never who wrote.
create table reporting.door (
  municipality_id uuid not null references platform.municipality,
  id uuid not null,
  kind text not null check (kind in ('partner', 'team')),
  -- what the desk calls it
  name text not null check (length(name) between 1 and 100),
  -- in the address of the form: chance, and no word that tells anything
  code text not null check (length(code) between 8 and 40),
  -- a host name of its own, when it has one
  host text check (length(host) between 1 and 253),
  closed_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, code)
);
call platform.guard('reporting.door');
grant select on reporting.door to owner_intake;
create policy every_door on reporting.door for select to owner_intake using (closed_at is null);
grant select, insert, update (name, closed_at) on reporting.door to casework_rw;
grant select on reporting.door to worker_rw;

-- which settings the public side may know
drop policy reading_limit on platform.setting;
create policy of_the_door on platform.setting for select to owner_intake
  using (name in ('readWithinWorkingDays', 'deskHours', 'veiligThuis', 'anonymousTips', 'firstForMinors', 'readLanguages', 'mailboxMonths'));

grant create on schema reporting to owner_intake;
reset role;
set role owner_intake;

drop function reporting.open_desks();

-- The desks one may write to, each with the newest key to seal to, what the municipality decided about its door, and its doors.
create function reporting.open_desks() returns table (id uuid, slug text, name text, public_host text, epoch integer, door_public bytea,
  settings jsonb, doors jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select distinct on (m.slug) m.id, m.slug, m.name, m.public_host, k.epoch, k.door_public,
    (select coalesce(jsonb_object_agg(s.name, s.value), '{}') from platform.setting s where s.municipality_id = m.id),
    (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'code', d.code, 'host', d.host)), '[]')
      from reporting.door d where d.municipality_id = m.id)
  from platform.municipality m join keys.municipality_key k on k.municipality_id = m.id
  where m.kind = 'municipality'
  order by m.slug, k.epoch desc;
end;

grant execute on function reporting.open_desks to intake_w;

reset role;
set role owner_spil;
revoke create on schema reporting from owner_intake;
reset role;
