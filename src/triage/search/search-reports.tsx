// SPDX-License-Identifier: EUPL-1.2
/**
 * Searches in everything this person may see, sealed text included. The text goes by post, stands in no address and no log, and the trail
 * holds a tag of it. Looking up identifiers is counted (M-22), and who looks for himself or a colleague is told to the privacy officer (M-36).
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { conflict, doneShowing } from '../../platform/web/outcome.ts'
import { deed, saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { exploitationFormNames } from '../forms.ts'
import { reportStates } from '../lifecycle.ts'
import { tagText } from '../seen-before/rules.ts'
import { Haystacks, lineWith } from './haystack.ts'
import { openHaystacks } from './open-haystacks.ts'
import {
  identifiersIn,
  isIdentifierSearch,
  searchesPerHour,
  searchMarks,
  searchPeriods,
  searchText,
  wordsOf,
} from './rules.ts'
import { SearchPage, type Found } from './SearchPage.tsx'
import {
  countIdentifierSearch,
  findByTags,
  findKeptFilters,
  findSearchable,
  keepFilters,
  type Filters,
} from './store.ts'
import { tellOfColleagues } from './tell-of-colleagues.ts'
import { conflicts, mistakes, said, words } from './words.nl.ts'

const shownAtMost = 50
const haystacks = new Haystacks()

export const showSearch: ShowPage = async (tx, who, asked) => ({
  title: words.title,
  menu: 'reports',
  wide: true,
  notice: saidAs(said, asked.said),
  body: (
    <SearchPage
      csrf={who.csrf}
      today={who.today}
      typed={asked.typed ?? new Map(Object.entries(await findKeptFilters(tx, who.personId)))}
      errors={mistakesAs(mistakes, asked.errors)}
      conflict={saidAs(conflicts, asked.conflict)}
    />
  ),
})

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).optional().catch(undefined)

export const searchReports = deed({
  input: z.object({
    zoek: searchText,
    stand: oneOf(reportStates),
    periode: oneOf(searchPeriods),
    vorm: oneOf(exploitationFormNames),
    merk: oneOf(searchMarks),
    onthoud: z.literal('ja').optional().catch(undefined),
  }),
  page: showSearch,
  async run(tx, who, { zoek: text, stand, periode, vorm, merk, onthoud }) {
    const isIdentifier = isIdentifierSearch(text)
    if (isIdentifier && !(await countIdentifierSearch(tx, who.personId, searchesPerHour))) return conflict('tooMany')
    const typed = Object.fromEntries(
      Object.entries({ stand, periode, vorm, merk }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    )
    if (onthoud) await keepFilters(tx, who.personId, typed)
    const since = periode ? who.today.subtract({ days: Number(periode) }) : undefined
    const found = await search(tx, who, text, { state: stand, since, form: vorm, mark: merk })
    const details = { tag: await tellOfColleagues(tx, who, text), found: found.length, identifier: isIdentifier }
    const body = (
      <SearchPage
        csrf={who.csrf}
        today={who.today}
        typed={new Map([['zoek', text], ...Object.entries(typed)])}
        errors={{}}
        conflict={undefined}
        found={found.slice(0, shownAtMost)}
        total={found.length}
      />
    )
    return doneShowing({ title: words.title, menu: 'reports', wide: true, body }, to('search'), 'searched', { details })
  },
})

async function search(tx: Tx, who: Who, text: string, filters: Filters): Promise<Found[]> {
  const asked = wordsOf(text)
  const tags = await tx.keys.tags(
    tx,
    identifiersIn(text).map(({ type, normal }) => tagText(type, normal)),
  )
  const tagged = tags.length > 0 ? await findByTags(tx, tags) : new Set<string>()
  const reports = await findSearchable(tx, who, filters)
  if (Object.values(filters).every((value) => value === undefined))
    haystacks.keepOnly(tx.municipalityId, new Set(reports.map(({ reportId }) => reportId)))
  const found: Found[] = []
  for await (const [report, haystack] of openHaystacks(tx, reports, haystacks)) {
    const line = lineWith(haystack, asked)
    if (line !== undefined) found.push({ ...report, line })
    else if (tagged.has(report.reportId)) found.push({ ...report, line: words.byIdentifier })
  }
  haystacks.used()
  return found
}
