// SPDX-License-Identifier: EUPL-1.2
/** The addresses of partners and teams, and making one. The code in it is chance, so that it tells nothing and is not guessed. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { isHostName } from '../../platform/host-name.ts'
import { findPublicHost } from '../../platform/municipalities.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { addDoor, findDoors } from '../../reporting/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { addressOf, pathOf } from './door-address.ts'
import { conflicts, said, sayMistakes, words } from './words.nl.ts'

export const showDoors: ShowPage = async (tx, who, asked) => {
  const doors = await findDoors(tx)
  const publicHost = await findPublicHost(tx)
  const errors = sayMistakes(asked.errors)
  const meanwhile = saidAs(conflicts, asked.conflict)
  return {
    title: words.doors.title,
    menu: 'administration',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { details: { shown: doors.length } },
    body: (
      <>
        <BackLink href={to('deskSettings')}>{words.doors.back}</BackLink>
        {meanwhile ? <Alert kind="warning" role="alert" title={meanwhile} /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.doors.title} lead={words.doors.lead} />
        {doors.length === 0 ? (
          <p>{words.doors.none}</p>
        ) : (
          <DataTable
            id="deuren"
            caption={words.doors.caption}
            hideCaption
            columns={Object.values(words.doors.columns).map((label) => ({ label }))}
            rows={doors.map((door) => [
              <a href={to('door', { id: door.id })}>{visibleText(door.name)}</a>,
              words.doors.kinds[door.kind],
              <span class="door-address">{addressOf(door, publicHost) ?? pathOf(door)}</span>,
              <StatusBadge tone={door.isClosed ? 'quiet' : 'ok'}>
                {door.isClosed ? words.doors.closed : words.doors.open}
              </StatusBadge>,
            ])}
          />
        )}
        <Card title={words.doors.newTitle}>
          <StaffForm action={to('addDoor')} csrf={who.csrf}>
            <RadioGroup
              name="soort"
              legend={words.doors.kind}
              options={Object.entries(words.doors.kindChoices).map(([value, label]) => ({ value, label }))}
              value={asked.typed?.get('soort')}
              error={errors['soort']}
            />
            <TextField
              name="naam"
              label={words.doors.name}
              hint={words.doors.nameHint}
              maxlength={longestName}
              value={asked.typed?.get('naam')}
              error={errors['naam']}
            />
            <TextField
              name="hostnaam"
              label={words.doors.host}
              hint={words.doors.hostHint}
              optional
              autocapitalize="none"
              spellcheck={false}
              value={asked.typed?.get('hostnaam')}
              error={errors['hostnaam']}
            />
            <Button>{words.doors.add}</Button>
          </StaffForm>
        </Card>
      </>
    ),
  }
}

/** As the column holds it. */
const longestName = 100

export const addDoorOfDesk = deed({
  input: z.object({
    soort: z.enum(['partner', 'team'], { error: 'chooseKind' }),
    naam: z
      .string({ error: 'giveDoorName' })
      .trim()
      .min(1, 'giveDoorName')
      .max(longestName, 'giveDoorName')
      .refine((name) => name.isWellFormed() && visibleText(name) === name, 'hiddenSigns'),
    hostnaam: z
      .string()
      .default('')
      .transform((host) => host.trim())
      .refine((host) => host === '' || isHostName(host), 'giveHost'),
  }),
  page: showDoors,
  async run(tx, _who, { soort: kind, naam: name, hostnaam }) {
    const host = hostnaam === '' ? undefined : hostnaam
    // the municipality's own host already leads to its form
    if (host !== undefined && host === (await findPublicHost(tx))) return conflict('hostIsTaken')
    const id = await addDoor(tx, { kind, name, host })
    return id === undefined
      ? conflict('hostIsTaken')
      : done(to('door', { id }), 'doorAdded', { details: { kind, door: id } })
  },
})
