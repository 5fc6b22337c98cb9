// SPDX-License-Identifier: EUPL-1.2
/** What is said beside the name of a partner, as words with a shape. */
import type { FC } from 'hono/jsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import type { Mark } from './list.ts'
import { markWords } from './words.nl.ts'

const tones = {
  ended: 'quiet',
  checkDue: 'warning',
  noBasis: 'warning',
  agreementEnding: 'warning',
  agreementOver: 'danger',
  sameAvg: 'info',
  elsewhere: 'danger',
} as const satisfies Record<Mark, string>

export const Marks: FC<{ marks: readonly Mark[] }> = ({ marks }) =>
  marks.length === 0 ? null : (
    <p>
      {marks.map((mark) => (
        <>
          <StatusBadge tone={tones[mark]}>{markWords[mark]}</StatusBadge>{' '}
        </>
      ))}
    </p>
  )
