// SPDX-License-Identifier: EUPL-1.2
/** Fetches the page of handing over: what was handed over before, the text with marks, and what others answered that could come along. */
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { leaves, marksIn, stillIn } from '../consulting/extract.ts'
import { getConsultable, knownIn, markedText } from '../consulting/typed.ts'
import { findBases } from '../legality/bases.ts'
import { HandOverPage } from './HandOverPage.tsx'
import { receiverOfDesk } from './rules.ts'
import { findHandOvers } from './store.ts'
import { textThatLeaves } from './text-that-leaves.ts'
import { findAlong } from './typed.ts'
import { conflicts, said, sayMistakes, words } from './words.nl.ts'

export const showHandOver: ShowPage = async (tx, who, asked) => {
  const { course, of, text } = await getConsultable(tx, who, asked.params['id'] ?? '')
  const earlier = await findHandOvers(tx, of)
  const along = await findAlong(tx, of)
  const people = earlier.flatMap(({ by, receipt }) => [by, receipt?.by ?? null])
  const typed = asked.typed ?? new Map<string, string>()
  const marked = typed.get('u-tekst')
  const chosen = along.filter(({ id }) => (typed.get('u-mee') ?? '').split('\n').includes(id))
  const preview =
    marked !== undefined && typed.get('u-gezien') && !asked.errors ? textThatLeaves(marked, chosen) : undefined
  return {
    title: words.title(course.label),
    menu: 'reports',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: of.reportId }, details: { shown: earlier.length } },
    body: (
      <HandOverPage
        reportId={of.reportId}
        label={course.label}
        earlier={earlier}
        along={along}
        isToPassOn={course.isToPassOn}
        decidedReceiver={course.otherDesk ? receiverOfDesk[course.otherDesk] : undefined}
        names={await namesOf(tx, people)}
        allBases={await findBases(tx)}
        marked={marked ?? (await markedText(tx, of, text))}
        stillIn={marked === undefined ? [] : stillIn(leaves(marked), marksIn(marked))}
        preview={preview}
        stillKnown={preview === undefined ? [] : await knownIn(tx, of, preview)}
        today={who.today}
        csrf={who.csrf}
        typed={typed}
        errors={sayMistakes(asked.errors)}
        conflict={saidAs(conflicts, asked.conflict)}
      />
    ),
  }
}
