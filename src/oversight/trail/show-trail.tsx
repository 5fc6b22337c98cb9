// SPDX-License-Identifier: EUPL-1.2
/** Fetches a page of the trail for the privacy officer: lines by day, with the names of people and the labels of reports. */
import { numbersOf } from '../../casework/index.ts'
import type { AuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { KeyDestroyed } from '../../platform/keys/key-service.ts'
import { peopleOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { findReportByLabel, labelsOf, openRevealReason } from '../../triage/index.ts'
import { sayMomentExact } from '../../ui/date-words.ts'
import { lineNumber } from '../reasons/line-number.ts'
import type { OpenedReason } from '../reasons/ReasonCards.tsx'
import { findOpenedReasons, getGivenReason, type GivenReason } from '../reasons/store.ts'
import { conflicts, mistakes, said, words } from '../words.nl.ts'
import { onePage, readFilter, trailAddress } from './filter.ts'
import { countTraces, findTraces, type TrailQuestion } from './store.ts'
import { TrailPage } from './TrailPage.tsx'

export const showTrail: ShowPage = async (tx, who, asked) => {
  const { question: days, page, label } = readFilter(asked.query, who.today)
  // a name that nothing has here, and one of a neighbour, find as little
  const reportId = label ? ((await findReportByLabel(tx, label)) ?? nothing) : undefined
  const question = { ...days, reportId }
  const found = await findTraces(tx, who, question, { limit: onePage + 1, offset: (page - 1) * onePage })
  const traces = found.slice(0, onePage)
  const people = await peopleOf(tx)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const idsOf = (kind: string) => traces.flatMap(({ object }) => (object?.kind === kind ? [object.id] : []))
  const errors = Object.entries(asked.errors ?? {}).map(([field, key]) => [field, mistakes[key] ?? key] as const)
  const line = asked.typed?.get('regel') ?? asked.query.get('regel') ?? ''
  const wanted = lineNumber.test(line) ? await getGivenReason(tx, who, line) : undefined
  return {
    title: words.title,
    menu: 'oversight',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: {
      ...aboutWhat(question),
      details: {
        ...(reportId && question.personId ? { person: question.personId } : {}),
        shown: traces.length,
        from: question.from.toString(),
        until: question.until.toString(),
        ...(question.kind ? { kind: question.kind } : {}),
      },
    },
    body: (
      <TrailPage
        traces={traces}
        counts={await countTraces(tx, who, question)}
        question={question}
        label={label}
        page={page}
        hasMore={found.length > onePage}
        people={people}
        names={names}
        reportAddress={(name) => trailAddress({ ...days, personId: undefined, kind: undefined }, 1, name)}
        labels={await labelsOf(tx, idsOf('report'))}
        numbers={await numbersOf(tx, idsOf('case'))}
        asked={wanted && { seq: wanted.seq, about: await aboutOf(tx, wanted, names) }}
        opened={await openedReasons(tx, who, names)}
        now={tx.now}
        today={who.today}
        csrf={who.csrf}
        typed={asked.typed ?? new Map()}
        errors={Object.fromEntries(errors)}
        conflict={saidAs(conflicts, asked.conflict)}
      />
    ),
  }
}

/** No report has it. */
const nothing = '00000000-0000-0000-0000-000000000000'

function aboutWhat({ reportId, personId }: TrailQuestion): Pick<AuditLine, 'object'> {
  if (reportId && reportId !== nothing) return { object: { kind: 'report', id: reportId } }
  return personId ? { object: { kind: 'person', id: personId } } : {}
}

async function aboutOf(tx: Tx, given: GivenReason, names: ReadonlyMap<string, string>): Promise<string> {
  const label = (await labelsOf(tx, [given.reportId])).get(given.reportId)
  return words.reason.about(
    names.get(given.personId) ?? words.unknownPerson,
    sayMomentExact(given.at),
    words.reason.what[given.action],
    label === undefined ? words.notHere : words.report(label).toLowerCase(),
  )
}

/** A report that was erased meanwhile has no reason any more. */
async function openedReasons(tx: Tx, who: Who, names: ReadonlyMap<string, string>): Promise<OpenedReason[]> {
  const opened: OpenedReason[] = []
  for (const { given, until } of await findOpenedReasons(tx, who)) {
    const reason = await openRevealReason(tx, given).catch((error: unknown) => {
      if (error instanceof KeyDestroyed) return undefined
      throw error
    })
    if (reason !== undefined) opened.push({ seq: given.seq, about: await aboutOf(tx, given, names), reason, until })
  }
  return opened
}
