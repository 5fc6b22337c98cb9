// SPDX-License-Identifier: EUPL-1.2
/** What is kept and until when, as a list: numbers, kinds and days, and nothing of what is in it. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import type { Tone } from '../../ui/Shape.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TabNav } from '../../ui/TabNav.tsx'
import { backTo } from './address.ts'
import { lastDayOf, standingOf, standings, type Standing } from './rules.ts'
import { findKept } from './store.ts'
import { findTerms } from './terms-store.ts'
import { kindWords, sayTerm, standingWords, words } from './words.nl.ts'

const tones: Record<Standing | 'open', Tone> = {
  open: 'quiet',
  runs: 'quiet',
  noTerm: 'info',
  due: 'warning',
  held: 'info',
  asked: 'warning',
  confirmed: 'danger',
  destroyed: 'neutral',
}

export const showRetention: ShowPage = async (tx, who, asked) => {
  const wanted = standings.find((each) => each === asked.query.get('stand'))
  const terms = await findTerms(tx)
  const all = (await findKept(tx, who, { destroyed: wanted === 'destroyed' })).map((kept) => ({
    kept,
    standing: standingOf(kept, terms.get(kept.kind), who.today),
  }))
  const shown = wanted ? all.filter(({ standing }) => standing === wanted) : all
  const waiting = all.filter(({ standing }) => standing === 'noTerm').length
  return {
    title: words.list.title,
    menu: may(who.roles, 'case.read') ? 'cases' : 'retention',
    wide: true,
    audit: { details: { shown: shown.length } },
    body: (
      <>
        <PageHeader title={words.list.title} lead={words.list.lead} />
        {waiting > 0 ? <Alert kind="info" title={words.list.waits(waiting)} /> : null}
        {may(who.roles, 'retention.approve') ? (
          <p>
            <ActionLink href={to('retentionTerms')}>{words.list.terms}</ActionLink>
          </p>
        ) : null}
        <TabNav
          label={words.list.filter}
          tabs={[undefined, ...standings].map((each) => ({
            label: each ? standingWords[each] : words.list.all,
            href: each ? `${to('retention')}?stand=${each}` : to('retention'),
            current: each === wanted,
          }))}
        />
        {shown.length === 0 ? (
          <EmptyState {...(wanted ? { link: { href: to('retention'), label: words.list.showAll } } : {})}>
            {wanted ? words.list.emptyFilter : words.list.empty}
          </EmptyState>
        ) : (
          <DataTable
            id="bewaard"
            caption={words.list.caption}
            hideCaption
            columns={Object.values(words.list.columns).map((label) => ({ label }))}
            rows={shown.map(({ kept, standing }) => {
              const term = terms.get(kept.kind)
              const last = kept.destroyedAt ? kept.destruction?.lastDay : lastDayOf(kept, term)
              return [
                <a href={kept.destroyedAt ? backTo(kept, 'keptDeclaration') : backTo(kept)}>{kept.number}</a>,
                kindWords[kept.kind],
                kept.startedOn ? <DateText date={kept.startedOn} today={who.today} /> : words.kept.notClosed,
                term ? sayTerm(term) : words.list.noTerm,
                last ? <DateText date={last} today={who.today} /> : words.kept.unknown,
                <StatusBadge tone={tones[standing]}>{standingWords[standing]}</StatusBadge>,
              ]
            })}
          />
        )}
      </>
    ),
  }
}
