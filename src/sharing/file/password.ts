// SPDX-License-Identifier: EUPL-1.2
/** The password of a file: drawn by chance, shown once, kept nowhere. Pure but for chance. */
import { randomInt } from 'node:crypto'
import { alphabet } from '../../platform/written-code.ts'

/** 5 bits each, 80 together: whoever has the file can try as long as he likes, and it is too many for that (ours, no law). */
const characters = 16
const groupLength = 4

const chance = (count: number): string =>
  Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('')

/** With the dashes, which belong to it: what is read aloud is what is typed. */
export const newPassword = (): string =>
  Array.from({ length: characters / groupLength }, () => chance(groupLength)).join('-')

const group = `[${alphabet}]{${groupLength}}`
const pattern = new RegExp(`^${group}(?:-${group}){${characters / groupLength - 1}}$`)

/** Whether it can be one of ours: the page that shows it hands it back. */
export const isPassword = (text: string): boolean => pattern.test(text)
