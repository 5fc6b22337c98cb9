// SPDX-License-Identifier: EUPL-1.2
/** The five counts, each with what it counts; what they do not say stands first, so that it goes along when somebody copies them. */
import type { Child, FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { exploitationFormNames, exploitationForms, outcomes } from '../../triage/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { TabNav } from '../../ui/TabNav.tsx'
import { daysAt, type FiveCounts } from './count.ts'
import { nameOf, type HalfYear } from './half-years.ts'
import { leaveOut, leaveOutOfSum, smallest, type Shown } from './leave-out.ts'
import { words } from './words.nl.ts'

export type FiguresPageProps = { chosen: HalfYear; all: readonly HalfYear[]; counts: FiveCounts }

const say = (shown: Shown): string => (typeof shown === 'number' ? String(shown) : words[shown])
const columns = [{ label: words.columns.what }, { label: words.columns.count, align: 'end' as const }]

/** Nine of ten is said of so many only that the tenth is nobody in particular. */
const enoughForMost = 4 * smallest

export const FiguresPage: FC<FiguresPageProps> = ({ chosen, all, counts }) => {
  const outcomeCounts = leaveOutOfSum(outcomes.map((outcome) => counts.outcomes[outcome]))
  return (
    <>
      <TabNav
        label={words.periods}
        tabs={all.map((one) => ({
          label: words.halfYear(one.year, one.half),
          href: `${to('figures')}?halfjaar=${nameOf(one)}`,
          current: one === chosen,
        }))}
      />
      <Alert kind="info" title={words.sayNotTitle}>
        {words.sayNot}
      </Alert>
      <DataTable
        id="meldingen"
        caption={words.arrived.title}
        columns={columns}
        keepShape
        rows={[[words.arrived.row, say(leaveOut(counts.arrived))]]}
      />
      <DataTable
        id="uitkomst"
        caption={words.outcomes.title}
        columns={columns}
        keepShape
        rows={outcomes.map((outcome, index) => [words.outcomeNames[outcome], say(outcomeCounts[index] ?? 'hidden')])}
      />
      <p class="hint">{words.outcomes.hint}</p>
      <DataTable
        id="vorm"
        caption={words.forms.title}
        columns={columns}
        keepShape
        rows={exploitationFormNames.map((form) => [exploitationForms[form], say(leaveOut(counts.forms[form]))])}
      />
      <p class="hint">{words.forms.hint}</p>
      <h2>{words.days.title}</h2>
      <DefinitionList
        items={[
          { term: words.days.half, description: sayDays(counts.days, 0.5, smallest) },
          { term: words.days.most, description: sayDays(counts.days, 0.9, enoughForMost) },
        ]}
      />
      <DataTable
        id="antwoord"
        caption={words.answered.title}
        columns={columns}
        keepShape
        rows={[[words.answered.row, say(leaveOut(counts.answered))]]}
      />
      <p class="hint">{words.small}</p>
      <p class="hint">{words.whyHalf}</p>
    </>
  )
}

function sayDays(days: readonly number[], part: number, atLeast: number): Child {
  const value = days.length < atLeast ? undefined : daysAt(days, part)
  return value === undefined ? words.days.tooFew : words.days.value(value)
}
