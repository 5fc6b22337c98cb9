// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads an address for mail: lower case, without the `+tag` that leads to the same box; the dots that Gmail does not see are left out.
 *
 * Source: RFC 5321 for the parts (64 and 254 characters); what providers do with tags and dots is their practice, read November 2026.
 */
import { domainToASCII } from 'node:url'
import { isBsn } from './bsn.ts'
import { refused, tidy, valid, type Reading } from './reading.ts'

const dotless = new Set(['gmail.com', 'googlemail.com'])

export function readEmail(typed: string): Reading {
  const text = tidy(typed).replace(/^(?:mailto:|e-?mail[: ])\s*/i, '')
  if (text === '') return refused('empty')
  if (isBsn(text)) return refused('holdsBsn')
  const [, given = '', host = ''] = /^<?([^\s@<>,;:"()[\]\\]{1,64})@([^\s@<>,;:/?#"()[\]\\]{3,253})>?$/.exec(text) ?? []
  const domain = domainToASCII(host.toLowerCase().replace(/\.$/, ''))
  if (!/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}(?!\d)[a-z0-9-]{2,63}$/.test(domain))
    return refused('notEmail')
  const box = given.toLowerCase().replace(/(?<=.)\+.*$/, '')
  const isGmail = dotless.has(domain)
  const local = isGmail ? box.replaceAll('.', '') : box
  if (local === '' || local.startsWith('+') || /^\.|\.$|\.\./.test(local)) return refused('notEmail')
  return valid(`${local}@${isGmail ? 'gmail.com' : domain}`)
}
