-- Asking others: an expert with an extract, by word of mouth, a team of the own house. A second pair of eyes. The steps of the meldcode.

set role owner_spil;

-- A question to somebody who did not read the report. A record is never changed: an answer, a name given later and a withdrawal come beside it.
create table triage.consultation (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('spoken', 'extract', 'inside')),
  receiver_role text not null check (receiver_role in
    ('other', 'careCoordinator', 'avim', 'riec', 'labourInspectorate', 'veiligThuis', 'secondOfficer', 'publicOrderAdviser', 'civilAffairs', 'supervision', 'otherTeam')),
  -- who works here and was asked in Spil; nobody: it was passed on by the asker
  asked_person uuid,
  channel text not null check (channel in ('telephone', 'spoken', 'inSpil')),
  purpose text not null check (purpose in ('P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11')),
  -- nothing: the municipality has no basis for it yet
  basis_id uuid,
  recognisable text not null check (recognisable in ('no', 'maybe', 'yes')),
  -- organisation, question, necessity, the extract as it left; under the key of the report
  content bytea not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  remind_on date not null,
  -- who it is about, given afterwards, and why
  identification bytea,
  identified_by uuid,
  identified_at timestamptz,
  answer bytea,
  answered_by uuid,
  answered_at timestamptz,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (municipality_id, report_id, id),
  unique (municipality_id, id),
  check ((asked_person is not null) = (channel = 'inSpil')),
  check ((identification is null) = (identified_at is null) and (identification is null) = (identified_by is null)),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, basis_id) references triage.legal_basis,
  foreign key (municipality_id, asked_person) references platform.person,
  foreign key (municipality_id, asked_by) references platform.person,
  foreign key (municipality_id, identified_by) references platform.person,
  foreign key (municipality_id, answered_by) references platform.person,
  foreign key (municipality_id, withdrawn_by) references platform.person
);
call platform.guard('triage.consultation');
grant select, insert, update (identification, identified_by, identified_at, answer, answered_by, answered_at, withdrawn_by, withdrawn_at)
  on triage.consultation to casework_rw;

-- Another handler read it and agrees with the decision or not. Of a disagreement the ketenregisseur sees what both writers released.
create table triage.second_look (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  -- the decision that was looked at
  decided_by uuid not null,
  decided_at timestamptz not null,
  agrees boolean not null,
  sentence bytea not null,
  looked_by uuid not null,
  looked_at timestamptz not null,
  sentence_released_at timestamptz,
  -- of who decided, when it is disagreed with
  reply bytea,
  replied_at timestamptz,
  reply_released_at timestamptz,
  primary key (municipality_id, report_id, id),
  unique (municipality_id, report_id, decided_at),
  check ((reply is null) = (replied_at is null)),
  check (reply_released_at is null or reply is not null),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, decided_by) references platform.person,
  foreign key (municipality_id, looked_by) references platform.person
);
call platform.guard('triage.second_look');
grant select, insert, update (sentence_released_at, reply, replied_at, reply_released_at) on triage.second_look to casework_rw;

-- What was done for a step of the meldcode: what, when and with whom, sealed. Only added.
create table triage.meldcode_step (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  step text not null check (step in ('signals', 'consult', 'talk', 'weigh', 'decide')),
  content bytea not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (municipality_id, report_id, id),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, recorded_by) references platform.person
);
call platform.guard('triage.meldcode_step');
grant select, insert on triage.meldcode_step to casework_rw;

reset role;
