// SPDX-License-Identifier: EUPL-1.2
/** The forms with which somebody or something, or how two belong together, is added to a case. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { PartField } from '../parts/PartField.tsx'
import type { Part } from '../parts/store.ts'
import { ageClasses, nodeKinds, personRoles, relationKinds, type NodeKind } from './rules.ts'
import type { Node } from './store.ts'
import { ageWords, kindWords, relationWords, roleWords, words } from './words.nl.ts'

interface FormProps {
  caseId: string
  csrf: string
  parts: readonly Part[]
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const AddNodeForm: FC<FormProps> = ({ caseId, csrf, parts, typed, errors }) => (
  <StaffForm action={to('addNode', { id: caseId })} csrf={csrf}>
    <h2>{words.addTitle}</h2>
    <PartField
      parts={parts}
      value={typed.get('spoor')}
      error={errors['spoor']}
      label={words.part}
      hint={words.partHint}
    />
    <RadioGroup
      name="soort"
      legend={words.kind}
      options={nodeKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
      value={typed.get('soort') ?? 'person'}
      error={errors['soort']}
    />
    <NodeFields kind={undefined} typed={typed} errors={errors} />
    <Button>{words.add}</Button>
  </StaffForm>
)

/** @property kind undefined while it is still to be chosen */
export const NodeFields: FC<Pick<FormProps, 'typed' | 'errors'> & { kind: NodeKind | undefined }> = ({
  kind,
  typed,
  errors,
}) => (
  <>
    <TextField
      name="naam"
      label={words.name}
      hint={words.nameHint}
      optional
      value={typed.get('naam') ?? ''}
      error={errors['naam']}
    />
    {kind === undefined || kind === 'person' ? (
      <>
        <CheckboxGroup
          name="rollen"
          legend={words.roles}
          hint={words.rolesHint}
          options={personRoles.map((role) => ({ value: role, label: roleWords[role] }))}
          values={typed.get('rollen')?.split('\n')}
          error={errors['rollen']}
        />
        <TextField
          name="geboren"
          label={words.born}
          hint={words.bornHint}
          width="short"
          optional
          value={typed.get('geboren') ?? ''}
          error={errors['geboren']}
        />
        <SelectField
          name="leeftijd"
          label={words.age}
          options={ageClasses.map((age) => ({ value: age, label: ageWords[age] }))}
          value={typed.get('leeftijd') ?? 'unknown'}
          error={errors['leeftijd']}
        />
      </>
    ) : null}
    <TextArea name="over" label={words.about} optional value={typed.get('over') ?? ''} error={errors['over']} />
  </>
)

export const AddRelationForm: FC<FormProps & { nodes: readonly Node[] }> = ({
  caseId,
  csrf,
  parts,
  nodes,
  typed,
  errors,
}) => {
  const options = nodes.map(({ id, label }) => ({ value: id, label }))
  return (
    <StaffForm action={to('addRelation', { id: caseId })} csrf={csrf}>
      <h2>{words.relationTitle}</h2>
      <PartField
        id="spoor-band"
        parts={parts}
        value={typed.get('spoor')}
        error={undefined}
        label={words.part}
        hint={words.partHint}
      />
      <SelectField
        name="van"
        label={words.relationFrom}
        emptyLabel={words.choose}
        options={options}
        value={typed.get('van')}
        error={errors['van']}
      />
      <SelectField
        name="band"
        label={words.relationKind}
        emptyLabel={words.choose}
        options={relationKinds.map((kind) => ({ value: kind, label: relationWords[kind] }))}
        value={typed.get('band')}
        error={errors['band']}
      />
      <SelectField
        name="naar"
        label={words.relationTo}
        emptyLabel={words.choose}
        options={options}
        value={typed.get('naar')}
        error={errors['naar']}
      />
      <Button variant="secondary">{words.relationAdd}</Button>
    </StaffForm>
  )
}
