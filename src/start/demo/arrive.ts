// SPDX-License-Identifier: EUPL-1.2
/**
 * How an invented report comes in, by the deeds a person uses: by the public form, a partner's own address of it, with a photo; or told
 * or taken down by somebody who works here. Each of them once, however often the making is begun again.
 */
import { sql } from 'kysely'
import { inTransaction } from '../../platform/database/transaction.ts'
import { IncomingFiles } from '../../reporting/attachment/incoming-files.ts'
import type { AddedFile } from '../../reporting/attachment/added-file.ts'
import { kindOfFile } from '../../reporting/attachment/sniff.ts'
import { publicFileDoor } from '../../reporting/attachment/store.ts'
import { codeOf } from '../../reporting/door/code.ts'
import type { Desk } from '../../reporting/door/store.ts'
import { nothingTyped } from '../../reporting/form/fields.ts'
import { submitReport } from '../../reporting/form/submit-report.ts'
import type { PublicHouse } from '../../reporting/public-house.ts'
import type { Instant } from '../../time.ts'
import { drawPhoto } from './draw-photo.ts'
import { performAs } from './perform-as.ts'
import { demoFormKey } from './region.ts'
import type { DemoParts } from './parts.ts'
import type { DemoStory } from './story.ts'

export interface Arrived {
  reportId: string
  /** nothing when nobody outside told it */
  code: string | undefined
}

export async function arrive(
  parts: DemoParts,
  story: DemoStory,
  { house, desk, moment }: { house: PublicHouse; desk: Desk; moment: Instant },
): Promise<Arrived> {
  if ('told' in story) {
    const { by, path, fields } = story.told
    const sentTo = await performAs(parts, { place: story.place, municipalityId: desk.id, by, moment }, path, {
      fields,
      name: `${story.name} told`,
    })
    const reportId = /\/mijn-meldingen\/([0-9a-f-]{36})/.exec(sentTo)?.[1]
    if (!reportId) throw new Error(`the demo report ${story.name} was not told`)
    return { reportId, code: undefined }
  }
  const sleutel = demoFormKey(story.name)
  const known = await reportOf(parts, desk.id, sleutel)
  // sent again with another photo it would be a letter
  if (known) return { reportId: known, code: codeOf(Buffer.from(sleutel, 'base64url')) }
  const typed = {
    ...nothingTyped(story.form.taal ?? 'nl', story.place),
    ...story.form,
    deur: story.byPartner ? (desk.doors.find(({ kind }) => kind === 'partner')?.code ?? '') : '',
    bijgevoegd: story.withPhoto ? await sendPhoto(parts, house, desk.id) : [],
    sleutel,
  }
  const { code } = await submitReport(house, desk, typed)
  const reportId = await reportOf(parts, desk.id, sleutel)
  if (!reportId) throw new Error(`the demo report ${story.name} did not come in`)
  return { reportId, code }
}

async function sendPhoto(parts: DemoParts, house: PublicHouse, deskId: string): Promise<AddedFile[]> {
  const incoming = new IncomingFiles({
    door: publicFileDoor(house.pool),
    clock: house.clock,
    kindOf: kindOfFile,
    allows: () => Promise.resolve(true),
    deskOf: () => Promise.resolve(deskId),
    log: (event) => parts.log.error({ event }),
  })
  const photo = await drawPhoto()
  const bytes = (async function* () {
    yield photo
  })()
  await incoming.take({ field: 'bijlage', name: 'verzonnen-foto.jpg', bytes, wasCut: () => false }, new Map())
  return incoming.together([])
}

async function reportOf(parts: DemoParts, municipalityId: string, formKey: string): Promise<string | undefined> {
  const work = { municipalityId, origin: 'demo' as const, now: parts.clock(), keys: parts.keys }
  return inTransaction(parts.worker, work, async (tx) => {
    const found = await sql<{ id: string }>`select id from reporting.report where municipality_id = ${municipalityId}
      and form_key_hash = sha256(${Buffer.from(formKey, 'base64url')})`.execute(tx.db)
    return found.rows[0]?.id
  })
}
