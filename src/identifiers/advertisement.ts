// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads the address of an advertisement (advertentie): the site and the number of the advertisement in it. The same advertisement is then
 * recognised when its title in the address was changed. Without a number the last part of the address is kept, at the desk only.
 */
import { isBsn } from './bsn.ts'
import { possible, refused, tidy, valid, type Reading } from './reading.ts'

const idFields = ['id', 'ad', 'adid', 'ad_id', 'advertentie', 'item']
/** `m2212345678` of one large site, otherwise a row of five digits at least. */
const idIn = /(?<![a-z0-9])([a-z]?\d{5,20})(?![a-z0-9])/g

export function readAdvertisement(typed: string): Reading {
  const text = tidy(typed)
  if (text === '') return refused('empty')
  if (isBsn(text)) return refused('holdsBsn')
  if (!/^(?:https?:\/\/)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}(?=[/?:#]|$)\S*$/iu.test(text))
    return refused('notAdvertisement')
  const address = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)
  if (!address || !/\.[a-z][a-z0-9-]+$/.test(address.hostname)) return refused('notAdvertisement')
  const site = address.hostname.replace(/^(?:(?:www|m|nl)\.)+(?=[^.]+\.)/, '')
  const asked = idFields.map((name) => address.searchParams.get(name) ?? '').find((value) => /^\d{2,20}$/.test(value))
  const path = address.pathname.toLowerCase()
  const id = asked ?? [...path.matchAll(idIn)].at(-1)?.[1]
  if (id !== undefined) return valid(`${site}/${id}`)
  const last = path.split('/').findLast((part) => part !== '')
  return last === undefined ? refused('adIdMissing') : possible(`${site}/${last}`, 'adIdMissing')
}
