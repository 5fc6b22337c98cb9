// SPDX-License-Identifier: EUPL-1.2
/** The form for somebody who comes to work here. */
import { to } from '../../paths.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { sayMistakes, words } from '../words.nl.ts'
import { DaysFields, roleOptions } from './RoleFields.tsx'

export const showNewPerson: ShowPage = async (_tx, who, asked) => {
  const typed = asked.typed ?? new Map<string, string>()
  const errors = sayMistakes(asked.errors)
  return {
    title: words.newPerson.title,
    menu: 'administration',
    body: (
      <>
        <BackLink href={to('administration')}>{words.back}</BackLink>
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.newPerson.title} lead={words.newPerson.lead} />
        <StaffForm action={to('addPerson')} csrf={who.csrf}>
          <TextField
            name="naam"
            label={words.newPerson.name}
            hint={words.newPerson.nameHint}
            value={typed.get('naam') ?? ''}
            autocomplete="off"
            spellcheck={false}
            error={errors['naam']}
          />
          <CheckboxGroup
            name="rollen"
            legend={words.newPerson.roles}
            hint={words.role.hint}
            options={roleOptions}
            values={(typed.get('rollen') ?? '').split('\n')}
            error={errors['rollen']}
          />
          <DaysFields typed={typed} errors={errors} today={who.today} />
          <Button>{words.newPerson.add}</Button>
        </StaffForm>
      </>
    ),
  }
}
