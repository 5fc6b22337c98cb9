// SPDX-License-Identifier: EUPL-1.2
/** Which days, whose, which report, and what kind; the answer has an address of its own. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Person } from '../../platform/people/people.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { kindWords, words } from '../words.nl.ts'
import { nameOfKind } from './filter.ts'
import { traceKinds, type TrailQuestion } from './store.ts'

type Props = { question: TrailQuestion; label: string; people: readonly Person[] }

export const FilterForm: FC<Props> = ({ question, label, people }) => (
  <form class="filter" method="get" action={to('oversight')}>
    <TextField name="van" label={words.filter.from} type="date" value={question.from.toString()} width="full" />
    <TextField name="tot" label={words.filter.until} type="date" value={question.until.toString()} width="full" />
    <SelectField
      name="persoon"
      label={words.filter.person}
      value={question.personId}
      emptyLabel={words.filter.everybody}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
    />
    <TextField
      name="melding"
      label={words.filter.report}
      value={label}
      spellcheck={false}
      autocapitalize="none"
      width="full"
    />
    <SelectField
      name="soort"
      label={words.filter.kind}
      value={question.kind && nameOfKind(question.kind)}
      emptyLabel={words.filter.everything}
      options={traceKinds.map((kind) => ({ value: nameOfKind(kind), label: kindWords[kind] }))}
    />
    <Button variant="secondary">{words.filter.show}</Button>
  </form>
)
