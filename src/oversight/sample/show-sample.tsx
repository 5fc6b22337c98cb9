// SPDX-License-Identifier: EUPL-1.2
/** Fetches the sample of a month for the privacy officer: its lines, what was thought of them, the advice and what the college decided. */
import { numbersOf } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import type { PlainDate } from '../../time.ts'
import { labelsOf } from '../../triage/index.ts'
import { monthIn, monthsThatAreOver, nameOfMonth } from './month.ts'
import { openOwn } from './own-text.ts'
import { SamplePage, type MonthState, type SampleShown } from './SamplePage.tsx'
import { findLines, findSample, findSamples, findTracesOf, type Sample } from './store.ts'
import { conflicts, said, sayMistakes, words } from './words.nl.ts'

export const showSample: ShowPage = async (tx, who, asked) => {
  const given = asked.typed?.get('maand') ?? asked.query.get('maand')
  const months = monthsThatAreOver(who.today)
  const samples = await findSamples(tx, who)
  // after a deed one is back at the page without a month: where there is something to do, else the last month
  const usual = months.find((month) => stateOf(month, samples) === 'open') ?? months[0] ?? who.today
  const month = monthIn(given, who.today) ?? usual
  const sample = await findSample(tx, who, month)
  const shown = sample && (await shownOf(tx, who, sample))
  const wanted = asked.typed?.get('regel') ?? asked.query.get('regel') ?? undefined
  const line = wanted === undefined ? undefined : shown?.lines.find(({ trace }) => trace.seq === wanted)
  if (wanted !== undefined && !line) throw new NotVisible('not in this sample')
  return {
    title: words.title,
    menu: 'oversight',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { details: { month: nameOfMonth(month), shown: shown?.lines.length ?? 0 } },
    body: (
      <SamplePage
        month={month}
        months={months.map((each) => ({ month: each, state: stateOf(each, samples) }))}
        sample={shown}
        judging={line}
        today={who.today}
        now={tx.now}
        csrf={who.csrf}
        typed={asked.typed ?? new Map()}
        errors={sayMistakes(asked.errors)}
        conflict={saidAs(conflicts, asked.conflict)}
      />
    ),
  }
}

function stateOf(month: PlainDate, samples: readonly Sample[]): MonthState {
  const sample = samples.find((each) => each.month.equals(month))
  if (!sample) return 'notDrawn'
  if (!sample.concludedAt) return 'open'
  return sample.advisedOn && !sample.decidedOn ? 'advised' : 'closed'
}

async function shownOf(tx: Tx, who: Who, sample: Sample): Promise<SampleShown> {
  const lines = await findLines(tx, sample)
  const traces = await findTracesOf(tx, who, lines)
  const found = lines.flatMap(({ seq, verdict, remark }) => {
    const trace = traces.get(seq)
    return trace ? [{ trace, verdict, remark }] : []
  })
  const objects = (kind: string) => found.flatMap(({ trace: { object } }) => (object?.kind === kind ? [object.id] : []))
  const text = (sealed: Buffer | null, column: 'conclusion' | 'advice' | 'decision_reason') =>
    openOwn(tx, sample.textKey, sealed, { row: sample.id, column })
  return {
    lines: await Promise.all(
      found.map(async ({ trace, verdict, remark }) => ({
        trace,
        verdict: verdict ?? undefined,
        remark: await openOwn(tx, sample.textKey, remark, { row: `${sample.id}/${trace.seq}`, column: 'remark' }),
      })),
    ),
    drawnAt: sample.drawnAt,
    names: await namesOf(tx, [sample.drawnBy, ...found.map(({ trace }) => trace.personId), ...objects('person')]),
    labels: await labelsOf(tx, objects('report')),
    numbers: await numbersOf(tx, objects('case')),
    drawnBy: sample.drawnBy,
    isConcluded: sample.concludedAt !== undefined,
    conclusion: await text(sample.conclusion, 'conclusion'),
    advice: await text(sample.advice, 'advice'),
    advisedOn: sample.advisedOn,
    decidedOn: sample.decidedOn,
    isFollowed: sample.isFollowed ?? undefined,
    decisionReason: await text(sample.decisionReason, 'decision_reason'),
  }
}
