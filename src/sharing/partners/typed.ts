// SPDX-License-Identifier: EUPL-1.2
/** How the form of a partner is read, and what is to be mended in it. Nothing of it may hold a BSN. */
import * as z from 'zod'
import { clean, maybeWithoutBsn, neededWithoutBsn } from '../../casework/index.ts'
import { isMailAddress } from '../../platform/mail/mail-address.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import { channels, partnerKinds, type Channel } from './rules.ts'
import type { PartnerText } from './store.ts'
import { isCountry, isLanguage } from './where.ts'

/** Characters. */
export const longest = { name: 200, area: 300, line: 300, remark: 1_000, key: 8_000 } as const

const maybeLine = maybeWithoutBsn(longest.line)

/** Boxes that share one name come as lines; what is in no list is left out. */
const channelsField = z
  .string()
  .default('')
  .transform((text) => channels.filter((each) => text.split('\n').includes(each)))

export const partnerFields = {
  soort: z.enum(partnerKinds, { error: 'chooseKind' }),
  naam: neededWithoutBsn(longest.name, 'giveName'),
  gebied: maybeWithoutBsn(longest.area),
  land: z.string({ error: 'chooseCountry' }).refine(isCountry, 'chooseCountry'),
  taal: z.string({ error: 'chooseLanguage' }).refine(isLanguage, 'chooseLanguage'),
  weg: z.enum(channels, { error: 'chooseChannel' }),
  ook: channelsField,
  telefoon: maybeLine,
  mail: maybeLine,
  website: maybeLine,
  sleutel: z.string().default('').transform(clean).pipe(z.string().max(longest.key, 'tooLong')),
  uren: maybeLine,
  buiten: maybeLine,
  bijzonder: maybeWithoutBsn(longest.remark),
  bron: neededWithoutBsn(longest.line, 'giveSource'),
  nagekeken: z.string().default(''),
}
const whole = z.object(partnerFields)
export type TypedPartner = z.output<typeof whole>

export const versionField = z.coerce.number({ error: 'whichVersion' }).int('whichVersion')

export const textOf = (typed: TypedPartner): PartnerText => ({
  kind: typed.soort,
  name: typed.naam,
  area: typed.gebied === '' ? undefined : typed.gebied,
  country: typed.land,
  language: typed.taal,
  channels: [typed.weg, ...typed.ook.filter((each) => each !== typed.weg)],
  reach: {
    telephone: typed.telefoon,
    mail: typed.mail,
    website: typed.website,
    publicKey: typed.sleutel,
    hours: typed.uren,
    outOfHours: typed.buiten,
    remark: typed.bijzonder,
    source: typed.bron,
  },
})

/** Of any country, with signs as people put them; no longer than ITU-T E.164 allows, and a short number is one too. */
export function isTelephone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length
  return /^\+?[\d ()/.-]+$/.test(text) && digits >= 3 && digits <= 15
}

/** Only a page that is locked on the way; a name or password in it would be somebody's. */
export function isWebsite(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === ''
}

/** What a way needs to be of use. */
const needs: Partial<Record<Channel, 'telephone' | 'mail' | 'website'>> = {
  telephone: 'telephone',
  secureMail: 'mail',
  ownForm: 'website',
}

/** @returns by field, what to mend; empty when it can be kept */
export function whatToMend({ channels: ways, reach }: PartnerText): FieldErrors {
  const lacks = (what: 'telephone' | 'mail' | 'website') =>
    reach[what] === '' && ways.some((way) => needs[way] === what)
  return {
    ...(reach.telephone !== '' && !isTelephone(reach.telephone) ? { telefoon: 'notTelephone' } : {}),
    ...(reach.mail !== '' && !isMailAddress(reach.mail) ? { mail: 'notMail' } : {}),
    ...(reach.website !== '' && !isWebsite(reach.website) ? { website: 'notWebsite' } : {}),
    ...(lacks('telephone') ? { telefoon: 'giveTelephone' } : {}),
    ...(lacks('mail') ? { mail: 'giveMail' } : {}),
    ...(lacks('website') ? { website: 'giveWebsite' } : {}),
    ...(reach.telephone + reach.mail + reach.website === '' ? { telefoon: 'giveOneWay' } : {}),
  }
}
