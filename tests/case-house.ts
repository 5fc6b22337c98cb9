// SPDX-License-Identifier: EUPL-1.2
/** A house with a case in it and somebody of each kind, for tests of what may be seen of it. */
import { inTransaction, type Tx } from '../src/platform/database/transaction.ts'
import type { Domain } from '../src/platform/people/domain.ts'
import type { Role } from '../src/access.ts'
import { testHouse, type Staff, type TestHouse } from './house.ts'

export interface CaseHouse {
  house: TestHouse
  /** of no domain; opened the cases and owns them */
  officer: Staff
  safety: Staff
  social: Staff
  care: Staff
  adviser: Staff
  someone(roles: readonly Role[], domain?: Domain): Promise<Staff>
  /** @returns the id of a new case of the officer */
  openCase(startpunt?: string): Promise<string>
  /** with the officer's form */
  startTrack(caseId: string, slug: string, owner: Staff): Promise<void>
  rows<R extends object>(question: string, values?: unknown[]): Promise<R[]>
  inTx<T>(run: (tx: Tx) => Promise<T>): Promise<T>
}

export async function caseHouse(): Promise<CaseHouse> {
  const house = await testHouse()
  const inTx = <T>(run: (tx: Tx) => Promise<T>) =>
    inTransaction(
      house.database.kysely('casework_rw'),
      { municipalityId: house.municipalityId, origin: 'staff', now: house.now, keys: house.database.keys },
      run,
    )
  const someone = async (roles: readonly Role[], domain?: Domain) => {
    const made = await house.signIn(roles)
    if (domain)
      await (
        await house.database.superuser()
      ).query('update platform.person set domain = $2 where id = $1', [made.personId, domain])
    return made
  }
  const client = await house.database.superuser()
  const rows = async <R extends object>(question: string, values: unknown[] = []) =>
    (await client.query<R>(question, values)).rows
  const officer = await someone(['attentionOfficer'])
  return {
    house,
    officer,
    safety: await someone(['attentionOfficer'], 'safety'),
    social: await someone(['deputy'], 'social'),
    care: await someone(['careCoordinator']),
    adviser: await someone(['publicOrderAdviser']),
    someone,
    rows,
    inTx,
    async openCase(startpunt = 'both') {
      await house.report({ verhaal: 'Er slapen mensen in een schuur.' })
      await house.takeIn()
      const [found] = await rows<{ id: string }>(
        `select report_id as id from triage.course where state = 'submitted' and told_by is null limit 1`,
      )
      const id = found?.id ?? ''
      await officer.post(`/meldingen/${id}/in-behandeling`, {})
      await officer.post(`/meldingen/${id}/besluit`, {
        gevaar: 'none',
        besluit: 'suspicion',
        vormen: 'labour',
        reden: 'Vermoeden.',
        antwoord: 'ja',
      })
      const opened = await officer.post(`/meldingen/${id}/casus`, { startpunt })
      const caseId = /\/casussen\/([0-9a-f-]{36})/.exec(opened.location ?? '')?.[1]
      if (!caseId) throw new Error(`no case was opened: ${opened.status}`)
      return caseId
    },
    async startTrack(caseId, slug, owner) {
      const done = await officer.post(`/casussen/${caseId}/regelen/spoor`, { spoor: slug, wie: owner.personId })
      if (done.status !== 303) throw new Error(`the track did not begin: ${done.status}`)
    },
  }
}
