-- SPDX-License-Identifier: EUPL-1.2
-- Pages (bladzijden) of documents that go along in a disclosure: one row a page of the receiver's copy, under the same two halves of a key as the copy
-- itself. A later link seals them anew; they go before the copy they belong to.

set role owner_spil;

create table sharing.shared_page (
  municipality_id uuid not null,
  disclosure_id uuid not null,
  -- in the order in which the receiver reads them, from 1
  place integer not null check (place > 0),
  bytes bytea not null,
  primary key (municipality_id, disclosure_id, place),
  foreign key (municipality_id, disclosure_id) references sharing.shared_copy
);
-- pictures are packed already
alter table sharing.shared_page alter column bytes set storage external;
call platform.guard('sharing.shared_page');
grant select, insert, update (bytes) on sharing.shared_page to casework_rw;
grant select, delete on sharing.shared_page to worker_rw;

reset role;
