// SPDX-License-Identifier: EUPL-1.2
/** Five counts of a half year that is over, for who answers the council. What is looked at is made of facts, never of reports. */
import { to } from '../../paths.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { countFive } from './count.ts'
import { FiguresPage } from './FiguresPage.tsx'
import { daysOf, halfYearsSince, nameOf } from './half-years.ts'
import { countFacts, findFirstFact } from './store.ts'
import { words } from './words.nl.ts'

export const showFigures: ShowPage = async (tx, who, asked) => {
  const all = halfYearsSince(await findFirstFact(tx), who.today)
  const chosen = all.find((one) => nameOf(one) === asked.query.get('halfjaar')) ?? all[0]
  const header = <PageHeader title={words.title} lead={words.lead} />
  if (!chosen) {
    const body = (
      <>
        {header}
        <EmptyState link={{ href: to('work'), label: words.toWork }}>{words.none}</EmptyState>
      </>
    )
    return { title: words.title, menu: 'figures', body }
  }
  const counts = countFive(await countFacts(tx, daysOf(chosen)))
  return {
    title: words.title,
    menu: 'figures',
    audit: { details: { halfYear: nameOf(chosen) } },
    body: (
      <>
        {header}
        <FiguresPage chosen={chosen} all={all} counts={counts} />
      </>
    ),
  }
}
