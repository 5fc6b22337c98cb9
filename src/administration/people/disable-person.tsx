// SPDX-License-Identifier: EUPL-1.2
/** Closes the account of somebody (afsluiten), after a page that asks whether it is meant: it is not opened again. Sessions end at once. */
import * as z from 'zod'
import { countOpenWork } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { disablePerson } from '../../platform/people/disable-person.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { conflicts, words } from '../words.nl.ts'
import { findChangeable, getPerson } from './get-person.ts'

export const askDisable: ShowPage = async (tx, who, asked) => {
  const person = await getPerson(tx, asked.params['id'] ?? '')
  const refusal =
    saidAs(conflicts, asked.conflict) ??
    (person.id === who.personId || person.disabled ? conflicts['notChangeable'] : undefined)
  const open = await countOpenWork(tx, person.id)
  return {
    title: words.disable.title,
    menu: 'administration',
    audit: { object: { kind: 'person', id: person.id } },
    body: (
      <>
        <PageHeader title={words.disable.ask(person.name)} lead={words.disable.lead} />
        {open > 0 ? (
          <Alert kind="info" title={words.disable.leavesWork(open)}>
            <p>{words.disable.whoHandsOver}</p>
          </Alert>
        ) : null}
        {refusal ? <Alert kind="warning" role="alert" title={refusal} /> : null}
        <StaffForm action={to('disablePerson', { id: person.id })} csrf={who.csrf}>
          <ButtonRow>
            {refusal ? null : <Button variant="danger">{words.disable.yes}</Button>}
            <a href={to('person', { id: person.id })}>{words.disable.no}</a>
          </ButtonRow>
        </StaffForm>
      </>
    ),
  }
}

export const disableAccount = deed({
  input: z.object({ id: z.string() }),
  page: askDisable,
  async run(tx, who, { id }) {
    const person = await findChangeable(tx, who, id)
    if (!person) return conflict('notChangeable')
    await disablePerson(tx, id)
    return done(to('person', { id }), 'disabled', { object: { kind: 'person', id } })
  },
})
