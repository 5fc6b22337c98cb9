// SPDX-License-Identifier: EUPL-1.2
/** A number and its word belong together: wrong endings make a page look like a swindle to whoever reads it in his own language. */
import { describe, expect, test } from 'vitest'
import { publicWords } from './words.ts'

const files = {
  pl: { 1: '1 plik', 2: '2 pliki', 5: '5 plików', 12: '12 plików', 22: '22 pliki' },
  ro: { 1: '1 fișier', 2: '2 fișiere', 5: '5 fișiere', 12: '12 fișiere', 22: '22 de fișiere' },
  bg: { 1: '1 файл', 2: '2 файла', 5: '5 файла', 12: '12 файла', 22: '22 файла' },
} as const

const months = {
  pl: { 1: '1 miesiąc', 2: '2 miesiące', 5: '5 miesięcy', 12: '12 miesięcy', 22: '22 miesiące' },
  ro: { 1: '1 lună', 2: '2 luni', 5: '5 luni', 12: '12 luni', 22: '22 de luni' },
  bg: { 1: '1 месец', 2: '2 месеца', 5: '5 месеца', 12: '12 месеца', 22: '22 месеца' },
} as const

describe.each(['pl', 'ro', 'bg'] as const)('in %s', (language) => {
  test.each(Object.entries(files[language]))('%s as a number of files', (count, said) => {
    expect(publicWords[language].talk.check.files(Number(count))).toBe(said)
  })

  test.each(Object.entries(months[language]))('%s as a number of months', (count, said) => {
    expect(publicWords[language].mailbox.keptUntil(Number(count))).toContain(` ${said} `)
  })
})
