// SPDX-License-Identifier: EUPL-1.2
/** The declaration of destruction: all there is to see of a report that was destroyed. Made to be printed; holds no content. */
import type { Tx } from '../../platform/database/transaction.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import type { ShowPage, View } from '../../platform/web/route.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { sayExact, sayMomentExact } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { to } from '../../paths.ts'
import { stateAfter } from '../lifecycle.ts'
import { getVisibleReport, type Course } from '../store.ts'
import { states, words as triageWords } from '../words.nl.ts'
import { findReceivers } from '../handing-over/store.ts'
import { showDestruction } from './show-destruction.tsx'
import { findDestruction } from './store.ts'
import { receiverWords } from '../handing-over/words.nl.ts'
import { groundWords, words } from './words.nl.ts'

export const showDeclaration: ShowPage = async (tx, who, asked) => {
  const course = await getVisibleReport(tx, who, asked.params['id'] ?? '', { alsoDestroyed: true })
  // of what still is there is no declaration: how far it is instead
  return course.state === 'destroyed' ? declarationOf(tx, who, course) : showDestruction(tx, who, asked)
}

/** @throws NotVisible when it was not destroyed */
export async function declarationOf(tx: Tx, who: Who, course: Course): Promise<View> {
  const destruction = await findDestruction(tx, course.reportId)
  if (!destruction?.done || !destruction.confirmed) throw new NotVisible('no declaration by this name')
  const { ground, askedBy, askedAt, confirmed, done } = destruction
  const names = await namesOf(tx, [askedBy, confirmed.by])
  const said = words.declaration
  const receivers = await findReceivers(tx, course.reportId)
  const by = (id: string, at: typeof askedAt) => said.by(names.get(id) ?? '', sayMomentExact(at))
  return {
    title: said.title(course.label),
    menu: 'reports',
    audit: { object: { kind: 'report', id: course.reportId } },
    body: (
      <>
        <BackLink href={to('reports')}>{triageWords.report.back}</BackLink>
        <PageHeader title={said.title(course.label)} lead={said.lead} />
        <DefinitionList
          items={[
            { term: said.municipality, description: who.municipality.name },
            { term: said.report, description: course.label },
            { term: said.arrived, description: sayExact(course.arrivedOn) },
            {
              term: said.outcome,
              description: course.outcome ? states[stateAfter[course.outcome]] : said.noOutcome,
            },
            { term: said.what, description: said.spec(done) },
            { term: said.way, description: said.wayText(done.keys) },
            { term: said.ground, description: groundWords[ground] },
            ...receivers.map(({ receiver, on }) => ({
              term: said.handedOver,
              description: said.by(receiverWords[receiver], sayExact(on)),
            })),
            { term: said.askedBy, description: by(askedBy, askedAt) },
            { term: said.confirmedBy, description: by(confirmed.by, confirmed.at) },
            { term: said.doneOn, description: sayMomentExact(done.at) },
          ]}
        />
        <p class="hint">{said.source}</p>
      </>
    ),
  }
}
