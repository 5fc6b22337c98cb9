// SPDX-License-Identifier: EUPL-1.2
/** A case with a person on the track of care, for tests of what is arranged for that person. */
import { caseHouse, type CaseHouse } from './case-house.ts'
import type { Page, Staff } from './house.ts'

export interface CareHouse extends CaseHouse {
  caseId: string
  /** the person on the track of care */
  node: string
  /** @returns the name of a new person */
  addPerson(by: Staff, spoor: string, fields?: Record<string, string>): Promise<string>
  /** @param under the rest of the address, such as `zorg/plan` */
  look(who: Staff, under: string, query?: string): Promise<Page>
  send(who: Staff, under: string, fields: Record<string, string>): Promise<Page>
}

export async function careHouse(): Promise<CareHouse> {
  const at = await caseHouse()
  const caseId = await at.openCase()
  await at.startTrack(caseId, 'zorg', at.care)
  const addPerson = async (by: Staff, spoor: string, fields: Record<string, string> = {}): Promise<string> => {
    const before = await at.rows<{ id: string }>('select id from casework.node')
    const added = await by.post(`/casussen/${caseId}/personen-en-plaatsen/nieuw`, {
      spoor,
      soort: 'person',
      rollen: 'presumedVictim',
      naam: 'Testpersoon Kanarienaam',
      ...fields,
    })
    if (added.status !== 303) throw new Error(`nobody was added: ${added.status}`)
    const known = new Set(before.map(({ id }) => id))
    const after = await at.rows<{ id: string }>('select id from casework.node')
    return after.find(({ id }) => !known.has(id))?.id ?? ''
  }
  const node = await addPerson(at.care, 'zorg', { geboren: '2001-05-06' })
  return {
    ...at,
    caseId,
    node,
    addPerson,
    look: (who, under, query = `wie=${node}`) => who.get(`/casussen/${caseId}/${under}?${query}`),
    send: (who, under, fields) => who.post(`/casussen/${caseId}/${under}`, { wie: node, ...fields }),
  }
}
