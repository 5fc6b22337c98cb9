-- Made from a fresh database by the schema printer; not to be edited. See src/platform/database/schema-printer.ts.

create schema platform authorization owner_spil;
grant usage on schema platform to audit_append;
grant usage on schema platform to audit_read;
grant usage on schema platform to casework_rw;
grant usage on schema platform to intake_w;
grant usage on schema platform to owner_audit;
grant usage on schema platform to owner_intake;
grant usage on schema platform to stats_ro;
grant usage on schema platform to worker_rw;

create table platform.account ( -- owner owner_spil
  municipality_id uuid not null
  subject_hash bytea not null
  person_id uuid not null
  linked_at timestamp with time zone not null
  constraint account_pkey PRIMARY KEY (municipality_id, subject_hash)
  constraint account_municipality_id_person_id_key UNIQUE (municipality_id, person_id)
  constraint account_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint account_subject_hash_check CHECK ((octet_length(subject_hash) = 32))
);
alter table platform.account enable row level security;
alter table platform.account force row level security;
create policy own_municipality on platform.account for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on platform.account to casework_rw;

create view platform.away ( -- owner owner_spil
  municipality_id uuid
  person_id uuid
  from_date date
  until_date date
);
 SELECT municipality_id,
    person_id,
    from_date,
    until_date
   FROM notices.absence;
alter table platform.away set (security_invoker=true);
grant select on platform.away to casework_rw;
grant select on platform.away to worker_rw;

create table platform.draft ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  person_id uuid not null
  sent_to text not null
  parts jsonb not null
  typed bytea not null
  kept_at timestamp with time zone not null
  until timestamp with time zone not null
  constraint draft_pkey PRIMARY KEY (municipality_id, id)
  constraint draft_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
);
CREATE INDEX draft_by_person ON platform.draft USING btree (municipality_id, person_id);
alter table platform.draft enable row level security;
alter table platform.draft force row level security;
create policy own_municipality on platform.draft for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on platform.draft to casework_rw;

create table platform.identity_provider ( -- owner owner_spil
  municipality_id uuid not null
  issuer text not null
  client_id text not null
  kind text not null
  levels text[] not null
  token_algorithm text not null
  client_proof text not null
  credential bytea not null
  credential_key uuid not null
  public_key jsonb
  set_at timestamp with time zone not null
  constraint identity_provider_pkey PRIMARY KEY (municipality_id)
  constraint identity_provider_municipality_id_credential_key_fkey FOREIGN KEY (municipality_id, credential_key) REFERENCES keys.data_key(municipality_id, id)
  constraint identity_provider_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint identity_provider_check CHECK (((public_key IS NULL) = (client_proof = 'secret'::text)))
  constraint identity_provider_client_proof_check CHECK ((client_proof = ANY (ARRAY['secret'::text, 'private-key'::text])))
  constraint identity_provider_kind_check CHECK ((kind = ANY (ARRAY['standard'::text, 'entra'::text])))
  constraint identity_provider_levels_check CHECK ((cardinality(levels) > 0))
  constraint identity_provider_token_algorithm_check CHECK ((token_algorithm = ANY (ARRAY['RS256'::text, 'PS256'::text, 'ES256'::text])))
);
alter table platform.identity_provider enable row level security;
alter table platform.identity_provider force row level security;
create policy own_municipality on platform.identity_provider for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select on platform.identity_provider to casework_rw;

create table platform.invitation ( -- owner owner_spil
  municipality_id uuid not null
  code_hash bytea not null
  person_id uuid not null
  made_at timestamp with time zone not null
  until timestamp with time zone not null
  used_at timestamp with time zone
  constraint invitation_pkey PRIMARY KEY (municipality_id, code_hash)
  constraint invitation_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint invitation_check CHECK (((until - made_at) <= '31 days'::interval))
  constraint invitation_code_hash_check CHECK ((octet_length(code_hash) = 32))
);
alter table platform.invitation enable row level security;
alter table platform.invitation force row level security;
create policy own_municipality on platform.invitation for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on platform.invitation to casework_rw;
grant update (used_at) on platform.invitation to casework_rw;

create table platform.municipality ( -- owner owner_spil
  id uuid not null
  slug text not null
  name text not null
  kind text default 'municipality'::text not null
  public_host text
  region_id uuid
  house_style jsonb
  constraint municipality_pkey PRIMARY KEY (id)
  constraint municipality_public_host_key UNIQUE (public_host)
  constraint municipality_slug_key UNIQUE (slug)
  constraint municipality_region_id_fkey FOREIGN KEY (region_id) REFERENCES platform.region(id)
  constraint municipality_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'care-desk'::text])))
  constraint municipality_slug_check CHECK ((slug ~ '^[a-z][a-z0-9-]{1,62}$'::text))
);
grant select on platform.municipality to casework_rw;
grant select on platform.municipality to owner_intake;
grant select on platform.municipality to worker_rw;

create table platform.passkey ( -- owner owner_spil
  municipality_id uuid not null
  credential_hash bytea not null
  person_id uuid not null
  credential_id bytea not null
  public_key bytea not null
  counter bigint not null
  made_at timestamp with time zone not null
  last_used_at timestamp with time zone
  constraint passkey_pkey PRIMARY KEY (municipality_id, credential_hash)
  constraint passkey_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint passkey_credential_hash_check CHECK ((octet_length(credential_hash) = 32))
);
CREATE INDEX passkey_by_person ON platform.passkey USING btree (municipality_id, person_id);
alter table platform.passkey enable row level security;
alter table platform.passkey force row level security;
create policy own_municipality on platform.passkey for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on platform.passkey to casework_rw;
grant update (counter, last_used_at) on platform.passkey to casework_rw;

create table platform.person ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  name bytea not null
  name_key uuid not null
  demo_name text
  disabled_at timestamp with time zone
  email bytea
  domain text
  constraint person_pkey PRIMARY KEY (municipality_id, id)
  constraint person_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint person_domain_check CHECK ((domain = ANY (ARRAY['safety'::text, 'social'::text])))
);
alter table platform.person enable row level security;
alter table platform.person force row level security;
create policy own_municipality on platform.person for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select on platform.person to casework_rw;
grant insert (municipality_id, id, name, name_key) on platform.person to casework_rw;
grant update (disabled_at, email, domain) on platform.person to casework_rw;
grant select on platform.person to worker_rw;

create table platform.probe ( -- owner owner_spil
  program text not null
  filling bytea not null
  constraint probe_program_check CHECK ((program = ANY (ARRAY['public'::text, 'staff'::text, 'worker'::text])))
);

create table platform.region ( -- owner owner_spil
  id uuid not null
  slug text not null
  name text not null
  constraint region_pkey PRIMARY KEY (id)
  constraint region_slug_key UNIQUE (slug)
  constraint region_slug_check CHECK ((slug ~ '^[a-z][a-z0-9-]{1,62}$'::text))
);
grant select on platform.region to casework_rw;
grant select on platform.region to worker_rw;

create table platform.request ( -- owner owner_spil
  municipality_id uuid not null
  key uuid not null
  person_id uuid not null
  sent_to text not null
  constraint request_pkey PRIMARY KEY (municipality_id, key)
  constraint request_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
);
alter table platform.request enable row level security;
alter table platform.request force row level security;
create policy own_municipality on platform.request for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on platform.request to casework_rw;
grant update (sent_to) on platform.request to casework_rw;

create table platform.role_assignment ( -- owner owner_spil
  municipality_id uuid not null
  person_id uuid not null
  role text not null
  valid_from date not null
  valid_until date
  constraint role_assignment_pkey PRIMARY KEY (municipality_id, person_id, role, valid_from)
  constraint role_assignment_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
);
alter table platform.role_assignment enable row level security;
alter table platform.role_assignment force row level security;
create policy own_municipality on platform.role_assignment for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on platform.role_assignment to casework_rw;
grant update (valid_until) on platform.role_assignment to casework_rw;
grant select on platform.role_assignment to worker_rw;

create table platform.session ( -- owner owner_spil
  municipality_id uuid not null
  token_hash bytea not null
  person_id uuid not null
  started_at timestamp with time zone not null
  last_seen_at timestamp with time zone not null
  ended_at timestamp with time zone
  how text not null
  proved_at timestamp with time zone not null
  constraint session_pkey PRIMARY KEY (municipality_id, token_hash)
  constraint session_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint session_how_check CHECK ((how = ANY (ARRAY['account'::text, 'passkey'::text, 'demo'::text])))
  constraint session_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
CREATE INDEX session_by_person ON platform.session USING btree (municipality_id, person_id, started_at);
alter table platform.session enable row level security;
alter table platform.session force row level security;
create policy own_municipality on platform.session for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select, update on platform.session to casework_rw;

create table platform.setting ( -- owner owner_spil
  municipality_id uuid not null
  name text not null
  value jsonb not null
  constraint setting_pkey PRIMARY KEY (municipality_id, name)
  constraint setting_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
);
alter table platform.setting enable row level security;
alter table platform.setting force row level security;
create policy of_the_door on platform.setting for select to owner_intake
  using (name = ANY (ARRAY['readWithinWorkingDays'::text, 'deskHours'::text, 'veiligThuis'::text, 'anonymousTips'::text, 'firstForMinors'::text, 'readLanguages'::text, 'mailboxMonths'::text]));
create policy own_municipality on platform.setting for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on platform.setting to casework_rw;
grant update (value) on platform.setting to casework_rw;
grant select on platform.setting to owner_intake;
grant select on platform.setting to worker_rw;

create table platform.sign_in_attempt ( -- owner owner_spil
  municipality_id uuid not null
  token_hash bytea not null
  kind text not null
  person_id uuid
  invitation_hash bytea
  proof jsonb not null
  until timestamp with time zone not null
  constraint sign_in_attempt_pkey PRIMARY KEY (municipality_id, token_hash)
  constraint sign_in_attempt_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint sign_in_attempt_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint sign_in_attempt_kind_check CHECK ((kind = ANY (ARRAY['account'::text, 'passkey'::text, 'new-passkey'::text, 'invited'::text])))
  constraint sign_in_attempt_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
alter table platform.sign_in_attempt enable row level security;
alter table platform.sign_in_attempt force row level security;
create policy own_municipality on platform.sign_in_attempt for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on platform.sign_in_attempt to casework_rw;

create table platform.token_seen ( -- owner owner_spil
  municipality_id uuid not null
  token_hash bytea not null
  until timestamp with time zone not null
  constraint token_seen_pkey PRIMARY KEY (municipality_id, token_hash)
  constraint token_seen_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint token_seen_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
alter table platform.token_seen enable row level security;
alter table platform.token_seen force row level security;
create policy own_municipality on platform.token_seen for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on platform.token_seen to casework_rw;

CREATE OR REPLACE FUNCTION platform.current_municipality()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid
;
-- owner owner_spil
grant execute on function platform.current_municipality() to public;

CREATE OR REPLACE FUNCTION platform.house_styles()
 RETURNS TABLE(slug text, colours jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT m.slug,
     m.house_style
    FROM platform.municipality m
   WHERE (m.house_style IS NOT NULL);
END
;
-- owner owner_spil
grant execute on function platform.house_styles() to casework_rw;
grant execute on function platform.house_styles() to intake_w;

CREATE OR REPLACE FUNCTION platform.prove_write(which text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  truncate platform.probe;
  insert into platform.probe (program, filling) values (which, decode(repeat(md5(which), 4096), 'hex'));
end
$function$
;
-- owner owner_spil
grant execute on function platform.prove_write(which text) to casework_rw;
grant execute on function platform.prove_write(which text) to intake_w;
grant execute on function platform.prove_write(which text) to worker_rw;

CREATE OR REPLACE FUNCTION platform.schedule(task text, payload json, run_at timestamp with time zone, job_key text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  planned graphile_worker._private_jobs;
begin
  planned := graphile_worker.add_job(task, payload, null, run_at, null, job_key);
  update graphile_worker._private_jobs set created_at = date_trunc('day', created_at), updated_at = date_trunc('day', updated_at)
    where id = planned.id;
end
$function$
;
-- owner owner_spil
grant execute on function platform.schedule(task text, payload json, run_at timestamp with time zone, job_key text) to casework_rw;
grant execute on function platform.schedule(task text, payload json, run_at timestamp with time zone, job_key text) to worker_rw;

CREATE OR REPLACE PROCEDURE platform.guard(IN guarded regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format(
    'create policy own_municipality on %s using (municipality_id = platform.current_municipality()) '
    'with check (municipality_id = platform.current_municipality())', guarded);
end
$procedure$
;
-- owner owner_spil
grant execute on procedure platform.guard(IN guarded regclass) to owner_audit;
grant execute on procedure platform.guard(IN guarded regclass) to owner_intake;


create schema keys authorization owner_spil;
grant usage on schema keys to casework_rw;
grant usage on schema keys to owner_intake;
grant usage on schema keys to worker_rw;

create table keys.data_key ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  purpose text not null
  epoch integer not null
  wrapped_key bytea
  destroyed_at timestamp with time zone
  constraint data_key_pkey PRIMARY KEY (municipality_id, id)
  constraint data_key_municipality_id_epoch_fkey FOREIGN KEY (municipality_id, epoch) REFERENCES keys.municipality_key(municipality_id, epoch)
  constraint data_key_check CHECK (((wrapped_key IS NULL) = (destroyed_at IS NOT NULL)))
  constraint data_key_purpose_check CHECK ((purpose = ANY (ARRAY['report'::text, 'reporter-contact'::text, 'attachment-original'::text, 'case'::text, 'whereabouts'::text, 'case-move'::text, 'measure'::text, 'data-request'::text, 'case-document'::text, 'staff'::text, 'identifier-index'::text, 'meeting'::text, 'partner'::text, 'shared-copy'::text])))
);
CREATE UNIQUE INDEX data_key_identifier_index ON keys.data_key USING btree (municipality_id) WHERE (purpose = 'identifier-index'::text);
alter table keys.data_key enable row level security;
alter table keys.data_key force row level security;
create policy own_municipality on keys.data_key for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on keys.data_key to casework_rw;
grant insert, select on keys.data_key to worker_rw;
grant update (wrapped_key, destroyed_at) on keys.data_key to worker_rw;

create table keys.municipality_key ( -- owner owner_spil
  municipality_id uuid not null
  epoch integer not null
  wrapped_key bytea
  door_public bytea not null
  wrapped_door_private bytea
  made_on date not null
  emptied_on date
  destroyed_on date
  constraint municipality_key_pkey PRIMARY KEY (municipality_id, epoch)
  constraint municipality_key_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint municipality_key_check CHECK ((((destroyed_on IS NULL) = (wrapped_key IS NOT NULL)) AND ((wrapped_key IS NULL) = (wrapped_door_private IS NULL))))
  constraint municipality_key_check1 CHECK (((destroyed_on IS NULL) OR (emptied_on < destroyed_on)))
  constraint municipality_key_door_public_check CHECK ((octet_length(door_public) = 32))
  constraint municipality_key_epoch_check CHECK ((epoch > 0))
);
alter table keys.municipality_key enable row level security;
alter table keys.municipality_key force row level security;
create policy own_door on keys.municipality_key for select to owner_intake
  using true;
create policy own_municipality on keys.municipality_key for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select on keys.municipality_key to casework_rw;
grant select (municipality_id, epoch, door_public) on keys.municipality_key to owner_intake;
grant select on keys.municipality_key to worker_rw;


create schema reporting authorization owner_spil;
grant usage on schema reporting to casework_rw;
grant usage on schema reporting to intake_w;
grant usage on schema reporting to owner_intake;
grant usage on schema reporting to worker_rw;

create table reporting.attachment ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  proof bytea not null
  uploaded_on date not null
  parts integer
  report_id uuid
  message_id uuid
  state text default 'waiting'::text not null
  original_key uuid
  original bytea
  findings bytea
  kind text
  refusal text
  constraint attachment_pkey PRIMARY KEY (municipality_id, id)
  constraint attachment_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint attachment_municipality_id_original_key_fkey FOREIGN KEY (municipality_id, original_key) REFERENCES keys.data_key(municipality_id, id)
  constraint attachment_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES reporting.report(municipality_id, id)
  constraint attachment_municipality_id_report_id_message_id_fkey FOREIGN KEY (municipality_id, report_id, message_id) REFERENCES reporting.message(municipality_id, report_id, id)
  constraint attachment_check CHECK (((state = 'waiting'::text) = (report_id IS NULL)))
  constraint attachment_kind_check CHECK ((kind = ANY (ARRAY['jpeg'::text, 'png'::text, 'webp'::text, 'pdf'::text, 'text'::text, 'heic'::text, 'media'::text, 'mail'::text])))
  constraint attachment_proof_check CHECK ((octet_length(proof) = 32))
  constraint attachment_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'claimed'::text, 'clean'::text, 'kept'::text, 'refused'::text])))
);
CREATE INDEX attachment_anywhere ON reporting.attachment USING btree (id);
CREATE INDEX attachment_of_report ON reporting.attachment USING btree (municipality_id, report_id);
alter table reporting.attachment enable row level security;
alter table reporting.attachment force row level security;
create policy by_proof on reporting.attachment for select to owner_intake
  using true;
create policy own_municipality on reporting.attachment for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select on reporting.attachment to casework_rw;
grant delete, insert, select, update on reporting.attachment to owner_intake;
grant delete, select on reporting.attachment to worker_rw;
grant update (state, original_key, original, findings, kind, refusal) on reporting.attachment to worker_rw;

create table reporting.attachment_copy ( -- owner owner_spil
  municipality_id uuid not null
  attachment_id uuid not null
  place integer not null
  media_type text not null
  bytes bytea not null
  constraint attachment_copy_pkey PRIMARY KEY (municipality_id, attachment_id, place)
  constraint attachment_copy_municipality_id_attachment_id_fkey FOREIGN KEY (municipality_id, attachment_id) REFERENCES reporting.attachment(municipality_id, id)
  constraint attachment_copy_media_type_check CHECK ((media_type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'text/plain'::text])))
  constraint attachment_copy_place_check CHECK ((place >= 0))
);
alter table reporting.attachment_copy enable row level security;
alter table reporting.attachment_copy force row level security;
create policy own_municipality on reporting.attachment_copy for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select on reporting.attachment_copy to casework_rw;
grant delete, insert, select on reporting.attachment_copy to worker_rw;
grant update (bytes) on reporting.attachment_copy to worker_rw;

create table reporting.attachment_part ( -- owner owner_spil
  municipality_id uuid not null
  attachment_id uuid not null
  place integer not null
  bytes bytea not null
  constraint attachment_part_pkey PRIMARY KEY (municipality_id, attachment_id, place)
  constraint attachment_part_municipality_id_attachment_id_fkey FOREIGN KEY (municipality_id, attachment_id) REFERENCES reporting.attachment(municipality_id, id)
  constraint attachment_part_place_check CHECK ((place >= 0))
);
alter table reporting.attachment_part enable row level security;
alter table reporting.attachment_part force row level security;
create policy own_municipality on reporting.attachment_part for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select on reporting.attachment_part to casework_rw;
grant delete, insert, select on reporting.attachment_part to owner_intake;
grant delete, select on reporting.attachment_part to worker_rw;

create table reporting.door ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  kind text not null
  name text not null
  code text not null
  host text
  closed_at timestamp with time zone
  constraint door_pkey PRIMARY KEY (municipality_id, id)
  constraint door_municipality_id_code_key UNIQUE (municipality_id, code)
  constraint door_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint door_code_check CHECK (((length(code) >= 8) AND (length(code) <= 40)))
  constraint door_host_check CHECK (((length(host) >= 1) AND (length(host) <= 253)))
  constraint door_kind_check CHECK ((kind = ANY (ARRAY['partner'::text, 'team'::text])))
  constraint door_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
);
CREATE UNIQUE INDEX door_by_host ON reporting.door USING btree (municipality_id, host) WHERE (closed_at IS NULL);
alter table reporting.door enable row level security;
alter table reporting.door force row level security;
create policy every_door on reporting.door for select to owner_intake
  using (closed_at IS NULL);
create policy own_municipality on reporting.door for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on reporting.door to casework_rw;
grant update (name, closed_at) on reporting.door to casework_rw;
grant select on reporting.door to owner_intake;
grant select on reporting.door to worker_rw;

create table reporting.locator ( -- owner owner_intake
  municipality_id uuid not null
  locator bytea not null
  report_id uuid not null
  constraint locator_pkey PRIMARY KEY (municipality_id, locator)
  constraint locator_locator_check CHECK ((octet_length(locator) = 16))
);
CREATE INDEX locator_anywhere ON reporting.locator USING btree (locator);
alter table reporting.locator enable row level security;
alter table reporting.locator force row level security;
create policy by_code on reporting.locator for select to owner_intake
  using true;
create policy own_municipality on reporting.locator for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());

create table reporting.message ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  direction text not null
  key_hash bytea not null
  written_on date not null
  signed_as text
  mailbox_sealed bytea not null
  door_epoch integer
  door_content bytea
  door_contact bytea
  content bytea
  contact bytea
  read_on date
  constraint message_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint message_municipality_id_report_id_key_hash_key UNIQUE (municipality_id, report_id, key_hash)
  constraint message_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES reporting.report(municipality_id, id)
  constraint message_check CHECK (((door_content IS NULL) <> (content IS NULL)))
  constraint message_direction_check CHECK ((direction = ANY (ARRAY['fromReporter'::text, 'toReporter'::text])))
  constraint message_key_hash_check CHECK ((octet_length(key_hash) = 32))
);
alter table reporting.message enable row level security;
alter table reporting.message force row level security;
create policy own_municipality on reporting.message for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on reporting.message to casework_rw;
grant insert, select on reporting.message to owner_intake;
grant update (mailbox_sealed, read_on) on reporting.message to owner_intake;
grant delete, select on reporting.message to worker_rw;
grant update (door_epoch, door_content, door_contact, content, contact) on reporting.message to worker_rw;

create table reporting.outbox ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  kind text not null
  report_id uuid not null
  message_id uuid
  acute boolean default false not null
  constraint outbox_pkey PRIMARY KEY (municipality_id, id)
  constraint outbox_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES reporting.report(municipality_id, id)
  constraint outbox_municipality_id_report_id_message_id_fkey FOREIGN KEY (municipality_id, report_id, message_id) REFERENCES reporting.message(municipality_id, report_id, id)
  constraint outbox_kind_check CHECK ((kind = ANY (ARRAY['report'::text, 'message'::text, 'closed'::text])))
);
CREATE INDEX outbox_in_order ON reporting.outbox USING btree (municipality_id, acute DESC, kind DESC);
alter table reporting.outbox enable row level security;
alter table reporting.outbox force row level security;
create policy all_desks on reporting.outbox for select to owner_intake
  using true;
create policy own_municipality on reporting.outbox for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on reporting.outbox to casework_rw;
grant insert, select on reporting.outbox to owner_intake;
grant delete, select, update on reporting.outbox to worker_rw;

create table reporting.report ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  form_key_hash bytea not null
  fingerprint bytea not null
  arrived_on date not null
  acute_at timestamp with time zone
  mailbox_public bytea not null
  door_epoch integer
  door_content bytea
  door_contact bytea
  content_key uuid
  content bytea
  contact_key uuid
  contact bytea
  mailbox_closed_on date
  told_by uuid
  tells text
  constraint report_pkey PRIMARY KEY (municipality_id, id)
  constraint report_municipality_id_form_key_hash_key UNIQUE (municipality_id, form_key_hash)
  constraint report_municipality_id_contact_key_fkey FOREIGN KEY (municipality_id, contact_key) REFERENCES keys.data_key(municipality_id, id)
  constraint report_municipality_id_content_key_fkey FOREIGN KEY (municipality_id, content_key) REFERENCES keys.data_key(municipality_id, id)
  constraint report_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint report_municipality_id_told_by_fkey FOREIGN KEY (municipality_id, told_by) REFERENCES platform.person(municipality_id, id)
  constraint report_check CHECK (((door_content IS NULL) <> (content IS NULL)))
  constraint report_check1 CHECK (((told_by IS NULL) = (tells IS NULL)))
  constraint report_fingerprint_check CHECK ((octet_length(fingerprint) = 32))
  constraint report_form_key_hash_check CHECK ((octet_length(form_key_hash) = 32))
  constraint report_mailbox_public_check CHECK ((octet_length(mailbox_public) = 32))
  constraint report_tells_check CHECK ((tells = ANY (ARRAY['own'::text, 'onBehalf'::text])))
);
alter table reporting.report enable row level security;
alter table reporting.report force row level security;
create policy own_municipality on reporting.report for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select on reporting.report to casework_rw;
grant insert, select on reporting.report to owner_intake;
grant update (mailbox_closed_on, told_by, tells) on reporting.report to owner_intake;
grant select on reporting.report to worker_rw;
grant update (form_key_hash, fingerprint, acute_at, mailbox_public, door_epoch, door_content, door_contact, content_key, content, contact_key, contact, mailbox_closed_on) on reporting.report to worker_rw;

CREATE OR REPLACE FUNCTION reporting.accept_report(desk uuid, report_id uuid, form_key_hash bytea, fingerprint bytea, locator bytea, arrived_on date, acute_at timestamp with time zone, mailbox_public bytea, door_epoch integer, door_content bytea, door_contact bytea, outbox_id uuid)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
#variable_conflict use_variable
declare
  known reporting.locator;
  known_fingerprint bytea;
begin
  -- the same form twice at once waits here for itself
  perform pg_advisory_xact_lock(hashtextextended(encode(locator, 'hex'), 0));
  select * into known from reporting.locator l where l.locator = accept_report.locator;
  if found then
    perform set_config('app.municipality', known.municipality_id::text, true);
    select r.fingerprint into strict known_fingerprint from reporting.report r
      where r.municipality_id = known.municipality_id and r.id = known.report_id;
    return case when known_fingerprint = accept_report.fingerprint then 'same' else 'changed' end;
  end if;
  perform set_config('app.municipality', desk::text, true);
  insert into reporting.report (municipality_id, id, form_key_hash, fingerprint, arrived_on, acute_at, mailbox_public, door_epoch, door_content, door_contact)
    values (desk, report_id, form_key_hash, fingerprint, arrived_on, acute_at, mailbox_public, door_epoch, door_content, door_contact);
  insert into reporting.locator (municipality_id, locator, report_id) values (desk, locator, report_id);
  insert into reporting.outbox (municipality_id, id, kind, report_id, acute) values (desk, outbox_id, 'report', report_id, acute_at is not null);
  return 'stored';
end
$function$
;
-- owner owner_intake
grant execute on function reporting.accept_report(desk uuid, report_id uuid, form_key_hash bytea, fingerprint bytea, locator bytea, arrived_on date, acute_at timestamp with time zone, mailbox_public bytea, door_epoch integer, door_content bytea, door_contact bytea, outbox_id uuid) to intake_w;

CREATE OR REPLACE FUNCTION reporting.accept_report_here(report_id uuid, form_key_hash bytea, fingerprint bytea, locator bytea, arrived_on date, acute_at timestamp with time zone, mailbox_public bytea, door_epoch integer, door_content bytea, door_contact bytea, outbox_id uuid, told_by uuid, tells text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  here uuid := platform.current_municipality();
  answer text;
begin
  if here is null then
    raise exception 'no municipality' using errcode = '42501';
  end if;
  if accept_report_here.told_by is null or accept_report_here.tells is null then
    raise exception 'told by nobody' using errcode = '23502';
  end if;
  answer := reporting.accept_report(here, report_id, form_key_hash, fingerprint, locator, arrived_on, acute_at, mailbox_public,
    door_epoch, door_content, door_contact, outbox_id);
  -- a locator that is known elsewhere would have led there
  if platform.current_municipality() is distinct from here then
    raise exception 'another municipality' using errcode = '42501';
  end if;
  -- what was there before is not told by this person
  if answer = 'stored' then
    update reporting.report r set told_by = accept_report_here.told_by, tells = accept_report_here.tells
      where r.municipality_id = here and r.id = accept_report_here.report_id;
  end if;
  return answer;
end
$function$
;
-- owner owner_intake
grant execute on function reporting.accept_report_here(report_id uuid, form_key_hash bytea, fingerprint bytea, locator bytea, arrived_on date, acute_at timestamp with time zone, mailbox_public bytea, door_epoch integer, door_content bytea, door_contact bytea, outbox_id uuid, told_by uuid, tells text) to casework_rw;

CREATE OR REPLACE FUNCTION reporting.add_attachment_part(desk uuid, attachment_id uuid, proof bytea, place integer, bytes bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$
;
-- owner owner_intake
grant execute on function reporting.add_attachment_part(desk uuid, attachment_id uuid, proof bytea, place integer, bytes bytea) to intake_w;

CREATE OR REPLACE FUNCTION reporting.add_attachment_part_here(attachment_id uuid, proof bytea, place integer, bytes bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform reporting.add_attachment_part(reporting.here(), attachment_id, proof, place, bytes);
end
$function$
;
-- owner owner_intake
grant execute on function reporting.add_attachment_part_here(attachment_id uuid, proof bytea, place integer, bytes bytea) to casework_rw;

CREATE OR REPLACE FUNCTION reporting.begin_attachment(desk uuid, attachment_id uuid, proof bytea, uploaded_on date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
#variable_conflict use_variable
begin
  perform set_config('app.municipality', desk::text, true);
  insert into reporting.attachment (municipality_id, id, proof, uploaded_on) values (desk, attachment_id, proof, uploaded_on);
end
$function$
;
-- owner owner_intake
grant execute on function reporting.begin_attachment(desk uuid, attachment_id uuid, proof bytea, uploaded_on date) to intake_w;

CREATE OR REPLACE FUNCTION reporting.begin_attachment_here(attachment_id uuid, proof bytea, uploaded_on date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform reporting.begin_attachment(reporting.here(), attachment_id, proof, uploaded_on);
end
$function$
;
-- owner owner_intake
grant execute on function reporting.begin_attachment_here(attachment_id uuid, proof bytea, uploaded_on date) to casework_rw;

CREATE OR REPLACE FUNCTION reporting.claim_attachments(locator bytea, message_id uuid, ids uuid[], proofs bytea[])
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$
;
-- owner owner_intake
grant execute on function reporting.claim_attachments(locator bytea, message_id uuid, ids uuid[], proofs bytea[]) to intake_w;

CREATE OR REPLACE FUNCTION reporting.claim_attachments_here(locator bytea, ids uuid[], proofs bytea[])
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$
;
-- owner owner_intake
grant execute on function reporting.claim_attachments_here(locator bytea, ids uuid[], proofs bytea[]) to casework_rw;

CREATE OR REPLACE FUNCTION reporting.close_mailbox(locator bytea, today date)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
#variable_conflict use_column
declare
  known reporting.locator;
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(close_mailbox.locator, 'hex'), 0));
  select * into known from reporting.locator l where l.locator = close_mailbox.locator;
  perform set_config('app.municipality', coalesce(known.municipality_id::text, ''), true);
  update reporting.report r set mailbox_closed_on = today
    where r.municipality_id = known.municipality_id and r.id = known.report_id and r.mailbox_closed_on is null;
  if not found then
    return false;
  end if;
  update reporting.message m set mailbox_sealed = ''
    where m.municipality_id = known.municipality_id and m.report_id = known.report_id;
  -- no chain of the trail at the door: the worker writes the line
  insert into reporting.outbox (municipality_id, id, kind, report_id)
    values (known.municipality_id, gen_random_uuid(), 'closed', known.report_id);
  return true;
end
$function$
;
-- owner owner_intake
grant execute on function reporting.close_mailbox(locator bytea, today date) to intake_w;

CREATE OR REPLACE FUNCTION reporting.close_quiet_mailboxes(quiet_since date, today date)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
#variable_conflict use_column
begin
  return query
  with quiet as (
    update reporting.report r set mailbox_closed_on = today
    where r.municipality_id = platform.current_municipality() and r.mailbox_closed_on is null and r.arrived_on < quiet_since
      and not exists (select from reporting.message m
        where m.municipality_id = r.municipality_id and m.report_id = r.id and m.written_on >= quiet_since)
    returning r.municipality_id, r.id),
  emptied as (
    update reporting.message m set mailbox_sealed = '' from quiet q
    where m.municipality_id = q.municipality_id and m.report_id = q.id)
  select q.id from quiet q;
end
$function$
;
-- owner owner_intake
grant execute on function reporting.close_quiet_mailboxes(quiet_since date, today date) to worker_rw;

CREATE OR REPLACE FUNCTION reporting.desks_with_post()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT DISTINCT outbox.municipality_id
    FROM reporting.outbox;
END
;
-- owner owner_intake
grant execute on function reporting.desks_with_post() to worker_rw;

CREATE OR REPLACE FUNCTION reporting.drop_attachment(attachment_id uuid, proof bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$
;
-- owner owner_intake
grant execute on function reporting.drop_attachment(attachment_id uuid, proof bytea) to intake_w;

CREATE OR REPLACE FUNCTION reporting.drop_attachment_here(attachment_id uuid, proof bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
#variable_conflict use_variable
begin
  if exists (select from reporting.attachment a where a.municipality_id = reporting.here() and a.id = attachment_id) then
    perform reporting.drop_attachment(attachment_id, proof);
  end if;
end
$function$
;
-- owner owner_intake
grant execute on function reporting.drop_attachment_here(attachment_id uuid, proof bytea) to casework_rw;

CREATE OR REPLACE FUNCTION reporting.finish_attachment(desk uuid, attachment_id uuid, proof bytea, parts integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$
;
-- owner owner_intake
grant execute on function reporting.finish_attachment(desk uuid, attachment_id uuid, proof bytea, parts integer) to intake_w;

CREATE OR REPLACE FUNCTION reporting.finish_attachment_here(attachment_id uuid, proof bytea, parts integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform reporting.finish_attachment(reporting.here(), attachment_id, proof, parts);
end
$function$
;
-- owner owner_intake
grant execute on function reporting.finish_attachment_here(attachment_id uuid, proof bytea, parts integer) to casework_rw;

CREATE OR REPLACE FUNCTION reporting.forget_who_told(report_id uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
#variable_conflict use_variable
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(l.locator, 'hex'), 0)) from reporting.locator l
    where l.municipality_id = platform.current_municipality() and l.report_id = forget_who_told.report_id;
  delete from reporting.locator l
    where l.municipality_id = platform.current_municipality() and l.report_id = forget_who_told.report_id;
  update reporting.report r set told_by = null, tells = null
    where r.municipality_id = platform.current_municipality() and r.id = forget_who_told.report_id and r.told_by is not null;
end
$function$
;
-- owner owner_intake
grant execute on function reporting.forget_who_told(report_id uuid) to worker_rw;

CREATE OR REPLACE FUNCTION reporting.here()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if platform.current_municipality() is null then
    raise exception 'no municipality' using errcode = '42501';
  end if;
  return platform.current_municipality();
end
$function$
;
-- owner owner_intake

CREATE OR REPLACE FUNCTION reporting.note_letters_read(locator bytea, letters uuid[], today date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
#variable_conflict use_column
declare
  known reporting.locator;
begin
  select * into known from reporting.locator l where l.locator = note_letters_read.locator;
  perform set_config('app.municipality', coalesce(known.municipality_id::text, ''), true);
  update reporting.message m set read_on = today
    where m.municipality_id = known.municipality_id and m.report_id = known.report_id and m.id = any(letters)
      and m.direction = 'toReporter' and m.read_on is null;
end
$function$
;
-- owner owner_intake
grant execute on function reporting.note_letters_read(locator bytea, letters uuid[], today date) to intake_w;

CREATE OR REPLACE FUNCTION reporting.open_desks()
 RETURNS TABLE(id uuid, slug text, name text, public_host text, epoch integer, door_public bytea, settings jsonb, doors jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT DISTINCT ON (m.slug) m.id,
     m.slug,
     m.name,
     m.public_host,
     k.epoch,
     k.door_public,
     ( SELECT COALESCE(jsonb_object_agg(s.name, s.value), '{}'::jsonb) AS "coalesce"
            FROM platform.setting s
           WHERE (s.municipality_id = m.id)) AS "coalesce",
     ( SELECT COALESCE(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'code', d.code, 'host', d.host)), '[]'::jsonb) AS "coalesce"
            FROM reporting.door d
           WHERE (d.municipality_id = m.id)) AS "coalesce"
    FROM (platform.municipality m
      JOIN keys.municipality_key k ON ((k.municipality_id = m.id)))
   WHERE (m.kind = 'municipality'::text)
   ORDER BY m.slug, k.epoch DESC;
END
;
-- owner owner_intake
grant execute on function reporting.open_desks() to intake_w;

CREATE OR REPLACE FUNCTION reporting.open_mailbox(locator bytea)
 RETURNS TABLE(municipality_id uuid, report_id uuid, mailbox_public bytea, id uuid, direction text, signed_as text, written_on date, mailbox_sealed bytea, read_on date)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
#variable_conflict use_column
declare
  known reporting.locator;
begin
  select * into known from reporting.locator l where l.locator = open_mailbox.locator;
  perform set_config('app.municipality', coalesce(known.municipality_id::text, ''), true);
  return query
    select r.municipality_id, r.id, r.mailbox_public, m.id, m.direction, m.signed_as, m.written_on, m.mailbox_sealed, m.read_on
    from reporting.report r
    left join reporting.message m on m.municipality_id = r.municipality_id and m.report_id = r.id
    where r.municipality_id = known.municipality_id and r.id = known.report_id and r.mailbox_closed_on is null;
end
$function$
;
-- owner owner_intake
grant execute on function reporting.open_mailbox(locator bytea) to intake_w;

CREATE OR REPLACE FUNCTION reporting.write_message(locator bytea, message_id uuid, key_hash bytea, written_on date, mailbox_sealed bytea, door_epoch integer, door_content bytea, door_contact bytea, outbox_id uuid)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
#variable_conflict use_variable
declare
  known reporting.locator;
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(locator, 'hex'), 0));
  select * into known from reporting.locator l where l.locator = write_message.locator;
  if not found then
    return 'unknown';
  end if;
  perform set_config('app.municipality', known.municipality_id::text, true);
  perform from reporting.report r
    where r.municipality_id = known.municipality_id and r.id = known.report_id and r.mailbox_closed_on is null;
  if not found then
    return 'unknown';
  end if;
  insert into reporting.message (municipality_id, report_id, id, direction, key_hash, written_on, mailbox_sealed, door_epoch, door_content, door_contact)
    values (known.municipality_id, known.report_id, message_id, 'fromReporter', key_hash, written_on, mailbox_sealed, door_epoch, door_content, door_contact)
    on conflict do nothing;
  if not found then
    return 'same';
  end if;
  insert into reporting.outbox (municipality_id, id, kind, report_id, message_id)
    values (known.municipality_id, outbox_id, 'message', known.report_id, message_id);
  return 'stored';
end
$function$
;
-- owner owner_intake
grant execute on function reporting.write_message(locator bytea, message_id uuid, key_hash bytea, written_on date, mailbox_sealed bytea, door_epoch integer, door_content bytea, door_contact bytea, outbox_id uuid) to intake_w;


create schema triage authorization owner_spil;
grant usage on schema triage to casework_rw;
grant usage on schema triage to worker_rw;

create table triage.advice_answer ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  rule text not null
  answer text not null
  reason bytea
  answered_by uuid not null
  answered_at timestamp with time zone not null
  constraint advice_answer_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint advice_answer_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES platform.person(municipality_id, id)
  constraint advice_answer_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint advice_answer_answer_check CHECK ((answer = ANY (ARRAY['done'::text, 'notApplicable'::text])))
  constraint advice_answer_rule_check CHECK (((length(rule) >= 1) AND (length(rule) <= 60)))
);
alter table triage.advice_answer enable row level security;
alter table triage.advice_answer force row level security;
create policy own_municipality on triage.advice_answer for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.advice_answer to casework_rw;
grant delete, select on triage.advice_answer to worker_rw;
grant update (reason) on triage.advice_answer to worker_rw;

create table triage.assessment ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  content bytea not null
  assessed_by uuid not null
  assessed_at timestamp with time zone not null
  constraint assessment_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint assessment_municipality_id_assessed_by_fkey FOREIGN KEY (municipality_id, assessed_by) REFERENCES platform.person(municipality_id, id)
  constraint assessment_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
);
alter table triage.assessment enable row level security;
alter table triage.assessment force row level security;
create policy own_municipality on triage.assessment for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.assessment to casework_rw;
grant delete, select on triage.assessment to worker_rw;
grant update (content) on triage.assessment to worker_rw;

create table triage.blacking_out ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  ground text not null
  plan bytea not null
  asked_by uuid not null
  asked_at timestamp with time zone not null
  confirmed_by uuid
  confirmed_at timestamp with time zone
  ended_by uuid
  ended_at timestamp with time zone
  ended_why text
  done_at timestamp with time zone
  texts integer
  identifiers integer
  files integer
  constraint blacking_out_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint blacking_out_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES platform.person(municipality_id, id)
  constraint blacking_out_municipality_id_confirmed_by_fkey FOREIGN KEY (municipality_id, confirmed_by) REFERENCES platform.person(municipality_id, id)
  constraint blacking_out_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES platform.person(municipality_id, id)
  constraint blacking_out_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint blacking_out_check CHECK ((confirmed_by <> asked_by))
  constraint blacking_out_check1 CHECK (((confirmed_by IS NULL) = (confirmed_at IS NULL)))
  constraint blacking_out_check2 CHECK (((ended_why IS NULL) = (ended_at IS NULL)))
  constraint blacking_out_check3 CHECK (((done_at IS NULL) OR ((confirmed_at IS NOT NULL) AND (ended_at IS NULL) AND (octet_length(plan) = 0) AND (texts IS NOT NULL) AND (identifiers IS NOT NULL) AND (files IS NOT NULL))))
  constraint blacking_out_ended_why_check CHECK ((ended_why = ANY (ARRAY['undone'::text, 'held'::text, 'caseOpened'::text, 'newLetter'::text, 'destroyed'::text])))
  constraint blacking_out_files_check CHECK ((files >= 0))
  constraint blacking_out_ground_check CHECK ((ground = ANY (ARRAY['noBasis'::text, 'termEnded'::text, 'handedOver'::text, 'erasureRequest'::text, 'notForUs'::text])))
  constraint blacking_out_identifiers_check CHECK ((identifiers >= 0))
  constraint blacking_out_texts_check CHECK ((texts >= 0))
);
CREATE UNIQUE INDEX blacking_out_in_hand ON triage.blacking_out USING btree (municipality_id, report_id) WHERE ((ended_at IS NULL) AND (done_at IS NULL));
alter table triage.blacking_out enable row level security;
alter table triage.blacking_out force row level security;
create policy own_municipality on triage.blacking_out for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.blacking_out to casework_rw;
grant update (confirmed_by, confirmed_at, ended_by, ended_at, ended_why) on triage.blacking_out to casework_rw;
grant select on triage.blacking_out to worker_rw;
grant update (plan, ended_at, ended_why, done_at, texts, identifiers, files) on triage.blacking_out to worker_rw;

create table triage.consultation ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  kind text not null
  receiver_role text not null
  asked_person uuid
  channel text not null
  purpose text not null
  basis_id uuid
  recognisable text not null
  content bytea not null
  asked_by uuid not null
  asked_at timestamp with time zone not null
  remind_on date not null
  identification bytea
  identified_by uuid
  identified_at timestamp with time zone
  answer bytea
  answered_by uuid
  answered_at timestamp with time zone
  withdrawn_by uuid
  withdrawn_at timestamp with time zone
  held_by uuid
  constraint consultation_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint consultation_municipality_id_id_key UNIQUE (municipality_id, id)
  constraint consultation_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES platform.person(municipality_id, id)
  constraint consultation_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES platform.person(municipality_id, id)
  constraint consultation_municipality_id_asked_person_fkey FOREIGN KEY (municipality_id, asked_person) REFERENCES platform.person(municipality_id, id)
  constraint consultation_municipality_id_basis_id_fkey FOREIGN KEY (municipality_id, basis_id) REFERENCES triage.legal_basis(municipality_id, id)
  constraint consultation_municipality_id_held_by_fkey FOREIGN KEY (municipality_id, held_by) REFERENCES platform.person(municipality_id, id)
  constraint consultation_municipality_id_identified_by_fkey FOREIGN KEY (municipality_id, identified_by) REFERENCES platform.person(municipality_id, id)
  constraint consultation_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint consultation_municipality_id_withdrawn_by_fkey FOREIGN KEY (municipality_id, withdrawn_by) REFERENCES platform.person(municipality_id, id)
  constraint consultation_channel_check CHECK ((channel = ANY (ARRAY['telephone'::text, 'spoken'::text, 'inSpil'::text])))
  constraint consultation_check CHECK (((asked_person IS NOT NULL) = (channel = 'inSpil'::text)))
  constraint consultation_check1 CHECK ((((identification IS NULL) = (identified_at IS NULL)) AND ((identification IS NULL) = (identified_by IS NULL))))
  constraint consultation_check2 CHECK ((((answer IS NULL) = (answered_at IS NULL)) AND ((answer IS NULL) = (answered_by IS NULL))))
  constraint consultation_check3 CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL)))
  constraint consultation_kind_check CHECK ((kind = ANY (ARRAY['spoken'::text, 'extract'::text, 'inside'::text])))
  constraint consultation_purpose_check CHECK ((purpose = ANY (ARRAY['P1'::text, 'P2'::text, 'P3'::text, 'P4'::text, 'P5'::text, 'P6'::text, 'P7'::text, 'P8'::text, 'P9'::text, 'P10'::text, 'P11'::text])))
  constraint consultation_receiver_role_check CHECK ((receiver_role = ANY (ARRAY['other'::text, 'careCoordinator'::text, 'avim'::text, 'riec'::text, 'labourInspectorate'::text, 'veiligThuis'::text, 'secondOfficer'::text, 'publicOrderAdviser'::text, 'civilAffairs'::text, 'supervision'::text, 'otherTeam'::text])))
  constraint consultation_recognisable_check CHECK ((recognisable = ANY (ARRAY['no'::text, 'maybe'::text, 'yes'::text])))
);
alter table triage.consultation enable row level security;
alter table triage.consultation force row level security;
create policy own_municipality on triage.consultation for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.consultation to casework_rw;
grant update (identification, identified_by, identified_at, answer, answered_by, answered_at, withdrawn_by, withdrawn_at, held_by) on triage.consultation to casework_rw;
grant select on triage.consultation to worker_rw;
grant update (content, identification, answer, withdrawn_by, withdrawn_at) on triage.consultation to worker_rw;

create table triage.course ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  label text not null
  state text not null
  acute boolean not null
  has_contact boolean not null
  arrived_on date not null
  acute_at timestamp with time zone
  read_by date not null
  assess_by date not null
  taken_by uuid
  taken_at timestamp with time zone
  danger text default 'notAsked'::text not null
  danger_asked_by uuid
  danger_asked_at timestamp with time zone
  outcome text
  other_desk text
  forms text[] default '{}'::text[] not null
  reason bytea
  decided_by uuid
  decided_at timestamp with time zone
  watch_until date
  feedback text default 'due'::text not null
  answer_by date not null
  spoken_answer bytea
  unread_letters integer default 0 not null
  minor boolean default false not null
  danger_words boolean default false not null
  call_number text
  like_report uuid
  told_by uuid
  test_by date
  tested_on date
  keep_until date
  paused_until date
  no_answer_why text
  no_answer bytea
  case_gone_on date
  answer_quietly boolean default false not null
  constraint course_pkey PRIMARY KEY (municipality_id, report_id)
  constraint course_municipality_id_label_key UNIQUE (municipality_id, label)
  constraint course_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES platform.person(municipality_id, id)
  constraint course_municipality_id_like_report_fkey FOREIGN KEY (municipality_id, like_report) REFERENCES triage.course(municipality_id, report_id)
  constraint course_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES reporting.report(municipality_id, id)
  constraint course_municipality_id_taken_by_fkey FOREIGN KEY (municipality_id, taken_by) REFERENCES platform.person(municipality_id, id)
  constraint course_municipality_id_told_by_fkey FOREIGN KEY (municipality_id, told_by) REFERENCES platform.person(municipality_id, id)
  constraint course_call_number_check CHECK (((length(call_number) >= 8) AND (length(call_number) <= 40)))
  constraint course_danger_check CHECK ((danger = ANY (ARRAY['notAsked'::text, 'none'::text, 'policeCalled'::text])))
  constraint course_destroyed_is_a_stub CHECK (((state <> 'destroyed'::text) OR ((reason IS NULL) AND (spoken_answer IS NULL) AND (call_number IS NULL) AND (taken_by IS NULL) AND (decided_by IS NULL) AND (told_by IS NULL) AND (acute_at IS NULL) AND (like_report IS NULL) AND (forms = '{}'::text[]))))
  constraint course_feedback_check CHECK ((feedback = ANY (ARRAY['due'::text, 'given'::text, 'impossible'::text])))
  constraint course_no_answer_why_check CHECK ((no_answer_why = ANY (ARRAY['askedNone'::text, 'dangerous'::text, 'mailboxClosed'::text])))
  constraint course_outcome_check CHECK ((outcome = ANY (ARRAY['noIndication'::text, 'otherDesk'::text, 'watch'::text, 'suspicion'::text])))
  constraint course_state_check CHECK ((state = ANY (ARRAY['submitted'::text, 'received'::text, 'watch'::text, 'suspected'::text, 'closedNoIndication'::text, 'transferred'::text, 'caseOpened'::text, 'destroyed'::text])))
  constraint course_unread_letters_check CHECK ((unread_letters >= 0))
);
CREATE INDEX course_by_call_number ON triage.course USING btree (municipality_id, call_number);
CREATE INDEX course_by_likeness ON triage.course USING btree (municipality_id, like_report) WHERE (like_report IS NOT NULL);
CREATE INDEX course_by_state ON triage.course USING btree (municipality_id, state, arrived_on);
alter table triage.course enable row level security;
alter table triage.course force row level security;
create policy own_municipality on triage.course for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select, update on triage.course to casework_rw;
grant insert, select, update on triage.course to worker_rw;

create table triage.destruction ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  ground text not null
  asked_by uuid not null
  asked_at timestamp with time zone not null
  confirmed_by uuid
  confirmed_at timestamp with time zone
  ended_by uuid
  ended_at timestamp with time zone
  ended_why text
  destroyed_at timestamp with time zone
  letters integer
  files integer
  keys integer
  constraint destruction_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint destruction_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES platform.person(municipality_id, id)
  constraint destruction_municipality_id_confirmed_by_fkey FOREIGN KEY (municipality_id, confirmed_by) REFERENCES platform.person(municipality_id, id)
  constraint destruction_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES platform.person(municipality_id, id)
  constraint destruction_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint destruction_check CHECK ((confirmed_by <> asked_by))
  constraint destruction_check1 CHECK (((confirmed_by IS NULL) = (confirmed_at IS NULL)))
  constraint destruction_check2 CHECK (((ended_why IS NULL) = (ended_at IS NULL)))
  constraint destruction_check3 CHECK (((destroyed_at IS NULL) OR ((confirmed_at IS NOT NULL) AND (ended_at IS NULL) AND (letters IS NOT NULL) AND (files IS NOT NULL) AND (keys IS NOT NULL))))
  constraint destruction_ended_why_check CHECK ((ended_why = ANY (ARRAY['undone'::text, 'held'::text, 'caseOpened'::text, 'newLetter'::text])))
  constraint destruction_files_check CHECK ((files >= 0))
  constraint destruction_ground_check CHECK ((ground = ANY (ARRAY['noBasis'::text, 'termEnded'::text, 'handedOver'::text, 'erasureRequest'::text, 'notForUs'::text])))
  constraint destruction_keys_check CHECK ((keys >= 0))
  constraint destruction_letters_check CHECK ((letters >= 0))
);
CREATE UNIQUE INDEX destruction_in_hand ON triage.destruction USING btree (municipality_id, report_id) WHERE (ended_at IS NULL);
alter table triage.destruction enable row level security;
alter table triage.destruction force row level security;
create policy own_municipality on triage.destruction for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.destruction to casework_rw;
grant update (confirmed_by, confirmed_at, ended_by, ended_at, ended_why) on triage.destruction to casework_rw;
grant select on triage.destruction to worker_rw;
grant update (ended_at, ended_why, destroyed_at, letters, files, keys) on triage.destruction to worker_rw;

create table triage.escalation ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  kind text not null
  went_on date not null
  went_to text not null
  constraint escalation_pkey PRIMARY KEY (municipality_id, report_id, kind)
  constraint escalation_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint escalation_kind_check CHECK ((kind = ANY (ARRAY['undecided'::text, 'unanswered'::text])))
  constraint escalation_went_to_check CHECK ((went_to = ANY (ARRAY['chainDirector'::text, 'secretary'::text, 'desk'::text, 'nobody'::text])))
);
alter table triage.escalation enable row level security;
alter table triage.escalation force row level security;
create policy own_municipality on triage.escalation for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select on triage.escalation to casework_rw;
grant delete, insert, select on triage.escalation to worker_rw;

create table triage.group_deed ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  kind text not null
  undoes uuid
  done_by uuid not null
  done_at timestamp with time zone not null
  constraint group_deed_pkey PRIMARY KEY (municipality_id, id)
  constraint group_deed_municipality_id_undoes_key UNIQUE (municipality_id, undoes)
  constraint group_deed_municipality_id_done_by_fkey FOREIGN KEY (municipality_id, done_by) REFERENCES platform.person(municipality_id, id)
  constraint group_deed_municipality_id_undoes_fkey FOREIGN KEY (municipality_id, undoes) REFERENCES triage.group_deed(municipality_id, id)
  constraint group_deed_kind_check CHECK ((kind = ANY (ARRAY['merge'::text, 'split'::text, 'undo'::text])))
);
alter table triage.group_deed enable row level security;
alter table triage.group_deed force row level security;
create policy own_municipality on triage.group_deed for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.group_deed to casework_rw;

create table triage.group_member ( -- owner owner_spil
  municipality_id uuid not null
  group_id uuid not null
  report_id uuid not null
  came_by uuid not null
  went_by uuid
  constraint group_member_pkey PRIMARY KEY (municipality_id, report_id, came_by)
  constraint group_member_municipality_id_came_by_fkey FOREIGN KEY (municipality_id, came_by) REFERENCES triage.group_deed(municipality_id, id)
  constraint group_member_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint group_member_municipality_id_went_by_fkey FOREIGN KEY (municipality_id, went_by) REFERENCES triage.group_deed(municipality_id, id)
);
CREATE INDEX group_member_group ON triage.group_member USING btree (municipality_id, group_id);
CREATE UNIQUE INDEX group_member_now ON triage.group_member USING btree (municipality_id, report_id) WHERE (went_by IS NULL);
alter table triage.group_member enable row level security;
alter table triage.group_member force row level security;
create policy own_municipality on triage.group_member for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.group_member to casework_rw;
grant update (went_by) on triage.group_member to casework_rw;
grant delete, select on triage.group_member to worker_rw;

create table triage.hand_over ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  purpose text not null
  receiver text not null
  handed_on date not null
  content bytea not null
  decided_by uuid not null
  recorded_at timestamp with time zone not null
  kind text default 'spoken'::text not null
  channel text
  basis_id uuid
  remind_on date
  receipt text
  receipt_on date
  receipt_by uuid
  receipt_content bytea
  constraint hand_over_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint hand_over_municipality_id_basis_id_fkey FOREIGN KEY (municipality_id, basis_id) REFERENCES triage.legal_basis(municipality_id, id)
  constraint hand_over_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES platform.person(municipality_id, id)
  constraint hand_over_municipality_id_receipt_by_fkey FOREIGN KEY (municipality_id, receipt_by) REFERENCES platform.person(municipality_id, id)
  constraint hand_over_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint hand_over_channel_check CHECK ((channel = ANY (ARRAY['telephone'::text, 'spoken'::text, 'secureMail'::text, 'ownForm'::text])))
  constraint hand_over_kind_check CHECK ((kind = ANY (ARRAY['extract'::text, 'spoken'::text])))
  constraint hand_over_purpose_check CHECK ((purpose = ANY (ARRAY['P1'::text, 'P2'::text, 'P3'::text, 'P4'::text, 'P5'::text, 'P6'::text, 'P7'::text, 'P8'::text, 'P9'::text, 'P10'::text, 'P11'::text])))
  constraint hand_over_receipt_check CHECK ((receipt = ANY (ARRAY['confirmed'::text, 'refused'::text])))
  constraint hand_over_receiver_check CHECK ((receiver = ANY (ARRAY['police'::text, 'labourInspectorate'::text, 'marechaussee'::text, 'publicProsecutor'::text, 'veiligThuis'::text, 'housingSupervision'::text, 'prostitutionSupervision'::text, 'benefits'::text, 'youthTeam'::text, 'debtHelp'::text, 'otherMunicipality'::text, 'other'::text])))
  constraint receipt_is_whole CHECK ((((receipt IS NULL) = (receipt_on IS NULL)) AND ((receipt IS NULL) = (receipt_by IS NULL)) AND ((receipt IS NULL) = (receipt_content IS NULL))))
);
alter table triage.hand_over enable row level security;
alter table triage.hand_over force row level security;
create policy own_municipality on triage.hand_over for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.hand_over to casework_rw;
grant update (receipt, receipt_on, receipt_by, receipt_content) on triage.hand_over to casework_rw;
grant select on triage.hand_over to worker_rw;
grant update (content, receipt_content) on triage.hand_over to worker_rw;

create table triage.hold ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  kind text not null
  until date
  reason bytea not null
  placed_by uuid not null
  placed_at timestamp with time zone not null
  lifted_by uuid
  lifted_at timestamp with time zone
  constraint hold_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint hold_municipality_id_lifted_by_fkey FOREIGN KEY (municipality_id, lifted_by) REFERENCES platform.person(municipality_id, id)
  constraint hold_municipality_id_placed_by_fkey FOREIGN KEY (municipality_id, placed_by) REFERENCES platform.person(municipality_id, id)
  constraint hold_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint hold_check CHECK (((lifted_by IS NULL) = (lifted_at IS NULL)))
  constraint hold_kind_check CHECK ((kind = ANY (ARRAY['woo'::text, 'avg'::text, 'court'::text, 'investigation'::text])))
);
alter table triage.hold enable row level security;
alter table triage.hold force row level security;
create policy own_municipality on triage.hold for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.hold to casework_rw;
grant update (lifted_by, lifted_at) on triage.hold to casework_rw;
grant select on triage.hold to worker_rw;
grant update (reason) on triage.hold to worker_rw;

create table triage.identifier ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  type text not null
  source text not null
  content bytea not null
  added_by uuid
  added_at timestamp with time zone not null
  withdrawn_by uuid
  withdrawn_at timestamp with time zone
  constraint identifier_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint identifier_municipality_id_added_by_fkey FOREIGN KEY (municipality_id, added_by) REFERENCES platform.person(municipality_id, id)
  constraint identifier_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint identifier_municipality_id_withdrawn_by_fkey FOREIGN KEY (municipality_id, withdrawn_by) REFERENCES platform.person(municipality_id, id)
  constraint identifier_check CHECK (((source = 'desk'::text) = (added_by IS NOT NULL)))
  constraint identifier_check1 CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL)))
  constraint identifier_source_check CHECK ((source = ANY (ARRAY['reporter'::text, 'desk'::text])))
  constraint identifier_type_check CHECK ((type = ANY (ARRAY['phone'::text, 'plate'::text, 'address'::text, 'kvk'::text, 'iban'::text, 'email'::text, 'handle'::text, 'name'::text, 'company'::text, 'advertisement'::text])))
);
alter table triage.identifier enable row level security;
alter table triage.identifier force row level security;
create policy own_municipality on triage.identifier for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.identifier to casework_rw;
grant update (withdrawn_by, withdrawn_at) on triage.identifier to casework_rw;
grant delete, insert, select on triage.identifier to worker_rw;
grant update (content) on triage.identifier to worker_rw;

create table triage.identifier_search ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  person_id uuid not null
  searched_at timestamp with time zone not null
  constraint identifier_search_pkey PRIMARY KEY (municipality_id, id)
  constraint identifier_search_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
);
CREATE INDEX identifier_search_person ON triage.identifier_search USING btree (municipality_id, person_id, searched_at);
alter table triage.identifier_search enable row level security;
alter table triage.identifier_search force row level security;
create policy own_municipality on triage.identifier_search for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on triage.identifier_search to casework_rw;

create table triage.identifier_tag ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  identifier_id uuid not null
  tag bytea not null
  constraint identifier_tag_pkey PRIMARY KEY (municipality_id, report_id, identifier_id)
  constraint identifier_tag_municipality_id_report_id_identifier_id_fkey FOREIGN KEY (municipality_id, report_id, identifier_id) REFERENCES triage.identifier(municipality_id, report_id, id) ON DELETE CASCADE
  constraint identifier_tag_tag_check CHECK ((octet_length(tag) = 16))
);
CREATE INDEX identifier_tag_by_tag ON triage.identifier_tag USING btree (municipality_id, tag) INCLUDE (report_id);
alter table triage.identifier_tag enable row level security;
alter table triage.identifier_tag force row level security;
create policy own_municipality on triage.identifier_tag for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on triage.identifier_tag to casework_rw;
grant delete, insert, select on triage.identifier_tag to worker_rw;

create table triage.kept_filter ( -- owner owner_spil
  municipality_id uuid not null
  person_id uuid not null
  filters jsonb not null
  constraint kept_filter_pkey PRIMARY KEY (municipality_id, person_id)
  constraint kept_filter_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
);
alter table triage.kept_filter enable row level security;
alter table triage.kept_filter force row level security;
create policy own_municipality on triage.kept_filter for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on triage.kept_filter to casework_rw;
grant update (filters) on triage.kept_filter to casework_rw;

create table triage.legal_basis ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  purpose text not null
  data text not null
  title text not null
  article text not null
  decided_by text not null
  decided_on date not null
  advice text not null
  advised_on date not null
  deviation text
  recorded_by uuid not null
  recorded_at timestamp with time zone not null
  ended_on date
  constraint legal_basis_pkey PRIMARY KEY (municipality_id, id)
  constraint legal_basis_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint legal_basis_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES platform.person(municipality_id, id)
  constraint legal_basis_advice_check CHECK ((advice = ANY (ARRAY['positive'::text, 'withConditions'::text, 'negative'::text])))
  constraint legal_basis_article_check CHECK (((length(article) >= 1) AND (length(article) <= 300)))
  constraint legal_basis_data_check CHECK ((data = ANY (ARRAY['ordinary'::text, 'special'::text, 'criminal'::text])))
  constraint legal_basis_decided_by_check CHECK ((decided_by = ANY (ARRAY['college'::text, 'burgemeester'::text])))
  constraint legal_basis_deviation_check CHECK (((length(deviation) >= 1) AND (length(deviation) <= 2000)))
  constraint legal_basis_purpose_check CHECK ((purpose = ANY (ARRAY['P1'::text, 'P2'::text, 'P3'::text, 'P4'::text, 'P5'::text, 'P6'::text, 'P7'::text, 'P8'::text, 'P9'::text, 'P10'::text, 'P11'::text])))
  constraint legal_basis_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
);
alter table triage.legal_basis enable row level security;
alter table triage.legal_basis force row level security;
create policy own_municipality on triage.legal_basis for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.legal_basis to casework_rw;
grant update (ended_on) on triage.legal_basis to casework_rw;

create table triage.legality_test ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  preset text not null
  purpose text not null
  basis_id uuid
  outcome text not null
  keep_until date
  content bytea not null
  tested_by uuid not null
  tested_at timestamp with time zone not null
  constraint legality_test_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint legality_test_municipality_id_basis_id_fkey FOREIGN KEY (municipality_id, basis_id) REFERENCES triage.legal_basis(municipality_id, id)
  constraint legality_test_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint legality_test_municipality_id_tested_by_fkey FOREIGN KEY (municipality_id, tested_by) REFERENCES platform.person(municipality_id, id)
  constraint legality_test_outcome_check CHECK ((outcome = ANY (ARRAY['keep'::text, 'keepPseudonymised'::text, 'handOver'::text, 'destroy'::text])))
  constraint legality_test_preset_check CHECK ((preset = ANY (ARRAY['place'::text, 'victim'::text, 'suspect'::text])))
  constraint legality_test_purpose_check CHECK ((purpose = ANY (ARRAY['P1'::text, 'P2'::text, 'P3'::text, 'P4'::text, 'P5'::text, 'P6'::text, 'P7'::text, 'P8'::text, 'P9'::text, 'P10'::text, 'P11'::text])))
);
alter table triage.legality_test enable row level security;
alter table triage.legality_test force row level security;
create policy own_municipality on triage.legality_test for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.legality_test to casework_rw;
grant delete, select on triage.legality_test to worker_rw;
grant update (content) on triage.legality_test to worker_rw;

create table triage.meldcode_step ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  step text not null
  content bytea not null
  recorded_by uuid not null
  recorded_at timestamp with time zone not null
  constraint meldcode_step_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint meldcode_step_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES platform.person(municipality_id, id)
  constraint meldcode_step_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint meldcode_step_step_check CHECK ((step = ANY (ARRAY['signals'::text, 'consult'::text, 'talk'::text, 'weigh'::text, 'decide'::text])))
);
alter table triage.meldcode_step enable row level security;
alter table triage.meldcode_step force row level security;
create policy own_municipality on triage.meldcode_step for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.meldcode_step to casework_rw;
grant delete, select on triage.meldcode_step to worker_rw;
grant update (content) on triage.meldcode_step to worker_rw;

create table triage.notice ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  report_id uuid not null
  kind text not null
  raised_on date not null
  seen_at timestamp with time zone
  constraint notice_pkey PRIMARY KEY (municipality_id, id)
  constraint notice_municipality_id_report_id_kind_raised_on_key UNIQUE (municipality_id, report_id, kind, raised_on)
  constraint notice_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint notice_kind_check CHECK ((kind = ANY (ARRAY['letterArrived'::text, 'assessmentDue'::text, 'answerDue'::text, 'watchEnds'::text, 'readDue'::text, 'stillUnread'::text, 'testDue'::text, 'keepEnds'::text, 'watchWoke'::text])))
);
alter table triage.notice enable row level security;
alter table triage.notice force row level security;
create policy own_municipality on triage.notice for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.notice to casework_rw;
grant update (seen_at) on triage.notice to casework_rw;
grant delete, insert, select, update on triage.notice to worker_rw;

create table triage.observed_signal ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  signal_id bytea not null
  source text not null
  knowledge text not null
  added_by uuid
  added_at timestamp with time zone not null
  withdrawn_by uuid
  withdrawn_at timestamp with time zone
  constraint observed_signal_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint observed_signal_municipality_id_added_by_fkey FOREIGN KEY (municipality_id, added_by) REFERENCES platform.person(municipality_id, id)
  constraint observed_signal_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint observed_signal_municipality_id_withdrawn_by_fkey FOREIGN KEY (municipality_id, withdrawn_by) REFERENCES platform.person(municipality_id, id)
  constraint observed_signal_check CHECK (((source = 'desk'::text) = (added_by IS NOT NULL)))
  constraint observed_signal_check1 CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL)))
  constraint observed_signal_knowledge_check CHECK ((knowledge = ANY (ARRAY['firstHand'::text, 'hearsay'::text, 'unknown'::text])))
  constraint observed_signal_source_check CHECK ((source = ANY (ARRAY['reporter'::text, 'desk'::text])))
);
alter table triage.observed_signal enable row level security;
alter table triage.observed_signal force row level security;
create policy own_municipality on triage.observed_signal for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.observed_signal to casework_rw;
grant update (withdrawn_by, withdrawn_at) on triage.observed_signal to casework_rw;
grant delete, insert, select on triage.observed_signal to worker_rw;
grant update (signal_id) on triage.observed_signal to worker_rw;

create table triage.pause ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  reason text not null
  sentence bytea not null
  from_day date not null
  until_day date not null
  due_before date not null
  paused_by uuid not null
  paused_at timestamp with time zone not null
  ended_day date
  ended_why text
  ended_by uuid
  constraint pause_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint pause_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES platform.person(municipality_id, id)
  constraint pause_municipality_id_paused_by_fkey FOREIGN KEY (municipality_id, paused_by) REFERENCES platform.person(municipality_id, id)
  constraint pause_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint pause_check CHECK ((until_day >= from_day))
  constraint pause_check1 CHECK (((ended_day IS NULL) = (ended_why IS NULL)))
  constraint pause_ended_why_check CHECK ((ended_why = ANY (ARRAY['byHand'::text, 'letter'::text, 'decided'::text, 'letGo'::text, 'dayCame'::text])))
  constraint pause_reason_check CHECK ((reason = ANY (ARRAY['consulted'::text, 'reporter'::text, 'other'::text])))
);
CREATE UNIQUE INDEX pause_open ON triage.pause USING btree (municipality_id, report_id) WHERE (ended_day IS NULL);
alter table triage.pause enable row level security;
alter table triage.pause force row level security;
create policy own_municipality on triage.pause for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.pause to casework_rw;
grant update (ended_day, ended_why, ended_by) on triage.pause to casework_rw;
grant delete, select on triage.pause to worker_rw;
grant update (sentence, ended_day, ended_why, ended_by) on triage.pause to worker_rw;

create table triage.region_signal ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  sector text not null
  form text
  content bytea not null
  key_id uuid not null
  written_by uuid not null
  written_at timestamp with time zone not null
  withdrawn_by uuid
  withdrawn_at timestamp with time zone
  constraint region_signal_pkey PRIMARY KEY (municipality_id, id)
  constraint region_signal_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
  constraint region_signal_municipality_id_withdrawn_by_fkey FOREIGN KEY (municipality_id, withdrawn_by) REFERENCES platform.person(municipality_id, id)
  constraint region_signal_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES platform.person(municipality_id, id)
  constraint region_signal_check CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL)))
  constraint region_signal_form_check CHECK ((form = ANY (ARRAY['sexual'::text, 'labour'::text, 'criminal'::text, 'forcedBegging'::text, 'domesticServitude'::text, 'organRemoval'::text, 'other'::text])))
  constraint region_signal_sector_check CHECK ((sector = ANY (ARRAY['none'::text, 'hospitality'::text, 'beauty'::text, 'cleaning'::text, 'agriculture'::text, 'construction'::text, 'logistics'::text, 'carWash'::text, 'domestic'::text, 'sexWork'::text, 'online'::text, 'other'::text])))
);
alter table triage.region_signal enable row level security;
alter table triage.region_signal force row level security;
create policy own_municipality on triage.region_signal for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.region_signal to casework_rw;
grant update (content, withdrawn_by, withdrawn_at) on triage.region_signal to casework_rw;
grant delete, select on triage.region_signal to worker_rw;

create table triage.region_signal_copy ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  from_municipality uuid not null
  sector text not null
  form text
  content bytea not null
  key_id uuid not null
  written_at timestamp with time zone not null
  laid_at timestamp with time zone not null
  constraint region_signal_copy_pkey PRIMARY KEY (municipality_id, id)
  constraint region_signal_copy_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
  constraint region_signal_copy_form_check CHECK ((form = ANY (ARRAY['sexual'::text, 'labour'::text, 'criminal'::text, 'forcedBegging'::text, 'domesticServitude'::text, 'organRemoval'::text, 'other'::text])))
  constraint region_signal_copy_sector_check CHECK ((sector = ANY (ARRAY['none'::text, 'hospitality'::text, 'beauty'::text, 'cleaning'::text, 'agriculture'::text, 'construction'::text, 'logistics'::text, 'carWash'::text, 'domestic'::text, 'sexWork'::text, 'online'::text, 'other'::text])))
);
alter table triage.region_signal_copy enable row level security;
alter table triage.region_signal_copy force row level security;
create policy own_municipality on triage.region_signal_copy for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select on triage.region_signal_copy to casework_rw;
grant delete, insert, select on triage.region_signal_copy to worker_rw;

create table triage.region_signal_look ( -- owner owner_spil
  municipality_id uuid not null
  person_id uuid not null
  looked_at timestamp with time zone not null
  constraint region_signal_look_pkey PRIMARY KEY (municipality_id, person_id)
  constraint region_signal_look_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
);
alter table triage.region_signal_look enable row level security;
alter table triage.region_signal_look force row level security;
create policy own_municipality on triage.region_signal_look for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.region_signal_look to casework_rw;
grant update (looked_at) on triage.region_signal_look to casework_rw;

create table triage.reveal ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  report_id uuid not null
  person_id uuid not null
  reason bytea not null
  revealed_at timestamp with time zone not null
  until timestamp with time zone not null
  shows text default 'contact'::text not null
  attachment_id uuid
  constraint reveal_pkey PRIMARY KEY (municipality_id, id)
  constraint reveal_municipality_id_attachment_id_fkey FOREIGN KEY (municipality_id, attachment_id) REFERENCES reporting.attachment(municipality_id, id)
  constraint reveal_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint reveal_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint reveal_check CHECK (((shows = 'contact'::text) = (attachment_id IS NULL)))
  constraint reveal_shows_check CHECK ((shows = ANY (ARRAY['contact'::text, 'metadata'::text, 'original'::text])))
);
alter table triage.reveal enable row level security;
alter table triage.reveal force row level security;
create policy own_municipality on triage.reveal for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.reveal to casework_rw;
grant delete, select on triage.reveal to worker_rw;
grant update (reason) on triage.reveal to worker_rw;

create table triage.round_table ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  kind text not null
  held_on date not null
  with_whom bytea not null
  key_id uuid not null
  made_by uuid not null
  made_at timestamp with time zone not null
  readied_by uuid
  readied_at timestamp with time zone
  constraint round_table_pkey PRIMARY KEY (municipality_id, id)
  constraint round_table_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
  constraint round_table_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES platform.person(municipality_id, id)
  constraint round_table_municipality_id_readied_by_fkey FOREIGN KEY (municipality_id, readied_by) REFERENCES platform.person(municipality_id, id)
  constraint round_table_check CHECK (((readied_by IS NULL) = (readied_at IS NULL)))
  constraint round_table_kind_check CHECK ((kind = ANY (ARRAY['avim'::text, 'caseMeeting'::text, 'riec'::text, 'other'::text])))
);
alter table triage.round_table enable row level security;
alter table triage.round_table force row level security;
create policy own_municipality on triage.round_table for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.round_table to casework_rw;
grant update (readied_by, readied_at) on triage.round_table to casework_rw;

create table triage.round_table_line ( -- owner owner_spil
  municipality_id uuid not null
  round_table_id uuid not null
  report_id uuid not null
  code text not null
  question bytea not null
  added_by uuid not null
  added_at timestamp with time zone not null
  outcome text
  agreed bytea
  task_id uuid
  decided_by uuid
  decided_at timestamp with time zone
  constraint round_table_line_pkey PRIMARY KEY (municipality_id, round_table_id, report_id)
  constraint round_table_line_municipality_id_round_table_id_code_key UNIQUE (municipality_id, round_table_id, code)
  constraint round_table_line_municipality_id_added_by_fkey FOREIGN KEY (municipality_id, added_by) REFERENCES platform.person(municipality_id, id)
  constraint round_table_line_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES platform.person(municipality_id, id)
  constraint round_table_line_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint round_table_line_municipality_id_round_table_id_fkey FOREIGN KEY (municipality_id, round_table_id) REFERENCES triage.round_table(municipality_id, id)
  constraint round_table_line_municipality_id_task_id_fkey FOREIGN KEY (municipality_id, task_id) REFERENCES triage.task(municipality_id, id)
  constraint round_table_line_check CHECK ((((outcome IS NULL) = (decided_by IS NULL)) AND ((outcome IS NULL) = (decided_at IS NULL))))
  constraint round_table_line_check1 CHECK (((outcome IS NOT NULL) OR ((agreed IS NULL) AND (task_id IS NULL))))
  constraint round_table_line_check2 CHECK (((task_id IS NOT NULL) = (outcome = ANY (ARRAY['weAct'::text, 'partnerActs'::text, 'watch'::text]))))
  constraint round_table_line_outcome_check CHECK ((outcome = ANY (ARRAY['weAct'::text, 'partnerActs'::text, 'watch'::text, 'nothing'::text, 'nextTime'::text])))
);
alter table triage.round_table_line enable row level security;
alter table triage.round_table_line force row level security;
create policy own_municipality on triage.round_table_line for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on triage.round_table_line to casework_rw;
grant update (question, outcome, agreed, task_id, decided_by, decided_at) on triage.round_table_line to casework_rw;
grant delete, select on triage.round_table_line to worker_rw;
grant update (question, agreed) on triage.round_table_line to worker_rw;

create table triage.second_look ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  decided_by uuid not null
  decided_at timestamp with time zone not null
  agrees boolean not null
  sentence bytea not null
  looked_by uuid not null
  looked_at timestamp with time zone not null
  sentence_released_at timestamp with time zone
  reply bytea
  replied_at timestamp with time zone
  reply_released_at timestamp with time zone
  talk_on date
  ended_how text
  ending bytea
  ended_by uuid
  ended_at timestamp with time zone
  constraint second_look_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint second_look_municipality_id_report_id_decided_at_key UNIQUE (municipality_id, report_id, decided_at)
  constraint second_look_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES platform.person(municipality_id, id)
  constraint second_look_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES platform.person(municipality_id, id)
  constraint second_look_municipality_id_looked_by_fkey FOREIGN KEY (municipality_id, looked_by) REFERENCES platform.person(municipality_id, id)
  constraint second_look_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint second_look_check CHECK (((reply IS NULL) = (replied_at IS NULL)))
  constraint second_look_check1 CHECK (((reply_released_at IS NULL) OR (reply IS NOT NULL)))
  constraint second_look_check2 CHECK ((((ended_how IS NULL) = (ended_at IS NULL)) AND ((ended_how IS NULL) = (ended_by IS NULL)) AND ((ended_how IS NULL) = (ending IS NULL))))
  constraint second_look_check3 CHECK (((ended_how IS NULL) OR (NOT agrees)))
  constraint second_look_ended_how_check CHECK ((ended_how = ANY (ARRAY['stands'::text, 'decideAgain'::text])))
);
alter table triage.second_look enable row level security;
alter table triage.second_look force row level security;
create policy own_municipality on triage.second_look for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.second_look to casework_rw;
grant update (sentence_released_at, reply, replied_at, reply_released_at, talk_on, ended_how, ending, ended_by, ended_at) on triage.second_look to casework_rw;
grant delete, select on triage.second_look to worker_rw;
grant update (sentence, reply, ending) on triage.second_look to worker_rw;

create table triage.step_back ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  person_id uuid not null
  kind text not null
  reason bytea
  noted_by uuid not null
  noted_at timestamp with time zone not null
  constraint step_back_pkey PRIMARY KEY (municipality_id, report_id, person_id)
  constraint step_back_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES platform.person(municipality_id, id)
  constraint step_back_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint step_back_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint step_back_kind_check CHECK ((kind = ANY (ARRAY['knowsSomebody'::text, 'isAboutThem'::text])))
);
alter table triage.step_back enable row level security;
alter table triage.step_back force row level security;
create policy own_municipality on triage.step_back for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on triage.step_back to casework_rw;
grant delete, select on triage.step_back to worker_rw;
grant update (reason) on triage.step_back to worker_rw;

create table triage.suggestion ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  other_id uuid not null
  kind text not null
  why text[] not null
  state text not null
  suggested_at timestamp with time zone not null
  constraint suggestion_pkey PRIMARY KEY (municipality_id, report_id, other_id)
  constraint suggestion_municipality_id_other_id_fkey FOREIGN KEY (municipality_id, other_id) REFERENCES triage.course(municipality_id, report_id)
  constraint suggestion_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint suggestion_kind_check CHECK ((kind = ANY (ARRAY['likely'::text, 'possible'::text])))
  constraint suggestion_state_check CHECK ((state = ANY (ARRAY['open'::text, 'confirmed'::text, 'rejected'::text])))
  constraint suggestion_why_check CHECK ((cardinality(why) > 0))
);
CREATE INDEX suggestion_other ON triage.suggestion USING btree (municipality_id, other_id);
alter table triage.suggestion enable row level security;
alter table triage.suggestion force row level security;
create policy own_municipality on triage.suggestion for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.suggestion to casework_rw;
grant update (kind, why, state) on triage.suggestion to casework_rw;
grant delete, select on triage.suggestion to worker_rw;

create table triage.suggestion_judgement ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  other_id uuid not null
  turn integer not null
  verdict text not null
  reason bytea
  judged_by uuid not null
  judged_at timestamp with time zone not null
  constraint suggestion_judgement_pkey PRIMARY KEY (municipality_id, report_id, other_id, turn)
  constraint suggestion_judgement_municipality_id_judged_by_fkey FOREIGN KEY (municipality_id, judged_by) REFERENCES platform.person(municipality_id, id)
  constraint suggestion_judgement_municipality_id_report_id_other_id_fkey FOREIGN KEY (municipality_id, report_id, other_id) REFERENCES triage.suggestion(municipality_id, report_id, other_id)
  constraint suggestion_judgement_turn_check CHECK ((turn > 0))
  constraint suggestion_judgement_verdict_check CHECK ((verdict = ANY (ARRAY['open'::text, 'confirmed'::text, 'rejected'::text])))
);
alter table triage.suggestion_judgement enable row level security;
alter table triage.suggestion_judgement force row level security;
create policy own_municipality on triage.suggestion_judgement for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.suggestion_judgement to casework_rw;
grant delete, select on triage.suggestion_judgement to worker_rw;
grant update (reason) on triage.suggestion_judgement to worker_rw;

create table triage.task ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  report_id uuid not null
  content bytea not null
  for_person uuid not null
  due_on date not null
  made_by uuid not null
  made_at timestamp with time zone not null
  done_by uuid
  done_at timestamp with time zone
  note bytea
  constraint task_pkey PRIMARY KEY (municipality_id, id)
  constraint task_municipality_id_done_by_fkey FOREIGN KEY (municipality_id, done_by) REFERENCES platform.person(municipality_id, id)
  constraint task_municipality_id_for_person_fkey FOREIGN KEY (municipality_id, for_person) REFERENCES platform.person(municipality_id, id)
  constraint task_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES platform.person(municipality_id, id)
  constraint task_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint task_check CHECK (((done_by IS NULL) = (done_at IS NULL)))
  constraint task_check1 CHECK (((note IS NULL) OR (done_at IS NOT NULL)))
);
CREATE INDEX task_of_report ON triage.task USING btree (municipality_id, report_id);
CREATE INDEX task_open ON triage.task USING btree (municipality_id, for_person) WHERE (done_at IS NULL);
alter table triage.task enable row level security;
alter table triage.task force row level security;
create policy own_municipality on triage.task for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.task to casework_rw;
grant update (for_person, done_by, done_at, note) on triage.task to casework_rw;
grant delete, select on triage.task to worker_rw;
grant update (content, note) on triage.task to worker_rw;

create table triage.text_disclosure ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  id uuid not null
  purpose text not null
  receiver_role text not null
  channel text not null
  what text not null
  message_id uuid
  content bytea not null
  decided_by uuid not null
  disclosed_on date not null
  translation bytea
  translated_on date
  translation_by uuid
  constraint text_disclosure_pkey PRIMARY KEY (municipality_id, report_id, id)
  constraint text_disclosure_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES platform.person(municipality_id, id)
  constraint text_disclosure_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint text_disclosure_municipality_id_report_id_message_id_fkey FOREIGN KEY (municipality_id, report_id, message_id) REFERENCES reporting.message(municipality_id, report_id, id)
  constraint text_disclosure_municipality_id_translation_by_fkey FOREIGN KEY (municipality_id, translation_by) REFERENCES platform.person(municipality_id, id)
  constraint text_disclosure_channel_check CHECK ((channel = ANY (ARRAY['secureMail'::text, 'onTheSpot'::text, 'telephone'::text])))
  constraint text_disclosure_check CHECK (((what = 'letter'::text) OR (message_id IS NULL)))
  constraint text_disclosure_check1 CHECK ((((translation IS NULL) = (translated_on IS NULL)) AND ((translation IS NULL) = (translation_by IS NULL))))
  constraint text_disclosure_purpose_check CHECK ((purpose = ANY (ARRAY['P1'::text, 'P2'::text, 'P3'::text, 'P4'::text, 'P5'::text, 'P6'::text, 'P7'::text, 'P8'::text, 'P9'::text, 'P10'::text, 'P11'::text])))
  constraint text_disclosure_receiver_role_check CHECK ((receiver_role = ANY (ARRAY['swornTranslator'::text, 'swornInterpreter'::text])))
  constraint text_disclosure_what_check CHECK ((what = ANY (ARRAY['story'::text, 'letter'::text])))
);
alter table triage.text_disclosure enable row level security;
alter table triage.text_disclosure force row level security;
create policy own_municipality on triage.text_disclosure for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on triage.text_disclosure to casework_rw;
grant update (translation, translated_on, translation_by) on triage.text_disclosure to casework_rw;
grant select on triage.text_disclosure to worker_rw;
grant update (message_id, content, translation) on triage.text_disclosure to worker_rw;


create schema casework authorization owner_spil;
grant usage on schema casework to casework_rw;
grant usage on schema casework to worker_rw;

create table casework.ask ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  to_municipality uuid not null
  key_id uuid not null
  content bytea not null
  asked_by uuid not null
  asked_at timestamp with time zone not null
  constraint ask_pkey PRIMARY KEY (municipality_id, id)
  constraint ask_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES platform.person(municipality_id, id)
  constraint ask_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
);
CREATE INDEX ask_of_person ON casework.ask USING btree (municipality_id, asked_by, asked_at);
alter table casework.ask enable row level security;
alter table casework.ask force row level security;
create policy own_municipality on casework.ask for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.ask to casework_rw;
grant select on casework.ask to worker_rw;

create table casework.asked ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  case_id uuid not null
  from_municipality uuid not null
  key_id uuid not null
  content bytea not null
  laid_at timestamp with time zone not null
  set_aside_by uuid
  set_aside_at timestamp with time zone
  constraint asked_pkey PRIMARY KEY (municipality_id, id)
  constraint asked_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES casework.trafficking_case(municipality_id, id)
  constraint asked_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
  constraint asked_municipality_id_set_aside_by_fkey FOREIGN KEY (municipality_id, set_aside_by) REFERENCES platform.person(municipality_id, id)
  constraint asked_check CHECK (((set_aside_by IS NULL) = (set_aside_at IS NULL)))
);
CREATE INDEX asked_of_case ON casework.asked USING btree (municipality_id, case_id);
alter table casework.asked enable row level security;
alter table casework.asked force row level security;
create policy own_municipality on casework.asked for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select on casework.asked to casework_rw;
grant update (set_aside_by, set_aside_at) on casework.asked to casework_rw;
grant delete, insert, select on casework.asked to worker_rw;

create table casework.case_report ( -- owner owner_spil
  municipality_id uuid not null
  case_id uuid not null
  report_id uuid not null
  constraint case_report_pkey PRIMARY KEY (municipality_id, case_id, report_id)
  constraint case_report_municipality_id_report_id_key UNIQUE (municipality_id, report_id)
  constraint case_report_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES casework.trafficking_case(municipality_id, id)
  constraint case_report_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES reporting.report(municipality_id, id)
);
alter table casework.case_report enable row level security;
alter table casework.case_report force row level security;
create policy own_municipality on casework.case_report for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.case_report to casework_rw;
grant select on casework.case_report to worker_rw;

create table casework.crossing ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  case_id uuid not null
  from_part text not null
  to_part text not null
  of_kind text not null
  of_id uuid not null
  content bytea not null
  reason bytea not null
  crossed_by uuid not null
  crossed_at timestamp with time zone not null
  ended_by uuid
  ended_at timestamp with time zone
  constraint crossing_pkey PRIMARY KEY (municipality_id, id)
  constraint crossing_municipality_id_case_id_from_part_fkey FOREIGN KEY (municipality_id, case_id, from_part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint crossing_municipality_id_case_id_to_part_fkey FOREIGN KEY (municipality_id, case_id, to_part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint crossing_municipality_id_crossed_by_fkey FOREIGN KEY (municipality_id, crossed_by) REFERENCES platform.person(municipality_id, id)
  constraint crossing_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES platform.person(municipality_id, id)
  constraint crossing_check CHECK (((ended_by IS NULL) = (ended_at IS NULL)))
  constraint crossing_of_kind_check CHECK ((of_kind = ANY (ARRAY['entry'::text, 'node'::text, 'document'::text])))
);
CREATE INDEX crossing_of_case ON casework.crossing USING btree (municipality_id, case_id);
CREATE UNIQUE INDEX one_crossing_at_a_time ON casework.crossing USING btree (municipality_id, of_id, to_part) WHERE (ended_at IS NULL);
alter table casework.crossing enable row level security;
alter table casework.crossing force row level security;
create policy own_municipality on casework.crossing for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.crossing to casework_rw;
grant update (ended_by, ended_at) on casework.crossing to casework_rw;
grant delete, select on casework.crossing to worker_rw;
grant update (content, reason) on casework.crossing to worker_rw;

create table casework.data_request ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  number text not null
  kind text not null
  channel text not null
  acting text not null
  status text not null
  version integer not null
  received_on date not null
  recorded_by uuid not null
  recorded_at timestamp with time zone not null
  content bytea not null
  advice bytea
  key_id uuid not null
  representation text
  representation_by uuid
  representation_on date
  identity_how text
  identity_by uuid
  identity_on date
  extended_by uuid
  extended_on date
  searched_in text[]
  searched_by uuid
  searched_on date
  advice_asked_by uuid
  advice_asked_on date
  advised_by uuid
  advised_on date
  decided_by uuid
  decided_on date
  confirmed_by uuid
  confirmed_on date
  sent_how text
  read_along text
  sent_by uuid
  sent_on date
  closed_why text
  closed_by uuid
  closed_on date
  destroyed_at timestamp with time zone
  constraint data_request_pkey PRIMARY KEY (municipality_id, id)
  constraint data_request_municipality_id_number_key UNIQUE (municipality_id, number)
  constraint data_request_municipality_id_advice_asked_by_fkey FOREIGN KEY (municipality_id, advice_asked_by) REFERENCES platform.person(municipality_id, id)
  constraint data_request_municipality_id_advised_by_fkey FOREIGN KEY (municipality_id, advised_by) REFERENCES platform.person(municipality_id, id)
  constraint data_request_municipality_id_closed_by_fkey FOREIGN KEY (municipality_id, closed_by) REFERENCES platform.person(municipality_id, id)
  constraint data_request_municipality_id_confirmed_by_fkey FOREIGN KEY (municipality_id, confirmed_by) REFERENCES platform.person(municipality_id, id)
  constraint data_request_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES platform.person(municipality_id, id)
  constraint data_request_municipality_id_extended_by_fkey FOREIGN KEY (municipality_id, extended_by) REFERENCES platform.person(municipality_id, id)
  constraint data_request_municipality_id_identity_by_fkey FOREIGN KEY (municipality_id, identity_by) REFERENCES platform.person(municipality_id, id)
  constraint data_request_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
  constraint data_request_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES platform.person(municipality_id, id)
  constraint data_request_municipality_id_representation_by_fkey FOREIGN KEY (municipality_id, representation_by) REFERENCES platform.person(municipality_id, id)
  constraint data_request_municipality_id_searched_by_fkey FOREIGN KEY (municipality_id, searched_by) REFERENCES platform.person(municipality_id, id)
  constraint data_request_municipality_id_sent_by_fkey FOREIGN KEY (municipality_id, sent_by) REFERENCES platform.person(municipality_id, id)
  constraint data_request_acting_check CHECK ((acting = ANY (ARRAY['self'::text, 'lawyer'::text, 'representative'::text, 'parentOfMinor'::text])))
  constraint data_request_channel_check CHECK ((channel = ANY (ARRAY['letter'::text, 'desk'::text, 'digitalForm'::text, 'telephone'::text, 'email'::text, 'other'::text])))
  constraint data_request_check CHECK ((((representation IS NULL) = (representation_by IS NULL)) AND ((representation IS NULL) = (representation_on IS NULL))))
  constraint data_request_check1 CHECK ((((identity_how IS NULL) = (identity_by IS NULL)) AND ((identity_how IS NULL) = (identity_on IS NULL))))
  constraint data_request_check10 CHECK ((((closed_why IS NULL) = (closed_by IS NULL)) AND ((closed_why IS NULL) = (closed_on IS NULL))))
  constraint data_request_check11 CHECK (((status = 'closed'::text) = (closed_why IS NOT NULL)))
  constraint data_request_check2 CHECK (((extended_by IS NULL) = (extended_on IS NULL)))
  constraint data_request_check3 CHECK ((((searched_in IS NULL) = (searched_by IS NULL)) AND ((searched_in IS NULL) = (searched_on IS NULL))))
  constraint data_request_check4 CHECK ((((advice_asked_by IS NULL) = (advice_asked_on IS NULL)) AND ((advice_asked_by IS NULL) = (advice IS NULL))))
  constraint data_request_check5 CHECK ((((advised_by IS NULL) = (advised_on IS NULL)) AND ((advised_by IS NULL) OR (advice_asked_by IS NOT NULL))))
  constraint data_request_check6 CHECK (((decided_by IS NULL) = (decided_on IS NULL)))
  constraint data_request_check7 CHECK ((((confirmed_by IS NULL) = (confirmed_on IS NULL)) AND (confirmed_by <> decided_by)))
  constraint data_request_check8 CHECK ((((sent_how IS NULL) = (sent_by IS NULL)) AND ((sent_how IS NULL) = (sent_on IS NULL)) AND ((sent_how IS NULL) = (read_along IS NULL))))
  constraint data_request_check9 CHECK (((read_along = 'no'::text) OR (sent_how = 'pickedUp'::text)))
  constraint data_request_closed_why_check CHECK ((closed_why = ANY (ARRAY['answered'::text, 'withdrawn'::text, 'identityNotShown'::text, 'mayNotAct'::text])))
  constraint data_request_destroyed_is_a_stub CHECK (((destroyed_at IS NULL) OR ((status = 'closed'::text) AND (octet_length(content) = 0) AND ((advice IS NULL) OR (octet_length(advice) = 0)))))
  constraint data_request_identity_how_check CHECK ((identity_how = ANY (ARRAY['inPerson'::text, 'digidLetter'::text, 'other'::text])))
  constraint data_request_kind_check CHECK ((kind = ANY (ARRAY['access'::text, 'rectification'::text, 'erasure'::text, 'restriction'::text, 'objection'::text, 'woo'::text])))
  constraint data_request_read_along_check CHECK ((read_along = ANY (ARRAY['no'::text, 'yes'::text, 'unknown'::text])))
  constraint data_request_representation_check CHECK ((representation = ANY (ARRAY['mayAct'::text, 'mayNotAct'::text])))
  constraint data_request_searched_in_check CHECK (((searched_in <@ ARRAY['reports'::text, 'cases'::text, 'measures'::text]) AND (cardinality(searched_in) > 0)))
  constraint data_request_sent_how_check CHECK ((sent_how = ANY (ARRAY['pickedUp'::text, 'registeredLetter'::text, 'secureMessage'::text])))
  constraint data_request_status_check CHECK ((status = ANY (ARRAY['received'::text, 'checked'::text, 'searched'::text, 'secondAsked'::text, 'decided'::text, 'answered'::text, 'closed'::text])))
);
CREATE INDEX data_request_open ON casework.data_request USING btree (municipality_id, received_on) WHERE (status <> 'closed'::text);
alter table casework.data_request enable row level security;
alter table casework.data_request force row level security;
create policy own_municipality on casework.data_request for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.data_request to casework_rw;
grant update (status, version, content, advice, representation, representation_by, representation_on, identity_how, identity_by, identity_on, extended_by, extended_on, searched_in, searched_by, searched_on, advice_asked_by, advice_asked_on, advised_by, advised_on, decided_by, decided_on, confirmed_by, confirmed_on, sent_how, read_along, sent_by, sent_on, closed_why, closed_by, closed_on) on casework.data_request to casework_rw;
grant select on casework.data_request to worker_rw;
grant update (content, advice, destroyed_at) on casework.data_request to worker_rw;

create table casework.destruction ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  case_id uuid
  part text
  request_id uuid
  record text not null
  term_version integer not null
  last_day date not null
  asked_by uuid not null
  asked_at timestamp with time zone not null
  confirmed_by uuid
  confirmed_at timestamp with time zone
  ended_by uuid
  ended_at timestamp with time zone
  ended_why text
  destroyed_at timestamp with time zone
  records integer
  keys integer
  constraint destruction_pkey PRIMARY KEY (municipality_id, id)
  constraint destruction_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES platform.person(municipality_id, id)
  constraint destruction_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint destruction_municipality_id_confirmed_by_fkey FOREIGN KEY (municipality_id, confirmed_by) REFERENCES platform.person(municipality_id, id)
  constraint destruction_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES platform.person(municipality_id, id)
  constraint destruction_municipality_id_record_term_version_fkey FOREIGN KEY (municipality_id, record, term_version) REFERENCES casework.retention_term(municipality_id, record, version)
  constraint destruction_municipality_id_request_id_fkey FOREIGN KEY (municipality_id, request_id) REFERENCES casework.data_request(municipality_id, id)
  constraint destruction_check CHECK ((((case_id IS NULL) = (part IS NULL)) AND ((case_id IS NULL) <> (request_id IS NULL))))
  constraint destruction_check1 CHECK ((confirmed_by <> asked_by))
  constraint destruction_check2 CHECK (((confirmed_by IS NULL) = (confirmed_at IS NULL)))
  constraint destruction_check3 CHECK (((ended_why IS NULL) = (ended_at IS NULL)))
  constraint destruction_check4 CHECK (((destroyed_at IS NULL) OR ((confirmed_at IS NOT NULL) AND (ended_at IS NULL) AND (records IS NOT NULL) AND (keys IS NOT NULL))))
  constraint destruction_ended_why_check CHECK ((ended_why = ANY (ARRAY['undone'::text, 'held'::text, 'notClosed'::text, 'noTerm'::text, 'notYet'::text])))
  constraint destruction_keys_check CHECK ((keys >= 0))
  constraint destruction_records_check CHECK ((records >= 0))
);
CREATE UNIQUE INDEX destruction_in_hand_of_part ON casework.destruction USING btree (municipality_id, case_id, part) WHERE ((ended_at IS NULL) AND (case_id IS NOT NULL));
CREATE UNIQUE INDEX destruction_in_hand_of_request ON casework.destruction USING btree (municipality_id, request_id) WHERE ((ended_at IS NULL) AND (request_id IS NOT NULL));
alter table casework.destruction enable row level security;
alter table casework.destruction force row level security;
create policy own_municipality on casework.destruction for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.destruction to casework_rw;
grant update (confirmed_by, confirmed_at, ended_by, ended_at, ended_why) on casework.destruction to casework_rw;
grant select on casework.destruction to worker_rw;
grant update (ended_at, ended_why, destroyed_at, records, keys) on casework.destruction to worker_rw;

create table casework.document ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  case_id uuid not null
  part text not null
  kind text not null
  dated_on date not null
  added_by uuid
  added_at timestamp with time zone not null
  key_id uuid not null
  content bytea not null
  parts integer not null
  state text default 'coming'::text not null
  file_kind text
  refusal text
  findings bytea
  removed_by uuid
  removed_at timestamp with time zone
  reason bytea
  constraint document_pkey PRIMARY KEY (municipality_id, id)
  constraint document_municipality_id_added_by_fkey FOREIGN KEY (municipality_id, added_by) REFERENCES platform.person(municipality_id, id)
  constraint document_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint document_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
  constraint document_municipality_id_removed_by_fkey FOREIGN KEY (municipality_id, removed_by) REFERENCES platform.person(municipality_id, id)
  constraint document_file_kind_check CHECK ((file_kind = ANY (ARRAY['jpeg'::text, 'png'::text, 'webp'::text, 'pdf'::text, 'text'::text, 'heic'::text, 'media'::text, 'mail'::text, 'office'::text])))
  constraint document_kind_check CHECK ((kind = ANY (ARRAY['letter'::text, 'report'::text, 'photo'::text, 'message'::text, 'statement'::text, 'other'::text])))
  constraint document_parts_check CHECK ((parts > 0))
  constraint document_removed_says_who_and_why CHECK ((((state = 'removed'::text) = (removed_by IS NOT NULL)) AND ((removed_by IS NULL) = (removed_at IS NULL)) AND ((removed_by IS NULL) = (reason IS NULL))))
  constraint document_state_check CHECK ((state = ANY (ARRAY['coming'::text, 'clean'::text, 'kept'::text, 'refused'::text, 'removed'::text])))
);
CREATE INDEX document_of_part ON casework.document USING btree (municipality_id, case_id, part);
alter table casework.document enable row level security;
alter table casework.document force row level security;
create policy own_municipality on casework.document for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.document to casework_rw;
grant update (state, removed_by, removed_at, reason) on casework.document to casework_rw;
grant delete, select on casework.document to worker_rw;
grant update (content, state, file_kind, refusal, findings) on casework.document to worker_rw;

create table casework.document_copy ( -- owner owner_spil
  municipality_id uuid not null
  document_id uuid not null
  place integer not null
  media_type text not null
  bytes bytea not null
  constraint document_copy_pkey PRIMARY KEY (municipality_id, document_id, place)
  constraint document_copy_municipality_id_document_id_fkey FOREIGN KEY (municipality_id, document_id) REFERENCES casework.document(municipality_id, id)
  constraint document_copy_media_type_check CHECK ((media_type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'text/plain'::text])))
  constraint document_copy_place_check CHECK ((place >= 0))
);
alter table casework.document_copy enable row level security;
alter table casework.document_copy force row level security;
create policy own_municipality on casework.document_copy for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select on casework.document_copy to casework_rw;
grant delete, insert, select on casework.document_copy to worker_rw;

create table casework.document_look ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  document_id uuid not null
  person_id uuid not null
  reason bytea not null
  looked_at timestamp with time zone not null
  constraint document_look_pkey PRIMARY KEY (municipality_id, id)
  constraint document_look_municipality_id_document_id_fkey FOREIGN KEY (municipality_id, document_id) REFERENCES casework.document(municipality_id, id)
  constraint document_look_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
);
CREATE INDEX look_at_document ON casework.document_look USING btree (municipality_id, document_id);
alter table casework.document_look enable row level security;
alter table casework.document_look force row level security;
create policy own_municipality on casework.document_look for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.document_look to casework_rw;
grant delete, select on casework.document_look to worker_rw;

create table casework.document_piece ( -- owner owner_spil
  municipality_id uuid not null
  document_id uuid not null
  place integer not null
  bytes bytea not null
  constraint document_piece_pkey PRIMARY KEY (municipality_id, document_id, place)
  constraint document_piece_municipality_id_document_id_fkey FOREIGN KEY (municipality_id, document_id) REFERENCES casework.document(municipality_id, id)
  constraint document_piece_place_check CHECK ((place >= 0))
);
alter table casework.document_piece enable row level security;
alter table casework.document_piece force row level security;
create policy own_municipality on casework.document_piece for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.document_piece to casework_rw;
grant delete, select on casework.document_piece to worker_rw;

create table casework.duty_to_inform ( -- owner owner_spil
  municipality_id uuid not null
  node_id uuid not null
  case_id uuid not null
  part text not null
  named_on date not null
  due_on date not null
  version integer default 1 not null
  outcome text
  content bytea
  decided_by uuid
  decided_at timestamp with time zone
  constraint duty_to_inform_pkey PRIMARY KEY (municipality_id, node_id)
  constraint duty_to_inform_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint duty_to_inform_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES platform.person(municipality_id, id)
  constraint duty_to_inform_municipality_id_node_id_fkey FOREIGN KEY (municipality_id, node_id) REFERENCES casework.node(municipality_id, id)
  constraint duty_to_inform_check CHECK ((due_on >= named_on))
  constraint duty_to_inform_check1 CHECK ((((content IS NULL) = (decided_by IS NULL)) AND ((content IS NULL) = (decided_at IS NULL))))
  constraint duty_to_inform_check2 CHECK (((outcome IS NULL) OR (outcome = 'noNameKnown'::text) OR (content IS NOT NULL)))
  constraint duty_to_inform_outcome_check CHECK ((outcome = ANY (ARRAY['informed'::text, 'postponed'::text, 'noNameKnown'::text])))
);
CREATE INDEX duty_to_inform_of_case ON casework.duty_to_inform USING btree (municipality_id, case_id, part);
CREATE INDEX duty_to_inform_open ON casework.duty_to_inform USING btree (municipality_id, due_on) WHERE ((outcome IS NULL) OR (outcome = 'postponed'::text));
alter table casework.duty_to_inform enable row level security;
alter table casework.duty_to_inform force row level security;
create policy own_municipality on casework.duty_to_inform for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.duty_to_inform to casework_rw;
grant update (named_on, due_on, version, outcome, content, decided_by, decided_at) on casework.duty_to_inform to casework_rw;
grant delete, select on casework.duty_to_inform to worker_rw;

create table casework.earlier_version ( -- owner owner_spil
  municipality_id uuid not null
  case_id uuid not null
  part text not null
  of_kind text not null
  of_id uuid not null
  version integer not null
  content bytea not null
  written_by uuid not null
  written_at timestamp with time zone not null
  constraint earlier_version_pkey PRIMARY KEY (municipality_id, of_kind, of_id, version)
  constraint earlier_version_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint earlier_version_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES platform.person(municipality_id, id)
  constraint earlier_version_of_kind_check CHECK ((of_kind = ANY (ARRAY['entry'::text, 'node'::text, 'duty'::text])))
);
alter table casework.earlier_version enable row level security;
alter table casework.earlier_version force row level security;
create policy own_municipality on casework.earlier_version for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.earlier_version to casework_rw;
grant delete, select on casework.earlier_version to worker_rw;

create table casework.embargo ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  case_id uuid not null
  asked_by text not null
  set_by uuid not null
  set_at timestamp with time zone not null
  review_on date not null
  lifted_by uuid
  lifted_at timestamp with time zone
  constraint embargo_pkey PRIMARY KEY (municipality_id, id)
  constraint embargo_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES casework.trafficking_case(municipality_id, id)
  constraint embargo_municipality_id_lifted_by_fkey FOREIGN KEY (municipality_id, lifted_by) REFERENCES platform.person(municipality_id, id)
  constraint embargo_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES platform.person(municipality_id, id)
  constraint embargo_asked_by_check CHECK ((asked_by = ANY (ARRAY['police'::text, 'prosecutor'::text, 'inspectorate'::text])))
  constraint embargo_check CHECK (((lifted_by IS NULL) = (lifted_at IS NULL)))
);
CREATE UNIQUE INDEX one_embargo_at_a_time ON casework.embargo USING btree (municipality_id, case_id) WHERE (lifted_at IS NULL);
alter table casework.embargo enable row level security;
alter table casework.embargo force row level security;
create policy own_municipality on casework.embargo for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.embargo to casework_rw;
grant update (review_on, lifted_by, lifted_at) on casework.embargo to casework_rw;
grant select on casework.embargo to worker_rw;

create table casework.emergency_card_line ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  kind text not null
  version integer not null
  content bytea not null
  key_id uuid not null
  made_at timestamp with time zone not null
  changed_by uuid not null
  changed_at timestamp with time zone not null
  checked_on date
  checked_by uuid
  checked_role text
  constraint emergency_card_line_pkey PRIMARY KEY (municipality_id, id)
  constraint emergency_card_line_municipality_id_changed_by_fkey FOREIGN KEY (municipality_id, changed_by) REFERENCES platform.person(municipality_id, id)
  constraint emergency_card_line_municipality_id_checked_by_fkey FOREIGN KEY (municipality_id, checked_by) REFERENCES platform.person(municipality_id, id)
  constraint emergency_card_line_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
  constraint emergency_card_line_check CHECK ((((checked_on IS NULL) = (checked_by IS NULL)) AND ((checked_on IS NULL) = (checked_role IS NULL))))
  constraint emergency_card_line_checked_role_check CHECK ((checked_role = ANY (ARRAY['attentionOfficer'::text, 'deputy'::text, 'careCoordinator'::text])))
  constraint emergency_card_line_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'crisis'::text, 'veiligThuis'::text, 'comensha'::text, 'centreMunicipality'::text, 'interpreter'::text, 'police'::text, 'own'::text])))
);
CREATE UNIQUE INDEX emergency_card_line_kind ON casework.emergency_card_line USING btree (municipality_id, kind) WHERE (kind <> 'own'::text);
alter table casework.emergency_card_line enable row level security;
alter table casework.emergency_card_line force row level security;
create policy own_municipality on casework.emergency_card_line for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on casework.emergency_card_line to casework_rw;
grant update (version, content, changed_by, changed_at, checked_on, checked_by, checked_role) on casework.emergency_card_line to casework_rw;

create table casework.entry ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  case_id uuid not null
  part text not null
  kind text not null
  happened_on date not null
  happened_time text
  content bytea not null
  version integer default 1 not null
  written_by uuid not null
  written_at timestamp with time zone not null
  changed_by uuid
  changed_at timestamp with time zone
  constraint entry_pkey PRIMARY KEY (municipality_id, id)
  constraint entry_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint entry_municipality_id_changed_by_fkey FOREIGN KEY (municipality_id, changed_by) REFERENCES platform.person(municipality_id, id)
  constraint entry_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES platform.person(municipality_id, id)
  constraint entry_check CHECK (((changed_by IS NULL) = (changed_at IS NULL)))
  constraint entry_happened_time_check CHECK ((happened_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
  constraint entry_kind_check CHECK ((kind = ANY (ARRAY['note'::text, 'call'::text, 'visit'::text, 'meeting'::text, 'letter'::text, 'decision'::text, 'help'::text])))
);
CREATE INDEX entry_of_case ON casework.entry USING btree (municipality_id, case_id, part);
alter table casework.entry enable row level security;
alter table casework.entry force row level security;
create policy own_municipality on casework.entry for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.entry to casework_rw;
grant update (kind, happened_on, happened_time, content, version, changed_by, changed_at) on casework.entry to casework_rw;
grant delete, select on casework.entry to worker_rw;

create table casework.hold ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  case_id uuid
  part text
  request_id uuid
  ground text not null
  reason bytea not null
  review_on date not null
  placed_by uuid not null
  placed_at timestamp with time zone not null
  lifted_by uuid
  lifted_at timestamp with time zone
  constraint hold_pkey PRIMARY KEY (municipality_id, id)
  constraint hold_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint hold_municipality_id_lifted_by_fkey FOREIGN KEY (municipality_id, lifted_by) REFERENCES platform.person(municipality_id, id)
  constraint hold_municipality_id_placed_by_fkey FOREIGN KEY (municipality_id, placed_by) REFERENCES platform.person(municipality_id, id)
  constraint hold_municipality_id_request_id_fkey FOREIGN KEY (municipality_id, request_id) REFERENCES casework.data_request(municipality_id, id)
  constraint hold_check CHECK ((((case_id IS NULL) = (part IS NULL)) AND ((case_id IS NULL) <> (request_id IS NULL))))
  constraint hold_check1 CHECK (((lifted_by IS NULL) = (lifted_at IS NULL)))
  constraint hold_ground_check CHECK ((ground = ANY (ARRAY['court'::text, 'investigation'::text, 'dataSubject'::text, 'complaint'::text, 'archive'::text, 'other'::text])))
);
CREATE INDEX hold_of_part ON casework.hold USING btree (municipality_id, case_id, part) WHERE (lifted_at IS NULL);
alter table casework.hold enable row level security;
alter table casework.hold force row level security;
create policy own_municipality on casework.hold for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.hold to casework_rw;
grant update (lifted_by, lifted_at) on casework.hold to casework_rw;
grant select on casework.hold to worker_rw;
grant update (reason) on casework.hold to worker_rw;

create table casework.measure ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  case_id uuid
  instrument text not null
  stage text not null
  target_kind text not null
  status text not null
  key_id uuid not null
  version integer not null
  victim_risk text
  victim_risk_by uuid
  victim_risk_at timestamp with time zone
  investigation_risk text
  investigation_risk_by uuid
  investigation_risk_at timestamp with time zone
  shelter text
  shelter_by uuid
  shelter_at timestamp with time zone
  basis_checked_by uuid
  basis_checked_at timestamp with time zone
  decided_on date
  starts_on date
  ends_on date
  made_by uuid not null
  made_at timestamp with time zone not null
  constraint measure_pkey PRIMARY KEY (municipality_id, id)
  constraint measure_municipality_id_basis_checked_by_fkey FOREIGN KEY (municipality_id, basis_checked_by) REFERENCES platform.person(municipality_id, id)
  constraint measure_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES casework.trafficking_case(municipality_id, id)
  constraint measure_municipality_id_investigation_risk_by_fkey FOREIGN KEY (municipality_id, investigation_risk_by) REFERENCES platform.person(municipality_id, id)
  constraint measure_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
  constraint measure_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES platform.person(municipality_id, id)
  constraint measure_municipality_id_shelter_by_fkey FOREIGN KEY (municipality_id, shelter_by) REFERENCES platform.person(municipality_id, id)
  constraint measure_municipality_id_victim_risk_by_fkey FOREIGN KEY (municipality_id, victim_risk_by) REFERENCES platform.person(municipality_id, id)
  constraint measure_check CHECK (((target_kind <> 'person'::text) OR (case_id IS NOT NULL)))
  constraint measure_check1 CHECK ((((victim_risk IS NULL) = (victim_risk_by IS NULL)) AND ((victim_risk IS NULL) = (victim_risk_at IS NULL))))
  constraint measure_check2 CHECK ((((investigation_risk IS NULL) = (investigation_risk_by IS NULL)) AND ((investigation_risk IS NULL) = (investigation_risk_at IS NULL))))
  constraint measure_check3 CHECK ((((shelter IS NULL) = (shelter_by IS NULL)) AND ((shelter IS NULL) = (shelter_at IS NULL))))
  constraint measure_check4 CHECK (((basis_checked_by IS NULL) = (basis_checked_at IS NULL)))
  constraint measure_check5 CHECK (((status = ANY (ARRAY['plan'::text, 'abandoned'::text])) OR ((victim_risk IS NOT NULL) AND (investigation_risk IS NOT NULL))))
  constraint measure_check6 CHECK (((status = ANY (ARRAY['plan'::text, 'abandoned'::text])) OR (instrument <> ALL (ARRAY['BAR-15'::text, 'BAR-16'::text, 'BAR-17'::text])) OR (shelter IS NOT NULL)))
  constraint measure_check7 CHECK (((status = ANY (ARRAY['plan'::text, 'abandoned'::text])) OR ((decided_on IS NOT NULL) AND (basis_checked_by IS NOT NULL))))
  constraint measure_check8 CHECK (((status <> ALL (ARRAY['running'::text, 'ended'::text])) OR (starts_on IS NOT NULL)))
  constraint measure_instrument_check CHECK ((instrument = ANY (ARRAY['BAR-01'::text, 'BAR-02'::text, 'BAR-03'::text, 'BAR-04'::text, 'BAR-05'::text, 'BAR-06'::text, 'BAR-07'::text, 'BAR-08'::text, 'BAR-09'::text, 'BAR-10'::text, 'BAR-11'::text, 'BAR-12'::text, 'BAR-13'::text, 'BAR-14'::text, 'BAR-15'::text, 'BAR-16'::text, 'BAR-17'::text, 'BAR-18'::text, 'BAR-19'::text, 'BAR-20'::text, 'BAR-21'::text, 'BAR-22'::text, 'BAR-23'::text, 'BAR-24'::text, 'BAR-25'::text, 'BAR-26'::text, 'BAR-27'::text, 'BAR-28'::text, 'BAR-29'::text, 'BAR-30'::text, 'BAR-31'::text, 'BAR-32'::text, 'BAR-33'::text, 'BAR-34'::text, 'BAR-35'::text, 'BAR-36'::text])))
  constraint measure_investigation_risk_check CHECK ((investigation_risk = ANY (ARRAY['no'::text, 'handled'::text, 'open'::text])))
  constraint measure_shelter_check CHECK ((shelter = ANY (ARRAY['nobodySleepsThere'::text, 'arranged'::text])))
  constraint measure_stage_check CHECK ((stage = ANY (ARRAY['B1'::text, 'B2'::text, 'B3'::text, 'B4'::text, 'B5'::text, 'B6'::text, 'B7'::text, 'B8'::text, 'B9'::text, 'B10'::text])))
  constraint measure_status_check CHECK ((status = ANY (ARRAY['plan'::text, 'decided'::text, 'running'::text, 'ended'::text, 'abandoned'::text])))
  constraint measure_target_kind_check CHECK ((target_kind = ANY (ARRAY['location'::text, 'organisation'::text, 'sector'::text, 'person'::text])))
  constraint measure_victim_risk_check CHECK ((victim_risk = ANY (ARRAY['no'::text, 'handled'::text, 'open'::text])))
);
CREATE INDEX measure_of_case ON casework.measure USING btree (municipality_id, case_id) WHERE (case_id IS NOT NULL);
alter table casework.measure enable row level security;
alter table casework.measure force row level security;
create policy own_municipality on casework.measure for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.measure to casework_rw;
grant update (status, version, victim_risk, victim_risk_by, victim_risk_at, investigation_risk, investigation_risk_by, investigation_risk_at, shelter, shelter_by, shelter_at, basis_checked_by, basis_checked_at, decided_on, starts_on, ends_on) on casework.measure to casework_rw;

create table casework.measure_hours ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  measure_id uuid not null
  worked_on date not null
  minutes integer not null
  worked_by uuid not null
  constraint measure_hours_pkey PRIMARY KEY (municipality_id, id)
  constraint measure_hours_municipality_id_measure_id_fkey FOREIGN KEY (municipality_id, measure_id) REFERENCES casework.measure(municipality_id, id)
  constraint measure_hours_municipality_id_worked_by_fkey FOREIGN KEY (municipality_id, worked_by) REFERENCES platform.person(municipality_id, id)
  constraint measure_hours_minutes_check CHECK ((minutes > 0))
);
CREATE INDEX hours_of_measure ON casework.measure_hours USING btree (municipality_id, measure_id);
alter table casework.measure_hours enable row level security;
alter table casework.measure_hours force row level security;
create policy own_municipality on casework.measure_hours for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.measure_hours to casework_rw;

create table casework.measure_look ( -- owner owner_spil
  municipality_id uuid not null
  measure_id uuid not null
  person_id uuid not null
  version integer not null
  constraint measure_look_pkey PRIMARY KEY (municipality_id, measure_id, person_id)
  constraint measure_look_municipality_id_measure_id_fkey FOREIGN KEY (municipality_id, measure_id) REFERENCES casework.measure(municipality_id, id)
  constraint measure_look_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
);
alter table casework.measure_look enable row level security;
alter table casework.measure_look force row level security;
create policy own_municipality on casework.measure_look for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.measure_look to casework_rw;
grant update (version) on casework.measure_look to casework_rw;

create table casework.measure_review ( -- owner owner_spil
  municipality_id uuid not null
  measure_id uuid not null
  moment text not null
  result text not null
  content bytea not null
  displaced_place text
  displaced_sector text
  reviewed_by uuid not null
  reviewed_on date not null
  constraint measure_review_pkey PRIMARY KEY (municipality_id, measure_id, moment)
  constraint measure_review_municipality_id_measure_id_fkey FOREIGN KEY (municipality_id, measure_id) REFERENCES casework.measure(municipality_id, id)
  constraint measure_review_municipality_id_reviewed_by_fkey FOREIGN KEY (municipality_id, reviewed_by) REFERENCES platform.person(municipality_id, id)
  constraint measure_review_check CHECK (((result = 'displaced'::text) = ((displaced_place IS NOT NULL) OR (displaced_sector IS NOT NULL))))
  constraint measure_review_displaced_sector_check CHECK ((displaced_sector = ANY (ARRAY['hospitality'::text, 'beauty'::text, 'cleaning'::text, 'agriculture'::text, 'construction'::text, 'logistics'::text, 'carWash'::text, 'domestic'::text, 'sexWork'::text, 'online'::text, 'other'::text])))
  constraint measure_review_moment_check CHECK ((moment = ANY (ARRAY['afterThree'::text, 'afterTwelve'::text])))
  constraint measure_review_result_check CHECK ((result = ANY (ARRAY['works'::text, 'displaced'::text, 'noEffect'::text, 'unknown'::text])))
);
alter table casework.measure_review enable row level security;
alter table casework.measure_review force row level security;
create policy own_municipality on casework.measure_review for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.measure_review to casework_rw;

create table casework.measure_text ( -- owner owner_spil
  municipality_id uuid not null
  measure_id uuid not null
  version integer not null
  content bytea not null
  written_by uuid not null
  written_at timestamp with time zone not null
  constraint measure_text_pkey PRIMARY KEY (municipality_id, measure_id, version)
  constraint measure_text_municipality_id_measure_id_fkey FOREIGN KEY (municipality_id, measure_id) REFERENCES casework.measure(municipality_id, id)
  constraint measure_text_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES platform.person(municipality_id, id)
);
alter table casework.measure_text enable row level security;
alter table casework.measure_text force row level security;
create policy own_municipality on casework.measure_text for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.measure_text to casework_rw;

create table casework.meeting ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  kind text not null
  status text not null
  meets_on date not null
  meets_at text
  key_id uuid not null
  content bytea not null
  version integer default 1 not null
  planned_by uuid not null
  planned_at timestamp with time zone not null
  held_by uuid
  held_at timestamp with time zone
  ended_by uuid
  ended_at timestamp with time zone
  constraint meeting_pkey PRIMARY KEY (municipality_id, id)
  constraint meeting_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES platform.person(municipality_id, id)
  constraint meeting_municipality_id_held_by_fkey FOREIGN KEY (municipality_id, held_by) REFERENCES platform.person(municipality_id, id)
  constraint meeting_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
  constraint meeting_municipality_id_planned_by_fkey FOREIGN KEY (municipality_id, planned_by) REFERENCES platform.person(municipality_id, id)
  constraint meeting_check CHECK (((held_by IS NULL) = (held_at IS NULL)))
  constraint meeting_check1 CHECK (((ended_by IS NULL) = (ended_at IS NULL)))
  constraint meeting_check2 CHECK (((status = ANY (ARRAY['minutesDone'::text, 'cancelled'::text])) = (ended_at IS NOT NULL)))
  constraint meeting_check3 CHECK (((status = ANY (ARRAY['held'::text, 'minutesDone'::text])) = (held_at IS NOT NULL)))
  constraint meeting_kind_check CHECK ((kind = ANY (ARRAY['caseMeeting'::text, 'regionalTable'::text])))
  constraint meeting_meets_at_check CHECK ((meets_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
  constraint meeting_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'held'::text, 'minutesDone'::text, 'cancelled'::text])))
);
CREATE INDEX meeting_by_day ON casework.meeting USING btree (municipality_id, meets_on);
alter table casework.meeting enable row level security;
alter table casework.meeting force row level security;
create policy own_municipality on casework.meeting for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.meeting to casework_rw;
grant update (status, meets_on, meets_at, content, version, held_by, held_at, ended_by, ended_at) on casework.meeting to casework_rw;

create table casework.meeting_action ( -- owner owner_spil
  municipality_id uuid not null
  point_id uuid not null
  task_id uuid not null
  constraint meeting_action_pkey PRIMARY KEY (municipality_id, point_id, task_id)
  constraint meeting_action_municipality_id_point_id_fkey FOREIGN KEY (municipality_id, point_id) REFERENCES casework.meeting_point(municipality_id, id)
  constraint meeting_action_municipality_id_task_id_fkey FOREIGN KEY (municipality_id, task_id) REFERENCES casework.task(municipality_id, id)
);
alter table casework.meeting_action enable row level security;
alter table casework.meeting_action force row level security;
create policy own_municipality on casework.meeting_action for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.meeting_action to casework_rw;
grant delete, select on casework.meeting_action to worker_rw;

create table casework.meeting_participant ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  meeting_id uuid not null
  person_id uuid
  content bytea
  basis_id uuid
  attended boolean
  added_by uuid not null
  added_at timestamp with time zone not null
  constraint meeting_participant_pkey PRIMARY KEY (municipality_id, id)
  constraint meeting_participant_municipality_id_meeting_id_person_id_key UNIQUE (municipality_id, meeting_id, person_id)
  constraint meeting_participant_municipality_id_added_by_fkey FOREIGN KEY (municipality_id, added_by) REFERENCES platform.person(municipality_id, id)
  constraint meeting_participant_municipality_id_basis_id_fkey FOREIGN KEY (municipality_id, basis_id) REFERENCES triage.legal_basis(municipality_id, id)
  constraint meeting_participant_municipality_id_meeting_id_fkey FOREIGN KEY (municipality_id, meeting_id) REFERENCES casework.meeting(municipality_id, id)
  constraint meeting_participant_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint meeting_participant_check CHECK (((person_id IS NULL) = (content IS NOT NULL)))
  constraint meeting_participant_check1 CHECK (((person_id IS NULL) OR (basis_id IS NULL)))
);
CREATE INDEX meeting_participant_of_meeting ON casework.meeting_participant USING btree (municipality_id, meeting_id);
CREATE INDEX meeting_participant_of_person ON casework.meeting_participant USING btree (municipality_id, person_id) WHERE (person_id IS NOT NULL);
alter table casework.meeting_participant enable row level security;
alter table casework.meeting_participant force row level security;
create policy own_municipality on casework.meeting_participant for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on casework.meeting_participant to casework_rw;
grant update (basis_id, attended) on casework.meeting_participant to casework_rw;

create table casework.meeting_point ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  meeting_id uuid not null
  case_id uuid not null
  part text not null
  code text not null
  content bytea not null
  version integer default 1 not null
  released_by uuid
  released_at timestamp with time zone
  embargo_id uuid
  minutes_id uuid
  decision_id uuid
  added_by uuid not null
  added_at timestamp with time zone not null
  constraint meeting_point_pkey PRIMARY KEY (municipality_id, id)
  constraint meeting_point_municipality_id_meeting_id_code_key UNIQUE (municipality_id, meeting_id, code)
  constraint meeting_point_municipality_id_added_by_fkey FOREIGN KEY (municipality_id, added_by) REFERENCES platform.person(municipality_id, id)
  constraint meeting_point_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint meeting_point_municipality_id_decision_id_fkey FOREIGN KEY (municipality_id, decision_id) REFERENCES casework.entry(municipality_id, id)
  constraint meeting_point_municipality_id_embargo_id_fkey FOREIGN KEY (municipality_id, embargo_id) REFERENCES casework.embargo(municipality_id, id)
  constraint meeting_point_municipality_id_meeting_id_fkey FOREIGN KEY (municipality_id, meeting_id) REFERENCES casework.meeting(municipality_id, id)
  constraint meeting_point_municipality_id_minutes_id_fkey FOREIGN KEY (municipality_id, minutes_id) REFERENCES casework.entry(municipality_id, id)
  constraint meeting_point_municipality_id_released_by_fkey FOREIGN KEY (municipality_id, released_by) REFERENCES platform.person(municipality_id, id)
  constraint meeting_point_check CHECK (((released_by IS NULL) = (released_at IS NULL)))
);
CREATE INDEX meeting_point_of_part ON casework.meeting_point USING btree (municipality_id, case_id, part);
alter table casework.meeting_point enable row level security;
alter table casework.meeting_point force row level security;
create policy own_municipality on casework.meeting_point for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on casework.meeting_point to casework_rw;
grant update (content, version, released_by, released_at, embargo_id, minutes_id, decision_id) on casework.meeting_point to casework_rw;
grant delete, select on casework.meeting_point to worker_rw;

create table casework.meeting_point_for ( -- owner owner_spil
  municipality_id uuid not null
  point_id uuid not null
  participant_id uuid not null
  was_away boolean default false not null
  constraint meeting_point_for_pkey PRIMARY KEY (municipality_id, point_id, participant_id)
  constraint meeting_point_for_municipality_id_participant_id_fkey FOREIGN KEY (municipality_id, participant_id) REFERENCES casework.meeting_participant(municipality_id, id)
  constraint meeting_point_for_municipality_id_point_id_fkey FOREIGN KEY (municipality_id, point_id) REFERENCES casework.meeting_point(municipality_id, id)
);
alter table casework.meeting_point_for enable row level security;
alter table casework.meeting_point_for force row level security;
create policy own_municipality on casework.meeting_point_for for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on casework.meeting_point_for to casework_rw;
grant update (was_away) on casework.meeting_point_for to casework_rw;
grant delete, select on casework.meeting_point_for to worker_rw;

create table casework.meeting_told ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  point_id uuid not null
  participant_id uuid not null
  how text not null
  basis_id uuid not null
  content bytea not null
  told_by uuid not null
  told_at timestamp with time zone not null
  constraint meeting_told_pkey PRIMARY KEY (municipality_id, id)
  constraint meeting_told_municipality_id_basis_id_fkey FOREIGN KEY (municipality_id, basis_id) REFERENCES triage.legal_basis(municipality_id, id)
  constraint meeting_told_municipality_id_participant_id_fkey FOREIGN KEY (municipality_id, participant_id) REFERENCES casework.meeting_participant(municipality_id, id)
  constraint meeting_told_municipality_id_point_id_fkey FOREIGN KEY (municipality_id, point_id) REFERENCES casework.meeting_point(municipality_id, id)
  constraint meeting_told_municipality_id_told_by_fkey FOREIGN KEY (municipality_id, told_by) REFERENCES platform.person(municipality_id, id)
  constraint meeting_told_how_check CHECK ((how = ANY (ARRAY['paper'::text, 'aloud'::text])))
);
CREATE INDEX meeting_told_of_point ON casework.meeting_told USING btree (municipality_id, point_id);
alter table casework.meeting_told enable row level security;
alter table casework.meeting_told force row level security;
create policy own_municipality on casework.meeting_told for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.meeting_told to casework_rw;
grant delete, select on casework.meeting_told to worker_rw;

create table casework.node ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  case_id uuid not null
  part text not null
  kind text not null
  label text not null
  roles text[] default '{}'::text[] not null
  content bytea not null
  version integer default 1 not null
  added_by uuid not null
  added_at timestamp with time zone not null
  changed_by uuid
  changed_at timestamp with time zone
  whereabouts bytea
  whereabouts_key_id uuid
  constraint node_pkey PRIMARY KEY (municipality_id, id)
  constraint node_municipality_id_case_id_label_key UNIQUE (municipality_id, case_id, label)
  constraint node_municipality_id_added_by_fkey FOREIGN KEY (municipality_id, added_by) REFERENCES platform.person(municipality_id, id)
  constraint node_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint node_municipality_id_changed_by_fkey FOREIGN KEY (municipality_id, changed_by) REFERENCES platform.person(municipality_id, id)
  constraint node_municipality_id_whereabouts_key_id_fkey FOREIGN KEY (municipality_id, whereabouts_key_id) REFERENCES keys.data_key(municipality_id, id)
  constraint node_check CHECK (((whereabouts IS NULL) = (whereabouts_key_id IS NULL)))
  constraint node_check1 CHECK (((whereabouts IS NULL) OR (kind = 'person'::text)))
  constraint node_check2 CHECK (((changed_by IS NULL) = (changed_at IS NULL)))
  constraint node_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'place'::text, 'organisation'::text, 'vehicle'::text, 'number'::text])))
  constraint node_roles_check CHECK ((roles <@ '{presumedVictim,perpetrator,facilitator,witness,child,relative}'::text[]))
);
CREATE INDEX node_of_case ON casework.node USING btree (municipality_id, case_id, part);
alter table casework.node enable row level security;
alter table casework.node force row level security;
create policy own_municipality on casework.node for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.node to casework_rw;
grant update (roles, content, version, changed_by, changed_at, whereabouts, whereabouts_key_id) on casework.node to casework_rw;
grant delete, select on casework.node to worker_rw;

create table casework.offer ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  from_municipality uuid not null
  kind text not null
  to_role text not null
  parts text[] not null
  ask_id uuid
  key_id uuid not null
  parcel bytea
  state text not null
  laid_at timestamp with time zone not null
  answered_by uuid
  answered_at timestamp with time zone
  reason bytea
  case_id uuid
  constraint offer_pkey PRIMARY KEY (municipality_id, id)
  constraint offer_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES platform.person(municipality_id, id)
  constraint offer_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES casework.trafficking_case(municipality_id, id)
  constraint offer_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
  constraint offer_check CHECK (((state = 'offered'::text) = (parcel IS NOT NULL)))
  constraint offer_check1 CHECK ((((state = ANY (ARRAY['accepted'::text, 'refused'::text])) = (answered_by IS NOT NULL)) AND ((answered_by IS NULL) = (answered_at IS NULL))))
  constraint offer_check2 CHECK (((state = 'accepted'::text) = (case_id IS NOT NULL)))
  constraint offer_check3 CHECK (((reason IS NULL) OR (state = 'refused'::text)))
  constraint offer_kind_check CHECK ((kind = ANY (ARRAY['referral'::text, 'transfer'::text])))
  constraint offer_parts_check CHECK ((parts <@ '{desk,care,police,administrative,labour,youth}'::text[]))
  constraint offer_state_check CHECK ((state = ANY (ARRAY['offered'::text, 'revoked'::text, 'accepted'::text, 'refused'::text])))
  constraint offer_to_role_check CHECK ((to_role = ANY (ARRAY['officers'::text, 'careCoordinators'::text])))
);
CREATE INDEX offer_open ON casework.offer USING btree (municipality_id) WHERE (state = 'offered'::text);
alter table casework.offer enable row level security;
alter table casework.offer force row level security;
create policy own_municipality on casework.offer for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select on casework.offer to casework_rw;
grant update (parcel, state, answered_by, answered_at, reason, case_id) on casework.offer to casework_rw;
grant insert, select on casework.offer to worker_rw;
grant update (parcel, state, reason) on casework.offer to worker_rw;

create table casework.origin ( -- owner owner_spil
  municipality_id uuid not null
  case_id uuid not null
  came_from text not null
  received_on date not null
  from_municipality uuid
  constraint origin_pkey PRIMARY KEY (municipality_id, case_id)
  constraint origin_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES casework.trafficking_case(municipality_id, id)
  constraint origin_came_from_check CHECK ((came_from = ANY (ARRAY['police'::text, 'comensha'::text, 'shelter'::text, 'labourInspectorate'::text, 'otherMunicipality'::text, 'careOrganisation'::text, 'person'::text, 'ownObservation'::text])))
);
alter table casework.origin enable row level security;
alter table casework.origin force row level security;
create policy own_municipality on casework.origin for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.origin to casework_rw;
grant delete, select on casework.origin to worker_rw;

create table casework.part ( -- owner owner_spil
  municipality_id uuid not null
  case_id uuid not null
  kind text not null
  key_id uuid not null
  owner_id uuid not null
  opened_by uuid not null
  opened_at timestamp with time zone not null
  closed_by uuid
  closed_at timestamp with time zone
  result text
  keep_until date
  destroyed_at timestamp with time zone
  constraint part_pkey PRIMARY KEY (municipality_id, case_id, kind)
  constraint part_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES casework.trafficking_case(municipality_id, id)
  constraint part_municipality_id_closed_by_fkey FOREIGN KEY (municipality_id, closed_by) REFERENCES platform.person(municipality_id, id)
  constraint part_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
  constraint part_municipality_id_opened_by_fkey FOREIGN KEY (municipality_id, opened_by) REFERENCES platform.person(municipality_id, id)
  constraint part_municipality_id_owner_id_fkey FOREIGN KEY (municipality_id, owner_id) REFERENCES platform.person(municipality_id, id)
  constraint part_check CHECK ((((closed_at IS NULL) = (closed_by IS NULL)) AND ((closed_at IS NULL) = (result IS NULL))))
  constraint part_destroyed_was_closed CHECK (((destroyed_at IS NULL) OR (closed_at IS NOT NULL)))
  constraint part_kind_check CHECK ((kind = ANY (ARRAY['desk'::text, 'care'::text, 'police'::text, 'administrative'::text, 'labour'::text, 'youth'::text])))
  constraint part_result_check CHECK ((result = ANY (ARRAY['safeWithHelp'::text, 'declinedHelp'::text, 'outOfSight'::text, 'handedToPolice'::text, 'measureImposed'::text, 'noProof'::text, 'leftRegion'::text, 'duplicate'::text, 'otherwise'::text, 'handedOver'::text])))
);
CREATE INDEX part_of_owner ON casework.part USING btree (municipality_id, owner_id);
alter table casework.part enable row level security;
alter table casework.part force row level security;
create policy own_municipality on casework.part for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.part to casework_rw;
grant update (owner_id, closed_by, closed_at, result, keep_until) on casework.part to casework_rw;
grant select on casework.part to worker_rw;
grant select (municipality_id, case_id, kind, closed_at) on casework.part to worker_rw;
grant update (closed_by, closed_at, result, keep_until, destroyed_at) on casework.part to worker_rw;

create table casework.part_member ( -- owner owner_spil
  municipality_id uuid not null
  case_id uuid not null
  kind text not null
  person_id uuid not null
  added_by uuid not null
  added_at timestamp with time zone not null
  constraint part_member_pkey PRIMARY KEY (municipality_id, case_id, kind, person_id)
  constraint part_member_municipality_id_added_by_fkey FOREIGN KEY (municipality_id, added_by) REFERENCES platform.person(municipality_id, id)
  constraint part_member_municipality_id_case_id_kind_fkey FOREIGN KEY (municipality_id, case_id, kind) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint part_member_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint part_member_kind_check CHECK ((kind = ANY (ARRAY['desk'::text, 'care'::text, 'police'::text, 'administrative'::text, 'labour'::text, 'youth'::text])))
);
CREATE INDEX part_member_of_person ON casework.part_member USING btree (municipality_id, person_id);
alter table casework.part_member enable row level security;
alter table casework.part_member force row level security;
create policy own_municipality on casework.part_member for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on casework.part_member to casework_rw;
grant select (municipality_id, case_id, kind, person_id) on casework.part_member to worker_rw;

create table casework.relation ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  case_id uuid not null
  part text not null
  from_id uuid not null
  to_id uuid not null
  kind text not null
  added_by uuid not null
  added_at timestamp with time zone not null
  constraint relation_pkey PRIMARY KEY (municipality_id, id)
  constraint relation_municipality_id_case_id_part_from_id_to_id_kind_key UNIQUE (municipality_id, case_id, part, from_id, to_id, kind)
  constraint relation_municipality_id_added_by_fkey FOREIGN KEY (municipality_id, added_by) REFERENCES platform.person(municipality_id, id)
  constraint relation_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint relation_municipality_id_from_id_fkey FOREIGN KEY (municipality_id, from_id) REFERENCES casework.node(municipality_id, id)
  constraint relation_municipality_id_to_id_fkey FOREIGN KEY (municipality_id, to_id) REFERENCES casework.node(municipality_id, id)
  constraint relation_kind_check CHECK ((kind = ANY (ARRAY['controls'::text, 'worksFor'::text, 'livesAt'::text, 'owns'::text, 'uses'::text, 'parentOf'::text, 'partnerOf'::text, 'knows'::text, 'pays'::text, 'transports'::text, 'foundAt'::text])))
);
alter table casework.relation enable row level security;
alter table casework.relation force row level security;
create policy own_municipality on casework.relation for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on casework.relation to casework_rw;
grant delete, select on casework.relation to worker_rw;

create table casework.retention_term ( -- owner owner_spil
  municipality_id uuid not null
  record text not null
  version integer not null
  unit text not null
  count integer not null
  source text not null
  approved_by uuid not null
  approved_on date not null
  constraint retention_term_pkey PRIMARY KEY (municipality_id, record, version)
  constraint retention_term_municipality_id_approved_by_fkey FOREIGN KEY (municipality_id, approved_by) REFERENCES platform.person(municipality_id, id)
  constraint retention_term_count_check CHECK ((count > 0))
  constraint retention_term_record_check CHECK ((record = ANY (ARRAY['desk'::text, 'care'::text, 'police'::text, 'administrative'::text, 'labour'::text, 'youth'::text, 'measure'::text, 'dataRequest'::text])))
  constraint retention_term_unit_check CHECK ((unit = ANY (ARRAY['months'::text, 'years'::text])))
  constraint retention_term_version_check CHECK ((version > 0))
);
alter table casework.retention_term enable row level security;
alter table casework.retention_term force row level security;
create policy own_municipality on casework.retention_term for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.retention_term to casework_rw;
grant select on casework.retention_term to worker_rw;

create table casework.sending ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  case_id uuid not null
  part text not null
  kind text not null
  to_municipality uuid not null
  to_role text not null
  basis text not null
  purpose text not null
  key_id uuid not null
  content bytea not null
  parcel bytea
  parts text[] not null
  ask_id uuid
  state text not null
  sent_by uuid not null
  sent_at timestamp with time zone not null
  revoked_by uuid
  answered_at timestamp with time zone
  answer bytea
  answer_seen_at timestamp with time zone
  constraint sending_pkey PRIMARY KEY (municipality_id, id)
  constraint sending_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint sending_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
  constraint sending_municipality_id_revoked_by_fkey FOREIGN KEY (municipality_id, revoked_by) REFERENCES platform.person(municipality_id, id)
  constraint sending_municipality_id_sent_by_fkey FOREIGN KEY (municipality_id, sent_by) REFERENCES platform.person(municipality_id, id)
  constraint sending_basis_check CHECK ((basis = ANY (ARRAY['publicTask'::text, 'explicitConsent'::text, 'vitalInterest'::text, 'receivedPoliceData'::text, 'cooperationOfPublicBodies'::text, 'explicitConsentToCriminalData'::text, 'permitOfTheSupervisor'::text])))
  constraint sending_check CHECK (((state = ANY (ARRAY['offered'::text, 'revoking'::text])) = (parcel IS NOT NULL)))
  constraint sending_check1 CHECK (((state = ANY (ARRAY['accepted'::text, 'refused'::text])) = (answer IS NOT NULL)))
  constraint sending_check2 CHECK (((answer IS NULL) = (answered_at IS NULL)))
  constraint sending_kind_check CHECK ((kind = ANY (ARRAY['referral'::text, 'transfer'::text])))
  constraint sending_parts_check CHECK ((parts <@ '{desk,care,police,administrative,labour,youth}'::text[]))
  constraint sending_purpose_check CHECK ((purpose = ANY (ARRAY['receiveAndWeigh'::text, 'helpAndShelter'::text, 'administrativeMeasures'::text])))
  constraint sending_state_check CHECK ((state = ANY (ARRAY['offered'::text, 'revoking'::text, 'revoked'::text, 'accepted'::text, 'refused'::text])))
  constraint sending_to_role_check CHECK ((to_role = ANY (ARRAY['officers'::text, 'careCoordinators'::text])))
);
CREATE UNIQUE INDEX one_sending_at_a_time ON casework.sending USING btree (municipality_id, case_id, to_municipality) WHERE (state = ANY (ARRAY['offered'::text, 'revoking'::text]));
CREATE UNIQUE INDEX one_transfer_at_a_time ON casework.sending USING btree (municipality_id, case_id) WHERE ((kind = 'transfer'::text) AND (state = ANY (ARRAY['offered'::text, 'revoking'::text])));
CREATE INDEX sending_of_case ON casework.sending USING btree (municipality_id, case_id);
alter table casework.sending enable row level security;
alter table casework.sending force row level security;
create policy own_municipality on casework.sending for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.sending to casework_rw;
grant update (state, revoked_by, answer_seen_at) on casework.sending to casework_rw;
grant delete, select on casework.sending to worker_rw;
grant update (parcel, state, answered_at, answer) on casework.sending to worker_rw;

create table casework.task ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  case_id uuid not null
  part text not null
  content bytea not null
  for_person uuid not null
  due_on date not null
  made_by uuid not null
  made_at timestamp with time zone not null
  done_by uuid
  done_at timestamp with time zone
  note bytea
  constraint task_pkey PRIMARY KEY (municipality_id, id)
  constraint task_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint task_municipality_id_done_by_fkey FOREIGN KEY (municipality_id, done_by) REFERENCES platform.person(municipality_id, id)
  constraint task_municipality_id_for_person_fkey FOREIGN KEY (municipality_id, for_person) REFERENCES platform.person(municipality_id, id)
  constraint task_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES platform.person(municipality_id, id)
  constraint task_check CHECK (((done_by IS NULL) = (done_at IS NULL)))
  constraint task_check1 CHECK (((note IS NULL) OR (done_at IS NOT NULL)))
);
CREATE INDEX task_of_case ON casework.task USING btree (municipality_id, case_id, part);
CREATE INDEX task_open_for ON casework.task USING btree (municipality_id, for_person) WHERE (done_at IS NULL);
alter table casework.task enable row level security;
alter table casework.task force row level security;
create policy own_municipality on casework.task for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.task to casework_rw;
grant update (for_person, done_by, done_at, note) on casework.task to casework_rw;
grant delete, select on casework.task to worker_rw;

create table casework.trafficking_case ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  number text not null
  status text not null
  owner_id uuid not null
  starting_point text not null
  forms text[] default '{}'::text[] not null
  opened_at timestamp with time zone not null
  closed_at timestamp with time zone
  closed_by uuid
  destroyed_at timestamp with time zone
  constraint trafficking_case_pkey PRIMARY KEY (municipality_id, id)
  constraint trafficking_case_municipality_id_number_key UNIQUE (municipality_id, number)
  constraint trafficking_case_municipality_id_closed_by_fkey FOREIGN KEY (municipality_id, closed_by) REFERENCES platform.person(municipality_id, id)
  constraint trafficking_case_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint trafficking_case_municipality_id_owner_id_fkey FOREIGN KEY (municipality_id, owner_id) REFERENCES platform.person(municipality_id, id)
  constraint trafficking_case_destroyed_was_closed CHECK (((destroyed_at IS NULL) OR ((status = 'closed'::text) AND (forms = '{}'::text[]))))
  constraint trafficking_case_starting_point_check CHECK ((starting_point = ANY (ARRAY['person'::text, 'location'::text, 'both'::text])))
  constraint trafficking_case_status_check CHECK ((status = ANY (ARRAY['open'::text, 'inMeeting'::text, 'action'::text, 'closed'::text, 'reopened'::text])))
);
alter table casework.trafficking_case enable row level security;
alter table casework.trafficking_case force row level security;
create policy own_municipality on casework.trafficking_case for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select, update on casework.trafficking_case to casework_rw;
grant select on casework.trafficking_case to worker_rw;
grant select (municipality_id, id, number, status, owner_id) on casework.trafficking_case to worker_rw;
grant update (status, forms, closed_at, closed_by, destroyed_at) on casework.trafficking_case to worker_rw;

create table casework.whereabouts_look ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  node_id uuid not null
  person_id uuid not null
  reason bytea not null
  looked_at timestamp with time zone not null
  until timestamp with time zone not null
  constraint whereabouts_look_pkey PRIMARY KEY (municipality_id, id)
  constraint whereabouts_look_municipality_id_node_id_fkey FOREIGN KEY (municipality_id, node_id) REFERENCES casework.node(municipality_id, id)
  constraint whereabouts_look_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
);
alter table casework.whereabouts_look enable row level security;
alter table casework.whereabouts_look force row level security;
create policy own_municipality on casework.whereabouts_look for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.whereabouts_look to casework_rw;
grant delete, select on casework.whereabouts_look to worker_rw;

create table casework.work_hand_over ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  from_id uuid not null
  to_id uuid not null
  handed_by uuid not null
  handed_at timestamp with time zone not null
  seen_at timestamp with time zone
  constraint work_hand_over_pkey PRIMARY KEY (municipality_id, id)
  constraint work_hand_over_municipality_id_from_id_fkey FOREIGN KEY (municipality_id, from_id) REFERENCES platform.person(municipality_id, id)
  constraint work_hand_over_municipality_id_handed_by_fkey FOREIGN KEY (municipality_id, handed_by) REFERENCES platform.person(municipality_id, id)
  constraint work_hand_over_municipality_id_to_id_fkey FOREIGN KEY (municipality_id, to_id) REFERENCES platform.person(municipality_id, id)
);
alter table casework.work_hand_over enable row level security;
alter table casework.work_hand_over force row level security;
create policy own_municipality on casework.work_hand_over for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.work_hand_over to casework_rw;
grant update (seen_at) on casework.work_hand_over to casework_rw;

create table casework.work_hand_over_item ( -- owner owner_spil
  municipality_id uuid not null
  hand_over_id uuid not null
  id uuid not null
  kind text not null
  report_id uuid
  case_id uuid
  part text
  constraint work_hand_over_item_pkey PRIMARY KEY (municipality_id, hand_over_id, id)
  constraint work_hand_over_item_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES casework.trafficking_case(municipality_id, id)
  constraint work_hand_over_item_municipality_id_hand_over_id_fkey FOREIGN KEY (municipality_id, hand_over_id) REFERENCES casework.work_hand_over(municipality_id, id)
  constraint work_hand_over_item_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
  constraint work_hand_over_item_kind_check CHECK ((kind = ANY (ARRAY['report'::text, 'question'::text, 'task'::text, 'case'::text, 'part'::text])))
  constraint work_hand_over_item_part_check CHECK ((part = ANY (ARRAY['desk'::text, 'care'::text, 'police'::text, 'administrative'::text, 'labour'::text, 'youth'::text])))
);
alter table casework.work_hand_over_item enable row level security;
alter table casework.work_hand_over_item force row level security;
create policy own_municipality on casework.work_hand_over_item for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on casework.work_hand_over_item to casework_rw;
grant delete, select on casework.work_hand_over_item to worker_rw;


create schema care authorization owner_spil;
grant usage on schema care to casework_rw;
grant usage on schema care to worker_rw;

create table care.earlier_pathway ( -- owner owner_spil
  municipality_id uuid not null
  node_id uuid not null
  version integer not null
  content bytea not null
  set_by uuid not null
  set_at timestamp with time zone not null
  constraint earlier_pathway_pkey PRIMARY KEY (municipality_id, node_id, version)
  constraint earlier_pathway_municipality_id_node_id_fkey FOREIGN KEY (municipality_id, node_id) REFERENCES care.pathway(municipality_id, node_id)
  constraint earlier_pathway_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES platform.person(municipality_id, id)
);
alter table care.earlier_pathway enable row level security;
alter table care.earlier_pathway force row level security;
create policy own_municipality on care.earlier_pathway for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on care.earlier_pathway to casework_rw;
grant delete, select on care.earlier_pathway to worker_rw;

create table care.line_answer ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  node_id uuid not null
  content bytea not null
  answered_by uuid not null
  answered_at timestamp with time zone not null
  ended_by uuid
  ended_at timestamp with time zone
  constraint line_answer_pkey PRIMARY KEY (municipality_id, id)
  constraint line_answer_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES platform.person(municipality_id, id)
  constraint line_answer_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES platform.person(municipality_id, id)
  constraint line_answer_municipality_id_node_id_fkey FOREIGN KEY (municipality_id, node_id) REFERENCES care.pathway(municipality_id, node_id)
  constraint line_answer_check CHECK (((ended_by IS NULL) = (ended_at IS NULL)))
);
CREATE INDEX line_answer_of_person ON care.line_answer USING btree (municipality_id, node_id) WHERE (ended_at IS NULL);
alter table care.line_answer enable row level security;
alter table care.line_answer force row level security;
create policy own_municipality on care.line_answer for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on care.line_answer to casework_rw;
grant update (ended_by, ended_at) on care.line_answer to casework_rw;
grant delete, select on care.line_answer to worker_rw;

create table care.pathway ( -- owner owner_spil
  municipality_id uuid not null
  node_id uuid not null
  case_id uuid not null
  part text not null
  content bytea not null
  version integer default 1 not null
  set_by uuid not null
  set_at timestamp with time zone not null
  snapshot bytea not null
  seen_by uuid not null
  seen_at timestamp with time zone not null
  constraint pathway_pkey PRIMARY KEY (municipality_id, node_id)
  constraint pathway_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint pathway_municipality_id_node_id_fkey FOREIGN KEY (municipality_id, node_id) REFERENCES casework.node(municipality_id, id)
  constraint pathway_municipality_id_seen_by_fkey FOREIGN KEY (municipality_id, seen_by) REFERENCES platform.person(municipality_id, id)
  constraint pathway_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES platform.person(municipality_id, id)
  constraint pathway_part_check CHECK ((part = ANY (ARRAY['desk'::text, 'care'::text, 'youth'::text])))
);
alter table care.pathway enable row level security;
alter table care.pathway force row level security;
create policy own_municipality on care.pathway for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on care.pathway to casework_rw;
grant update (content, version, set_by, set_at, snapshot, seen_by, seen_at) on care.pathway to casework_rw;
grant delete, select on care.pathway to worker_rw;

create table care.sheet ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  version integer not null
  case_id uuid not null
  part text not null
  node_id uuid not null
  kind text not null
  content bytea not null
  written_by uuid not null
  written_at timestamp with time zone not null
  constraint sheet_pkey PRIMARY KEY (municipality_id, id, version)
  constraint sheet_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint sheet_municipality_id_node_id_fkey FOREIGN KEY (municipality_id, node_id) REFERENCES casework.node(municipality_id, id)
  constraint sheet_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES platform.person(municipality_id, id)
  constraint sheet_kind_check CHECK ((kind = ANY (ARRAY['needs'::text, 'plan'::text, 'consent'::text, 'shelter'::text, 'registration'::text])))
  constraint sheet_part_check CHECK ((part = ANY (ARRAY['desk'::text, 'care'::text, 'youth'::text])))
  constraint sheet_version_check CHECK ((version > 0))
);
CREATE UNIQUE INDEX one_sheet_of_needs_and_plan ON care.sheet USING btree (municipality_id, node_id, kind, version) WHERE (kind = ANY (ARRAY['needs'::text, 'plan'::text]));
CREATE INDEX sheet_of_person ON care.sheet USING btree (municipality_id, node_id, kind);
alter table care.sheet enable row level security;
alter table care.sheet force row level security;
create policy own_municipality on care.sheet for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on care.sheet to casework_rw;
grant delete, select on care.sheet to worker_rw;

create table care.term ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  node_id uuid not null
  case_id uuid not null
  part text not null
  term bytea not null
  ends_on date not null
  warn_from date not null
  press_from date not null
  constraint term_pkey PRIMARY KEY (municipality_id, id)
  constraint term_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint term_municipality_id_node_id_fkey FOREIGN KEY (municipality_id, node_id) REFERENCES care.pathway(municipality_id, node_id)
  constraint term_check CHECK ((warn_from <= press_from))
  constraint term_part_check CHECK ((part = ANY (ARRAY['desk'::text, 'care'::text, 'youth'::text])))
);
CREATE INDEX term_by_warning ON care.term USING btree (municipality_id, warn_from);
CREATE INDEX term_of_person ON care.term USING btree (municipality_id, node_id);
alter table care.term enable row level security;
alter table care.term force row level security;
create policy own_municipality on care.term for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on care.term to casework_rw;
grant delete, select on care.term to worker_rw;


create schema sharing authorization owner_spil;
grant usage on schema sharing to casework_rw;
grant usage on schema sharing to worker_rw;

create table sharing.agreement ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  partner_id uuid not null
  kind text not null
  title text not null
  agreed_on date not null
  ends_on date
  recorded_by uuid not null
  recorded_at timestamp with time zone not null
  ended_by uuid
  ended_on date
  constraint agreement_pkey PRIMARY KEY (municipality_id, id)
  constraint agreement_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES platform.person(municipality_id, id)
  constraint agreement_municipality_id_partner_id_fkey FOREIGN KEY (municipality_id, partner_id) REFERENCES sharing.partner(municipality_id, id)
  constraint agreement_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES platform.person(municipality_id, id)
  constraint agreement_check CHECK ((ends_on >= agreed_on))
  constraint agreement_check1 CHECK (((ended_by IS NULL) = (ended_on IS NULL)))
  constraint agreement_kind_check CHECK ((kind = ANY (ARRAY['covenant'::text, 'protocol'::text, 'workingAgreement'::text, 'jointControllers'::text, 'processing'::text])))
  constraint agreement_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
);
CREATE INDEX agreement_of_partner ON sharing.agreement USING btree (municipality_id, partner_id);
alter table sharing.agreement enable row level security;
alter table sharing.agreement force row level security;
create policy own_municipality on sharing.agreement for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on sharing.agreement to casework_rw;
grant update (ended_by, ended_on) on sharing.agreement to casework_rw;

create table sharing.ask_grant ( -- owner owner_spil
  municipality_id uuid not null
  ask_id uuid not null
  case_id uuid not null
  part text not null
  member_since timestamp with time zone not null
  constraint ask_grant_pkey PRIMARY KEY (municipality_id, ask_id, part)
  constraint ask_grant_municipality_id_ask_id_fkey FOREIGN KEY (municipality_id, ask_id) REFERENCES sharing.colleague_ask(municipality_id, id)
  constraint ask_grant_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
);
CREATE INDEX ask_grant_of_part ON sharing.ask_grant USING btree (municipality_id, case_id, part);
alter table sharing.ask_grant enable row level security;
alter table sharing.ask_grant force row level security;
create policy own_municipality on sharing.ask_grant for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on sharing.ask_grant to casework_rw;
grant delete, select on sharing.ask_grant to worker_rw;

create table sharing.choice ( -- owner owner_spil
  municipality_id uuid not null
  second_look text not null
  chosen_by uuid not null
  chosen_at timestamp with time zone not null
  constraint choice_pkey PRIMARY KEY (municipality_id)
  constraint choice_municipality_id_chosen_by_fkey FOREIGN KEY (municipality_id, chosen_by) REFERENCES platform.person(municipality_id, id)
  constraint choice_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint choice_second_look_check CHECK ((second_look = ANY (ARRAY['never'::text, 'names'::text, 'always'::text])))
);
alter table sharing.choice enable row level security;
alter table sharing.choice force row level security;
create policy own_municipality on sharing.choice for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on sharing.choice to casework_rw;
grant update (second_look, chosen_by, chosen_at) on sharing.choice to casework_rw;

create table sharing.colleague_ask ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  case_id uuid not null
  part text not null
  kind text not null
  state text not null
  asked_by uuid not null
  asked_at timestamp with time zone not null
  to_person uuid
  basis_id uuid
  consent text
  embargo_agreed boolean default false not null
  answers_id uuid
  content bytea not null
  accepted_by uuid
  accepted_at timestamp with time zone
  ended_by uuid
  ended_at timestamp with time zone
  answer bytea
  seen_at timestamp with time zone
  constraint colleague_ask_pkey PRIMARY KEY (municipality_id, id)
  constraint colleague_ask_municipality_id_accepted_by_fkey FOREIGN KEY (municipality_id, accepted_by) REFERENCES platform.person(municipality_id, id)
  constraint colleague_ask_municipality_id_answers_id_fkey FOREIGN KEY (municipality_id, answers_id) REFERENCES sharing.colleague_ask(municipality_id, id)
  constraint colleague_ask_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES platform.person(municipality_id, id)
  constraint colleague_ask_municipality_id_basis_id_fkey FOREIGN KEY (municipality_id, basis_id) REFERENCES triage.legal_basis(municipality_id, id)
  constraint colleague_ask_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint colleague_ask_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES platform.person(municipality_id, id)
  constraint colleague_ask_municipality_id_to_person_fkey FOREIGN KEY (municipality_id, to_person) REFERENCES platform.person(municipality_id, id)
  constraint colleague_ask_check CHECK (((accepted_by IS NULL) = (accepted_at IS NULL)))
  constraint colleague_ask_check1 CHECK (((ended_by IS NULL) = (ended_at IS NULL)))
  constraint colleague_ask_consent_check CHECK ((consent = ANY (ARRAY['given'::text, 'notAsked'::text])))
  constraint colleague_ask_kind_check CHECK ((kind = ANY (ARRAY['referral'::text, 'transfer'::text, 'transferRequest'::text])))
  constraint colleague_ask_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'refused'::text, 'done'::text, 'revoked'::text])))
  constraint ended_when_it_says_so CHECK (((state = ANY (ARRAY['refused'::text, 'done'::text, 'revoked'::text])) = (ended_at IS NOT NULL)))
  constraint only_a_referral_has_a_basis CHECK (((kind = 'referral'::text) OR ((basis_id IS NULL) AND (consent IS NULL))))
  constraint request_names_nobody CHECK (((kind = 'transferRequest'::text) = (to_person IS NULL)))
);
CREATE INDEX colleague_ask_by ON sharing.colleague_ask USING btree (municipality_id, asked_by);
CREATE INDEX colleague_ask_of_part ON sharing.colleague_ask USING btree (municipality_id, case_id, part);
CREATE INDEX colleague_ask_to ON sharing.colleague_ask USING btree (municipality_id, to_person) WHERE (state = ANY (ARRAY['open'::text, 'accepted'::text]));
CREATE UNIQUE INDEX one_referral_at_a_time ON sharing.colleague_ask USING btree (municipality_id, case_id, part, asked_by, to_person) WHERE ((kind = 'referral'::text) AND (state = ANY (ARRAY['open'::text, 'accepted'::text])));
CREATE UNIQUE INDEX one_request_at_a_time ON sharing.colleague_ask USING btree (municipality_id, case_id, asked_by) WHERE ((kind = 'transferRequest'::text) AND (state = 'open'::text));
CREATE UNIQUE INDEX one_transfer_at_a_time ON sharing.colleague_ask USING btree (municipality_id, case_id) WHERE ((kind = 'transfer'::text) AND (state = 'open'::text));
alter table sharing.colleague_ask enable row level security;
alter table sharing.colleague_ask force row level security;
create policy own_municipality on sharing.colleague_ask for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on sharing.colleague_ask to casework_rw;
grant update (state, accepted_by, accepted_at, ended_by, ended_at, answer, seen_at) on sharing.colleague_ask to casework_rw;
grant delete, select on sharing.colleague_ask to worker_rw;

create table sharing.disclosure ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  case_id uuid not null
  part text not null
  partner_id uuid not null
  kind text not null
  channel text not null
  purpose text not null
  basis_id uuid not null
  consent text not null
  afterwards boolean default false not null
  happened_on date not null
  state text not null
  ends_on date not null
  remind_on date
  content bytea
  reference bytea
  decided_by uuid not null
  decided_at timestamp with time zone not null
  on_behalf text
  second_by uuid
  second_at timestamp with time zone
  ended_by uuid
  ended_at timestamp with time zone
  version integer default 1 not null
  constraint disclosure_pkey PRIMARY KEY (municipality_id, id)
  constraint disclosure_municipality_id_basis_id_fkey FOREIGN KEY (municipality_id, basis_id) REFERENCES triage.legal_basis(municipality_id, id)
  constraint disclosure_municipality_id_case_id_part_fkey FOREIGN KEY (municipality_id, case_id, part) REFERENCES casework.part(municipality_id, case_id, kind)
  constraint disclosure_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES platform.person(municipality_id, id)
  constraint disclosure_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES platform.person(municipality_id, id)
  constraint disclosure_municipality_id_partner_id_fkey FOREIGN KEY (municipality_id, partner_id) REFERENCES sharing.partner(municipality_id, id)
  constraint disclosure_municipality_id_second_by_fkey FOREIGN KEY (municipality_id, second_by) REFERENCES platform.person(municipality_id, id)
  constraint disclosure_channel_check CHECK ((channel = ANY (ARRAY['link'::text, 'file'::text, 'secureMail'::text, 'ownForm'::text, 'telephone'::text, 'spoken'::text, 'post'::text])))
  constraint disclosure_consent_check CHECK ((consent = ANY (ARRAY['given'::text, 'refused'::text, 'notAsked'::text, 'notNeeded'::text])))
  constraint disclosure_kind_check CHECK ((kind = ANY (ARRAY['consult'::text, 'refer'::text, 'inform'::text, 'offence'::text, 'riec'::text, 'safetyHouse'::text])))
  constraint disclosure_on_behalf_check CHECK ((on_behalf = ANY (ARRAY['college'::text, 'burgemeester'::text])))
  constraint disclosure_purpose_check CHECK ((purpose = ANY (ARRAY['P1'::text, 'P2'::text, 'P3'::text, 'P4'::text, 'P5'::text, 'P6'::text, 'P7'::text, 'P8'::text, 'P9'::text, 'P10'::text, 'P11'::text])))
  constraint disclosure_second_is_another CHECK (((second_by <> decided_by) AND ((second_by IS NULL) = (second_at IS NULL))))
  constraint disclosure_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'accepted'::text, 'refused'::text, 'done'::text, 'revoked'::text, 'expired'::text, 'withdrawn'::text])))
);
CREATE INDEX disclosure_of_part ON sharing.disclosure USING btree (municipality_id, case_id, part);
CREATE INDEX disclosure_open ON sharing.disclosure USING btree (municipality_id, ends_on) WHERE (state = ANY (ARRAY['waiting'::text, 'sent'::text, 'accepted'::text]));
CREATE INDEX disclosure_to_partner ON sharing.disclosure USING btree (municipality_id, partner_id);
alter table sharing.disclosure enable row level security;
alter table sharing.disclosure force row level security;
create policy own_municipality on sharing.disclosure for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on sharing.disclosure to casework_rw;
grant update (state, ends_on, remind_on, reference, second_by, second_at, ended_by, ended_at, version) on sharing.disclosure to casework_rw;
grant select on sharing.disclosure to worker_rw;
grant update (state, content, reference, ended_at, version) on sharing.disclosure to worker_rw;

create table sharing.disclosure_step ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  disclosure_id uuid not null
  kind text not null
  by_person uuid
  happened_at timestamp with time zone not null
  content bytea
  seen_by uuid
  seen_at timestamp with time zone
  document_id uuid
  mark bytea
  constraint disclosure_step_pkey PRIMARY KEY (municipality_id, id)
  constraint disclosure_step_municipality_id_by_person_fkey FOREIGN KEY (municipality_id, by_person) REFERENCES platform.person(municipality_id, id)
  constraint disclosure_step_municipality_id_disclosure_id_fkey FOREIGN KEY (municipality_id, disclosure_id) REFERENCES sharing.disclosure(municipality_id, id)
  constraint disclosure_step_municipality_id_document_id_fkey FOREIGN KEY (municipality_id, document_id) REFERENCES casework.document(municipality_id, id)
  constraint disclosure_step_municipality_id_seen_by_fkey FOREIGN KEY (municipality_id, seen_by) REFERENCES platform.person(municipality_id, id)
  constraint disclosure_step_check CHECK (((seen_by IS NULL) = (seen_at IS NULL)))
  constraint disclosure_step_kind_check CHECK ((kind = ANY (ARRAY['looked'::text, 'sent'::text, 'opened'::text, 'accepted'::text, 'refused'::text, 'done'::text, 'answered'::text, 'revoked'::text, 'expired'::text, 'withdrawn'::text, 'reminded'::text, 'referenced'::text, 'linkMade'::text, 'linkRefused'::text, 'prolonged'::text, 'fileMade'::text, 'escalated'::text, 'fileCame'::text])))
);
CREATE UNIQUE INDEX step_comes_once ON sharing.disclosure_step USING btree (municipality_id, disclosure_id, mark) WHERE (mark IS NOT NULL);
CREATE INDEX step_of_disclosure ON sharing.disclosure_step USING btree (municipality_id, disclosure_id);
alter table sharing.disclosure_step enable row level security;
alter table sharing.disclosure_step force row level security;
create policy own_municipality on sharing.disclosure_step for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on sharing.disclosure_step to casework_rw;
grant update (seen_by, seen_at) on sharing.disclosure_step to casework_rw;
grant insert, select on sharing.disclosure_step to worker_rw;
grant update (content, document_id, mark) on sharing.disclosure_step to worker_rw;

create table sharing.link ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  disclosure_id uuid not null
  locator bytea not null
  code_tag bytea not null
  reader_tag bytea
  reader bytea
  made_by uuid not null
  made_at timestamp with time zone not null
  tries integer default 0 not null
  views integer default 0 not null
  ended_at timestamp with time zone
  constraint link_pkey PRIMARY KEY (municipality_id, id)
  constraint link_municipality_id_locator_key UNIQUE (municipality_id, locator)
  constraint link_municipality_id_disclosure_id_fkey FOREIGN KEY (municipality_id, disclosure_id) REFERENCES sharing.disclosure(municipality_id, id)
  constraint link_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES platform.person(municipality_id, id)
  constraint link_locator_check CHECK ((octet_length(locator) = 32))
  constraint link_tries_check CHECK ((tries >= 0))
  constraint link_views_check CHECK ((views >= 0))
);
CREATE INDEX link_of_disclosure ON sharing.link USING btree (municipality_id, disclosure_id);
CREATE UNIQUE INDEX one_link_a_disclosure ON sharing.link USING btree (municipality_id, disclosure_id) WHERE (ended_at IS NULL);
alter table sharing.link enable row level security;
alter table sharing.link force row level security;
create policy own_municipality on sharing.link for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on sharing.link to casework_rw;
grant update (reader_tag, reader, tries, views, ended_at) on sharing.link to casework_rw;
grant delete, select on sharing.link to worker_rw;
grant update (ended_at) on sharing.link to worker_rw;

create table sharing.network_switch ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  network text not null
  decided_by text not null
  decided_on date not null
  advice text not null
  advised_on date not null
  deviation text
  recorded_by uuid not null
  recorded_at timestamp with time zone not null
  ended_by uuid
  ended_on date
  constraint network_switch_pkey PRIMARY KEY (municipality_id, id)
  constraint network_switch_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES platform.person(municipality_id, id)
  constraint network_switch_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint network_switch_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES platform.person(municipality_id, id)
  constraint deviation_is_explained CHECK (((advice = 'positive'::text) OR (deviation IS NOT NULL)))
  constraint network_switch_advice_check CHECK ((advice = ANY (ARRAY['positive'::text, 'withConditions'::text, 'negative'::text])))
  constraint network_switch_check CHECK (((ended_by IS NULL) = (ended_on IS NULL)))
  constraint network_switch_decided_by_check CHECK ((decided_by = ANY (ARRAY['college'::text, 'burgemeester'::text])))
  constraint network_switch_deviation_check CHECK (((length(deviation) >= 1) AND (length(deviation) <= 2000)))
  constraint network_switch_network_check CHECK ((network = ANY (ARRAY['riec'::text, 'safetyHouse'::text])))
);
CREATE UNIQUE INDEX one_switch_a_network ON sharing.network_switch USING btree (municipality_id, network) WHERE (ended_on IS NULL);
alter table sharing.network_switch enable row level security;
alter table sharing.network_switch force row level security;
create policy own_municipality on sharing.network_switch for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on sharing.network_switch to casework_rw;
grant update (ended_by, ended_on) on sharing.network_switch to casework_rw;

create table sharing.partner ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  kind text not null
  name text not null
  area text
  country text default 'NL'::text not null
  language text default 'nl'::text not null
  channels text[] not null
  key_id uuid not null
  reach bytea not null
  version integer default 1 not null
  added_by uuid not null
  added_at timestamp with time zone not null
  checked_by uuid not null
  checked_on date not null
  ended_by uuid
  ended_on date
  constraint partner_pkey PRIMARY KEY (municipality_id, id)
  constraint partner_municipality_id_added_by_fkey FOREIGN KEY (municipality_id, added_by) REFERENCES platform.person(municipality_id, id)
  constraint partner_municipality_id_checked_by_fkey FOREIGN KEY (municipality_id, checked_by) REFERENCES platform.person(municipality_id, id)
  constraint partner_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES platform.person(municipality_id, id)
  constraint partner_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint partner_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
  constraint partner_area_check CHECK (((length(area) >= 1) AND (length(area) <= 300)))
  constraint partner_channels_check CHECK ((channels <@ ARRAY['link'::text, 'file'::text, 'secureMail'::text, 'ownForm'::text, 'telephone'::text, 'spoken'::text, 'post'::text]))
  constraint partner_check CHECK (((ended_by IS NULL) = (ended_on IS NULL)))
  constraint partner_country_check CHECK ((country ~ '^[A-Z]{2}$'::text))
  constraint partner_kind_check CHECK ((kind = ANY (ARRAY['police'::text, 'avim'::text, 'marechaussee'::text, 'publicProsecutor'::text, 'labourInvestigation'::text, 'labourSupervision'::text, 'riec'::text, 'safetyHouse'::text, 'veiligThuis'::text, 'comensha'::text, 'careCoordination'::text, 'nidos'::text, 'coa'::text, 'shelter'::text, 'youthCare'::text, 'localTeam'::text, 'health'::text, 'school'::text, 'housing'::text, 'victimSupport'::text, 'lawyer'::text, 'municipality'::text, 'embassy'::text, 'other'::text])))
  constraint partner_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
  constraint partner_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);
alter table sharing.partner enable row level security;
alter table sharing.partner force row level security;
create policy own_municipality on sharing.partner for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on sharing.partner to casework_rw;
grant update (kind, name, area, country, language, channels, reach, version, checked_by, checked_on, ended_by, ended_on) on sharing.partner to casework_rw;
grant select on sharing.partner to worker_rw;

create table sharing.partner_basis ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  partner_id uuid not null
  basis_id uuid not null
  agreement_id uuid
  recorded_by uuid not null
  recorded_at timestamp with time zone not null
  ended_by uuid
  ended_on date
  constraint partner_basis_pkey PRIMARY KEY (municipality_id, id)
  constraint partner_basis_municipality_id_agreement_id_fkey FOREIGN KEY (municipality_id, agreement_id) REFERENCES sharing.agreement(municipality_id, id)
  constraint partner_basis_municipality_id_basis_id_fkey FOREIGN KEY (municipality_id, basis_id) REFERENCES triage.legal_basis(municipality_id, id)
  constraint partner_basis_municipality_id_ended_by_fkey FOREIGN KEY (municipality_id, ended_by) REFERENCES platform.person(municipality_id, id)
  constraint partner_basis_municipality_id_partner_id_fkey FOREIGN KEY (municipality_id, partner_id) REFERENCES sharing.partner(municipality_id, id)
  constraint partner_basis_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES platform.person(municipality_id, id)
  constraint partner_basis_check CHECK (((ended_by IS NULL) = (ended_on IS NULL)))
);
CREATE UNIQUE INDEX partner_basis_once ON sharing.partner_basis USING btree (municipality_id, partner_id, basis_id) WHERE (ended_on IS NULL);
alter table sharing.partner_basis enable row level security;
alter table sharing.partner_basis force row level security;
create policy own_municipality on sharing.partner_basis for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on sharing.partner_basis to casework_rw;
grant update (ended_by, ended_on) on sharing.partner_basis to casework_rw;

create table sharing.partner_form ( -- owner owner_spil
  municipality_id uuid not null
  partner_id uuid not null
  lines bytea not null
  version integer default 1 not null
  changed_by uuid not null
  changed_at timestamp with time zone not null
  constraint partner_form_pkey PRIMARY KEY (municipality_id, partner_id)
  constraint partner_form_municipality_id_changed_by_fkey FOREIGN KEY (municipality_id, changed_by) REFERENCES platform.person(municipality_id, id)
  constraint partner_form_municipality_id_partner_id_fkey FOREIGN KEY (municipality_id, partner_id) REFERENCES sharing.partner(municipality_id, id)
  constraint partner_form_version_check CHECK ((version > 0))
);
alter table sharing.partner_form enable row level security;
alter table sharing.partner_form force row level security;
create policy own_municipality on sharing.partner_form for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on sharing.partner_form to casework_rw;
grant update (lines, version, changed_by, changed_at) on sharing.partner_form to casework_rw;

create table sharing.shared_copy ( -- owner owner_spil
  municipality_id uuid not null
  disclosure_id uuid not null
  key_id uuid not null
  copy bytea not null
  constraint shared_copy_pkey PRIMARY KEY (municipality_id, disclosure_id)
  constraint shared_copy_municipality_id_disclosure_id_fkey FOREIGN KEY (municipality_id, disclosure_id) REFERENCES sharing.disclosure(municipality_id, id)
  constraint shared_copy_municipality_id_key_id_fkey FOREIGN KEY (municipality_id, key_id) REFERENCES keys.data_key(municipality_id, id)
);
alter table sharing.shared_copy enable row level security;
alter table sharing.shared_copy force row level security;
create policy own_municipality on sharing.shared_copy for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on sharing.shared_copy to casework_rw;
grant update (key_id, copy) on sharing.shared_copy to casework_rw;
grant delete, select on sharing.shared_copy to worker_rw;

create table sharing.shared_page ( -- owner owner_spil
  municipality_id uuid not null
  disclosure_id uuid not null
  place integer not null
  bytes bytea not null
  constraint shared_page_pkey PRIMARY KEY (municipality_id, disclosure_id, place)
  constraint shared_page_municipality_id_disclosure_id_fkey FOREIGN KEY (municipality_id, disclosure_id) REFERENCES sharing.shared_copy(municipality_id, disclosure_id)
  constraint shared_page_place_check CHECK ((place > 0))
);
alter table sharing.shared_page enable row level security;
alter table sharing.shared_page force row level security;
create policy own_municipality on sharing.shared_page for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on sharing.shared_page to casework_rw;
grant update (bytes) on sharing.shared_page to casework_rw;
grant delete, select on sharing.shared_page to worker_rw;


create schema oversight authorization owner_spil;
grant usage on schema oversight to casework_rw;

create table oversight.reason_reveal ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  seq bigint not null
  report_id uuid not null
  person_id uuid not null
  reason bytea not null
  revealed_at timestamp with time zone not null
  until timestamp with time zone not null
  constraint reason_reveal_pkey PRIMARY KEY (municipality_id, id)
  constraint reason_reveal_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint reason_reveal_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES triage.course(municipality_id, report_id)
);
alter table oversight.reason_reveal enable row level security;
alter table oversight.reason_reveal force row level security;
create policy own_municipality on oversight.reason_reveal for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on oversight.reason_reveal to casework_rw;

create table oversight.sample ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  month date not null
  seed bytea not null
  drawn_by uuid not null
  drawn_at timestamp with time zone not null
  text_key uuid not null
  conclusion bytea
  advice bytea
  advised_on date
  concluded_by uuid
  concluded_at timestamp with time zone
  decided_on date
  is_followed boolean
  decision_reason bytea
  noted_by uuid
  noted_at timestamp with time zone
  constraint sample_pkey PRIMARY KEY (municipality_id, id)
  constraint sample_municipality_id_month_key UNIQUE (municipality_id, month)
  constraint sample_municipality_id_concluded_by_fkey FOREIGN KEY (municipality_id, concluded_by) REFERENCES platform.person(municipality_id, id)
  constraint sample_municipality_id_drawn_by_fkey FOREIGN KEY (municipality_id, drawn_by) REFERENCES platform.person(municipality_id, id)
  constraint sample_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint sample_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES platform.person(municipality_id, id)
  constraint sample_municipality_id_text_key_fkey FOREIGN KEY (municipality_id, text_key) REFERENCES keys.data_key(municipality_id, id)
  constraint sample_check CHECK (((conclusion IS NULL) = (concluded_at IS NULL)))
  constraint sample_check1 CHECK (((advice IS NULL) = (advised_on IS NULL)))
  constraint sample_check2 CHECK (((advice IS NULL) OR (conclusion IS NOT NULL)))
  constraint sample_check3 CHECK (((decided_on IS NULL) = (is_followed IS NULL)))
  constraint sample_check4 CHECK (((decided_on IS NULL) OR (advice IS NOT NULL)))
  constraint sample_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
  constraint sample_seed_check CHECK ((octet_length(seed) = 32))
);
alter table oversight.sample enable row level security;
alter table oversight.sample force row level security;
create policy own_municipality on oversight.sample for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on oversight.sample to casework_rw;
grant update (conclusion, advice, advised_on, concluded_by, concluded_at, decided_on, is_followed, decision_reason, noted_by, noted_at) on oversight.sample to casework_rw;

create table oversight.sample_line ( -- owner owner_spil
  municipality_id uuid not null
  sample_id uuid not null
  seq bigint not null
  verdict text
  remark bytea
  judged_by uuid
  judged_at timestamp with time zone
  constraint sample_line_pkey PRIMARY KEY (municipality_id, sample_id, seq)
  constraint sample_line_municipality_id_judged_by_fkey FOREIGN KEY (municipality_id, judged_by) REFERENCES platform.person(municipality_id, id)
  constraint sample_line_municipality_id_sample_id_fkey FOREIGN KEY (municipality_id, sample_id) REFERENCES oversight.sample(municipality_id, id)
  constraint sample_line_check CHECK (((verdict IS NULL) = (judged_at IS NULL)))
  constraint sample_line_verdict_check CHECK ((verdict = ANY (ARRAY['inOrder'::text, 'question'::text, 'notInOrder'::text])))
);
alter table oversight.sample_line enable row level security;
alter table oversight.sample_line force row level security;
create policy own_municipality on oversight.sample_line for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on oversight.sample_line to casework_rw;
grant update (verdict, remark, judged_by, judged_at) on oversight.sample_line to casework_rw;


create schema insight authorization owner_spil;
grant usage on schema insight to casework_rw;
grant usage on schema insight to stats_ro;
grant usage on schema insight to worker_rw;

create table insight.fact ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  happened_on date not null
  kind text not null
  details jsonb default '{}'::jsonb not null
  constraint fact_pkey PRIMARY KEY (municipality_id, id)
  constraint fact_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
);
CREATE INDEX fact_by_day ON insight.fact USING btree (municipality_id, happened_on);
alter table insight.fact enable row level security;
alter table insight.fact force row level security;
create policy own_municipality on insight.fact for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on insight.fact to casework_rw;
grant select on insight.fact to stats_ro;
grant insert on insight.fact to worker_rw;


create schema audit authorization owner_audit;
grant usage on schema audit to audit_append;
grant usage on schema audit to audit_read;

create table audit.head ( -- owner owner_audit
  municipality_id uuid not null
  seq bigint not null
  hash bytea not null
  constraint head_pkey PRIMARY KEY (municipality_id)
);
alter table audit.head enable row level security;
alter table audit.head force row level security;
create policy own_municipality on audit.head for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
CREATE TRIGGER head_is_never_emptied BEFORE TRUNCATE ON audit.head FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER head_is_never_removed BEFORE DELETE ON audit.head FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
grant select on audit.head to audit_read;

create table audit.line ( -- owner owner_audit
  municipality_id uuid not null
  seq bigint not null
  at timestamp with time zone not null
  actor uuid
  action text not null
  object_kind text
  object_id uuid
  result text not null
  origin text not null
  purpose text not null
  details jsonb default '{}'::jsonb not null
  reason bytea
  previous bytea not null
  hash bytea not null
  constraint line_pkey PRIMARY KEY (municipality_id, seq)
  constraint line_result_check CHECK ((result = ANY (ARRAY['done'::text, 'denied'::text, 'refused'::text])))
);
CREATE INDEX line_by_moment ON audit.line USING btree (municipality_id, at, seq);
CREATE INDEX line_by_object ON audit.line USING btree (municipality_id, object_id);
alter table audit.line enable row level security;
alter table audit.line force row level security;
create policy own_municipality on audit.line for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
CREATE TRIGGER line_is_final BEFORE DELETE OR UPDATE ON audit.line FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER line_is_never_emptied BEFORE TRUNCATE ON audit.line FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
grant select on audit.line to audit_read;

CREATE OR REPLACE FUNCTION audit.append(at timestamp with time zone, actor uuid, action text, object_kind text, object_id uuid, result text, origin text, purpose text, details jsonb, reason bytea)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  here uuid := platform.current_municipality();
  last audit.head;
  this_hash bytea;
begin
  if here is null then
    raise exception 'no municipality set' using errcode = 'SP001';
  end if;
  select * into last from audit.head h where h.municipality_id = here for update;
  if not found then
    insert into audit.head values (here, 0, sha256(convert_to(here::text, 'UTF8'))) on conflict do nothing;
    select * into last from audit.head h where h.municipality_id = here for update;
  end if;
  this_hash := audit.hash_of(last.hash, here, last.seq + 1, at, actor, action, object_kind, object_id, result, origin, purpose, details, reason);
  insert into audit.line values (here, last.seq + 1, at, actor, action, object_kind, object_id, result, origin, purpose, details, reason, last.hash, this_hash);
  update audit.head set seq = last.seq + 1, hash = this_hash where municipality_id = here;
  return last.seq + 1;
end
$function$
;
-- owner owner_audit
grant execute on function audit.append(at timestamp with time zone, actor uuid, action text, object_kind text, object_id uuid, result text, origin text, purpose text, details jsonb, reason bytea) to audit_append;

CREATE OR REPLACE FUNCTION audit.hash_of(previous bytea, municipality_id uuid, seq bigint, at timestamp with time zone, actor uuid, action text, object_kind text, object_id uuid, result text, origin text, purpose text, details jsonb, reason bytea)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
RETURN sha256((previous || convert_to(concat_ws('<U+001f>'::text, (municipality_id)::text, (seq)::text, to_char((at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'::text), COALESCE((actor)::text, ''::text), action, COALESCE(object_kind, ''::text), COALESCE((object_id)::text, ''::text), result, origin, purpose, (details)::text, COALESCE(encode(reason, 'hex'::text), ''::text)), 'UTF8'::name)))
;
-- owner owner_audit
grant execute on function audit.hash_of(previous bytea, municipality_id uuid, seq bigint, at timestamp with time zone, actor uuid, action text, object_kind text, object_id uuid, result text, origin text, purpose text, details jsonb, reason bytea) to audit_read;

CREATE OR REPLACE FUNCTION audit.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the audit trail is append only' using errcode = 'SP002';
end
$function$
;
-- owner owner_audit


create schema migration authorization owner_spil;

create table migration.applied ( -- owner owner_spil
  name text not null
  sha256 text not null
  applied_at timestamp with time zone default now() not null
  constraint applied_pkey PRIMARY KEY (name)
);


create schema notices authorization owner_spil;
grant usage on schema notices to casework_rw;
grant usage on schema notices to worker_rw;

create table notices.absence ( -- owner owner_spil
  municipality_id uuid not null
  person_id uuid not null
  from_date date not null
  until_date date not null
  substitute_id uuid
  set_by uuid
  constraint absence_pkey PRIMARY KEY (municipality_id, person_id)
  constraint absence_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint absence_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES platform.person(municipality_id, id)
  constraint absence_municipality_id_substitute_id_fkey FOREIGN KEY (municipality_id, substitute_id) REFERENCES platform.person(municipality_id, id)
  constraint absence_check CHECK ((until_date >= from_date))
  constraint absence_check1 CHECK ((substitute_id <> person_id))
);
alter table notices.absence enable row level security;
alter table notices.absence force row level security;
create policy own_municipality on notices.absence for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on notices.absence to casework_rw;
grant update (from_date, until_date, substitute_id, set_by) on notices.absence to casework_rw;
grant select on notices.absence to worker_rw;

create table notices.empty_desk ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  day date not null
  constraint empty_desk_pkey PRIMARY KEY (municipality_id, id)
  constraint empty_desk_municipality_id_day_key UNIQUE (municipality_id, day)
  constraint empty_desk_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
);
alter table notices.empty_desk enable row level security;
alter table notices.empty_desk force row level security;
create policy own_municipality on notices.empty_desk for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on notices.empty_desk to worker_rw;

create table notices.mailing ( -- owner owner_spil
  municipality_id uuid not null
  id uuid not null
  person_id uuid not null
  day date not null
  part text not null
  planned_at timestamp with time zone
  constraint mailing_pkey PRIMARY KEY (municipality_id, id)
  constraint mailing_municipality_id_person_id_day_part_key UNIQUE (municipality_id, person_id, day, part)
  constraint mailing_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint mailing_part_check CHECK ((part = ANY (ARRAY['morning'::text, 'midday'::text, 'afternoon'::text])))
);
alter table notices.mailing enable row level security;
alter table notices.mailing force row level security;
create policy own_municipality on notices.mailing for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant delete, insert, select on notices.mailing to worker_rw;

create table notices.piket ( -- owner owner_spil
  municipality_id uuid not null
  email bytea not null
  email_key uuid not null
  constraint piket_pkey PRIMARY KEY (municipality_id)
  constraint piket_municipality_id_email_key_fkey FOREIGN KEY (municipality_id, email_key) REFERENCES keys.data_key(municipality_id, id)
  constraint piket_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
);
alter table notices.piket enable row level security;
alter table notices.piket force row level security;
create policy own_municipality on notices.piket for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select (municipality_id) on notices.piket to casework_rw;
grant select on notices.piket to worker_rw;

create table notices.post ( -- owner owner_spil
  municipality_id uuid not null
  is_set_up boolean not null
  is_failing boolean default false not null
  constraint post_pkey PRIMARY KEY (municipality_id)
  constraint post_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
);
alter table notices.post enable row level security;
alter table notices.post force row level security;
create policy own_municipality on notices.post for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select on notices.post to casework_rw;
grant insert, select on notices.post to worker_rw;
grant update (is_set_up, is_failing) on notices.post to worker_rw;

create table notices.preference ( -- owner owner_spil
  municipality_id uuid not null
  person_id uuid not null
  day_parts text[] default '{morning}'::text[] not null
  acute boolean default true not null
  constraint preference_pkey PRIMARY KEY (municipality_id, person_id)
  constraint preference_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint preference_day_parts_check CHECK ((day_parts <@ '{morning,midday,afternoon}'::text[]))
);
alter table notices.preference enable row level security;
alter table notices.preference force row level security;
create policy own_municipality on notices.preference for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on notices.preference to casework_rw;
grant update (day_parts, acute) on notices.preference to casework_rw;
grant select on notices.preference to worker_rw;

create table notices.secretary ( -- owner owner_spil
  municipality_id uuid not null
  email bytea not null
  email_key uuid not null
  constraint secretary_pkey PRIMARY KEY (municipality_id)
  constraint secretary_municipality_id_email_key_fkey FOREIGN KEY (municipality_id, email_key) REFERENCES keys.data_key(municipality_id, id)
  constraint secretary_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
);
alter table notices.secretary enable row level security;
alter table notices.secretary force row level security;
create policy own_municipality on notices.secretary for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant select (municipality_id) on notices.secretary to casework_rw;
grant select on notices.secretary to worker_rw;


create schema public authorization pg_database_owner;
grant usage on schema public to public;


create schema telling authorization owner_spil;
grant usage on schema telling to casework_rw;
grant usage on schema telling to worker_rw;

create table telling.carried_row ( -- owner owner_spil
  municipality_id uuid not null
  tag bytea not null
  became text not null
  person_id uuid not null
  carried_on date not null
  constraint carried_row_pkey PRIMARY KEY (municipality_id, tag)
  constraint carried_row_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES platform.municipality(id)
  constraint carried_row_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint carried_row_became_check CHECK ((became = ANY (ARRAY['report'::text, 'counted'::text, 'left'::text])))
);
alter table telling.carried_row enable row level security;
alter table telling.carried_row force row level security;
create policy own_municipality on telling.carried_row for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on telling.carried_row to casework_rw;

create table telling.original ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  place text not null
  gone_on date not null
  constraint original_pkey PRIMARY KEY (municipality_id, report_id, place)
  constraint original_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES telling.own_report(municipality_id, report_id)
  constraint original_place_check CHECK ((place = ANY (ARRAY['mailbox'::text, 'sentItems'::text, 'telephone'::text, 'cloud'::text, 'groupApp'::text])))
);
alter table telling.original enable row level security;
alter table telling.original force row level security;
create policy own_municipality on telling.original for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on telling.original to casework_rw;
grant delete, select on telling.original to worker_rw;

create table telling.own_report ( -- owner owner_spil
  municipality_id uuid not null
  report_id uuid not null
  person_id uuid not null
  told_on date not null
  kind text not null
  code_given boolean default false not null
  letters_seen integer default 0 not null
  constraint own_report_pkey PRIMARY KEY (municipality_id, report_id)
  constraint own_report_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint own_report_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES reporting.report(municipality_id, id)
  constraint own_report_kind_check CHECK ((kind = ANY (ARRAY['own'::text, 'onBehalf'::text, 'takenOver'::text, 'carriedOver'::text])))
);
CREATE INDEX own_report_of ON telling.own_report USING btree (municipality_id, person_id);
alter table telling.own_report enable row level security;
alter table telling.own_report force row level security;
create policy own_municipality on telling.own_report for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on telling.own_report to casework_rw;
grant update (letters_seen) on telling.own_report to casework_rw;
grant delete, select on telling.own_report to worker_rw;

create table telling.profile ( -- owner owner_spil
  municipality_id uuid not null
  person_id uuid not null
  profession text not null
  constraint profile_pkey PRIMARY KEY (municipality_id, person_id)
  constraint profile_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES platform.person(municipality_id, id)
  constraint profile_profession_check CHECK (((length(profession) >= 1) AND (length(profession) <= 40)))
);
alter table telling.profile enable row level security;
alter table telling.profile force row level security;
create policy own_municipality on telling.profile for all to public
  using (municipality_id = platform.current_municipality())
  with check (municipality_id = platform.current_municipality());
grant insert, select on telling.profile to casework_rw;
grant update (profession) on telling.profile to casework_rw;
