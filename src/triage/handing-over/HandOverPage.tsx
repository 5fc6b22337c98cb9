// SPDX-License-Identifier: EUPL-1.2
/** Handing a report over to another desk: what was handed over, with its receipt, and two ways to do so. Nothing leaves by Spil. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import type { DecidedBasis } from '../legality/bases.ts'
import { HandOverCard } from './HandOverCard.tsx'
import { PassOnForm, Preview } from './PassOnForm.tsx'
import type { Along, HandOverReceiver } from './rules.ts'
import { SpokenForm } from './SpokenForm.tsx'
import type { HandOver } from './store.ts'
import { receiverWords, words } from './words.nl.ts'

export interface HandOverPageProps {
  reportId: string
  label: string
  earlier: readonly HandOver[]
  along: readonly Along[]
  isToPassOn: boolean
  /** the desk of the decision */
  decidedReceiver: HandOverReceiver | undefined
  names: ReadonlyMap<string, string>
  /** those that ended too: an earlier hand-over may rest on one */
  allBases: readonly DecidedBasis[]
  /** the text with marks, as typed or as proposed */
  marked: string
  /** what was marked and stands elsewhere */
  stillIn: readonly string[]
  /** what would leave, to be looked at */
  preview: string | undefined
  /** of what would leave: what leads to somebody */
  stillKnown: readonly string[]
  today: PlainDate
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
}

export const HandOverPage: FC<HandOverPageProps> = (props) => {
  const { reportId, label, earlier, typed, errors, conflict, preview } = props
  const typedOn = (names: readonly string[]) => names.some((name) => typed.has(name))
  return (
    <>
      <BackLink href={to('report', { id: reportId })}>{words.back(label)}</BackLink>
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
      <PageHeader title={words.title(label)} lead={words.lead} />
      {props.isToPassOn ? (
        <Alert kind="info" title={words.todo(receiverWords[props.decidedReceiver ?? 'other'])} />
      ) : null}
      {preview === undefined ? null : <Preview {...props} />}
      <FormGroupDetails
        summary={words.extract.title}
        holdsValue={typedOn(['u-tekst']) || (props.isToPassOn && typed.size === 0)}
      >
        <PassOnForm {...props} />
      </FormGroupDetails>
      <FormGroupDetails summary={words.spoken.title} holdsValue={typedOn(['gezegd', 'op', 'hoe', 'ontvanger'])}>
        <SpokenForm {...props} />
      </FormGroupDetails>
      <h2>{words.earlier}</h2>
      {earlier.length === 0 ? <p class="hint">{words.none}</p> : null}
      {earlier.map((one) => (
        <HandOverCard {...props} one={one} />
      ))}
      {earlier.length > 0 ? (
        <p>
          <a href={to('destruction', { id: reportId })}>{words.thenDestroy}</a>
        </p>
      ) : null}
    </>
  )
}

export const optionsOf = <Name extends string>(list: Readonly<Record<Name, string>>, only: readonly Name[]) =>
  only.map((value) => ({ value, label: list[value] }))

/** Of the municipality, those in force. */
export const basisOptions = (bases: readonly DecidedBasis[]) =>
  bases
    .filter(({ endedOn }) => !endedOn)
    .map(({ id, purpose, title, article }) => ({ value: id, label: `${purpose} ${title} (${article})` }))
