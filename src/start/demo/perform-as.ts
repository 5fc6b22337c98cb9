// SPDX-License-Identifier: EUPL-1.2
/** An invented person does a deed of the pages, at a moment, with the roles he has then. Once for each name of what is done. */
import type { PathName } from '../../paths.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { rolesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { NothingDone, perform } from '../../platform/web/perform.ts'
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
  /** the page that shows what would leave: only what was seen there goes */
  lookFirst?: PathName
}

/** @returns where the page would have gone */
export async function performAs(
  parts: DemoParts,
  { place, municipalityId, by, moment }: Doer,
  path: PathName,
  { name, fields, params = {}, lookFirst }: Done,
): Promise<string> {
  const lineOf = (wanted: PathName) => {
    const found = staffRoutes.find((route) => route.name === wanted)
    if (found?.method !== 'POST') throw new Error(`no deed at ${wanted}`)
    return found
  }
  const personId = demoId(place, `Testpersoon ${by}`)
  const work = { municipalityId, personId, origin: 'demo' as const, now: moment, keys: parts.keys }
  const submit = (wanted: PathName, form: ReadonlyMap<string, string>): Promise<string> =>
    inTransaction(parts.staff, work, async (tx) => {
      const who: Who = {
        personId,
        name: `Testpersoon ${by}`,
        municipality: { id: municipalityId, slug: place, name: place },
        roles: await rolesOf(tx, personId, dateOf(moment)),
        today: dateOf(moment),
        provedAt: moment,
        csrf: '',
      }
      return (await perform(tx, who, lineOf(wanted), form, params)).sentTo
    })
  const form = new Map(Object.entries(fields))
  if (lookFirst) form.set('gezien', await seenAt(() => submit(lookFirst, form)))
  form.set('verzoek', demoId(name))
  try {
    return await submit(path, form)
  } catch (error) {
    if (error instanceof NothingDone)
      throw new Error(`the demo could not do ${name}: ${JSON.stringify(error.outcome)}`, { cause: error })
    throw error
  }
}

/** @returns the mark of having seen it; nothing when there is nothing to see any more, because it went */
async function seenAt(look: () => Promise<string>): Promise<string> {
  try {
    await look()
  } catch (error) {
    if (!(error instanceof NothingDone)) throw error
    if (error.outcome.kind === 'more') return error.outcome.fields.get('gezien') ?? ''
  }
  return ''
}
