// SPDX-License-Identifier: EUPL-1.2
/** Parts of several cases as boxes of a form, each `case:slug`. What is no such line is passed by. */
import { partOfSlug, partSlugs, type PartKind } from '../../casework/index.ts'
import { isUuid } from '../../platform/uuid.ts'

export interface TickedPart {
  caseId: string
  part: PartKind
}

export const tickOf = ({ caseId, part }: TickedPart): string => `${caseId}:${partSlugs[part]}`

export const readTicks = (text: string): TickedPart[] =>
  [...new Set(text.split('\n'))].flatMap((line) => {
    const [caseId = '', slug = ''] = line.split(':')
    const part = partOfSlug(slug)
    return isUuid(caseId) && part ? [{ caseId, part }] : []
  })
