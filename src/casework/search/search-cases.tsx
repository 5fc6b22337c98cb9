// SPDX-License-Identifier: EUPL-1.2
/**
 * Searches in the parts of cases that this person sees. As with reports: the text goes by post and stands in no address and no log, the trail
 * holds a tag of it, numbers are counted (M-22), and who looks for himself or a colleague is told to the privacy officer (M-36).
 */
import type { FC } from 'hono/jsx'
import * as z from 'zod'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { conflict, doneShowing } from '../../platform/web/outcome.ts'
import { deed, mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import {
  countIdentifierSearch,
  haystackOf,
  isIdentifierSearch,
  lineWith,
  searchConflicts,
  searchesPerHour,
  searchMistakes,
  searchSaid,
  searchText,
  tellOfColleagues,
  wordsOf,
} from '../../triage/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { partSlugs } from '../parts/rules.ts'
import { partWords } from '../words.nl.ts'
import { textsOnCases, type FoundText } from './texts.ts'
import { words } from './words.nl.ts'

const shownAtMost = 50

type Found = FoundText & { line: string }

export const showCaseSearch: ShowPage = async (_tx, who, asked) => ({
  title: words.title,
  menu: 'cases',
  wide: true,
  notice: saidAs(searchSaid, asked.said),
  body: (
    <SearchPage
      csrf={who.csrf}
      typed={asked.typed?.get('zoek') ?? ''}
      errors={mistakesAs(searchMistakes, asked.errors)}
      conflict={saidAs(searchConflicts, asked.conflict)}
    />
  ),
})

export const searchCases = deed({
  input: z.object({ zoek: searchText }),
  page: showCaseSearch,
  async run(tx, who, { zoek }) {
    const isIdentifier = isIdentifierSearch(zoek)
    if (isIdentifier && !(await countIdentifierSearch(tx, who.personId, searchesPerHour))) return conflict('tooMany')
    const found = await search(tx, who, zoek)
    const details = { tag: await tellOfColleagues(tx, who, zoek), found: found.length, identifier: isIdentifier }
    const body = <SearchPage csrf={who.csrf} typed={zoek} errors={{}} conflict={undefined} found={found} />
    const page = { title: words.title, menu: 'cases', wide: true, body } as const
    return doneShowing(page, to('caseSearch'), 'searched', { details })
  },
})

async function search(tx: Tx, who: Who, asked: string): Promise<Found[]> {
  const found: Found[] = []
  for await (const each of textsOnCases(tx, who)) {
    const line = lineWith(haystackOf([each.number, ...each.texts]), wordsOf(asked))
    if (line !== undefined) found.push({ ...each, line })
  }
  return found
}

const addressOf = ({ caseId: id, what, id: item, part }: FoundText): string => {
  if (what === 'entry') return `${to('caseEntry', { id })}?regel=${item}`
  if (what === 'document') return `${to('caseDocument', { id })}?document=${item}`
  if (what === 'node') return `${to('caseNode', { id })}?wie=${item}`
  return `${to('casePart', { id })}?spoor=${partSlugs[part]}`
}

interface SearchPageProps {
  csrf: string
  typed: string
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
  /** nothing was searched yet without it */
  found?: readonly Found[]
}

const SearchPage: FC<SearchPageProps> = ({ csrf, typed, errors, conflict: why, found }) => (
  <>
    <BackLink href={to('cases')}>{words.back}</BackLink>
    {why ? <Alert kind="warning" role="alert" title={why} /> : null}
    <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
    <PageHeader title={words.title} lead={words.lead} />
    <StaffForm action={to('searchCases')} csrf={csrf}>
      <TextField
        name="zoek"
        label={words.text}
        hint={words.textHint}
        type="search"
        width="full"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        error={errors['zoek']}
      />
      <Button>{words.button}</Button>
    </StaffForm>
    {found ? <Results found={found} /> : null}
  </>
)

const Results: FC<{ found: readonly Found[] }> = ({ found }) => (
  <section aria-live="polite">
    <h2>{words.found(found.length)}</h2>
    {found.length === 0 ? (
      <EmptyState>{words.none}</EmptyState>
    ) : (
      <DataTable
        id="gevonden"
        caption={words.found(found.length)}
        hideCaption
        columns={Object.values(words.columns).map((label) => ({ label }))}
        rows={found
          .slice(0, shownAtMost)
          .map((each) => [
            <a href={addressOf(each)}>{each.number}</a>,
            <span dir="auto">{visibleText(each.line)}</span>,
            partWords[each.part],
            words.what[each.what],
          ])}
      />
    )}
    {found.length > shownAtMost ? <p>{words.more(shownAtMost)}</p> : null}
  </section>
)
