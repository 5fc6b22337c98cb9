-- Care: what a presumed victim or a child on a case may be entitled to, by the rules of the law room. Sealed under the key of the part the person stands on.

create schema care authorization owner_spil;

set role owner_spil;

grant usage on schema care to casework_rw;

-- What is known of one person that the rules ask for, and the advice that somebody last saw; a version each time it is written anew.
create table care.pathway (
  municipality_id uuid not null,
  node_id uuid not null,
  case_id uuid not null,
  part text not null check (part in ('desk', 'care', 'youth')),
  content bytea not null,
  version integer not null default 1,
  set_by uuid not null,
  set_at timestamptz not null,
  -- the lines of advice and the day whose rules they are of
  snapshot bytea not null,
  seen_by uuid not null,
  seen_at timestamptz not null,
  primary key (municipality_id, node_id),
  foreign key (municipality_id, node_id) references casework.node,
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind),
  foreign key (municipality_id, set_by) references platform.person,
  foreign key (municipality_id, seen_by) references platform.person
);
call platform.guard('care.pathway');
grant select, insert, update (content, version, set_by, set_at, snapshot, seen_by, seen_at) on care.pathway to casework_rw;

-- How it was before it was written anew: nobody's words go.
create table care.earlier_pathway (
  municipality_id uuid not null,
  node_id uuid not null,
  version integer not null,
  content bytea not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (municipality_id, node_id, version),
  foreign key (municipality_id, node_id) references care.pathway,
  foreign key (municipality_id, set_by) references platform.person
);
call platform.guard('care.earlier_pathway');
grant select, insert on care.earlier_pathway to casework_rw;

-- What a person did with a line of advice: made it a task, or left it out with a reason. Which line it is tells something of the person, so it is sealed too.
create table care.line_answer (
  municipality_id uuid not null,
  id uuid not null,
  node_id uuid not null,
  content bytea not null,
  answered_by uuid not null,
  answered_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (municipality_id, id),
  check ((ended_by is null) = (ended_at is null)),
  foreign key (municipality_id, node_id) references care.pathway,
  foreign key (municipality_id, answered_by) references platform.person,
  foreign key (municipality_id, ended_by) references platform.person
);
create index line_answer_of_person on care.line_answer (municipality_id, node_id) where ended_at is null;
call platform.guard('care.line_answer');
grant select, insert, update (ended_by, ended_at) on care.line_answer to casework_rw;

-- Days that must not pass unseen, found without opening every seal. The day is plain; of what it is the day, is not: an eighteenth birthday is a birth date.
create table care.term (
  municipality_id uuid not null,
  id uuid not null,
  node_id uuid not null,
  case_id uuid not null,
  part text not null check (part in ('desk', 'care', 'youth')),
  term bytea not null,
  ends_on date not null,
  -- from which day it is said in advance, and from which day it is pressing
  warn_from date not null,
  press_from date not null,
  primary key (municipality_id, id),
  check (warn_from <= press_from),
  foreign key (municipality_id, node_id) references care.pathway,
  foreign key (municipality_id, case_id, part) references casework.part (municipality_id, case_id, kind)
);
create index term_by_warning on care.term (municipality_id, warn_from);
create index term_of_person on care.term (municipality_id, node_id);
call platform.guard('care.term');
grant select, insert, delete on care.term to casework_rw;

reset role;
