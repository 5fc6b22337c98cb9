// SPDX-License-Identifier: EUPL-1.2
/** Somebody's own terms to take along: a file that is taken while signed in, not an address that anybody who has it can read (decision 0031). */
import { sightOf } from '../../casework/index.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { calendarOf } from './calendar.ts'
import { findLastDays } from './store.ts'
import { words } from './words.nl.ts'

export const sendCalendar: ShowPage = async (tx, who) => {
  const days = await findLastDays(tx, await sightOf(tx, who))
  return {
    title: words.heading,
    body: null,
    file: { bytes: Buffer.from(calendarOf(days, tx.now)), mediaType: 'text/calendar', name: 'termijnen.ics' },
    audit: { details: { shown: days.length } },
  }
}
