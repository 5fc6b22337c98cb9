// SPDX-License-Identifier: EUPL-1.2
/** A municipality brings tokens, not code: its colours show on its pages, and nothing but colours gets in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine, settingsFor, type Spil } from '../../tests/command-line.ts'
import { freshDatabase, type TestDatabase } from '../../tests/fresh-database.ts'
import { houseColours, readSheet } from '../ui/house-style.ts'
import { openHouseLook } from './house-look.ts'

let database: TestDatabase
let spil: Spil
const folder = mkdtempSync(join(tmpdir(), 'spil-sheet-'))

const colours = ['#123456', '#0f2d4b', '#123456', '#1b4f8a', '#123456', '#eef4fa', '#123456']
const sheetOf = (values: readonly string[]): string =>
  `/* ours */\n.x-theme {\n${houseColours.map((name, index) => `  ${name}: ${values[index]};`).join('\n')}\n  --other-token: 3px;\n}\n`
const withColour = (value: string): string => sheetOf([value, ...colours.slice(1)])

async function bring(sheet: string) {
  const file = join(folder, 'sheet.css')
  writeFileSync(file, sheet)
  return spil(['municipality', 'tokens', '--municipality', 'winterswijk', '--file', file])
}
async function shown(audience: 'public' | 'staff', slug: string): Promise<string> {
  const look = await openHouseLook(database.pool(audience === 'public' ? 'intake_w' : 'casework_rw'), audience)
  look.close()
  return look.styleOf(slug)
}

beforeAll(async () => {
  database = await freshDatabase()
  await database.addMunicipality({ slug: 'winterswijk', name: 'Winterswijk' })
  await database.addMunicipality({ slug: 'aalten', name: 'Aalten' })
  spil = commandLine(settingsFor(database))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await database.stop()
})

test('its colours stand behind the sheet of both programs, and of nobody else', async () => {
  expect(await bring(sheetOf(colours))).toMatchObject({ code: 0, complaint: '' })
  for (const audience of ['public', 'staff'] as const) {
    expect(await shown(audience, 'winterswijk')).toMatch(/\.winterswijk-theme\{--t0:#123456;--t1:#0f2d4b;[^}]*\}$/)
    expect(await shown(audience, 'aalten')).not.toContain('#0f2d4b')
  }
  expect((await bring(sheetOf(colours))).said).toContain('had these colours already')
  const back = await spil(['municipality', 'tokens', '--municipality', 'winterswijk', '--default'])
  expect(back.code).toBe(0)
  expect(await shown('public', 'winterswijk')).not.toContain('#0f2d4b')
})

describe('what is no sheet of colours is refused with what to do', () => {
  test.each([
    ['an address', withColour('url(https://elders.example/x)'), 'no colour of six digits'],
    ['a way out of the rule', withColour('#123456} body{display:none'), 'must be one rule'],
    ['an import', `@import "https://elders.example"; ${sheetOf(colours)}`, 'must be one rule'],
    ['an ordinary property', sheetOf(colours).replace('--other-token: 3px', 'background: red'), 'no custom property'],
    ['an end of the style element', withColour('#123456</style><script>'), 'no colour of six digits'],
    ['a colour too few', sheetOf(colours).replace(/^.*bg-subtle.*$/m, ''), 'accent-1-bg-subtle is missing'],
    ['a colour that nobody can read', withColour('#f0e68c'), 'white text on a button has a contrast of 1.'],
    ['nothing', '', 'must be one rule'],
  ])('%s', async (_, sheet, what) => {
    const before = await shown('public', 'winterswijk')
    const told = await bring(sheet)
    expect([told.code, told.complaint]).toEqual([1, expect.stringContaining(what)])
    expect(await shown('public', 'winterswijk')).toBe(before)
  })

  test('also when it stands in the database already', async () => {
    const client = await database.superuser()
    await client.query(`update platform.municipality set house_style = $1 where slug = 'aalten'`, [
      JSON.stringify({
        ...Object.fromEntries(houseColours.map((name) => [name, '#123456'])),
        [houseColours[0]]: 'red}</style>',
      }),
    ])
    expect(await shown('public', 'aalten')).not.toContain('</style>')
    await client.query(`update platform.municipality set house_style = null`)
  })

  test('neither or both of --file and --default is asked in a wrong way', async () => {
    expect((await spil(['municipality', 'tokens', '--municipality', 'winterswijk'])).code).toBe(2)
    expect(readSheet(sheetOf(colours))).toHaveProperty('style')
  })
})
