// SPDX-License-Identifier: EUPL-1.2
/** What a receiver without an account lets know: accepted, refused, done, or a message. It stands on the part, and who shared it sees that there is something. */
import * as z from 'zod'
import { longestText, maybeWithoutBsn } from '../../casework/index.ts'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import { isUuid } from '../../platform/uuid.ts'
import { fileField, readAdded } from '../../reporting/index.ts'
import { planToDestroyCopy } from '../disclosures/course.ts'
import { disclosureMoves, readableStates } from '../disclosures/lifecycle.ts'
import { received, receivedWhats, whatsFor } from '../disclosures/received.ts'
import { insertStep, isMarked, markOf } from '../disclosures/steps.ts'
import { moveDisclosure } from '../disclosures/store.ts'
import { disclosureAnswered } from '../facts.ts'
import { findNewFiles, keepFiles, whyNotFiles } from './keep-files.ts'
import type { Opened } from './open-link.ts'

export const answerInput = z.object({
  wat: z.enum(receivedWhats, { error: 'chooseWhat' }),
  tekst: maybeWithoutBsn(longestText),
  bijgevoegd: z.string().default('').transform(readAdded),
  /** of the page it stands on: the same words sent twice from it are one answer; other words, after going back in the browser, are another */
  formulier: z
    .string()
    .default('')
    .transform((token) => (isUuid(token) ? token : undefined)),
})
export type AnswerInput = z.infer<typeof answerInput>

/** @returns by field what to mend, or how it stands now @throws FileGone */
export async function answerLink(
  tx: Tx,
  opened: Opened,
  { wat, tekst, bijgevoegd, formulier }: AnswerInput,
): Promise<{ errors: Record<string, string> } | { isOver: boolean }> {
  const { link, shared } = opened
  const part = { keyId: link.partKeyId }
  const { move, step, needsText } = received[wat]
  if (!whatsFor(shared.copy.kind).includes(wat)) return { errors: { wat: 'chooseWhat' } }
  // a file says something by itself, but not why somebody refuses
  const saysEnough = tekst !== '' || (wat === 'bericht' && bijgevoegd.length > 0)
  if (needsText && !saysEnough) return { errors: { tekst: 'giveText' } }
  const mark = formulier === undefined ? undefined : await markOf(tx, part, 'form', `${formulier}|${wat}|${tekst}`)
  const isRepeated = mark !== undefined && (await isMarked(tx, link.disclosureId, mark))
  const files = await findNewFiles(tx, link, bijgevoegd)
  const whyNot = await whyNotFiles(tx, opened, files)
  if (whyNot) return { errors: { [fileField]: whyNot } }
  const isMoved = !isRepeated && move !== undefined && (await moveDisclosure(tx, link.disclosureId, move, undefined))
  // accepted twice is no news; what was written with it is
  if (isMoved || (tekst !== '' && !isRepeated))
    await insertStep(tx, part, link.disclosureId, {
      kind: isMoved ? step : 'answered',
      by: undefined,
      text: tekst,
      mark,
    })
  await keepFiles(tx, link, files)
  const state = isMoved ? disclosureMoves[move].to : link.state
  if (isMoved) await recordFact(tx, disclosureAnswered(shared.copy.kind, state))
  const isOver = !readableStates.includes(state)
  if (isOver) await planToDestroyCopy(tx, link.disclosureId)
  await writeAuditLine(tx, {
    action: 'link.answered',
    object: { kind: 'case', id: link.caseId },
    details: { disclosure: link.disclosureId, part: link.part, what: step, files: files.length },
  })
  return { isOver }
}
