-- A desk that answers: a report nobody read is told again, the piket hears direct danger, and each host name leads to one door.

set role owner_spil;

-- unread after the day it was to be read, and still unread a working day later
alter table triage.notice drop constraint notice_kind_check;
alter table triage.notice add check (kind in ('letterArrived', 'assessmentDue', 'answerDue', 'watchEnds', 'readDue', 'stillUnread'));

-- The piket of the municipality, mailed at once beside the desk when a report names direct danger. Only the command line writes here, as owner.
create table notices.piket (
  municipality_id uuid primary key references platform.municipality,
  email bytea not null,
  email_key uuid not null,
  foreign key (municipality_id, email_key) references keys.data_key
);
call platform.guard('notices.piket');
grant select on notices.piket to worker_rw;
grant select (municipality_id) on notices.piket to casework_rw;

create unique index door_by_host on reporting.door (municipality_id, host) where closed_at is null;

reset role;
