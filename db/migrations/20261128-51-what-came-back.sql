-- SPDX-License-Identifier: EUPL-1.2
-- What comes back over a link: files that nobody here added, each a step of its disclosure; and since when somebody was mailed, so that what came
-- back is told once.

set role owner_spil;

-- nobody: it came from outside, and who sent it is in its sealed content
alter table casework.document alter column added_by drop not null;

alter table sharing.disclosure_step
  add column document_id uuid,
  -- by which the same file, or the same form, is known again: a keyed hash, never that of the file itself
  add column mark bytea,
  add foreign key (municipality_id, document_id) references casework.document,
  drop constraint disclosure_step_kind_check,
  add constraint disclosure_step_kind_check check (kind in
    ('looked', 'sent', 'opened', 'accepted', 'refused', 'done', 'answered', 'revoked', 'expired', 'withdrawn', 'reminded', 'referenced',
      'linkMade', 'linkRefused', 'prolonged', 'fileMade', 'escalated', 'fileCame'));
create unique index step_comes_once on sharing.disclosure_step (municipality_id, disclosure_id, mark) where mark is not null;
grant update (document_id, mark) on sharing.disclosure_step to worker_rw;

-- nothing of mails that were planned before this column
alter table notices.mailing add column planned_at timestamptz;

-- who hears that something came back is looked up by who mails
grant select (municipality_id, case_id, kind, person_id) on casework.part_member to worker_rw;

reset role;
