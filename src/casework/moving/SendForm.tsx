// SPDX-License-Identifier: EUPL-1.2
/** What goes to whom: each thing a box of its own, by part, so that nothing goes along that nobody meant. */
import type { FC } from 'hono/jsx'
import { legalBases, purposes } from '../../law/legal-basis.ts'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Part } from '../parts/store.ts'
import { entryKindWords } from '../timeline/words.nl.ts'
import { partWords } from '../words.nl.ts'
import { tickOf, type ToPick } from './parcel.ts'
import { receiverRoles, sendingBases, sendingKinds, sendingPurposes } from './rules.ts'
import { receiverWords, words as all } from './words.nl.ts'

const words = all.send
/** Characters of a note that stand beside its box. */
const beginning = 90

interface SendFormProps {
  caseId: string
  csrf: string
  members: readonly { id: string; name: string; kind: 'municipality' | 'care-desk' }[]
  parts: readonly Part[]
  things: ToPick
  hasEmbargo: boolean
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  today: PlainDate
}

export const SendForm: FC<SendFormProps> = ({
  caseId,
  csrf,
  members,
  parts,
  things,
  hasEmbargo,
  typed,
  errors,
  today,
}) => (
  <StaffForm action={to('previewSending', { id: caseId })} csrf={csrf}>
    {typed.get('vraag') ? <input type="hidden" name="vraag" value={typed.get('vraag')} /> : null}
    <RadioGroup
      name="soort"
      legend={words.kind}
      options={sendingKinds.map((value) => ({ value, label: words.kinds[value], hint: words.kindHints[value] }))}
      value={typed.get('soort')}
      error={errors['soort']}
    />
    <SelectField
      name="naar"
      label={words.where}
      emptyLabel={words.choose}
      options={members.map(({ id, name, kind }) => ({
        value: id,
        label: kind === 'care-desk' ? words.careDesk(name) : name,
      }))}
      value={typed.get('naar')}
      error={errors['naar']}
    />
    <RadioGroup
      name="rol"
      legend={words.role}
      options={receiverRoles.map((value) => ({ value, label: receiverWords[value] }))}
      value={typed.get('rol')}
      error={errors['rol']}
    />
    <TextArea
      name="zin"
      label={words.sentence}
      hint={words.sentenceHint}
      value={typed.get('zin')}
      error={errors['zin']}
    />
    <Things parts={parts} things={things} typed={typed} error={errors['mee']} today={today} />
    {things.nodes.some(({ whereaboutsKeyId }) => whereaboutsKeyId !== undefined) ? (
      <TextField
        name="waaromverblijf"
        label={words.whyPlace}
        hint={words.whyPlaceHint}
        width="full"
        optional
        value={typed.get('waaromverblijf')}
        error={errors['waaromverblijf']}
      />
    ) : null}
    <SelectField
      name="grond"
      label={words.basis}
      hint={words.basisHint}
      emptyLabel={words.choose}
      options={sendingBases.map((value) => ({
        value,
        label: `${legalBases[value].nl} (${legalBases[value].source.article})`,
      }))}
      value={typed.get('grond')}
      error={errors['grond']}
    />
    <SelectField
      name="doel"
      label={words.purpose}
      emptyLabel={words.choose}
      options={sendingPurposes.map((value) => ({ value, label: purposes[value].nl }))}
      value={typed.get('doel')}
      error={errors['doel']}
    />
    {hasEmbargo ? (
      <>
        <Alert kind="danger" title={words.embargoTitle} />
        <Checkbox
          name="politie"
          label={words.police}
          checked={typed.get('politie') === 'ja'}
          error={errors['politie']}
        />
        <TextField
          name="waarompolitie"
          label={words.whyPolice}
          width="full"
          value={typed.get('waarompolitie')}
          error={errors['waarompolitie']}
        />
      </>
    ) : null}
    <Button>{words.view}</Button>
  </StaffForm>
)

const Things: FC<{
  parts: readonly Part[]
  things: ToPick
  typed: ReadonlyMap<string, string>
  error: string | undefined
  today: PlainDate
}> = ({ parts, things: { entries, nodes }, typed, error, today }) => {
  const values = typed.get('mee')?.split('\n')
  const filled = parts.filter(({ kind }) => [...entries, ...nodes].some(({ part }) => part === kind))
  if (filled.length === 0) return <p class="hint">{words.nothing}</p>
  return (
    <>
      {filled.map(({ kind }, index) => (
        <CheckboxGroup
          name="mee"
          id={index === 0 ? 'mee' : `mee-${kind}`}
          legend={words.what(partWords[kind])}
          hint={index === 0 ? words.whatHint : undefined}
          error={index === 0 ? error : undefined}
          values={values}
          options={[
            ...entries
              .filter(({ part }) => part === kind)
              .map((entry) => ({
                value: tickOf('regel', entry.id),
                label: `${entryKindWords[entry.kind]}, ${sayDate(entry.happenedOn, today, 'nl')}`,
                hint: <span dir="auto">{shortened(entry.text)}</span>,
              })),
            ...nodes.filter(({ part }) => part === kind).flatMap((node) => nodeOptions(node)),
          ]}
        />
      ))}
    </>
  )
}

const nodeOptions = ({ id, kind, label, content, whereaboutsKeyId }: ToPick['nodes'][number]) => [
  { value: tickOf('persoon', id), label: kind === 'person' ? words.asRole(label) : words.asThing(label) },
  ...(content.name === '' && content.born === '' ? [] : [{ value: tickOf('naam', id), label: words.asName(label) }]),
  ...(content.about === '' ? [] : [{ value: tickOf('over', id), label: words.asAbout(label) }]),
  ...(whereaboutsKeyId === undefined ? [] : [{ value: tickOf('verblijf', id), label: words.asPlace(label) }]),
]

const shortened = (text: string): string => {
  const shown = visibleText(text)
  return shown.length > beginning ? `${shown.slice(0, beginning)}…` : shown
}
