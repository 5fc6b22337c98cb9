// SPDX-License-Identifier: EUPL-1.2
/**
 * What is in a link and what is told another way. The link carries a secret of 128 bits of chance that is kept nowhere here: of it come the
 * locator that is stored and half of the key of the copy. The code is short, for the telephone, and opens nothing without the link. Pure but for chance.
 */
import { createHash, createHmac, hkdfSync, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { alphabet, asTyped } from '../../platform/written-code.ts'

/** 5 bits a character. */
const secretCharacters = 26
/** 40 bits: too many to try out in as many tries as a link has. */
const codeCharacters = 8

const chance = (characters: number): string =>
  Array.from({ length: characters }, () => alphabet[randomInt(alphabet.length)]).join('')

export const newSecret = (): string => chance(secretCharacters)
export const newCode = (): string => chance(codeCharacters)

/** Whether it can be one of ours, before anything is looked up. */
export const isSecret = (text: string): boolean => new RegExp(`^[${alphabet}]{${secretCharacters}}$`).test(text)

const from = (secret: string, what: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(secret), Buffer.alloc(0), `spil link ${what}`, 32))

/** 32 bytes, stored. */
export const locatorOf = (secret: string): Buffer => from(secret, 'locator')

/** Opens with both halves only: the one that is kept here until the disclosure ends, and the one in the link. @returns 32 bytes */
export const copyKey = (kept: Buffer, secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', kept, from(secret, 'half'), 'spil shared copy', 32))

/** Under the half that is kept, so that a copy of the table is no list to try codes on. @returns 32 bytes */
export const codeTag = (kept: Buffer, typed: string): Buffer =>
  createHmac('sha256', kept)
    .update(`code|${asTyped(typed)}`)
    .digest()

export const isSame = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other)

/** What the browser that opened it first keeps, and what is kept of it here. */
export const newReader = (): string => randomBytes(32).toString('base64url')
export const readerTag = (token: string): Buffer => createHash('sha256').update(`reader|${token}`).digest()
