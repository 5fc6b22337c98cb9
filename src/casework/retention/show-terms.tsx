// SPDX-License-Identifier: EUPL-1.2
/** How long each record type is kept: what the archivist approved, and what is only a proposal. */
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { legalTermOf, recordTypes, type RecordType } from './rules.ts'
import { sayLegal } from './say-legal.ts'
import { TermForm } from './TermForm.tsx'
import { findTerms } from './terms-store.ts'
import { conflicts, mistakesWith, recordWords, said, sayTerm, words } from './words.nl.ts'

const recordIn = (text: string | null | undefined): RecordType | undefined => recordTypes.find((each) => each === text)

export const showTerms: ShowPage = async (tx, who, asked) => {
  const terms = await findTerms(tx)
  const typed = asked.typed ?? new Map<string, string>()
  const chosen = recordIn(typed.get('soort') ?? asked.query.get('soort'))
  const names = await namesOf(
    tx,
    [...terms.values()].map(({ by }) => by),
  )
  const errors = mistakesAs(mistakesWith(chosen ? (sayLegal(chosen) ?? '') : ''), asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  return {
    title: words.terms.title,
    menu: 'retention',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { details: { shown: terms.size } },
    body: (
      <>
        <BackLink href={to('retention')}>{words.terms.back}</BackLink>
        {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.terms.title} lead={words.terms.lead} />
        <DataTable
          id="termijnen"
          caption={words.terms.caption}
          hideCaption
          columns={Object.values(words.terms.columns).map((label) => ({ label }))}
          rows={recordTypes.map((record) => {
            const term = terms.get(record)
            const legal = legalTermOf(record)
            return [
              <a href={`${to('retentionTerms')}?soort=${record}#termijn`}>{recordWords[record]}</a>,
              term ? sayTerm(term) : legal ? words.terms.proposal(sayTerm(legal.term)) : words.terms.none,
              term ? visibleText(term.source) : (sayLegal(record) ?? words.terms.own),
              term ? (
                words.terms.by(names.get(term.by) ?? '', sayDate(term.on, who.today))
              ) : (
                <StatusBadge tone="info">{words.terms.waits}</StatusBadge>
              ),
            ]
          })}
        />
        <p class="hint">
          {words.terms.measures} {words.terms.reports}
        </p>
        <TermForm record={chosen} terms={terms} csrf={who.csrf} typed={typed} errors={errors} />
      </>
    ),
  }
}
