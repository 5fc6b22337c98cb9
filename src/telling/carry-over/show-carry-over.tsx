// SPDX-License-Identifier: EUPL-1.2
/** Carrying over the list a desk kept before Spil: paste it, count what is closed, and take the rest row by row. One page for each step. */
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { saidAs, type ShowPage, type View, mistakesAs } from '../../platform/web/route.ts'
import { untestedOf } from '../../triage/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PasteForm } from './PasteForm.tsx'
import { RowForm } from './RowForm.tsx'
import { findPlace } from './steps.ts'
import { findCarriedOver } from './store.ts'
import { Untested } from './Untested.tsx'
import { words } from './words.nl.ts'

interface Said {
  errors?: Readonly<Record<string, string>> | undefined
  conflict?: string | undefined
  /** what was done just now, on the page that is shown for once */
  done?: string | undefined
}

/** @param typed what travels with each step; `lijst` only when a list was read */
export async function carryOverPage(tx: Tx, who: Who, typed: ReadonlyMap<string, string>, said: Said): Promise<View> {
  const at = { lijst: typed.get('lijst') ?? '', kolom: typed.get('kolom') ?? '', woord: typed.get('woord') ?? '' }
  const errors = mistakesAs(words.mistakes, said.errors)
  // what cannot be read stays in the field to paste in
  const found = at.lijst === '' || 'lijst' in errors ? undefined : await findPlace(tx, at)
  const place = typeof found === 'object' && found.rows.length > 0 ? found : undefined
  const form = { csrf: who.csrf, today: who.today, typed, errors }
  return {
    title: words.title,
    menu: 'ownReports',
    audit: { details: { rows: place?.rows.length ?? 0 } },
    body: (
      <>
        <BackLink href={to('ownReports')}>{words.back}</BackLink>
        {said.conflict ? <Alert kind="warning" role="alert" title={said.conflict} /> : null}
        {said.done ? <Alert kind="ok" role="status" title={said.done} /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title} lead={place ? words.toDo(place.rows.length) : words.lead} />
        {place ? <RowForm form={form} place={place} /> : <PasteForm form={form} />}
        {place ? null : (
          <Untested reports={await untestedOf(tx, who, await findCarriedOver(tx, who))} today={who.today} />
        )}
      </>
    ),
  }
}

export const showCarryOver: ShowPage = (tx, who, { typed, errors, conflict, query }) =>
  carryOverPage(tx, who, typed ?? new Map(), {
    errors,
    conflict: saidAs(words.conflicts, conflict),
    done: saidAs(words.said, query.get('gedaan') ?? undefined),
  })
