// SPDX-License-Identifier: EUPL-1.2
/** One's own settings: gathers what the page shows. Only of the person who asks. */
import { may } from '../../access.ts'
import { findMailAddress } from '../../platform/people/mail-address-of.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { findAbsence } from '../absence/store.ts'
import { isDayPart } from '../day-parts.ts'
import { peersOf } from '../peers.ts'
import { SettingsPage } from './SettingsPage.tsx'
import { preferenceOf } from './store.ts'
import { conflicts, mistakes, said, words } from './words.nl.ts'

export const showSettings: ShowPage = async (tx, who, asked) => {
  const errors = mistakesAs(mistakes, asked.errors)
  const preference = await preferenceOf(tx, who.personId)
  const again = asked.typed?.has('email') ? asked.typed : undefined
  return {
    title: words.title,
    notice: saidAs(said, asked.said),
    body: (
      <SettingsPage
        email={again?.get('email') ?? (await findMailAddress(tx, who.personId)) ?? ''}
        dayParts={again ? (again.get('momenten') ?? '').split('\n').filter(isDayPart) : preference.dayParts}
        acute={again ? again.get('acuut') === 'ja' : preference.acute}
        away={may(who.roles, 'absence.own') ? await awayOf(tx, who) : undefined}
        typed={asked.typed ?? new Map()}
        errors={errors}
        conflict={saidAs(conflicts, asked.conflict)}
        today={who.today}
        csrf={who.csrf}
      />
    ),
  }
}

async function awayOf(...[tx, who]: [Parameters<ShowPage>[0], Parameters<ShowPage>[1]]) {
  const absence = await findAbsence(tx, who.personId, who.today)
  const colleagues = (await peersOf(tx, who.personId, who.today)).ids
  const names = await namesOf(tx, [...colleagues, absence?.substituteId ?? null, absence?.setBy ?? null])
  return {
    absence: absence && {
      ...absence,
      substitute: absence.substituteId && names.get(absence.substituteId),
      setByName: absence.setBy && names.get(absence.setBy),
    },
    colleagues: colleagues
      .map((id) => ({ id, name: names.get(id) ?? '' }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
  }
}
