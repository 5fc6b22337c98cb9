// SPDX-License-Identifier: EUPL-1.2
/** The register of disclosures for the privacy officer: counts, a filter, a line for each, what stands out, and the same on paper. */
import { numbersOf } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { namesOf } from '../../platform/people/people.ts'
import { mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { labelsOf, type DisclosureLine } from '../../triage/index.ts'
import { readRegisterFilter } from './filter.ts'
import { gatherDisclosures } from './gather.ts'
import { RegisterPage } from './RegisterPage.tsx'
import { fits, oddOf } from './rules.ts'
import { mistakes, said, words } from './words.nl.ts'

/** More is no list that anybody reads. */
const mostShown = 200

export const showRegister: ShowPage = async (tx, who, asked) => {
  const filter = readRegisterFilter(asked.query, who.today)
  const all = await gatherDisclosures(tx, who, filter)
  // what stands out is found among all, so that a filter hides no pattern
  const odd = oddOf(all, who.today)
  const found = all.filter((line) => fits(line, filter, odd))
  const shown = found.slice(0, mostShown)
  const onPaper = asked.query.get('papier') === 'ja'
  return {
    title: words.title,
    menu: 'oversight',
    wide: true,
    ...(onPaper ? { bare: true as const } : {}),
    notice: saidAs(said, asked.said),
    audit: {
      details: { shown: shown.length, odd: odd.size, from: filter.from.toString(), until: filter.to.toString() },
    },
    body: (
      <RegisterPage
        all={all}
        found={found}
        shown={shown}
        odd={odd}
        filter={filter}
        called={await calledOf(tx, shown)}
        names={await namesOf(
          tx,
          shown.map(({ decidedBy }) => decidedBy),
        )}
        onPaper={onPaper}
        query={asked.query}
        today={who.today}
        csrf={who.csrf}
        typed={asked.typed ?? new Map()}
        errors={mistakesAs(mistakes, asked.errors)}
      />
    ),
  }
}

/** What reports and cases are called; nothing of what is in them. */
async function calledOf(tx: Tx, lines: readonly DisclosureLine[]): Promise<Map<string, string>> {
  const ids = (kind: 'report' | 'case') => lines.filter(({ about }) => about.kind === kind).map(({ about }) => about.id)
  const labels = [...(await labelsOf(tx, ids('report')))].map(([id, label]) => [id, words.report(label)] as const)
  const numbers = [...(await numbersOf(tx, ids('case')))].map(([id, number]) => [id, words.case(number)] as const)
  return new Map([...labels, ...numbers])
}
