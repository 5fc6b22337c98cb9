// SPDX-License-Identifier: EUPL-1.2
/**
 * What the legislator decided stands in this room and nowhere else. This reads every other source and fails where a number looks like a legal
 * term: `months(3)`, `{ weeks: 6 }`, `30 dagen`, `zes weken`, `achttien`. A number that is no law may stay where it is used, when the list
 * below says what it is; a place of the list that is gone must go from the list too.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = dirname(import.meta.dirname)

const count = String.raw`(?:\d+|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|achttien|twintig|dertig|negentig)`
const unit = String.raw`(?:(?:kalender|werk)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar)`
const suspects: readonly RegExp[] = [
  // months(3), years(15): a term as this room writes it
  /\b(?:days|workingDays|weeks|months|years)\(\s*\d+\s*\)/g,
  // { months: 3 }, { days: 30 }; the day before and the day after are the calendar
  /\b(?:days|weeks|months|years):\s*(?!1\b)\d+|\b(?:weeks|months|years):\s*1\b/g,
  // interval '6 months', in SQL
  /\binterval\s+'\d+ (?:days?|weeks?|months?|years?)'/g,
  new RegExp(String.raw`(?<![\p{L}\d])${count} ${unit}(?!\p{L})`, 'giu'),
  /(?<!\p{L})(?:achttien|18e|18de)(?!\p{L})/giu,
]

/** Line by line, without comments: they may name a law. */
function legalNumbersIn(source: string): string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<![:\w'"`])\/\/ .*$/gm, '')
  return suspects.flatMap((pattern) => [...code.matchAll(pattern)].map(([found]) => found))
}

const options = 'answers to choose from on the form, without a consequence of law'
const pickers = 'what a person can choose to look at'
const slip = 'a date further away is a slip of the keyboard'
const invented = 'invented stories'

/** Where such a number may stand, and what it is instead of law. The number itself is named: another one beside it is seen. */
const allowed: Readonly<Record<string, readonly [because: string, ...numbers: string[]]>> = {
  'casework/measures/rules.ts': ['how far back or ahead a day may be typed; ours', 'years: 5', 'years: 10'],
  'administration/desk/read-desk-form.ts': [slip, 'years: 10'],
  'administration/people/rules.ts': [slip, 'years: 10'],
  'administration/words.nl.ts': [slip, 'tien jaar'],
  'casework/data-requests/my-work.ts': ['from when it shows that a term ends: ours', 'days: 7'],
  'casework/data-requests/rules.ts': [slip, 'years: 1'],
  'casework/duty-to-inform/my-work.ts': ['from when it shows that a term ends: ours', 'days: 7'],
  'casework/duty-to-inform/rules.ts': ['how far ahead a postponement is weighed anew: ours', 'months: 3'],
  'casework/manage/EmbargoForms.tsx': ['the day that is proposed: ours', 'weeks: 4'],
  'casework/manage/words.nl.ts': ['how far ahead an embargo is looked at again: ours, and said to be', 'drie maanden'],
  'casework/words.nl.ts': [slip, 'tien jaar', 'twee jaar', 'drie maanden'],
  'notices/absence/rules.ts': [slip, 'years: 1'],
  'oversight/sample/month.ts': ['a month of the calendar', 'months: 1'],
  'oversight/sample/store.ts': ['a month of the calendar', 'months: 1'],
  'oversight/words.nl.ts': [pickers, '30 dagen'],
  'reporting/desk-settings.ts': ['our proposal for when a telephone number is checked anew', 'years: 1'],
  'reporting/form/hard-words.ts': ['explains the word minderjarig to the reader', '18 jaar'],
  'reporting/form/talk/words.nl-je.ts': [options, '18 jaar', '22 jaar', '23 jaar', 'twee weken'],
  'reporting/form/talk/words.nl-makkelijk.ts': [
    options,
    '18 jaar',
    '22 jaar',
    '23 jaar',
    'één week',
    'twee weken',
    'één maand',
  ],
  'reporting/form/talk/words.nl.ts': [options, '18 jaar', '22 jaar', '23 jaar', 'twee weken'],
  'start/commands/doctor/municipality-keys.ts': ['how old a key may be: ours', 'months: 1', 'months: 3'],
  'start/commands/pages/intranet-page.ts': [
    'one, as a word, of an agreement that the municipality sets',
    'één werkdag',
  ],
  'start/demo/begun-cases.ts': [invented, 'twee jaar'],
  'start/demo/cases-closed.ts': [invented, 'drie dagen'],
  'start/demo/cases-running.ts': [invented, 'twee weken', 'drie maanden'],
  'start/demo/stories-of-cases.ts': [invented, 'drie maanden'],
  'start/demo/stories-of-half-a-year.ts': [invented, 'drie jaar'],
  'start/demo/stories-of-long-ago.ts': [invented, 'twee maanden'],
  'start/demo/stories.ts': [invented, 'weeks: 8', 'zeven dagen', 'zes dagen'],
  'triage/pausing/words.nl.ts': ['one, as a word, of an agreement that the municipality sets', '1 werkdag'],
  'triage/round-table/words.nl.ts': [slip, 'twee jaar'],
  'triage/search/words.nl.ts': [pickers, '30 dagen', '90 dagen'],
  'triage/tasks/words.nl.ts': [slip, 'twee jaar'],
}

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.startsWith('law/'))

const found = sources.flatMap((name) =>
  legalNumbersIn(readFileSync(join(root, name), 'utf8')).map((number) => ({ name, number })),
)

describe('a number of law stands in src/law', () => {
  test('and in no other source, unless the list says what it is', () => {
    const elsewhere = found.filter(({ name, number }) => !allowed[name]?.slice(1).includes(number))
    expect(elsewhere.map(({ name, number }) => `${name}: ${number}`)).toEqual([])
  })

  test('what the list allows is still there', () => {
    const listed = Object.entries(allowed).flatMap(([name, [, ...numbers]]) =>
      numbers.map((number) => `${name}: ${number}`),
    )
    const there = new Set(found.map(({ name, number }) => `${name}: ${number}`))
    expect(listed.filter((one) => !there.has(one))).toEqual([])
  })

  test('enough sources are read to say something', () => expect(sources.length).toBeGreaterThan(300))
})

describe('the reader', () => {
  test.each([
    ['const reflection = { months: 3 }', 'months: 3'],
    ['today.add({ days: 30 })', 'days: 30'],
    ['today.add({ weeks: 6 })', 'weeks: 6'],
    ['until: granted.add({ years: 1 })', 'years: 1'],
    ['today.add({ months: 1 })', 'months: 1'],
    ['keep: years(15)', 'years(15)'],
    ['lasts: months( 3 )', 'months( 3 )'],
    ["where at < now() - interval '6 months'", "interval '6 months'"],
    ["text: 'De bedenktijd duurt drie maanden.'", 'drie maanden'],
    ["text: 'binnen 30 dagen'", '30 dagen'],
    ["text: 'Binnen Zes weken'", 'Zes weken'],
    ["text: 'ten hoogste 6 weken'", '6 weken'],
    ["text: 'twee werkdagen'", 'twee werkdagen'],
    ["text: 'vanaf achttien'", 'achttien'],
    ["text: 'de 18e verjaardag'", '18e'],
    ['// three lines\nconst a = { months: 3 } // and why', 'months: 3'],
  ])('sees a planted %s', (source, number) => expect(legalNumbersIn(source)).toEqual([number]))

  test.each([
    'today.add({ days: 1 })',
    'today.subtract({ days: count })',
    "text: 'een dag eerder'",
    "text: 'over 18 mensen'",
    "text: 'de achttiende-eeuwse gevel'",
    '/** Three months: months(3), drie maanden. */',
    '// 30 dagen, B8/3.1',
    "name: 'maanden(3)'",
  ])('leaves %s alone', (source) => expect(legalNumbersIn(source)).toEqual([]))
})
