// SPDX-License-Identifier: EUPL-1.2
/** A house in which a colleague tells and an officer reads, for the tests of telling: one for each file that calls `tellingHouse`. */
import { afterAll, beforeAll } from 'vitest'
import { testHouse, type Page, type Staff, type TestHouse } from './house.ts'

export let house: TestHouse
export let officer: Staff
export let colleague: Staff
let superuser: Awaited<ReturnType<TestHouse['database']['superuser']>>

export function tellingHouse(): void {
  beforeAll(async () => {
    house = await testHouse()
    superuser = await house.database.superuser()
    officer = await house.signIn(['attentionOfficer'])
    colleague = await house.signIn(['colleague'])
  })
  afterAll(() => house.stop())
}

export const rows = async <R extends object>(text: string, values: unknown[] = []): Promise<R[]> =>
  (await superuser.query<R>(text, values)).rows

export const idIn = (page: Page): string => /\/mijn-meldingen\/([0-9a-f-]{36})/.exec(page.location ?? '')?.[1] ?? ''

let stories = 0
export const newStory = (): string => `Zesentwintig matrassen, verhaal ${++stories}.`

interface Told {
  page: Page
  id: string
  verhaal: string
}

/** Somebody tells; the worker comes past. */
export async function told(by: Staff, fields: Record<string, string> = {}): Promise<Told> {
  const verhaal = newStory()
  const page = await by.post('/niet-pluis/doorgeven', { verhaal, ...fields })
  await house.takeIn()
  return { page, id: idIn(page), verhaal }
}

export async function takenDown(by: Staff, fields: Record<string, string> = {}): Promise<Told> {
  const verhaal = newStory()
  const page = await by.post('/melding-opnemen/bewaren', { verhaal, kanaal: 'telephone', ...fields })
  await house.takeIn()
  const shown = /\/mijn-meldingen\/([0-9a-f-]{36})/.exec(page.html)?.[1]
  return { page, id: shown ?? idIn(page), verhaal }
}
