// SPDX-License-Identifier: EUPL-1.2
/** What stands above each of these forms: what happened meanwhile, what must be mended, the title, and the line that may save a life. */
import type { FC } from 'hono/jsx'
import { saidAs, type Asked } from '../platform/web/route.ts'
import { Alert } from '../ui/Alert.tsx'
import { Emergency } from '../ui/Emergency.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { sayErrors } from './say-errors.ts'
import { conflicts } from './words.nl.ts'

export interface Filled {
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
  csrf: string
}

/** @param asked how the page was asked for: the first time, or with what was typed */
export const filledIn = (who: { csrf: string }, asked: Asked): Filled => ({
  typed: asked.typed ?? new Map(),
  errors: sayErrors(asked.errors),
  conflict: saidAs(conflicts, asked.conflict),
  csrf: who.csrf,
})

type Props = { title: string; lead: string; filled: Filled }

export const FormHead: FC<Props> = ({ title, lead, filled: { errors, conflict } }) => (
  <>
    {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
    <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
    <PageHeader title={title} lead={lead} />
    <Emergency />
  </>
)
