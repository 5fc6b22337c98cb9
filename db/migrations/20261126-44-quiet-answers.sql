-- SPDX-License-Identifier: EUPL-1.2
-- An embargo on a case holds back what is told to who reported it, too.
set role owner_spil;

alter table triage.course add column answer_quietly boolean not null default false;

reset role;
