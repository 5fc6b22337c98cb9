-- Files that come along with a report or a letter. The original stays sealed as it came in, under a key of its own that only the page
-- and the sealed content hold; handlers see a clean copy, sealed under the key of the report.

set role owner_spil;

alter table keys.data_key drop constraint data_key_purpose_check;
alter table keys.data_key add constraint data_key_purpose_check
  check (purpose in ('report', 'reporter-contact', 'case', 'staff', 'attachment-original'));

-- Waits until somebody sends the form it was added to; nobody knows its key before that.
create table reporting.attachment (
  municipality_id uuid not null references platform.municipality,
  id uuid not null,
  -- of the key of the file: who shows it may finish, drop or claim the file
  proof bytea not null check (octet_length(proof) = 32),
  uploaded_on date not null,
  -- how many sealed parts there are; empty while it is coming in
  parts integer,
  report_id uuid,
  message_id uuid,
  state text not null default 'waiting' check (state in ('waiting', 'claimed', 'clean', 'kept', 'refused')),
  -- by the worker: the key and the name of the file, and later what was found in it, under a key of its own
  original_key uuid,
  original bytea,
  findings bytea,
  kind text check (kind in ('jpeg', 'png', 'webp', 'pdf', 'text', 'heic', 'media')),
  -- why there is no copy, as a word of our own
  refusal text,
  check ((state = 'waiting') = (report_id is null)),
  primary key (municipality_id, id),
  foreign key (municipality_id, report_id) references reporting.report,
  foreign key (municipality_id, report_id, message_id) references reporting.message (municipality_id, report_id, id),
  foreign key (municipality_id, original_key) references keys.data_key
);
create index attachment_anywhere on reporting.attachment (id);
create index attachment_of_report on reporting.attachment (municipality_id, report_id);
call platform.guard('reporting.attachment');
grant select, insert, update, delete on reporting.attachment to owner_intake;
grant select on reporting.attachment to casework_rw;
grant select, delete, update (state, original_key, original, findings, kind, refusal) on reporting.attachment to worker_rw;

-- The original, in sealed pieces of one size: what is stored does not tell how large the file is to the byte.
create table reporting.attachment_part (
  municipality_id uuid not null,
  attachment_id uuid not null,
  place integer not null check (place >= 0),
  bytes bytea not null,
  primary key (municipality_id, attachment_id, place),
  foreign key (municipality_id, attachment_id) references reporting.attachment
);
alter table reporting.attachment_part alter column bytes set storage external;
call platform.guard('reporting.attachment_part');
grant select, insert, delete on reporting.attachment_part to owner_intake;
grant select on reporting.attachment_part to casework_rw;
grant select, delete on reporting.attachment_part to worker_rw;

-- The clean copy, page by page.
create table reporting.attachment_copy (
  municipality_id uuid not null,
  attachment_id uuid not null,
  place integer not null check (place >= 0),
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'text/plain')),
  bytes bytea not null,
  primary key (municipality_id, attachment_id, place),
  foreign key (municipality_id, attachment_id) references reporting.attachment
);
alter table reporting.attachment_copy alter column bytes set storage external;
call platform.guard('reporting.attachment_copy');
grant select on reporting.attachment_copy to casework_rw;
grant select, insert, delete on reporting.attachment_copy to worker_rw;

-- A look at an original asks a reason as well, and is kept beside the looks at contact details.
alter table triage.reveal add column shows text not null default 'contact' check (shows in ('contact', 'metadata', 'original'));
alter table triage.reveal add column attachment_id uuid;
alter table triage.reveal add check ((shows = 'contact') = (attachment_id is null));
alter table triage.reveal add foreign key (municipality_id, attachment_id) references reporting.attachment;

create policy by_proof on reporting.attachment for select to owner_intake using (true);

grant create on schema reporting to owner_intake;
reset role;
set role owner_intake;

-- Begins a file: from here its parts may come.
create function reporting.begin_attachment(desk uuid, attachment_id uuid, proof bytea, uploaded_on date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
begin
  perform set_config('app.municipality', desk::text, true);
  insert into reporting.attachment (municipality_id, id, proof, uploaded_on) values (desk, attachment_id, proof, uploaded_on);
end
$$;

-- Adds one sealed part, for who holds the key of the file. An error when it is not coming in (any more).
create function reporting.add_attachment_part(desk uuid, attachment_id uuid, proof bytea, place integer, bytes bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
begin
  perform set_config('app.municipality', desk::text, true);
  insert into reporting.attachment_part (municipality_id, attachment_id, place, bytes)
    select a.municipality_id, a.id, place, bytes from reporting.attachment a
    where a.municipality_id = desk and a.id = attachment_id and a.proof = add_attachment_part.proof and a.parts is null;
  if not found then
    raise exception 'this file is not coming in';
  end if;
end
$$;

-- The file is whole: from here it may be claimed.
create function reporting.finish_attachment(desk uuid, attachment_id uuid, proof bytea, parts integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
begin
  perform set_config('app.municipality', desk::text, true);
  update reporting.attachment a set parts = finish_attachment.parts
    where a.municipality_id = desk and a.id = attachment_id and a.proof = finish_attachment.proof and a.parts is null
      and parts = (select count(*) from reporting.attachment_part p where p.municipality_id = desk and p.attachment_id = a.id);
  if not found then
    raise exception 'this file is not whole';
  end if;
end
$$;

-- Takes away a file that was not sent yet, for who holds its key. Nothing happens when it is not there, or sent.
create function reporting.drop_attachment(attachment_id uuid, proof bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  known reporting.attachment;
begin
  select * into known from reporting.attachment a where a.id = attachment_id and a.proof = drop_attachment.proof and a.report_id is null;
  if not found then
    return;
  end if;
  perform set_config('app.municipality', known.municipality_id::text, true);
  delete from reporting.attachment_part p where p.municipality_id = known.municipality_id and p.attachment_id = known.id;
  delete from reporting.attachment a where a.municipality_id = known.municipality_id and a.id = known.id;
end
$$;

-- Gives whole files to the report behind a locator, or to a letter in its mailbox; those that were given out before stay where they are.
-- A file that was added under another municipality moves along. Tells how many of the files belong to this report now.
create function reporting.claim_attachments(locator bytea, message_id uuid, ids uuid[], proofs bytea[]) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  home reporting.locator;
  known reporting.attachment;
  part reporting.attachment_part;
  numbers integer[];
  number integer;
  claimed integer := 0;
begin
  if cardinality(ids) > 10 or cardinality(ids) <> cardinality(proofs) then
    raise exception 'too many files';
  end if;
  select * into home from reporting.locator l where l.locator = claim_attachments.locator;
  if not found then
    return 0;
  end if;
  for which in 1 .. cardinality(ids) loop
    -- the same file sent twice at once waits here for itself
    perform pg_advisory_xact_lock(hashtextextended(ids[which]::text, 1));
    select * into known from reporting.attachment a where a.id = ids[which] and a.proof = proofs[which] and a.parts is not null;
    continue when not found;
    if known.report_id is not null then
      claimed := claimed + (known.report_id = home.report_id)::integer;
      continue;
    end if;
    if known.municipality_id <> home.municipality_id then
      perform set_config('app.municipality', known.municipality_id::text, true);
      numbers := array(select p.place from reporting.attachment_part p
        where p.municipality_id = known.municipality_id and p.attachment_id = known.id order by p.place);
      perform set_config('app.municipality', home.municipality_id::text, true);
      insert into reporting.attachment (municipality_id, id, proof, uploaded_on, parts)
        values (home.municipality_id, known.id, known.proof, known.uploaded_on, known.parts);
      foreach number in array numbers loop
        perform set_config('app.municipality', known.municipality_id::text, true);
        delete from reporting.attachment_part p
          where p.municipality_id = known.municipality_id and p.attachment_id = known.id and p.place = number returning p.* into part;
        perform set_config('app.municipality', home.municipality_id::text, true);
        insert into reporting.attachment_part (municipality_id, attachment_id, place, bytes)
          values (home.municipality_id, known.id, part.place, part.bytes);
      end loop;
      perform set_config('app.municipality', known.municipality_id::text, true);
      delete from reporting.attachment a where a.municipality_id = known.municipality_id and a.id = known.id;
    end if;
    perform set_config('app.municipality', home.municipality_id::text, true);
    update reporting.attachment a set report_id = home.report_id, message_id = claim_attachments.message_id, state = 'claimed'
      where a.municipality_id = home.municipality_id and a.id = known.id;
    claimed := claimed + 1;
  end loop;
  return claimed;
end
$$;

grant execute on function reporting.begin_attachment, reporting.add_attachment_part, reporting.finish_attachment,
  reporting.drop_attachment, reporting.claim_attachments to intake_w;

reset role;
set role owner_spil;
revoke create on schema reporting from owner_intake;
reset role;
