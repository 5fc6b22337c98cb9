-- SPDX-License-Identifier: EUPL-1.2
-- The order of the form of a partner: which of our fields goes where when somebody types over what was shared. One row a partner; without a
-- row, or without lines in it, the order is a proposal of ours.

set role owner_spil;

create table sharing.partner_form (
  municipality_id uuid not null,
  partner_id uuid not null,
  -- their headings and our fields, in order; under the key of the partner, as somebody will type a person one day
  lines bytea not null,
  version integer not null default 1 check (version > 0),
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (municipality_id, partner_id),
  foreign key (municipality_id, partner_id) references sharing.partner,
  foreign key (municipality_id, changed_by) references platform.person
);
call platform.guard('sharing.partner_form');
grant select, insert, update (lines, version, changed_by, changed_at) on sharing.partner_form to casework_rw;

reset role;
