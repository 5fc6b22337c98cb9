// SPDX-License-Identifier: EUPL-1.2
/** From which part, what one does, and with which partner: what may go and on which bases depends on these. */
import type { FC } from 'hono/jsx'
import { partSlugs, partWords, type Part } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import type { Partner } from '../partners/store.ts'
import { disclosureKinds } from './rules.ts'
import { kindHints, kindWords } from './names.nl.ts'
import { words as all } from './words.nl.ts'

const words = all.choose

interface ChooseFormProps {
  caseId: string
  parts: readonly Part[]
  partners: readonly Partner[]
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const ChooseForm: FC<ChooseFormProps> = ({ caseId, parts, partners, typed, errors }) => {
  const inUse = partners.filter(({ endedOn }) => endedOn === undefined)
  const open = parts.filter(({ closed }) => !closed)
  if (inUse.length === 0)
    return (
      <EmptyState>
        {words.noPartners} <ActionLink href={to('partners')}>{words.addPartner}</ActionLink>
      </EmptyState>
    )
  return (
    <form method="get" action={to('newDisclosure', { id: caseId })} novalidate>
      <RadioGroup
        name="spoor"
        legend={words.part}
        options={open.map(({ kind }) => ({ value: partSlugs[kind], label: partWords[kind] }))}
        value={typed.get('spoor') ?? (open.length === 1 && open[0] ? partSlugs[open[0].kind] : undefined)}
        error={errors['spoor']}
      />
      <RadioGroup
        name="soort"
        legend={words.kind}
        options={disclosureKinds.map((value) => ({ value, label: kindWords[value], hint: kindHints[value] }))}
        value={typed.get('soort')}
        error={errors['soort']}
      />
      <SelectField
        name="naar"
        label={words.partner}
        hint={words.partnerHint}
        emptyLabel={words.choose}
        options={inUse.map(({ id, name, area }) => ({ value: id, label: area ? `${name} (${area})` : name }))}
        value={typed.get('naar')}
        error={errors['naar']}
      />
      <Button>{words.go}</Button>
    </form>
  )
}
