// SPDX-License-Identifier: EUPL-1.2
/** Asking others about a report: what was asked on top of the forms, one of them open at a time. Nothing is decided here. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Instant } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import type { DecidedBasis } from '../legality/bases.ts'
import { ConsultationCard } from './ConsultationCard.tsx'
import { ExtractForm, Preview } from './ExtractForm.tsx'
import { InsideForm, SpokenForm } from './OtherForms.tsx'
import type { Consultation } from './store.ts'
import { words } from './words.nl.ts'

export interface ConsultPageProps {
  reportId: string
  label: string
  consultations: readonly Consultation[]
  names: ReadonlyMap<string, string>
  /** who can be asked in Spil, by id */
  colleagues: readonly string[]
  bases: readonly DecidedBasis[]
  /** the text with marks, as typed or as proposed */
  marked: string
  /** what was marked and stands elsewhere */
  stillIn: readonly string[]
  /** what would leave, to be looked at */
  preview: string | undefined
  /** of what would leave: what the file knows */
  stillKnown: readonly string[]
  personId: string
  now: Instant
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
}

export const ConsultPage: FC<ConsultPageProps> = (props) => {
  const { reportId, label, consultations, typed, errors, conflict, preview } = props
  const touched = (prefix: string) => [...typed.keys()].some((name) => name.startsWith(prefix))
  return (
    <>
      <BackLink href={to('report', { id: reportId })}>{words.back(label)}</BackLink>
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
      <PageHeader title={words.title(label)} lead={words.lead} />
      {preview === undefined ? null : <Preview {...props} />}
      <FormGroupDetails summary={words.extract.title} holdsValue={typed.has('uittreksel')}>
        <ExtractForm {...props} />
      </FormGroupDetails>
      <FormGroupDetails summary={words.spoken.title} holdsValue={touched('m-')}>
        <SpokenForm {...props} />
      </FormGroupDetails>
      <FormGroupDetails summary={words.inside.title} holdsValue={touched('n-')}>
        <InsideForm {...props} />
      </FormGroupDetails>
      <h2>{words.earlier}</h2>
      {consultations.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        consultations.map((consultation) => <ConsultationCard {...props} consultation={consultation} />)
      )}
    </>
  )
}

export const optionsOf = (list: Readonly<Record<string, string>>, only: readonly string[] = Object.keys(list)) =>
  only.map((value) => ({ value, label: list[value] ?? value }))

export const basisOptions = (bases: readonly DecidedBasis[]) =>
  bases.map(({ id, purpose, title, article }) => ({ value: id, label: `${purpose} ${title} (${article})` }))
