-- Requests of data subjects (verzoeken): access, rectification, erasure, restriction, objection, and those under the Woo.

set role owner_spil;

create table casework.data_request (
  municipality_id uuid not null,
  id uuid not null,
  -- what the letter names; made by chance, tells nothing about how many there are
  number text not null,
  kind text not null check (kind in ('access', 'rectification', 'erasure', 'restriction', 'objection', 'woo')),
  channel text not null check (channel in ('letter', 'desk', 'digitalForm', 'telephone', 'email', 'other')),
  acting text not null check (acting in ('self', 'lawyer', 'representative', 'parentOfMinor')),
  status text not null check (status in ('received', 'checked', 'searched', 'secondAsked', 'decided', 'answered', 'closed')),
  -- goes up with each change: who confirms, confirms what he saw
  version integer not null,
  received_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  -- everything in words, who asks among it, and what was decided; under a key of this request
  content bytea not null,
  -- what the privacy officer was asked and advised, apart, because he reads nothing else; under the same key
  advice bytea,
  key_id uuid not null,
  -- somebody looked whether who acts for another may
  representation text check (representation in ('mayAct', 'mayNotAct')),
  representation_by uuid,
  representation_on date,
  identity_how text check (identity_how in ('inPerson', 'digidLetter', 'other')),
  identity_by uuid,
  identity_on date,
  extended_by uuid,
  extended_on date,
  -- where, never what was found
  searched_in text[],
  searched_by uuid,
  searched_on date,
  advice_asked_by uuid,
  advice_asked_on date,
  advised_by uuid,
  advised_on date,
  decided_by uuid,
  decided_on date,
  confirmed_by uuid,
  confirmed_on date,
  sent_how text check (sent_how in ('pickedUp', 'registeredLetter', 'secureMessage')),
  read_along text check (read_along in ('no', 'yes', 'unknown')),
  sent_by uuid,
  sent_on date,
  closed_why text check (closed_why in ('answered', 'withdrawn', 'identityNotShown', 'mayNotAct')),
  closed_by uuid,
  closed_on date,
  primary key (municipality_id, id),
  unique (municipality_id, number),
  check ((representation is null) = (representation_by is null) and (representation is null) = (representation_on is null)),
  check ((identity_how is null) = (identity_by is null) and (identity_how is null) = (identity_on is null)),
  check ((extended_by is null) = (extended_on is null)),
  check ((searched_in is null) = (searched_by is null) and (searched_in is null) = (searched_on is null)),
  check (searched_in <@ array['reports', 'cases', 'measures'] and cardinality(searched_in) > 0),
  check ((advice_asked_by is null) = (advice_asked_on is null) and (advice_asked_by is null) = (advice is null)),
  check ((advised_by is null) = (advised_on is null) and (advised_by is null or advice_asked_by is not null)),
  check ((decided_by is null) = (decided_on is null)),
  check ((confirmed_by is null) = (confirmed_on is null) and confirmed_by <> decided_by),
  check ((sent_how is null) = (sent_by is null) and (sent_how is null) = (sent_on is null) and (sent_how is null) = (read_along is null)),
  -- never to a place where somebody may read along
  check (read_along = 'no' or sent_how = 'pickedUp'),
  check ((closed_why is null) = (closed_by is null) and (closed_why is null) = (closed_on is null)),
  check ((status = 'closed') = (closed_why is not null)),
  foreign key (municipality_id, key_id) references keys.data_key,
  foreign key (municipality_id, recorded_by) references platform.person,
  foreign key (municipality_id, representation_by) references platform.person,
  foreign key (municipality_id, identity_by) references platform.person,
  foreign key (municipality_id, extended_by) references platform.person,
  foreign key (municipality_id, searched_by) references platform.person,
  foreign key (municipality_id, advice_asked_by) references platform.person,
  foreign key (municipality_id, advised_by) references platform.person,
  foreign key (municipality_id, decided_by) references platform.person,
  foreign key (municipality_id, confirmed_by) references platform.person,
  foreign key (municipality_id, sent_by) references platform.person,
  foreign key (municipality_id, closed_by) references platform.person
);
create index data_request_open on casework.data_request (municipality_id, received_on) where status <> 'closed';
call platform.guard('casework.data_request');
grant select, insert, update (status, version, content, advice, representation, representation_by, representation_on, identity_how,
    identity_by, identity_on, extended_by, extended_on, searched_in, searched_by, searched_on, advice_asked_by, advice_asked_on, advised_by,
    advised_on, decided_by, decided_on, confirmed_by, confirmed_on, sent_how, read_along, sent_by, sent_on, closed_why, closed_by, closed_on)
  on casework.data_request to casework_rw;

reset role;
