// SPDX-License-Identifier: EUPL-1.2
/** Somebody says where and when to be mailed. The audit line names what changed, never the address. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { isMailAddress } from '../../platform/mail/mail-address.ts'
import { findMailAddress, setMailAddress } from '../../platform/people/mail-address-of.ts'
import { done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { dayPartNames } from '../day-parts.ts'
import { showSettings } from './show-settings.tsx'
import { storePreference } from './store.ts'

export const saveNotices = deed({
  input: z.object({
    email: z
      .string({ error: 'mailAddress' })
      .trim()
      .refine((text) => text === '' || isMailAddress(text), 'mailAddress'),
    momenten: z.string().default(''),
    acuut: z.literal('ja').optional().catch(undefined),
  }),
  page: showSettings,
  async run(tx, who, input) {
    const address = input.email === '' ? undefined : input.email
    const isOther = address !== (await findMailAddress(tx, who.personId))
    if (isOther) await setMailAddress(tx, who.personId, address)
    const chosen = input.momenten.split('\n')
    const dayParts = dayPartNames.filter((name) => chosen.includes(name))
    const acute = input.acuut === 'ja'
    await storePreference(tx, who.personId, { dayParts, acute })
    return done(to('ownSettings'), 'saved', {
      object: { kind: 'person', id: who.personId },
      details: { address: !isOther ? 'same' : address === undefined ? 'removed' : 'changed', dayParts, acute },
    })
  },
})
