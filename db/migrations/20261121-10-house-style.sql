-- The colours of a municipality. Public knowledge, as its name is: it stands on the form that anybody sees.

set role owner_spil;

alter table platform.municipality add column house_style jsonb;

create function platform.house_styles() returns table (slug text, colours jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select m.slug, m.house_style from platform.municipality m where m.house_style is not null;
end;
grant execute on function platform.house_styles() to intake_w, casework_rw;

reset role;
