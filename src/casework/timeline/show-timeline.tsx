// SPDX-License-Identifier: EUPL-1.2
/** Everything that happened on the parts of a case that this person sees, to read and to print. */
import { namesOf } from '../../platform/people/people.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { CaseFrame } from '../cases/CaseFrame.tsx'
import { caseHead } from '../cases/case-head.ts'
import { findMeasuresOfCase } from '../measures/store.ts'
import { MomentLine } from './MomentLine.tsx'
import { findMoments } from './store.ts'
import { words } from './words.nl.ts'

export const showTimeline: ShowPage = async (tx, who, asked) => {
  const head = await caseHead(tx, who, asked.params['id'] ?? '')
  const moments = await findMoments(tx, { ...head, measures: await findMeasuresOfCase(tx, who, head.theCase.id) })
  const names = await namesOf(
    tx,
    moments.map(({ by }) => by ?? null),
  )
  return {
    title: words.title(head.theCase.number),
    menu: 'cases',
    wide: true,
    audit: { object: { kind: 'case', id: head.theCase.id }, details: { shown: moments.length } },
    body: (
      <CaseFrame head={head} current="timeline" today={who.today} conflict={undefined} errors={{}}>
        <h2>{words.heading}</h2>
        <p class="hint">{words.lead}</p>
        <ol class="plain-list">
          {moments.map((moment) => (
            <MomentLine moment={moment} today={who.today} names={names} />
          ))}
        </ol>
      </CaseFrame>
    ),
  }
}
