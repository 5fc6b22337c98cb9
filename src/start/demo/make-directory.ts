// SPDX-License-Identifier: EUPL-1.2
/** Puts the invented partners in, with what was agreed and what each may receive, by the deeds of the pages. */
import { sql } from 'kysely'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { PlainDate } from '../../time.ts'
import { demoBases, demoDirectory } from './directory.ts'
import { momentOf } from './moment-of.ts'
import type { DemoParts } from './parts.ts'
import { performAs } from './perform-as.ts'
import { demoId } from './region.ts'

const place = 'winterswijk'
const usualDaysAgo = 30

export async function makeDirectory(parts: DemoParts, today: PlainDate): Promise<void> {
  const on = (daysAgo: number, by: string) => ({
    place,
    municipalityId: demoId(place),
    by,
    moment: momentOf(today.subtract({ days: daysAgo }), '10:00', parts.clock()),
  })
  for (const { purpose, data, title, article } of demoBases) {
    const decided = today.subtract({ days: usualDaysAgo }).toString()
    await performAs(parts, on(usualDaysAgo, 'Jeneverbes'), 'addBasis', {
      name: `basis ${title}`,
      fields: {
        doel: purpose,
        gegevens: data,
        titel: title,
        artikel: article,
        besluit: 'college',
        besluitop: decided,
        advies: 'positive',
        adviesop: decided,
      },
    })
  }
  for (const { fields, daysAgo = usualDaysAgo, agreement, receives = [] } of demoDirectory) {
    const name = `partner ${fields['naam']}`
    const went = await performAs(parts, on(daysAgo, 'Linde'), 'addPartner', { name, fields })
    const id = /\/partners\/([0-9a-f-]{36})/.exec(went)?.[1] ?? ''
    if (agreement) {
      const { kind, title, endsInDays } = agreement
      await performAs(parts, on(usualDaysAgo, 'Linde'), 'recordAgreement', {
        name: `${name} agreed`,
        params: { id },
        fields: {
          afspraaksoort: kind,
          titel: title,
          sinds: today.subtract({ days: agreement.daysAgo }).toString(),
          tot: endsInDays === undefined ? '' : today.add({ days: endsInDays }).toString(),
        },
      })
    }
    for (const { basis, leans } of receives)
      await performAs(parts, on(usualDaysAgo, 'Jeneverbes'), 'notePartnerBasis', {
        name: `${name} may receive ${basis}`,
        params: { id },
        fields: {
          grondslag: await idOf(parts, 'triage.legal_basis', basis),
          leuntop: leans && agreement ? await idOf(parts, 'sharing.agreement', agreement.title) : '',
        },
      })
  }
}

export async function idOf(
  parts: DemoParts,
  table: 'triage.legal_basis' | 'sharing.agreement',
  title: string,
): Promise<string> {
  const municipalityId = demoId(place)
  const work = { municipalityId, origin: 'demo' as const, now: parts.clock(), keys: parts.keys }
  return inTransaction(parts.staff, work, async (tx) => {
    const found = await sql<{ id: string }>`select id from ${sql.table(table)}
      where municipality_id = ${municipalityId} and title = ${title}`.execute(tx.db)
    return found.rows[0]?.id ?? ''
  })
}
