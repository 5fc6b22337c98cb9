-- SPDX-License-Identifier: EUPL-1.2
-- Whether a municipality may hand over to a network of the Wgs (RIEC, Zorg- en Veiligheidshuis): off until it is noted who decided so and what
-- the privacy officer advised. Nothing of the law is judged here.

set role owner_spil;

create table sharing.network_switch (
  municipality_id uuid not null references platform.municipality,
  id uuid not null,
  network text not null check (network in ('riec', 'safetyHouse')),
  decided_by text not null check (decided_by in ('college', 'burgemeester')),
  decided_on date not null,
  advice text not null check (advice in ('positive', 'withConditions', 'negative')),
  advised_on date not null,
  -- the conditions, or why it was decided otherwise than advised
  deviation text check (length(deviation) between 1 and 2000),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  ended_by uuid,
  ended_on date,
  primary key (municipality_id, id),
  constraint deviation_is_explained check (advice = 'positive' or deviation is not null),
  check ((ended_by is null) = (ended_on is null)),
  foreign key (municipality_id, recorded_by) references platform.person,
  foreign key (municipality_id, ended_by) references platform.person
);
create unique index one_switch_a_network on sharing.network_switch (municipality_id, network) where ended_on is null;
call platform.guard('sharing.network_switch');
grant select, insert, update (ended_by, ended_on) on sharing.network_switch to casework_rw;

reset role;
