// SPDX-License-Identifier: EUPL-1.2
/** `spil region`: municipalities that work together stand in one region. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, settingsFor, type Spil } from '../../../tests/command-line.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/fresh-database.ts'

let database: TestDatabase
let spil: Spil

beforeAll(async () => {
  database = await freshDatabase()
  spil = commandLine(settingsFor(database))
})
afterAll(() => database.stop())

test('a region is added once, and its municipalities name it', async () => {
  const add = ['region', 'add', '--slug', 'achterhoek', '--name', 'Achterhoek']
  expect(await spil(add)).toMatchObject({ code: 0, complaint: '' })
  expect(await spil(add)).toMatchObject({ code: 1, complaint: expect.stringContaining('already') })
  const municipality = ['municipality', 'add', '--slug', 'aalten', '--name', 'Aalten', '--region']
  expect(await spil([...municipality, 'twente'])).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('region list'),
  })
  expect((await spil([...municipality, 'achterhoek'])).code).toBe(0)
  expect((await spil(['region', 'list'])).said).toMatch(/achterhoek\s+Achterhoek\s+1 in it/)
})
