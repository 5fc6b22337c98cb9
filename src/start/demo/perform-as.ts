// SPDX-License-Identifier: EUPL-1.2
/** An invented person does a deed of the pages, at a moment, with the roles he has then. Once for each name of what is done. */
import type { PathName } from '../../paths.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { rolesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { perform } from '../../platform/web/perform.ts'
import { dateOf, type Instant } from '../../time.ts'
import { staffRoutes } from '../staff-house.tsx'
import type { DemoParts } from './parts.ts'
import { demoId } from './region.ts'

interface Doer {
  /** slug */
  place: string
  municipalityId: string
  /** last word of the invented name */
  by: string
  moment: Instant
}

interface Done {
  /** of what is done: the same name again does nothing */
  name: string
  fields: Readonly<Record<string, string>>
  params?: Record<string, string>
}

/** @returns where the page would have gone */
export async function performAs(
  parts: DemoParts,
  { place, municipalityId, by, moment }: Doer,
  path: PathName,
  { name, fields, params = {} }: Done,
): Promise<string> {
  const line = staffRoutes.find((route) => route.name === path)
  if (line?.method !== 'POST') throw new Error(`no deed at ${path}`)
  const form = new Map(Object.entries({ ...fields, verzoek: demoId(name) }))
  const personId = demoId(place, `Testpersoon ${by}`)
  const work = { municipalityId, personId, origin: 'demo' as const, now: moment, keys: parts.keys }
  return inTransaction(parts.staff, work, async (tx) => {
    const who: Who = {
      personId,
      name: `Testpersoon ${by}`,
      municipality: { id: municipalityId, slug: place, name: place },
      roles: await rolesOf(tx, personId, dateOf(moment)),
      today: dateOf(moment),
      provedAt: moment,
      csrf: '',
    }
    return (await perform(tx, who, line, form, params)).sentTo
  })
}
