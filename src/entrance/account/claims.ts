// SPDX-License-Identifier: EUPL-1.2
/**
 * What of a token tells who somebody is and how sure that is, per kind of service. Values in, values out.
 *
 * Sources: OIDC NL GOV 1.0.1 (claim `acr`, values of eIDAS); Microsoft identity platform, where `acr` says nothing useful and `sub`
 * differs per application: there `oid` is the person, and `acrs` names the authentication context that Conditional Access demanded.
 */
import type { IdentityProvider } from '../../platform/people/identity-provider.ts'

type Kind = IdentityProvider['kind']

const claimsOf = {
  standard: { subject: 'sub', level: 'acr' },
  entra: { subject: 'oid', level: 'acrs' },
} as const satisfies Record<Kind, { subject: string; level: string }>

type Claims = Readonly<Record<string, unknown>>

/** @returns nothing when the token does not say who it is */
export function subjectIn(kind: Kind, claims: Claims): string | undefined {
  const subject = claims[claimsOf[kind].subject]
  return typeof subject === 'string' && subject.trim() !== '' && subject.length <= 255 ? subject : undefined
}

/** Letter for letter: a level that looks like it is another level. */
export function isSureEnough({ kind, levels }: Pick<IdentityProvider, 'kind' | 'levels'>, claims: Claims): boolean {
  const given = claims[claimsOf[kind].level]
  const values: unknown[] = Array.isArray(given) ? given : [given]
  return values.some((value) => typeof value === 'string' && levels.includes(value))
}

/** How the level is asked for in the address of the service. */
export const levelQuestion = ({ kind, levels }: Pick<IdentityProvider, 'kind' | 'levels'>): Record<string, string> =>
  kind === 'entra'
    ? { claims: JSON.stringify({ id_token: { acrs: { essential: true, values: levels } } }) }
    : { acr_values: levels.join(' ') }
