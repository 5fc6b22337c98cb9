// SPDX-License-Identifier: EUPL-1.2
/** The page of the signals of one report: what was noticed, and the catalogue to pick from, by on whom one looks and by profession. */
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { professions, signals, signalSubjects, type Signal, type SignalSubject } from '../../signals/catalogue.ts'
import { getVisibleReport } from '../store.ts'
import { SignalsPage } from './SignalsPage.tsx'
import { findSignals } from './store.ts'
import { conflicts, mistakes, said, words } from './words.nl.ts'

export const showSignals: ShowPage = async (tx, who, asked) => {
  const { reportId, label } = await getVisibleReport(tx, who, asked.params['id'] ?? '')
  const { key } = await contentKeyOf(tx, reportId)
  const observed = await findSignals(tx, reportId, key)
  const there = new Set(observed.map(({ signalId }) => signalId))
  const filter = filterIn(asked.query)
  return {
    title: words.signals.title(label),
    menu: 'reports',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: reportId }, details: { shown: observed.length } },
    body: (
      <SignalsPage
        reportId={reportId}
        label={label}
        observed={observed}
        choices={signals.filter((signal) => fits(signal, filter) && !there.has(signal.id))}
        filter={filter}
        csrf={who.csrf}
        typed={asked.typed ?? new Map()}
        errors={mistakesAs(mistakes, asked.errors)}
        conflict={saidAs(conflicts, asked.conflict)}
      />
    ),
  }
}

export interface SignalFilter {
  subject: SignalSubject | undefined
  profession: string | undefined
}

/** What is not in the lists counts as not chosen. */
function filterIn(query: URLSearchParams): SignalFilter {
  const [kijk, beroep] = [query.get('kijk'), query.get('beroep')]
  return {
    subject: signalSubjects.find((subject) => subject === kijk),
    profession: professions.find((profession) => profession === beroep),
  }
}

const fits = (signal: Signal, { subject, profession }: SignalFilter): boolean =>
  (subject === undefined || signal.subject === subject) &&
  (profession === undefined || signal.professions.includes(profession))
