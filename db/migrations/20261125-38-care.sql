-- Care of one person on a case: what is needed, the plan, consent, shelter, the registration. One table of sealed sheets; nothing is overwritten.

set role owner_spil;

-- Each change of a sheet is a row of its own, under the key of the part; what it says stands nowhere else.
create table care.sheet (
  municipality_id uuid not null,
  id uuid not null,
  version integer not null check (version > 0),
  case_id uuid not null,
  part text not null check (part in ('desk', 'care', 'youth')),
  node_id uuid not null,
  kind text not null check (kind in ('needs', 'plan', 'consent', 'shelter', 'registration')),
  content bytea not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (municipality_id, id, version),
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, node_id) references casework.node,
  foreign key (municipality_id, written_by) references platform.person
);
create index sheet_of_person on care.sheet (municipality_id, node_id, kind);
-- of these a person has one
create unique index one_sheet_of_needs_and_plan on care.sheet (municipality_id, node_id, kind, version) where kind in ('needs', 'plan');
call platform.guard('care.sheet');
grant select, insert on care.sheet to casework_rw;

reset role;
