-- Overzetten: rows of the list a desk kept before Spil. The list itself is nowhere here; a row is known by its tag only.
set role owner_spil;

alter table telling.own_report drop constraint own_report_kind_check,
  add constraint own_report_kind_check check (kind in ('own', 'onBehalf', 'takenOver', 'carriedOver'));

-- What became of a row, so that a list that is pasted again goes on where it stopped (M-22: a keyed tag, which tells nothing).
create table telling.carried_row (
  municipality_id uuid not null references platform.municipality,
  tag bytea not null,
  became text not null check (became in ('report', 'counted', 'left')),
  person_id uuid not null,
  carried_on date not null,
  primary key (municipality_id, tag),
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('telling.carried_row');
grant select, insert on telling.carried_row to casework_rw;

reset role;
