-- Files of who works here: by the same sealed parts as on the public form, and only into the municipality of the transaction.

set role owner_spil;

-- A mail as a mail program saved it: kept as it is, because its text is the story of the report.
alter table reporting.attachment drop constraint attachment_kind_check;
alter table reporting.attachment add constraint attachment_kind_check
  check (kind in ('jpeg', 'png', 'webp', 'pdf', 'text', 'heic', 'media', 'mail'));

grant create on schema reporting to owner_intake;
reset role;
set role owner_intake;

-- The municipality of this transaction. An error without one: then there is nowhere to put anything.
create function reporting.here() returns uuid language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if platform.current_municipality() is null then
    raise exception 'no municipality' using errcode = '42501';
  end if;
  return platform.current_municipality();
end
$$;

-- begin_attachment for who works here.
create function reporting.begin_attachment_here(attachment_id uuid, proof bytea, uploaded_on date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform reporting.begin_attachment(reporting.here(), attachment_id, proof, uploaded_on);
end
$$;

-- add_attachment_part for who works here.
create function reporting.add_attachment_part_here(attachment_id uuid, proof bytea, place integer, bytes bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform reporting.add_attachment_part(reporting.here(), attachment_id, proof, place, bytes);
end
$$;

-- finish_attachment for who works here.
create function reporting.finish_attachment_here(attachment_id uuid, proof bytea, parts integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform reporting.finish_attachment(reporting.here(), attachment_id, proof, parts);
end
$$;

-- drop_attachment for who works here. Nothing happens when the file lies elsewhere.
create function reporting.drop_attachment_here(attachment_id uuid, proof bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
begin
  if exists (select from reporting.attachment a where a.municipality_id = reporting.here() and a.id = attachment_id) then
    perform reporting.drop_attachment(attachment_id, proof);
  end if;
end
$$;

-- claim_attachments for who works here: a report of this municipality, and files that lie here. Tells how many belong to it now.
create function reporting.claim_attachments_here(locator bytea, ids uuid[], proofs bytea[]) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  here uuid := reporting.here();
  claimed integer;
begin
  if exists (select from reporting.attachment a where a.id = any(ids) and a.municipality_id <> here) then
    raise exception 'a file of another municipality' using errcode = '42501';
  end if;
  claimed := reporting.claim_attachments(locator, null, ids, proofs);
  -- a locator that is known elsewhere would have led there
  if platform.current_municipality() is distinct from here then
    raise exception 'another municipality' using errcode = '42501';
  end if;
  return claimed;
end
$$;

grant execute on function reporting.begin_attachment_here, reporting.add_attachment_part_here, reporting.finish_attachment_here,
  reporting.drop_attachment_here, reporting.claim_attachments_here to casework_rw;

reset role;
set role owner_spil;
revoke create on schema reporting from owner_intake;
reset role;

set role owner_spil;

-- A text of a report that went to a sworn interpreter or translator: who got what, why, on which ground and how. The first of the
-- disclosures; a record is never changed, and the translation comes beside it once.
create table triage.text_disclosure (
  municipality_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  purpose text not null check (purpose in ('P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11')),
  receiver_role text not null check (receiver_role in ('swornTranslator', 'swornInterpreter')),
  channel text not null check (channel in ('secureMail', 'onTheSpot', 'telephone')),
  what text not null check (what in ('story', 'letter')),
  -- which letter
  message_id uuid,
  -- receiver, ground, necessity and the text as it left; under the key of the report
  content bytea not null,
  decided_by uuid not null,
  disclosed_on date not null,
  translation bytea,
  translated_on date,
  translation_by uuid,
  primary key (municipality_id, report_id, id),
  check ((what = 'letter') = (message_id is not null)),
  check ((translation is null) = (translated_on is null) and (translation is null) = (translation_by is null)),
  foreign key (municipality_id, report_id) references triage.course,
  foreign key (municipality_id, report_id, message_id) references reporting.message (municipality_id, report_id, id),
  foreign key (municipality_id, decided_by) references platform.person,
  foreign key (municipality_id, translation_by) references platform.person
);
call platform.guard('triage.text_disclosure');
grant select, insert, update (translation, translated_on, translation_by) on triage.text_disclosure to casework_rw;

reset role;
