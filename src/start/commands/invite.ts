// SPDX-License-Identifier: EUPL-1.2
/**
 * `spil invite`: a code with which somebody comes in for the first time, to be handed over in person or by telephone. With --anew what
 * this person signed in with before stops working, for a lost telephone or another account.
 */
import { forgetWaysIn, makeInvitation, usualDays } from '../../platform/people/invitations.ts'
import { mayComeIn } from '../../platform/people/disable-person.ts'
import { isUuid } from '../../platform/uuid.ts'
import { inGroups } from '../../platform/written-code.ts'
import { readArguments, UsageError } from './command.ts'
import { change, getMunicipality, operate } from './operate.ts'

export async function run(args: readonly string[]): Promise<void> {
  const {
    municipality: slug,
    id,
    days,
    anew,
  } = readArguments(args, {
    municipality: 'once',
    id: 'once',
    days: 'maybe',
    anew: 'flag',
  })
  const validDays = days === undefined ? usualDays : Number(days)
  if (!Number.isInteger(validDays) || validDays < 1 || validDays > 30)
    throw new UsageError('--days must be a number from 1 to 30.')
  await operate('database', async (operator) => {
    const municipality = await getMunicipality(operator, slug)
    let code = ''
    await change(operator, municipality.id, async (tx) => {
      if (!isUuid(id) || !(await mayComeIn(tx, id)))
        throw new UsageError(
          'There is nobody with that id who may come in: choose one of npm run --silent spil -- person list --municipality SLUG.',
        )
      if (anew) await forgetWaysIn(tx, id)
      code = await makeInvitation(tx, id, tx.now.add({ hours: validDays * 24 }))
      return { action: 'person.invited', object: { kind: 'person', id }, details: { days: validDays, anew } }
    })
    console.log(
      [
        `Code: ${inGroups(code)}`,
        `It works once, for ${validDays === 1 ? 'a day' : `${validDays} days`}, at SPIL_STAFF_URL with /inloggen/bij/${slug}/uitnodiging behind it.`,
        'Hand it over in person or by telephone, never by mail. It cannot be shown again.',
      ].join('\n'),
    )
  })
}
