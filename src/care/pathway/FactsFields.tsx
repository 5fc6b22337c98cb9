// SPDX-License-Identifier: EUPL-1.2
/** The fields of the facts, in the order in which one hears them. Each first answer is "nog niet bekend". */
import type { FC } from 'hono/jsx'
import { ageWords } from '../../casework/index.ts'
import { ageClasses } from '../../law/age-classes.ts'
import { cooperations, criminalCases, forms, needs, residences, type Situation } from '../../law/pathways/situation.ts'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { fieldOf } from './facts-form.ts'
import {
  cooperationWords,
  criminalCaseWords,
  formWords,
  labelOf,
  needWords,
  residenceWords,
  words,
} from './facts-words.nl.ts'

interface Props {
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const FactsFields: FC<Props> = ({ typed, errors }) => {
  const field = (input: keyof Situation) => {
    const name = fieldOf[input]
    return { name, label: labelOf(input), value: typed.get(name) ?? '', error: errors[name] }
  }
  const choice = <T extends string>(input: keyof Situation, known: readonly T[], say: Record<T, string>) => (
    <SelectField
      {...field(input)}
      emptyLabel={words.unknown}
      options={known.map((value) => ({ value, label: say[value] }))}
    />
  )
  const yesOrNo = (input: keyof Situation) => (
    <SelectField
      {...field(input)}
      emptyLabel={words.unknown}
      options={[
        { value: 'ja', label: words.yes },
        { value: 'nee', label: words.no },
      ]}
    />
  )
  const boxes = <T extends string>(
    input: keyof Situation,
    known: readonly T[],
    say: Record<T, string>,
    hint?: string,
  ) => {
    const { name, label, value, error } = field(input)
    return (
      <CheckboxGroup
        name={name}
        legend={label}
        hint={hint}
        options={[...known.map((each) => ({ value: each, label: say[each] })), { value: 'geen', label: words.none }]}
        values={value.split('\n')}
        error={error}
      />
    )
  }
  return (
    <>
      <h2>{words.groups.stay}</h2>
      {choice(
        'residence',
        residences.filter((each) => each !== 'unknown'),
        residenceWords,
      )}
      {yesOrNo('dublin')}
      <TextField {...field('reflectionGrantedOn')} type="date" hint={words.reflectionHint} />
      <TextField {...field('permitGrantedOn')} type="date" />
      <h2>{words.groups.age}</h2>
      <TextField {...field('birthDate')} type="date" />
      <SelectField
        {...field('ageClass')}
        hint={words.ageHint}
        emptyLabel={words.unknown}
        options={ageClasses.filter((each) => each !== 'unknown').map((value) => ({ value, label: ageWords[value] }))}
      />
      {yesOrNo('unaccompanied')}
      {yesOrNo('parentIsVictim')}
      <h2>{words.groups.criminal}</h2>
      {choice('cooperation', cooperations, cooperationWords)}
      {choice('criminalCase', criminalCases, criminalCaseWords)}
      {yesOrNo('isSuspect')}
      {boxes('forms', forms, formWords, words.formsHint)}
      <h2>{words.groups.place}</h2>
      <SelectField
        {...field('registeredIn')}
        emptyLabel={words.unknown}
        options={[
          { value: 'nergens', label: words.nowhere },
          { value: 'gemeente', label: words.inMunicipality },
        ]}
      />
      <TextField
        name="gemeente"
        label={words.whichMunicipality}
        optional
        value={typed.get('gemeente') ?? ''}
        error={errors['gemeente']}
      />
      <TextField {...field('foundIn')} optional />
      <h2>{words.groups.needs}</h2>
      {boxes('needs', needs, needWords)}
      {yesOrNo('auPair')}
    </>
  )
}
