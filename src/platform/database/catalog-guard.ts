// SPDX-License-Identifier: EUPL-1.2
/**
 * The rules that every table, function and role must keep so that one municipality never meets another (M-30, with its pitfalls),
 * each asked of the catalog itself: whoever adds a table cannot forget one. The lists of exceptions stand here, to be reviewed.
 */
import type pg from 'pg'

/** Functions that work with their owner's rights. Each takes narrow arguments, and tells no more than its comment says. */
const reviewedDefiners = [
  'platform.house_styles',
  'platform.prove_write',
  'platform.schedule',
  'audit.append',
  'reporting.open_desks',
  'reporting.accept_report',
  'reporting.accept_report_here',
  'reporting.open_mailbox',
  'reporting.write_message',
  'reporting.note_letters_read',
  'reporting.close_mailbox',
  'reporting.close_quiet_mailboxes',
  'reporting.desks_with_post',
  'reporting.begin_attachment',
  'reporting.add_attachment_part',
  'reporting.finish_attachment',
  'reporting.drop_attachment',
  'reporting.claim_attachments',
  'reporting.begin_attachment_here',
  'reporting.add_attachment_part_here',
  'reporting.finish_attachment_here',
  'reporting.drop_attachment_here',
  'reporting.claim_attachments_here',
  'reporting.forget_who_told',
]

/** Policies that look over the wall: to read, for a role that nobody can log in as, behind a function of the list above. */
const reviewedWindows = [
  'reporting.outbox all_desks',
  'reporting.locator by_code',
  'platform.setting of_the_door',
  'reporting.door every_door',
  'reporting.attachment by_proof',
  'platform.setting reading_limit',
  'keys.municipality_key own_door',
]

/** Tables that hold nothing of one municipality. */
const reviewedCommonTables = ['platform.municipality', 'platform.region', 'platform.probe', 'migration.applied']

const reviewedPublicFunctions = ['platform.current_municipality']

const ours = `nspname !~ '^(pg_|information_schema$|graphile_worker$)'`

const tables = `tables as (
  select c.oid as rel, nspname || '.' || relname as name, c.*,
    (select attnum from pg_attribute where attrelid = c.oid and attname = 'municipality_id' and not attisdropped) as municipality
  from pg_class c join pg_namespace n on n.oid = relnamespace where relkind in ('r', 'p', 'f') and ${ours})`

const ownWall = '(municipality_id = platform.current_municipality())'

const owned = `owned as (
  select refobjid as role, coalesce((select nspname || '.' || relname from pg_class c join pg_namespace n on n.oid = relnamespace
      where classid = 'pg_class'::regclass and c.oid = objid), (select nspname from pg_namespace n
      where classid = 'pg_namespace'::regclass and n.oid = objid), pg_describe_object(classid, objid, 0)) as thing
  from pg_shdepend where deptype = 'o' and dbid in (0, (select oid from pg_database where datname = current_database())))`

/** Rule -> the question that finds who breaks it: one row a fault, with one text column. */
const questions = {
  'a table belongs to municipalities, or is on the list of common tables': [
    `select name from tables where municipality is null and name <> all($1)`,
    reviewedCommonTables,
  ],
  'a table of municipalities has its wall up, for its owner too': [
    `select name from tables where municipality is not null and not (relrowsecurity and relforcerowsecurity and exists (
       select from pg_policy where polrelid = rel and polpermissive and polcmd = '*' and polroles = '{0}'
       and pg_get_expr(polqual, polrelid) = '${ownWall}' and pg_get_expr(polwithcheck, polrelid) = '${ownWall}'))`,
  ],
  'a policy that is wider than the wall only reads, for owner_intake, and is on the list': [
    `select name || ' ' || polname from tables join pg_policy on polrelid = rel
     where pg_get_expr(polqual, polrelid) is distinct from '${ownWall}'
       and (name || ' ' || polname <> all($1) or polcmd <> 'r' or polroles <> array['owner_intake'::regrole::oid])`,
    reviewedWindows,
  ],
  'municipality_id is never empty and comes first in every primary key and everything unique': [
    `select name || ' ' || coalesce(i.indexrelid::regclass::text, 'has no primary key') from tables
     left join pg_index i on indrelid = rel and (indisunique or indisprimary)
     where municipality is not null and (i.indkey[0] is distinct from municipality
       or not exists (select from pg_index where indrelid = rel and indisprimary)
       or not (select attnotnull from pg_attribute where attrelid = rel and attnum = municipality))`,
  ],
  'a foreign key goes from municipality to the same municipality': [
    `select name || ' ' || conname from tables join pg_constraint on conrelid = rel and contype = 'f'
     join pg_class t on t.oid = confrelid where municipality is not null and (conkey[1] <> municipality
       or (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1])
          <> case when confrelid = 'platform.municipality'::regclass then 'id' else 'municipality_id' end)`,
  ],
  'a view works with the rights of who looks': [
    `select nspname || '.' || relname from pg_class join pg_namespace n on n.oid = relnamespace
     where relkind = 'v' and ${ours} and not coalesce(reloptions @> '{security_invoker=true}', false)`,
  ],
  'there is no materialized view and no sequence: they pass the wall, or show how much there is': [
    `select nspname || '.' || relname from pg_class join pg_namespace n on n.oid = relnamespace where relkind in ('m', 'S') and ${ours}`,
  ],
  'a function with rights of its owner is on the list and has a fixed search path': [
    `select nspname || '.' || proname from pg_proc join pg_namespace n on n.oid = pronamespace where ${ours} and prosecdef
       and (nspname || '.' || proname <> all($1) or proconfig is distinct from '{"search_path=pg_catalog, pg_temp"}')`,
    reviewedDefiners,
  ],
  'nothing is given to everybody': [
    `select nspname || '.' || proname from pg_proc join pg_namespace n on n.oid = pronamespace,
       aclexplode(coalesce(proacl, acldefault('f', proowner)))
     where ${ours} and grantee = 0 and nspname || '.' || proname <> all($1)
     union all select name from tables, aclexplode(relacl) where grantee = 0`,
    reviewedPublicFunctions,
  ],
  'no login is superuser, passes row security, replicates, or makes roles': [
    `select rolname from pg_roles where rolcanlogin and oid <> 10
       and (rolsuper or rolbypassrls or rolreplication or rolcreaterole or rolcreatedb)`,
  ],
  'no login owns anything': [
    `select rolname || ' ' || thing from owned join pg_roles r on r.oid = role
     where rolcanlogin and r.oid <> 10`,
  ],
  'no login but the migrator may act as an owner': [
    `select distinct r.rolname || ' as ' || role::regrole from pg_roles r join owned on pg_has_role(r.oid, role, 'member') and r.oid <> role
     where rolcanlogin and not rolsuper and rolname <> 'migrator'`,
  ],
  'only the worker sees jobs': [
    `select tablename || ' ' || policyname from pg_policies where schemaname = 'graphile_worker' and roles <> '{worker_rw}'
     union all select relname from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r'
       and relname like '\\_private%' and not relrowsecurity`,
  ],
} as const satisfies Record<string, readonly [string, (readonly string[])?]>

export type Rule = keyof typeof questions
export const rules = Object.keys(questions) as Rule[]

/** @returns who breaks this rule; an empty list when nobody does */
export async function whoBreaks(client: pg.Client, rule: Rule): Promise<string[]> {
  const [question, exceptions]: readonly [string, (readonly string[])?] = questions[rule]
  const found = await client.query<[string]>({
    text: `with ${tables}, ${owned} ${question}`,
    values: exceptions ? [exceptions] : [],
    rowMode: 'array',
  })
  return found.rows.map(([fault]) => fault).toSorted()
}

export interface TenantTable {
  schema: string
  name: string
  columns: string[]
}

/** The tables with rows of municipalities, as the catalog knows them. */
export async function tenantTables(client: pg.Client): Promise<TenantTable[]> {
  const found = await client.query<TenantTable>(`
    select n.nspname as schema, c.relname as name, array_agg(attname::text order by attnum) as columns
    from pg_class c join pg_namespace n on n.oid = relnamespace join pg_attribute a on attrelid = c.oid and attnum > 0 and not attisdropped
    where relkind in ('r', 'p', 'f') and ${ours} group by 1, 2 having 'municipality_id' = any(array_agg(attname::text)) order by 1, 2`)
  return found.rows
}
