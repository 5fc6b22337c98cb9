-- Rights by the administrator's page, the privacy officer's monthly sample, regions, and the end of old keys.

set role owner_spil;

-- What the administrator does from the screen (decision 0014). No name is changed, no role is removed, no account is opened again by
-- these rights: each change adds something, or puts an end date.
grant insert (municipality_id, id, name, name_key), update (disabled_at) on platform.person to casework_rw;
grant insert, update (valid_until) on platform.role_assignment to casework_rw;
grant insert, update (value) on platform.setting to casework_rw;
grant insert, delete on platform.invitation to casework_rw;
-- whoever gets at these rights makes no door that stays open
alter table platform.invitation add check (until - made_at <= interval '31 days');

-- Which municipalities carry out the approach together. Public knowledge, as a municipality is: no row security.
create table platform.region (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,62}$'),
  name text not null
);
grant select on platform.region to casework_rw, worker_rw;
alter table platform.municipality add column region_id uuid references platform.region;

-- An epoch whose key is destroyed keeps its row, so that the numbers go on, and opens nothing any more (M-23, M-24).
alter table keys.municipality_key
  alter column wrapped_key drop not null,
  alter column wrapped_door_private drop not null,
  -- the last day on which a data key hung on it; backups from before still need it
  add column emptied_on date,
  add column destroyed_on date,
  add check ((destroyed_on is null) = (wrapped_key is not null) and (wrapped_key is null) = (wrapped_door_private is null)),
  add check (destroyed_on is null or emptied_on < destroyed_on);

-- The sample that the privacy officer draws of a month that is over, once. The seed tells how it was drawn: it can be drawn again.
create table oversight.sample (
  municipality_id uuid not null references platform.municipality,
  id uuid not null,
  month date not null,
  seed bytea not null check (octet_length(seed) = 32),
  drawn_by uuid not null,
  drawn_at timestamptz not null,
  -- what the privacy officer writes is sealed under this key
  text_key uuid not null,
  conclusion bytea,
  advice bytea,
  advised_on date,
  concluded_by uuid,
  concluded_at timestamptz,
  -- what the college did with the advice
  decided_on date,
  is_followed boolean,
  decision_reason bytea,
  noted_by uuid,
  noted_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, month),
  check (extract(day from month) = 1),
  check ((conclusion is null) = (concluded_at is null)),
  check ((advice is null) = (advised_on is null)),
  check (advice is null or conclusion is not null),
  check ((decided_on is null) = (is_followed is null)),
  check (decided_on is null or advice is not null),
  foreign key (municipality_id, text_key) references keys.data_key,
  foreign key (municipality_id, drawn_by) references platform.person,
  foreign key (municipality_id, concluded_by) references platform.person,
  foreign key (municipality_id, noted_by) references platform.person
);
call platform.guard('oversight.sample');
grant select, insert, update (conclusion, advice, advised_on, concluded_by, concluded_at, decided_on, is_followed, decision_reason, noted_by, noted_at)
  on oversight.sample to casework_rw;

create table oversight.sample_line (
  municipality_id uuid not null,
  sample_id uuid not null,
  -- the audit line
  seq bigint not null,
  verdict text check (verdict in ('inOrder', 'question', 'notInOrder')),
  -- sealed under the key of the sample
  remark bytea,
  judged_by uuid,
  judged_at timestamptz,
  primary key (municipality_id, sample_id, seq),
  check ((verdict is null) = (judged_at is null)),
  foreign key (municipality_id, sample_id) references oversight.sample,
  foreign key (municipality_id, judged_by) references platform.person
);
call platform.guard('oversight.sample_line');
grant select, insert, update (verdict, remark, judged_by, judged_at) on oversight.sample_line to casework_rw;

reset role;
