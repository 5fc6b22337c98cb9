// SPDX-License-Identifier: EUPL-1.2
/** What a receiver without an account lets know: accepted, refused, done, or a message. It stands on the part, and who shared it sees that there is something. */
import * as z from 'zod'
import { longestText, maybeWithoutBsn } from '../../casework/index.ts'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import { planToDestroyCopy } from '../disclosures/course.ts'
import { disclosureMoves, readableStates } from '../disclosures/lifecycle.ts'
import { received, receivedWhats, whatsFor } from '../disclosures/received.ts'
import { insertStep } from '../disclosures/steps.ts'
import { moveDisclosure } from '../disclosures/store.ts'
import { disclosureAnswered } from '../facts.ts'
import type { Opened } from './open-link.ts'

export const answerInput = z.object({
  wat: z.enum(receivedWhats, { error: 'chooseWhat' }),
  tekst: maybeWithoutBsn(longestText),
})
export type AnswerInput = z.infer<typeof answerInput>

/** @returns by field what to mend, or how it stands now */
export async function answerLink(
  tx: Tx,
  { link, shared }: Opened,
  { wat, tekst }: AnswerInput,
): Promise<{ errors: Record<string, string> } | { isOver: boolean }> {
  const { move, step, needsText } = received[wat]
  if (!whatsFor(shared.copy.kind).includes(wat)) return { errors: { wat: 'chooseWhat' } }
  if (needsText && tekst === '') return { errors: { tekst: 'giveText' } }
  const isMoved = move !== undefined && (await moveDisclosure(tx, link.disclosureId, move, undefined))
  // accepted twice is no news; what was written with it is
  if (move === undefined || isMoved || tekst !== '')
    await insertStep(tx, { keyId: link.partKeyId }, link.disclosureId, {
      kind: isMoved ? step : 'answered',
      by: undefined,
      text: tekst,
    })
  const state = isMoved ? disclosureMoves[move].to : link.state
  if (isMoved) await recordFact(tx, disclosureAnswered(shared.copy.kind, state))
  const isOver = !readableStates.includes(state)
  if (isOver) await planToDestroyCopy(tx, link.disclosureId)
  await writeAuditLine(tx, {
    action: 'link.answered',
    object: { kind: 'case', id: link.caseId },
    details: { disclosure: link.disclosureId, part: link.part, what: step },
  })
  return { isOver }
}
