-- Who does not see one report: somebody who knows a person in it and passes it on, or a colleague it is about.

set role owner_spil;

create table triage.step_back (
  municipality_id uuid not null,
  report_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('knowsSomebody', 'isAboutThem')),
  -- why, in one sentence; sealed
  reason bytea,
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (municipality_id, report_id, person_id),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, person_id) references platform.person,
  foreign key (municipality_id, noted_by) references platform.person
);
call platform.guard('triage.step_back');
grant select, insert, delete on triage.step_back to casework_rw;
grant select on triage.step_back to worker_rw;

reset role;
