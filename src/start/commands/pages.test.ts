// SPDX-License-Identifier: EUPL-1.2
/** `spil pages`: the page for the intranet and the model appointment, by the real command. How they look: tests/journeys/pages.test.ts. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine, settingsFor, type Spil } from '../../../tests/command-line.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'

let database: TestDatabase
let spil: Spil
const folder = mkdtempSync(join(tmpdir(), 'spil-pages-'))
const files = ['aanwijzing.html', 'aanwijzing.txt', 'intranet.html', 'intranet.txt']

beforeAll(async () => {
  database = await freshDatabase()
  spil = commandLine(settingsFor(database))
  const form = ['--host', 'formulier.verzonnendam.example']
  await spil(['municipality', 'add', '--slug', 'verzonnendam', '--name', 'Verzonnendam & Co', ...form])
})
afterAll(async () => {
  await database.stop()
  rmSync(folder, { recursive: true })
})

const make = async (name: string, more: string[] = [], input = ''): Promise<(file: string) => string> => {
  const to = join(folder, name)
  const told = await spil(['pages', '--municipality', 'verzonnendam', '--to', to, ...more], { input })
  expect([told.code, told.complaint]).toEqual([0, ''])
  return (file) => readFileSync(join(to, file), 'utf8')
}
const officers = 'aandachtsfunctionaris; Testpersoon Populier; 0543 00 00 00\nPlaatsvervanger;Testpersoon <Iep>\n\n'

test('four files are written: the intranet and the appointment, for a browser and as text', async () => {
  await make('four')
  expect(readdirSync(join(folder, 'four')).toSorted()).toEqual(files)
})

test('no script, nothing from elsewhere, and no name that the municipality did not give', async () => {
  const added = await spil(
    ['person', 'add', '--municipality', 'verzonnendam', '--name', '-', '--role', 'attentionOfficer'],
    { input: 'Testpersoon Kanarie\n' },
  )
  expect(added.code).toBe(0)
  const read = await make('without names')
  for (const file of files) {
    const text = read(file)
    expect(text).not.toMatch(/<script|<link|\s(?:src|href|on\w+)=|url\(|@import/i)
    expect(text.replaceAll('https://formulier.verzonnendam.example/', '')).not.toMatch(/https?:/)
    expect(text).not.toContain('Kanarie')
  }
  expect(read('intranet.txt')).toContain('[Vul hier naam en telefoonnummer in')
  expect(read('aanwijzing.txt')).toContain('[naam en functie] is met ingang van [datum]')
})

test('the intranet says where to go, 112, and the agreements of the municipality itself', async () => {
  const set = ['municipality', 'set', '--municipality', 'verzonnendam', '--name', 'readWithinWorkingDays']
  expect(await spil([...set, '--value', '1'])).toMatchObject({ code: 0 })
  const page = (await make('agreements'))('intranet.txt')
  for (const said of ['Bel 112', '0900 8844', 'formulier.verzonnendam.example', 'binnen één werkdag', '10 werkdagen'])
    expect(page).toContain(said)
})

test('the appointment says that it is a model for a lawyer, and names no article of law', async () => {
  const page = (await make('model'))('aanwijzing.txt')
  expect(page).toMatch(/^Model: aanwijzing/)
  expect(page).toContain('Laat het nakijken door een jurist')
  expect(page).not.toMatch(/\bartikel \d|\bart\. ?\d|Gemeentewet|Awb/)
  expect(page.match(/^\d+\. /gm)?.length).toBeGreaterThanOrEqual(10)
})

describe('names', () => {
  test('come from a pipe or a file, and stand there as text', async () => {
    const read = await make('piped', ['--people', '-'], officers)
    expect(read('intranet.html')).toContain('Testpersoon &lt;Iep&gt;, plaatsvervanger')
    expect(read('intranet.txt')).toContain('Testpersoon Populier, aandachtsfunctionaris, telefoon 0543 00 00 00')
    expect(read('aanwijzing.txt')).toContain('Testpersoon Populier is met ingang van [datum]')
    expect(read('aanwijzing.html')).toContain('Verzonnendam &amp; Co')
  })

  test.each(['burgemeester; Kanarie', 'aandachtsfunctionaris', 'plaatsvervanger;;06', 'plaatsvervanger;a;b;Kanarie'])(
    'a line that is not understood is told by its number, not by what it says: %s',
    async (line) => {
      const to = join(folder, 'refused')
      const words = ['pages', '--municipality', 'verzonnendam', '--to', to, '--people', '-']
      const told = await spil(words, { input: `\n${line}\n` })
      expect([told.code, told.complaint]).toEqual([2, expect.stringContaining('Line 2 of the people')])
      expect(told.complaint).not.toContain('Kanarie')
      expect(existsSync(to)).toBe(false)
    },
  )
})

test('what is there is never written over, and a folder of another is told in a sentence', async () => {
  await make('once')
  const again = await spil(['pages', '--municipality', 'verzonnendam', '--to', join(folder, 'once')])
  expect([again.code, again.complaint]).toEqual([1, expect.stringContaining('is there already and stays as it is')])
  const beneath = join(folder, 'once/intranet.txt/deeper')
  const nowhere = await spil(['pages', '--municipality', 'verzonnendam', '--to', beneath])
  expect([nowhere.code, nowhere.complaint]).toEqual([1, expect.stringMatching(/cannot be made \(ENOTDIR\)/)])
  const file = await spil(['pages', '--municipality', 'verzonnendam', '--to', folder, '--people', join(folder, 'none')])
  expect([file.code, file.complaint]).toEqual([2, expect.stringContaining('cannot be read (ENOENT)')])
})
