-- The duty to inform (informatieplicht, AVG 14): of each person who is recorded by name, until when he must be told, and what was decided.

set role owner_spil;

create table casework.duty_to_inform (
  municipality_id uuid not null,
  node_id uuid not null,
  case_id uuid not null,
  part text not null,
  -- when the name was written down
  named_on date not null,
  -- the last day; after postponing the day on which it is weighed anew
  due_on date not null,
  -- goes up with each decision, so that of two who decide the second is told
  version integer not null default 1,
  -- nothing: still to be done
  outcome text check (outcome in ('informed', 'postponed', 'noNameKnown')),
  -- how, when, on which ground and why; under the key of the part
  content bytea,
  -- nobody: the name was taken out, and with it the duty
  decided_by uuid,
  decided_at timestamptz,
  primary key (municipality_id, node_id),
  check (due_on >= named_on),
  check ((content is null) = (decided_by is null) and (content is null) = (decided_at is null)),
  check (outcome is null or outcome = 'noNameKnown' or content is not null),
  foreign key (municipality_id, node_id) references casework.node,
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, decided_by) references platform.person
);
create index duty_to_inform_of_case on casework.duty_to_inform (municipality_id, case_id, part);
create index duty_to_inform_open on casework.duty_to_inform (municipality_id, due_on) where outcome is null or outcome = 'postponed';
call platform.guard('casework.duty_to_inform');
grant select, insert, update (named_on, due_on, version, outcome, content, decided_by, decided_at) on casework.duty_to_inform to casework_rw;

alter table casework.earlier_version drop constraint earlier_version_of_kind_check;
alter table casework.earlier_version add constraint earlier_version_of_kind_check check (of_kind in ('entry', 'node', 'duty'));

reset role;
