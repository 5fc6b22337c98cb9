// SPDX-License-Identifier: EUPL-1.2
/** Fetches the page on which one asks others about a report: the text with marks, who can be asked, and what was asked before. */
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { findBases } from '../legality/bases.ts'
import { ConsultPage } from './ConsultPage.tsx'
import { leaves, marksIn, stillIn } from './extract.ts'
import { findConsultations } from './store.ts'
import { getConsultable, knownIn, markedText } from './typed.ts'
import { conflicts, said, sayMistakes, words } from './words.nl.ts'
import { whoMayBeAsked } from './who-may-be-asked.ts'

export const showConsultations: ShowPage = async (tx, who, asked) => {
  const { course, of, text } = await getConsultable(tx, who, asked.params['id'] ?? '')
  const consultations = await findConsultations(tx, of)
  const colleagues = await whoMayBeAsked(tx, who, of.reportId)
  const people = consultations.flatMap(({ askedBy, askedPerson, answer, identification }) => [
    askedBy,
    askedPerson,
    answer?.by ?? null,
    identification?.by ?? null,
  ])
  const names = await namesOf(tx, [...people, ...colleagues])
  const typed = asked.typed ?? new Map<string, string>()
  const marked = typed.get('uittreksel')
  const preview = marked !== undefined && typed.get('gezien') && !asked.errors ? leaves(marked) : undefined
  return {
    title: words.title(course.label),
    menu: 'reports',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: of.reportId }, details: { shown: consultations.length } },
    body: (
      <ConsultPage
        reportId={of.reportId}
        label={course.label}
        consultations={consultations}
        names={names}
        colleagues={colleagues}
        bases={(await findBases(tx)).filter(({ endedOn }) => !endedOn)}
        marked={marked ?? (await markedText(tx, of, text))}
        stillIn={marked === undefined ? [] : stillIn(leaves(marked), marksIn(marked))}
        preview={preview}
        stillKnown={preview === undefined ? [] : await knownIn(tx, of, preview)}
        personId={who.personId}
        now={tx.now}
        csrf={who.csrf}
        typed={typed}
        errors={sayMistakes(asked.errors)}
        conflict={saidAs(conflicts, asked.conflict)}
      />
    ),
  }
}
