-- Oversight: the privacy officer reads the audit trail by day, and opens the reason of a look with a reason of his own.

create schema oversight authorization owner_spil;

set role owner_spil;

grant usage on schema oversight to casework_rw;

-- The reason somebody gave for seeing contact details is content of the report: opened for a short while, and it is kept who did.
create table oversight.reason_reveal (
  municipality_id uuid not null,
  id uuid not null,
  -- the audit line whose reason it is
  seq bigint not null,
  report_id uuid not null,
  person_id uuid not null,
  -- of the one who opens it; sealed under the key of the report
  reason bytea not null,
  revealed_at timestamptz not null,
  until timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('oversight.reason_reveal');
grant select, insert on oversight.reason_reveal to casework_rw;

reset role;
set role owner_audit;

create index line_by_moment on audit.line (municipality_id, at, seq);

reset role;
