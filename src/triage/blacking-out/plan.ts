// SPDX-License-Identifier: EUPL-1.2
/** What goes, as it waits for a second person and for the worker: sealed under the key of the report, with which it is destroyed itself. */
import * as z from 'zod'
import { open, placeBytes, seal, type Sealed } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'

const planShape = z.object({
  /** go wherever they stand; identifiers are named as they were written */
  phrases: z.array(z.string()),
  /** ids of files that go with every copy */
  files: z.array(z.string()),
})
export type Plan = z.infer<typeof planShape>

const place = (municipalityId: string, row: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.blacking_out', row, column: 'plan' })

export const sealPlan = (
  key: Buffer,
  { municipalityId, id }: { municipalityId: string; id: string },
  plan: Plan,
): Sealed => seal(key, padded(plan), place(municipalityId, id))

/** @throws CannotOpen */
export const openPlan = (
  key: Buffer,
  { municipalityId, id }: { municipalityId: string; id: string },
  sealed: Buffer,
): Plan => planShape.parse(unpadded(open(key, sealed, place(municipalityId, id))))
