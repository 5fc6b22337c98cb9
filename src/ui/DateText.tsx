// SPDX-License-Identifier: EUPL-1.2
/** A date as people say it; the exact one on hover and in print. */
import type { FC } from 'hono/jsx'
import type { Instant, PlainDate } from '../time.ts'
import { sayDate, sayExact, sayMoment, sayMomentExact, type Lang } from './date-words.ts'

export type DateTextProps = { date: PlainDate; today: PlainDate; lang?: Lang | undefined }

export const DateText: FC<DateTextProps> = ({ date, today, lang = 'nl' }) => (
  <Said datetime={date.toString()} said={sayDate(date, today, lang)} exact={sayExact(date, lang)} />
)

export type MomentTextProps = { moment: Instant; now: Instant; lang?: Lang | undefined }

/** The same for a moment: `14:02` today, `gisteren 14:02`. */
export const MomentText: FC<MomentTextProps> = ({ moment, now, lang = 'nl' }) => (
  <Said datetime={moment.toString()} said={sayMoment(moment, now, lang)} exact={sayMomentExact(moment, lang)} />
)

const Said: FC<{ datetime: string; said: string; exact: string }> = ({ datetime, said, exact }) => (
  <time datetime={datetime} title={exact}>
    {said === exact ? (
      said
    ) : (
      <>
        <span class="screen-only">{said}</span>
        <span class="print-only">{exact}</span>
      </>
    )}
  </time>
)
