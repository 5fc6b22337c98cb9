// SPDX-License-Identifier: EUPL-1.2
/** What the case already knows of a person, to begin with: proposed on the form, and kept only when somebody saves it. */
import * as z from 'zod'
import type { Node } from '../../casework/index.ts'
import type { Situation } from '../../law/pathways/situation.ts'
import { plainDate } from '../../time.ts'

export function beginWith({ roles, content }: Node, forms: NonNullable<Situation['forms']>): Situation {
  const isWholeDate = z.iso.date().safeParse(content.born).success
  return {
    ...(isWholeDate ? { birthDate: plainDate(content.born) } : {}),
    ...(content.ageClass !== 'unknown'
      ? { ageClass: content.ageClass }
      : roles.includes('child') && !isWholeDate
        ? { ageClass: '<18' }
        : {}),
    ...(forms.length > 0 ? { forms: [...forms] } : {}),
    ...(roles.includes('perpetrator') || roles.includes('facilitator') ? { isSuspect: true } : {}),
  }
}
