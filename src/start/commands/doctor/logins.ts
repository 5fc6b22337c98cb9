// SPDX-License-Identifier: EUPL-1.2
/** Whether each database address that is set logs in as the role it is meant for, and that role can do no more than it should. */
import type pg from 'pg'
import type { LoginRole } from '../../../platform/database/cluster.ts'
import { openPool } from '../../../platform/database/pool.ts'
import { addressNames, type DatabaseAddresses } from '../../setting-reader.ts'
import type { SettingsFound } from '../../settings.ts'
import { whyNotUsable } from '../../why-not-usable.ts'
import type { Finding } from './finding.ts'
import { poolerProblem } from './pooler.ts'

const roleOf = {
  public: 'intake_w',
  staff: 'casework_rw',
  worker: 'worker_rw',
  migrate: 'migrator',
} as const satisfies Record<keyof DatabaseAddresses, LoginRole>

export async function logins(addresses: SettingsFound['databaseAddresses']): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const login of Object.keys(roleOf) as (keyof DatabaseAddresses)[]) {
    const address = addresses[login]
    if (address !== undefined) findings.push([addressNames[login], await problemsOf(login, address)])
  }
  return findings
}

export interface RoleFound {
  name: string
  rolsuper: boolean
  rolbypassrls: boolean
  rolcreaterole: boolean
  rolreplication: boolean
  owns: boolean
  /** as whom it may act: owners and mighty roles */
  acts_as: string[]
  appends: boolean
}

async function problemsOf(login: keyof DatabaseAddresses, address: string): Promise<string[]> {
  const setting = addressNames[login]
  // as the programs do: a pooler may refuse what they ask for at the door
  const pool = openPool(address, { max: 1 })
  try {
    const client = await pool.connect()
    try {
      const role = await findRole(client)
      return [...(role ? faultsOf(role, roleOf[login], setting) : []), ...(await poolerProblem(client, login, address))]
    } finally {
      client.release()
    }
  } catch (error) {
    return [whyNotUsable(setting, error)]
  } finally {
    await pool.end()
  }
}

/** What the catalog knows of the role that logged in. */
export const findRole = async (client: pg.ClientBase): Promise<RoleFound | undefined> =>
  (await client.query<RoleFound>(question)).rows[0]

const owns = (role: string): string => `exists (select from pg_shdepend where refclassid = 'pg_authid'::regclass
  and refobjid = ${role} and deptype = 'o' and dbid in (0, (select oid from pg_database where datname = current_database())))`

const question = `select rolname as name, rolsuper, rolbypassrls, rolcreaterole, rolreplication, ${owns('r.oid')} as owns,
  array(select o.rolname::text from pg_roles o where o.oid <> r.oid and pg_has_role(r.oid, o.oid, 'member')
    and (o.rolsuper or o.rolbypassrls or ${owns('o.oid')}) order by 1) as acts_as,
  exists (select from pg_roles a where a.rolname = 'audit_append' and pg_has_role(r.oid, a.oid, 'member')) as appends
  from pg_roles r where rolname = session_user`

export function faultsOf(role: RoleFound, wanted: LoginRole, setting: string): string[] {
  const faults: string[] = []
  if (role.name !== wanted)
    faults.push(`${setting} logs in as ${role.name}: let it be ${wanted}, made by db/cluster.sql.`)
  if (role.rolsuper)
    return [...faults, `${role.name} of ${setting} is a superuser: alter role ${role.name} nosuperuser.`]
  if (role.rolbypassrls)
    faults.push(`${role.name} of ${setting} passes row security: alter role ${role.name} nobypassrls.`)
  if (role.rolcreaterole || role.rolreplication)
    faults.push(
      `${role.name} of ${setting} may make roles or replicate: alter role ${role.name} nocreaterole noreplication.`,
    )
  if (role.owns)
    faults.push(`${role.name} of ${setting} owns something in the database: give it to owner_spil (reassign owned).`)
  if (role.name !== 'migrator' && role.acts_as.length > 0)
    faults.push(`${role.name} of ${setting} may act as ${role.acts_as.join(', ')}: revoke that from ${role.name}.`)
  if (role.name === wanted && wanted !== 'intake_w' && !role.appends)
    faults.push(`${role.name} may not write audit lines: run db/cluster.sql of this version again, as a superuser.`)
  return faults
}
