-- Seen before: a blind index over identifiers, suggestions that reports belong together and what people thought of them, groups, and search.

set role owner_spil;

alter table keys.data_key drop constraint data_key_purpose_check;
alter table keys.data_key add constraint data_key_purpose_check
  check (purpose in ('report', 'reporter-contact', 'case', 'staff', 'attachment-original', 'identifier-index'));
-- One key a municipality: two would give two tags to one plate.
create unique index data_key_identifier_index on keys.data_key (municipality_id) where purpose = 'identifier-index';

-- HMAC of a normal form under the index key of the municipality, cut to 16 bytes. It goes with the identifier it stands for.
create table triage.identifier_tag (
  municipality_id uuid not null,
  report_id uuid not null,
  identifier_id uuid not null,
  tag bytea not null check (octet_length(tag) = 16),
  primary key (municipality_id, report_id, identifier_id),
  foreign key (municipality_id, report_id, identifier_id) references triage.identifier (municipality_id, report_id, id) on delete cascade
);
call platform.guard('triage.identifier_tag');
create index identifier_tag_by_tag on triage.identifier_tag (municipality_id, tag) include (report_id);
grant select, insert, delete on triage.identifier_tag to casework_rw;
grant select, insert on triage.identifier_tag to worker_rw;

-- That two reports may be about the same thing, and what stands of it now. Of a pair the lower id comes first.
create table triage.suggestion (
  municipality_id uuid not null,
  report_id uuid not null,
  other_id uuid not null,
  kind text not null check (kind in ('likely', 'possible')),
  why text[] not null check (cardinality(why) > 0),
  state text not null check (state in ('open', 'confirmed', 'rejected')),
  suggested_at timestamptz not null,
  primary key (municipality_id, report_id, other_id),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, other_id) references triage.course (municipality_id, report_id)
);
call platform.guard('triage.suggestion');
create index suggestion_other on triage.suggestion (municipality_id, other_id);
grant select, insert, update (kind, why, state) on triage.suggestion to casework_rw;

-- What people thought of it, one after the other; nothing is changed afterwards. The reason is sealed under the key of report_id.
create table triage.suggestion_judgement (
  municipality_id uuid not null,
  report_id uuid not null,
  other_id uuid not null,
  turn integer not null check (turn > 0),
  verdict text not null check (verdict in ('open', 'confirmed', 'rejected')),
  reason bytea,
  judged_by uuid not null,
  judged_at timestamptz not null,
  primary key (municipality_id, report_id, other_id, turn),
  foreign key (municipality_id, report_id, other_id) references triage.suggestion,
  foreign key (municipality_id, judged_by) references platform.person
);
call platform.guard('triage.suggestion_judgement');
grant select, insert on triage.suggestion_judgement to casework_rw;

-- What somebody did to a group of reports. Undoing is a deed too.
create table triage.group_deed (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('merge', 'split', 'undo')),
  undoes uuid,
  done_by uuid not null,
  done_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, undoes),
  foreign key (municipality_id, undoes) references triage.group_deed,
  foreign key (municipality_id, done_by) references platform.person
);
call platform.guard('triage.group_deed');
grant select, insert on triage.group_deed to casework_rw;

-- Reports that somebody put together as about the same thing. Each stays a report of its own; it is in one group at a time.
create table triage.group_member (
  municipality_id uuid not null,
  group_id uuid not null,
  report_id uuid not null,
  came_by uuid not null,
  went_by uuid,
  primary key (municipality_id, report_id, came_by),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, came_by) references triage.group_deed,
  foreign key (municipality_id, went_by) references triage.group_deed
);
call platform.guard('triage.group_member');
create unique index group_member_now on triage.group_member (municipality_id, report_id) where went_by is null;
create index group_member_group on triage.group_member (municipality_id, group_id);
grant select, insert, update (went_by) on triage.group_member to casework_rw;

-- Searches for an identifier in the last hour: who holds the index can guess, so it is counted (M-22). Never what was searched for.
create table triage.identifier_search (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  searched_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('triage.identifier_search');
create index identifier_search_person on triage.identifier_search (municipality_id, person_id, searched_at);
grant select, insert, delete on triage.identifier_search to casework_rw;

-- The filters somebody keeps for searching: states, periods and forms, never a text.
create table triage.kept_filter (
  municipality_id uuid not null,
  person_id uuid not null,
  filters jsonb not null,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('triage.kept_filter');
grant select, insert, update (filters), delete on triage.kept_filter to casework_rw;

-- A watched report wakes when something new names the same; the desk may add that too.
alter table triage.notice drop constraint notice_kind_check;
alter table triage.notice add constraint notice_kind_check check (kind in
  ('letterArrived', 'assessmentDue', 'answerDue', 'watchEnds', 'readDue', 'stillUnread', 'testDue', 'keepEnds', 'watchWoke'));
grant insert on triage.notice to casework_rw;

reset role;
