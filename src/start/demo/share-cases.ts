// SPDX-License-Identifier: EUPL-1.2
/** Shares of the invented cases what the story tells, by the deeds of the pages: looked at first, as everybody has to. */
import { sql } from 'kysely'
import { addWorkingDays } from '../../law/working-days.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { PlainDate } from '../../time.ts'
import type { DemoCase } from './make-case.ts'
import { idOf } from './make-directory.ts'
import { momentOf } from './moment-of.ts'
import type { DemoParts } from './parts.ts'
import { performAs } from './perform-as.ts'
import { demoId } from './region.ts'
import { demoAsks, demoShared, type DemoShared } from './shared.ts'

const daysToRead = 14

/** After the partners and what they may receive. */
export async function shareCases(parts: DemoParts, cases: readonly DemoCase[], today: PlainDate): Promise<void> {
  for (const [index, one] of demoShared.entries()) {
    const found = cases.find(({ name }) => name === one.story)
    if (!found) throw new Error(`the demo shares of no case ${one.story}`)
    const on = (daysAgo: number) => ({
      place: found.place,
      municipalityId: demoId(found.place),
      by: one.by,
      moment: momentOf(addWorkingDays(today, -daysAgo), `15:${10 + index}`, parts.clock()),
    })
    const name = `shared ${index}`
    const params = { id: found.caseId }
    const may = await mayReceive(parts, found.place, one)
    const day = addWorkingDays(today, -one.daysAgo)
    const went = one.outside
      ? await performAs(parts, on(one.daysAgo), 'recordOutside', {
          name,
          params,
          fields: { ...one.fields, naar: may.partner, grond: may.basis, op: day.toString() },
        })
      : await performAs(parts, on(one.daysAgo), 'makeDisclosure', {
          name,
          params,
          lookFirst: 'previewDisclosure',
          fields: {
            ...one.fields,
            naar: may.partner,
            grond: may.ofPartner,
            tot: day.add({ days: daysToRead }).toString(),
          },
        })
    if (!one.later) continue
    const verstrekking = /verstrekking=([0-9a-f-]{36})/.exec(went)?.[1] ?? ''
    await performAs(parts, on(one.later.daysAgo), one.later.path, {
      name: `${name} later`,
      params,
      fields: { ...one.later.fields, verstrekking },
    })
  }
}

/** Of one colleague to another; after the bases. */
export async function askColleagues(parts: DemoParts, cases: readonly DemoCase[], today: PlainDate): Promise<void> {
  for (const [index, { story, by, to, daysAgo, basis, fields }] of demoAsks.entries()) {
    const found = cases.find(({ name }) => name === story)
    if (!found) throw new Error(`in the demo nobody asks about a case ${story}`)
    const { place } = found
    const moment = momentOf(addWorkingDays(today, -daysAgo), `16:${10 + index}`, parts.clock())
    await performAs(parts, { place, municipalityId: demoId(place), by, moment }, 'referToColleague', {
      name: `asked ${index}`,
      params: { id: found.caseId },
      fields: {
        ...fields,
        wie: demoId(place, `Testpersoon ${to}`),
        grond: await idOf(parts, 'triage.legal_basis', basis),
      },
    })
  }
}

interface May {
  partner: string
  basis: string
  /** the basis as this partner has it */
  ofPartner: string
}

async function mayReceive(parts: DemoParts, place: string, { partner, basis }: DemoShared): Promise<May> {
  const municipalityId = demoId(place)
  const work = { municipalityId, origin: 'demo' as const, now: parts.clock(), keys: parts.keys }
  return inTransaction(parts.staff, work, async (tx) => {
    const { rows } = await sql<May>`select r.id as partner, b.id as basis, pb.id as "ofPartner"
      from sharing.partner_basis pb
      join sharing.partner r on r.municipality_id = pb.municipality_id and r.id = pb.partner_id
      join triage.legal_basis b on b.municipality_id = pb.municipality_id and b.id = pb.basis_id
      where pb.municipality_id = ${municipalityId} and r.name = ${partner} and b.title = ${basis}`.execute(tx.db)
    if (!rows[0]) throw new Error(`in the demo ${partner} may receive nothing on ${basis}`)
    return rows[0]
  })
}
