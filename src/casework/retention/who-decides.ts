// SPDX-License-Identifier: EUPL-1.2
/** Who may ask for destroying and who may confirm it: never one person. The archivist confirms without seeing what is in it. */
import type { Who } from '../../platform/people/who.ts'
import { isOfficer } from '../parts/rules.ts'
import type { Kept } from './store.ts'

/** Who works on it: its owner, or an officer. */
export const mayAsk = (
  { personId, roles }: Pick<Who, 'personId' | 'roles'>,
  kept: Pick<Kept, 'isOnIt' | 'ownerId'>,
): boolean => kept.isOnIt && (isOfficer(roles) || kept.ownerId === personId)

/** Somebody else: whoever works on it, or the archivist. */
export const mayConfirm = (
  { personId, roles }: Pick<Who, 'personId' | 'roles'>,
  kept: Pick<Kept, 'isOnIt' | 'destruction'>,
): boolean =>
  kept.destruction !== undefined &&
  !kept.destruction.confirmed &&
  kept.destruction.askedBy !== personId &&
  (kept.isOnIt || roles.includes('archivist'))
