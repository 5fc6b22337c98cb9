// SPDX-License-Identifier: EUPL-1.2
/** A house in which files come with reports, for the tests of attachments: one for each file that calls `attachmentHouse`. */
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { codeIn, testHouse, type Staff, type TestHouse } from './house.ts'
import { phonePhoto } from './sample-files.ts'

export let house: TestHouse
export let officer: Staff
export let photo: Buffer

export function attachmentHouse(): void {
  beforeAll(async () => {
    house = await testHouse()
    photo = await phonePhoto()
  })
  afterAll(() => house.stop())
  // one whose clock was put back is signed out
  beforeEach(async () => {
    officer = await house.signIn(['attentionOfficer'])
  })
}

export type Sent = [name: string, bytes: Uint8Array]

export async function send(
  fields: Record<string, string | readonly string[]>,
  files: readonly Sent[] = [],
): Promise<{ html: string; status: number }> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  for (const [name, bytes] of files) body.append('bijlage', new File([new Uint8Array(bytes)], name))
  const response = await house.publicApp.request('http://localhost/', { method: 'POST', body })
  return { html: await response.text(), status: response.status }
}

export const addedIn = (html: string) =>
  [...html.matchAll(/name="bijgevoegd" value="([^"]+)"/g)].map(([, value = '']) => value)
let asker: ReturnType<TestHouse['database']['superuser']> | undefined
export const rows = async (text: string, values: unknown[] = []) =>
  (await (await (asker ??= house.database.superuser())).query(text, values)).rows

/** The report that was taken in last. */
export async function newestReport(): Promise<string> {
  const client = await house.database.superuser()
  await house.takeIn()
  const found = await client.query<{ id: string }>('select id from reporting.report')
  const fresh = found.rows.map(({ id }) => id).filter((id) => !seen.has(id))
  for (const id of fresh) seen.add(id)
  expect(fresh).toHaveLength(1)
  return fresh[0] ?? ''
}
const seen = new Set<string>()
/** What came before is not what the test is about. */
export async function passBy(): Promise<void> {
  await house.takeIn()
  for (const { id } of await rows('select id from reporting.report')) seen.add(id)
}

/** Sends a report with these files in one post, has it taken in and cleaned. @returns its id and page */
export async function reportWith(files: readonly Sent[], scan?: Parameters<TestHouse['cleanFiles']>[0]) {
  await passBy()
  const { html } = await send({ verhaal: 'Verhaal met bestand.', gemeente: 'winterswijk' }, files)
  expect(codeIn(html)).toHaveLength(24)
  const id = await newestReport()
  await house.cleanFiles(scan)
  return { id, code: codeIn(html), page: (await officer.get(`/meldingen/${id}`)).html }
}
export const pagesIn = (html: string) => [...html.matchAll(/src="(\/meldingen\/[^"]+)"/g)].map(([, path = '']) => path)
export const fileIn = (html: string) => /<option value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? ''

export async function fetchFile(path: string) {
  const response = await house.staffApp.request(`http://localhost${path}`, { headers: { cookie: officer.cookie } })
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}
