// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../tests/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.stop())

const count = async (table: string) => {
  const client = await house.database.superuser()
  return (await client.query<{ n: number }>(`select count(*)::integer as n from ${table}`)).rows[0]?.n
}

test('one report that does not open is left aside; all others are taken in, each with one audit line', async () => {
  for (let index = 0; index < 25; index++) await house.report({ verhaal: `Verhaal ${index}` })
  const client = await house.database.superuser()
  await client.query(
    `update reporting.report set door_content = $1 where id = (select report_id from reporting.outbox order by id limit 1)`,
    [randomBytes(500)],
  )
  await house.takeIn()
  expect(await count('triage.course')).toBe(24)
  expect(await count('reporting.outbox')).toBe(1)
  const lines = await client.query(`select from audit.line where action = 'report.arrived'`)
  expect(lines.rowCount).toBe(24)
})

test('two workers at once take each report in once', async () => {
  for (let index = 0; index < 30; index++) await house.report({ verhaal: `Nog een verhaal ${index}` })
  await Promise.all([house.takeIn(), house.takeIn(), house.takeIn()])
  expect(await count('triage.course')).toBe(54)
})
