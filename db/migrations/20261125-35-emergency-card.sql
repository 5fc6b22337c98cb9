-- The emergency card (spoedkaart): whom to call at night, for a sheet of paper on the wall.

set role owner_spil;

-- One line of the card. What a municipality did not write itself is not here: it then shows what Spil proposes.
create table casework.emergency_card_line (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in
    ('municipality', 'crisis', 'veiligThuis', 'comensha', 'centreMunicipality', 'interpreter', 'police', 'own')),
  -- goes up with each change, so that of two who change it the second is told
  version integer not null,
  -- name, number, hours and what it is for: functions, but somebody may type a person; under a key of its own
  content bytea not null,
  key_id uuid not null,
  made_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  -- when somebody last made sure that the number is right, and in which role; nothing: not since it changed
  checked_on date,
  checked_by uuid,
  checked_role text check (checked_role in ('attentionOfficer', 'deputy', 'careCoordinator')),
  primary key (municipality_id, id),
  check ((checked_on is null) = (checked_by is null) and (checked_on is null) = (checked_role is null)),
  foreign key (municipality_id, key_id) references keys.data_key,
  foreign key (municipality_id, changed_by) references platform.person,
  foreign key (municipality_id, checked_by) references platform.person
);
create unique index emergency_card_line_kind on casework.emergency_card_line (municipality_id, kind) where kind <> 'own';
call platform.guard('casework.emergency_card_line');
grant select, insert, delete, update (version, content, changed_by, changed_at, checked_on, checked_by, checked_role)
  on casework.emergency_card_line to casework_rw;

reset role;
