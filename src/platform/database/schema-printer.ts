// SPDX-License-Identifier: EUPL-1.2
/**
 * Prints the shape of a database as text that reads like SQL, in a fixed order: who owns what, what holds, who may do what.
 * `db/schema.sql` is made with it, so that the result of the migrations is read in review (the embedded package has no pg_dump).
 * It describes; it is not meant to be run.
 */
import type pg from 'pg'

/** The schemas in the order in which they are read; a schema that is not in this list is printed after them. */
export const ourSchemas = [
  'platform',
  'keys',
  'reporting',
  'triage',
  'casework',
  'care',
  'sharing',
  'oversight',
  'insight',
  'audit',
  'migration',
] as const

/** Belongs to the job library, which describes it itself. */
const notOurs = 'graphile_worker'

/** Each part gives lines `(schema, place, line)`: `place` puts a thing and all that belongs to it together, in order. */
const parts = [
  `select nspname, '' as place, format('create schema %I authorization %I;', nspname, nspowner::regrole) as line
     from pg_namespace`,
  `select nspname, ' ' || r.rolname, format('grant %s on schema %I to %I;', may, nspname, r.rolname)
     from pg_namespace, lateral (select grantee, string_agg(lower(privilege_type), ', ' order by privilege_type) as may
       from aclexplode(coalesce(nspacl, acldefault('n', nspowner))) where grantee <> nspowner group by grantee) as acl
     join roles r on r.oid = grantee`,

  `select nspname, '1 ' || relname, format(E'\\ncreate %s %I.%I ( -- owner %I', kind, nspname, relname, relowner::regrole)
     from relations`,
  `select nspname, '1 ' || relname || to_char(attnum, '" 1 "FM0000'),
       format('  %I %s', attname, format_type(atttypid, atttypmod))
       || case attgenerated when 's' then format(' generated always as (%s) stored', pg_get_expr(adbin, adrelid))
            when 'v' then format(' generated always as (%s)', pg_get_expr(adbin, adrelid))
            else coalesce(' default ' || pg_get_expr(adbin, adrelid), '') end
       || case when attidentity <> '' then ' generated as identity' else '' end
       || case when attnotnull then ' not null' else '' end
     from relations join pg_attribute on attrelid = rel and attnum > 0 and not attisdropped
     left join pg_attrdef on adrelid = rel and adnum = attnum`,
  `select nspname, '1 ' || relname || ' 2 ' || position(contype in 'pufcx') || conname,
       format('  constraint %I %s', conname, pg_get_constraintdef(c.oid))
     from relations join pg_constraint c on conrelid = rel and contype in ('p', 'u', 'f', 'c', 'x')`,
  `select nspname, '1 ' || relname || ' 3', ');' from relations`,
  `select nspname, '1 ' || relname || ' 4', pg_get_viewdef(rel) from relations where relkind in ('v', 'm')`,
  `select nspname, '1 ' || relname || ' 5 ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid) || ';'
     from relations join pg_index i on indrelid = rel
     where not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.conrelid = rel)`,
  `select nspname, '1 ' || relname || ' 6' || setting, format('alter table %I.%I %s;', nspname, relname, setting)
     from relations, lateral (values (relrowsecurity, 'enable row level security'),
       (relforcerowsecurity, 'force row level security'), (reloptions is not null, 'set (' || array_to_string(reloptions, ', ') || ')')
     ) as settings (is_on, setting) where is_on`,
  `select nspname, '1 ' || relname || ' 7 ' || polname, format('create policy %I on %I.%I%s for %s to %s', polname, nspname, relname,
         case when polpermissive then '' else ' as restrictive' end,
         case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
         (select string_agg(coalesce(r.rolname, 'public'), ', ' order by r.rolname) from unnest(polroles) as who left join roles r on r.oid = who))
       || coalesce(E'\\n  using ' || pg_get_expr(polqual, polrelid), '')
       || coalesce(E'\\n  with check ' || pg_get_expr(polwithcheck, polrelid), '') || ';'
     from relations join pg_policy on polrelid = rel`,
  `select nspname, '1 ' || relname || ' 8 ' || tgname, pg_get_triggerdef(t.oid) || ';'
     from relations join pg_trigger t on tgrelid = rel and not tgisinternal`,
  `select nspname, '1 ' || relname || ' 9 ' || r.rolname, format('grant %s on %I.%I to %I;', may, nspname, relname, r.rolname)
     from relations, lateral (select grantee, string_agg(lower(privilege_type), ', ' order by privilege_type) as may
       from aclexplode(relacl) where grantee <> relowner group by grantee) as acl join roles r on r.oid = grantee`,
  `select nspname, '1 ' || relname || ' 9 ' || r.rolname || ' ' || privilege_type, format('grant %s (%s) on %I.%I to %I;',
       lower(privilege_type), string_agg(attname, ', ' order by attnum), nspname, relname, r.rolname)
     from relations join pg_attribute on attrelid = rel and attacl is not null, lateral aclexplode(attacl) join roles r on r.oid = grantee
     group by nspname, relname, r.rolname, privilege_type`,

  `select nspname, '2 ' || signature, E'\\n' || pg_get_functiondef(p) || format(E';\\n-- owner %I', proowner::regrole) from routines`,
  `select nspname, '2 ' || signature || ' 1 ' || r.rolname, format('grant execute on %s to %I;', signature, r.rolname)
     from routines, lateral aclexplode(coalesce(proacl, acldefault('f', proowner))) join roles r on r.oid = grantee
     where grantee <> proowner`,
  `select nspname, '3 ' || typname, format(E'\\ncreate type %I.%I as enum (%s);', nspname, typname,
       (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid))
     from pg_type t join pg_namespace n on n.oid = typnamespace where typtype = 'e'`,
  `select nspname, '3 ' || typname, format(E'\\ncreate domain %I.%I as %s;', nspname, typname, format_type(typbasetype, typtypmod))
     from pg_type t join pg_namespace n on n.oid = typnamespace where typtype = 'd'`,
]

const text = `
  with roles as (select oid, rolname from pg_roles union all select 0, 'public'),
  relations as (
    select c.oid as rel, c.*, nspname,
      case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end as kind
    from pg_class c join pg_namespace n on n.oid = relnamespace where relkind in ('r', 'p', 'v', 'm', 'S', 'f')),
  routines as (
    select p.oid as p, p.*, nspname, format('%s %I.%I(%s)', case prokind when 'p' then 'procedure' else 'function' end, nspname, proname,
      pg_get_function_identity_arguments(p.oid)) as signature
    from pg_proc p join pg_namespace n on n.oid = pronamespace where prokind in ('f', 'p', 'w')),
  lines as (${parts.join('\nunion all\n')})
  select line from lines where nspname !~ '^(pg_|information_schema$)' and nspname <> $2
    order by array_position($1, nspname::text) nulls last, nspname, place collate "C", line collate "C"`

/**
 * @param client any login that may read the catalog (all may)
 * @returns the same text for the same shape, whatever was done to reach it; ends with a new line
 */
export async function printSchema(client: pg.Client | pg.PoolClient): Promise<string> {
  await client.query('begin read only')
  try {
    // so that every name in the text comes with its schema
    await client.query(`set local search_path = ''`)
    const found = await client.query<{ line: string }>(text, [ourSchemas, notOurs])
    const schema = found.rows
      .map(({ line }) => (line.startsWith('create schema') ? `\n\n${line}` : line))
      .join('\n')
      .trimStart()
      .replaceAll(/[ \t]+$/gm, '')
      .replaceAll(/(?!\n)\p{Cc}/gu, (control) => `<U+${control.charCodeAt(0).toString(16).padStart(4, '0')}>`)
    return `-- Made from a fresh database by the schema printer; not to be edited. See src/platform/database/schema-printer.ts.\n\n${schema}\n`
  } finally {
    await client.query('rollback')
  }
}
