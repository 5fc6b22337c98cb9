-- SPDX-License-Identifier: EUPL-1.2
-- A track, or what somebody had to do on a part of a case, passes on like a case does.
set role owner_spil;

alter table casework.work_hand_over_item
  drop constraint work_hand_over_item_kind_check,
  add constraint work_hand_over_item_kind_check check (kind in ('report', 'question', 'task', 'case', 'part')),
  -- of a case; nothing for all else
  add column part text check (part in ('desk', 'care', 'police', 'administrative', 'labour', 'youth'));

reset role;
