// SPDX-License-Identifier: EUPL-1.2
/** The invented case of the care desk: a shelter called, nobody reported anything, and the coordinator began it herself. By the deeds of the pages. */
import { addWorkingDays } from '../../law/working-days.ts'
import type { PathName } from '../../paths.ts'
import type { Instant, PlainDate } from '../../time.ts'
import type { DemoParts } from './parts.ts'
import { performAs } from './perform-as.ts'
import { demoId } from './region.ts'

const place = 'zorgcoordinatie'
const by = 'Sleedoorn'

export async function makeCareDeskCase(
  parts: DemoParts,
  today: PlainDate,
  momentOf: (day: PlainDate, time: string, now: Instant) => Instant,
): Promise<void> {
  const day = addWorkingDays(today, -6)
  const moment = momentOf(day, '11:00', parts.clock())
  const doer = { place, municipalityId: demoId(place), by, moment }
  const went = await performAs(parts, doer, 'beginCase', {
    name: 'care desk case',
    fields: {
      bron: 'shelter',
      ontvangen: day.toString(),
      startpunt: 'person',
      vormen: 'domesticServitude',
      waarom: 'De opvang belde: een vrouw mocht twee jaar het huis niet uit en kreeg geen loon.',
      notitie: 'Zij is nu veilig en wil eerst slapen. Over aangifte wil zij later praten.',
    },
  })
  const id = /\/casussen\/([0-9a-f-]{36})/.exec(went)?.[1]
  if (!id) throw new Error('the demo case of the care desk has no address')
  const steps: [PathName, Record<string, string>][] = [
    [
      'addNode',
      {
        spoor: 'zorg',
        soort: 'person',
        rollen: 'presumedVictim',
        naam: 'Testpersoon Sneeuwbes',
        leeftijd: '23+',
        over: 'Spreekt Portugees. Wil alleen een vrouwelijke tolk.',
      },
    ],
    [
      'addCaseTask',
      {
        spoor: 'zorg',
        taak: 'Tolk Portugees regelen voor het eerste gesprek',
        wie: demoId(place, `Testpersoon ${by}`),
        uiterlijk: addWorkingDays(today, 1).toString(),
      },
    ],
  ]
  for (const [path, fields] of steps)
    await performAs(parts, doer, path, { name: `care desk case ${path}`, fields, params: { id } })
}
