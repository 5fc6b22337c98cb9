// SPDX-License-Identifier: EUPL-1.2
/** Takes away a file that was added and is not sent yet: from the page, and for good from where it was kept. */
import type { Typed } from '../form/fields.ts'
import { note, type StepHouse } from '../public-step.tsx'
import { proofOf } from './seal-parts.ts'
import { dropAttachment } from './store.ts'

export async function removeFile(at: StepHouse, typed: Typed, id: string): Promise<void> {
  const file = typed.bijgevoegd.find((one) => one.id === id)
  typed.bijgevoegd = typed.bijgevoegd.filter((one) => one !== file)
  if (!file) return
  // when it cannot be taken away now, the worker does it a day later: nobody can open it any more
  await dropAttachment(at.house.pool, { id, proof: proofOf(Buffer.from(file.key, 'base64url')) }).catch(
    (error: unknown) => note(at, 'file not taken away', error),
  )
}
