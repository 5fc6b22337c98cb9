// SPDX-License-Identifier: EUPL-1.2
/** Adds a document to a part of a case as a browser does: what the page holds in front, then the file. */
import { randomUUID } from 'node:crypto'
import type { Page, Staff, TestHouse } from './house.ts'

export interface Adding {
  fields?: Record<string, string>
  file?: readonly [name: string, bytes: Uint8Array]
}

export async function addDocument(
  house: TestHouse,
  by: Staff,
  caseId: string,
  spoor: string,
  { fields = {}, file }: Adding,
): Promise<Page & { id: string }> {
  const csrf = /name="csrf" value="([^"]+)"/.exec((await by.get('/')).html)?.[1] ?? ''
  const body = new FormData()
  const typed = { titel: 'Huurcontract', soort: 'letter', wanneer: '2026-11-17', ...fields }
  for (const [name, value] of Object.entries({ csrf, verzoek: randomUUID(), spoor, ...typed })) body.append(name, value)
  if (file) body.append('bijlage', new File([new Uint8Array(file[1])], file[0]))
  const response = await house.staffApp.request(`http://localhost/casussen/${caseId}/document/toevoegen`, {
    method: 'POST',
    body,
    headers: { cookie: by.cookie, origin: 'http://localhost', host: 'localhost', 'sec-fetch-site': 'same-origin' },
  })
  const location = response.headers.get('location')
  return {
    status: response.status,
    html: await response.text(),
    location,
    headers: response.headers,
    id: /document=([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? '',
  }
}
