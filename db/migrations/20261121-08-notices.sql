-- Notices by mail: where and when somebody may be mailed, who is away, and what was planned already. Never what a mail is about.

create schema notices authorization owner_spil;

set role owner_spil;

grant usage on schema notices to casework_rw, worker_rw;

-- Sealed under the person's own name_key. Shown to that person only, opened by the worker when it mails.
alter table platform.person add column email bytea;
grant update (email) on platform.person to casework_rw;

-- When somebody wants to be mailed; without a row the defaults hold.
create table notices.preference (
  municipality_id uuid not null,
  person_id uuid not null,
  day_parts text[] not null default '{morning}' check (day_parts <@ '{morning,midday,afternoon}'::text[]),
  -- at once, whatever the day part, when a report names direct danger
  acute boolean not null default true,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('notices.preference');
grant select, insert, update (day_parts, acute) on notices.preference to casework_rw;
grant select on notices.preference to worker_rw;

-- The absence of somebody, now or to come: one at a time. An ended one is removed; the audit trail keeps that it was.
create table notices.absence (
  municipality_id uuid not null,
  person_id uuid not null,
  from_date date not null,
  -- the last day away
  until_date date not null check (until_date >= from_date),
  substitute_id uuid check (substitute_id <> person_id),
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references platform.person,
  foreign key (municipality_id, substitute_id) references platform.person
);
call platform.guard('notices.absence');
grant select, insert, update (from_date, until_date, substitute_id), delete on notices.absence to casework_rw;
grant select on notices.absence to worker_rw;

-- The gemeentesecretaris, who hears it when nobody is left at a desk. Only the command line writes here, as owner.
create table notices.secretary (
  municipality_id uuid primary key references platform.municipality,
  email bytea not null,
  email_key uuid not null,
  foreign key (municipality_id, email_key) references keys.data_key
);
call platform.guard('notices.secretary');
grant select on notices.secretary to worker_rw;
grant select (municipality_id) on notices.secretary to casework_rw;

-- That a mail was planned for this person, day and day part: however many workers, one plans it. Kept for a week.
create table notices.mailing (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  day date not null,
  part text not null check (part in ('morning', 'midday', 'afternoon')),
  primary key (municipality_id, id),
  unique (municipality_id, person_id, day, part),
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('notices.mailing');
grant select, insert, delete on notices.mailing to worker_rw;

-- The days on which nobody was at the desk and the secretary was to hear it. Kept for a week.
create table notices.empty_desk (
  municipality_id uuid not null references platform.municipality,
  id uuid not null,
  day date not null,
  primary key (municipality_id, id),
  unique (municipality_id, day)
);
call platform.guard('notices.empty_desk');
grant select, insert, delete on notices.empty_desk to worker_rw;

-- Whether mail leaves the house, for the administrator: only the worker knows, and only the staff program has a screen.
create table notices.post (
  municipality_id uuid primary key references platform.municipality,
  is_set_up boolean not null,
  is_failing boolean not null default false
);
call platform.guard('notices.post');
grant select, insert, update (is_set_up, is_failing) on notices.post to worker_rw;
grant select on notices.post to casework_rw;

reset role;
