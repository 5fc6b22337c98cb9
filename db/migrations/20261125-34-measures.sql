-- Measures (maatregelen): the barriers a municipality puts up, for a case, a place, a business or a sector, with or without any case.
set role owner_spil;

-- Each measure has a key of its own: it lives and ends apart from a case, and a closure or Bibob file apart from all others.
create table casework.measure (
  municipality_id uuid not null,
  id uuid not null,
  -- seen by who sees the administrative track of that case; without one by who may see measures
  case_id uuid,
  instrument text not null check (instrument in ('BAR-01', 'BAR-02', 'BAR-03', 'BAR-04', 'BAR-05', 'BAR-06', 'BAR-07', 'BAR-08', 'BAR-09', 'BAR-10', 'BAR-11', 'BAR-12', 'BAR-13', 'BAR-14', 'BAR-15', 'BAR-16', 'BAR-17', 'BAR-18', 'BAR-19', 'BAR-20', 'BAR-21', 'BAR-22', 'BAR-23', 'BAR-24', 'BAR-25', 'BAR-26', 'BAR-27', 'BAR-28', 'BAR-29', 'BAR-30', 'BAR-31', 'BAR-32', 'BAR-33', 'BAR-34', 'BAR-35', 'BAR-36')),
  stage text not null check (stage in ('B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10')),
  target_kind text not null check (target_kind in ('location', 'organisation', 'sector', 'person')),
  status text not null check (status in ('plan', 'decided', 'running', 'ended', 'abandoned')),
  key_id uuid not null,
  -- of what is written; who saves says which one he read
  version integer not null,
  -- can it put a victim in danger, can it spoil an investigation: no, yes and dealt with, yes and open
  victim_risk text check (victim_risk in ('no', 'handled', 'open')),
  victim_risk_by uuid,
  victim_risk_at timestamptz,
  investigation_risk text check (investigation_risk in ('no', 'handled', 'open')),
  investigation_risk_by uuid,
  investigation_risk_at timestamptz,
  -- where people sleep tonight, when it closes a place
  shelter text check (shelter in ('nobodySleepsThere', 'arranged')),
  shelter_by uuid,
  shelter_at timestamptz,
  -- who looked whether the basis holds
  basis_checked_by uuid,
  basis_checked_at timestamptz,
  decided_on date,
  starts_on date,
  ends_on date,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (municipality_id, id),
  check (target_kind <> 'person' or case_id is not null),
  check ((victim_risk is null) = (victim_risk_by is null) and (victim_risk is null) = (victim_risk_at is null)),
  check ((investigation_risk is null) = (investigation_risk_by is null) and (investigation_risk is null) = (investigation_risk_at is null)),
  check ((shelter is null) = (shelter_by is null) and (shelter is null) = (shelter_at is null)),
  check ((basis_checked_by is null) = (basis_checked_at is null)),
  -- nothing is done before both questions have an answer
  check (status in ('plan', 'abandoned') or (victim_risk is not null and investigation_risk is not null)),
  check (status in ('plan', 'abandoned') or instrument not in ('BAR-15', 'BAR-16', 'BAR-17') or shelter is not null),
  check (status in ('plan', 'abandoned') or (decided_on is not null and basis_checked_by is not null)),
  check (status not in ('running', 'ended') or starts_on is not null),
  foreign key (municipality_id, case_id) references casework.trafficking_case,
  foreign key (municipality_id, key_id) references keys.data_key,
  foreign key (municipality_id, victim_risk_by) references platform.person,
  foreign key (municipality_id, investigation_risk_by) references platform.person,
  foreign key (municipality_id, shelter_by) references platform.person,
  foreign key (municipality_id, basis_checked_by) references platform.person,
  foreign key (municipality_id, made_by) references platform.person
);
create index measure_of_case on casework.measure (municipality_id, case_id) where case_id is not null;
call platform.guard('casework.measure');
grant select, insert, update (status, version, victim_risk, victim_risk_by, victim_risk_at, investigation_risk, investigation_risk_by,
  investigation_risk_at, shelter, shelter_by, shelter_at, basis_checked_by, basis_checked_at, decided_on, starts_on, ends_on)
  on casework.measure to casework_rw;

-- What is written with a measure, each time it was saved: what a colleague saved over stays readable.
create table casework.measure_text (
  municipality_id uuid not null,
  measure_id uuid not null,
  version integer not null,
  -- target, basis, who decides, proportion, title and notes; under the key of the measure
  content bytea not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (municipality_id, measure_id, version),
  foreign key (municipality_id, measure_id) references casework.measure,
  foreign key (municipality_id, written_by) references platform.person
);
call platform.guard('casework.measure_text');
grant select, insert on casework.measure_text to casework_rw;

-- Which version somebody last saw, so that he is told once when a colleague changed what he wrote.
create table casework.measure_look (
  municipality_id uuid not null,
  measure_id uuid not null,
  person_id uuid not null,
  version integer not null,
  primary key (municipality_id, measure_id, person_id),
  foreign key (municipality_id, measure_id) references casework.measure,
  foreign key (municipality_id, person_id) references platform.person
);
call platform.guard('casework.measure_look');
grant select, insert, update (version) on casework.measure_look to casework_rw;

-- What it did, looked at twice.
create table casework.measure_review (
  municipality_id uuid not null,
  measure_id uuid not null,
  moment text not null check (moment in ('afterThree', 'afterTwelve')),
  result text not null check (result in ('works', 'displaced', 'noEffect', 'unknown')),
  -- one sentence, under the key of the measure
  content bytea not null,
  -- a municipality by its short name, or 'own' or 'elsewhere'; never an address
  displaced_place text,
  displaced_sector text check (displaced_sector in
    ('hospitality', 'beauty', 'cleaning', 'agriculture', 'construction', 'logistics', 'carWash', 'domestic', 'sexWork', 'online', 'other')),
  reviewed_by uuid not null,
  reviewed_on date not null,
  primary key (municipality_id, measure_id, moment),
  check ((result = 'displaced') = (displaced_place is not null or displaced_sector is not null)),
  foreign key (municipality_id, measure_id) references casework.measure,
  foreign key (municipality_id, reviewed_by) references platform.person
);
call platform.guard('casework.measure_review');
grant select, insert on casework.measure_review to casework_rw;

-- Time spent: how long, on which day, by whom; not on what.
create table casework.measure_hours (
  municipality_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  worked_on date not null,
  minutes integer not null check (minutes > 0),
  worked_by uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, measure_id) references casework.measure,
  foreign key (municipality_id, worked_by) references platform.person
);
create index hours_of_measure on casework.measure_hours (municipality_id, measure_id);
call platform.guard('casework.measure_hours');
grant select, insert on casework.measure_hours to casework_rw;

reset role;
