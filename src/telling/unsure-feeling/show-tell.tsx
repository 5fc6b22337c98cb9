// SPDX-License-Identifier: EUPL-1.2
/** The page behind *Niet pluis?*: knows the profession once it was told, and offers only places this person typed before. */
import { may } from '../../access.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { openStories } from '../../reporting/index.ts'
import { filledIn } from '../FormHead.tsx'
import { findOwnReports, findProfession } from '../store.ts'
import { words } from '../words.nl.ts'
import { TellPage } from './TellPage.tsx'

/** Reports to look back for a place. */
const lookBack = 20

export const showTell: ShowPage = async (tx, who, asked) => {
  const profession = await findProfession(tx, who.personId)
  const own = await findOwnReports(tx, who, { limit: lookBack })
  const stories = await openStories(
    tx,
    own.filter(({ kind }) => kind === 'own').map(({ reportId }) => reportId),
  )
  const places = new Set([who.municipality.name, ...[...stories.values()].map(({ where }) => where.trim())])
  return {
    title: words.tell.title,
    body: (
      <TellPage
        filled={filledIn(who, asked)}
        profession={profession}
        asksProfession={
          profession === undefined || asked.query.get('beroep') === 'anders' || Boolean(asked.errors?.['beroep'])
        }
        places={[...places].filter((place) => place !== '' && !place.includes('\n'))}
        mayTakeDown={may(who.roles, 'report.take-down')}
      />
    ),
  }
}
