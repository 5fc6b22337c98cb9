// SPDX-License-Identifier: EUPL-1.2
/** What the municipality agrees about how long things take, from the screen of the administrator. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'

let house: TestHouse
let administrator: Staff
beforeAll(async () => {
  house = await testHouse()
  administrator = await house.signIn(['administrator'])
})
afterAll(() => house.stop())

const lastLine = async (action: string) =>
  (await trailOf(await house.database.superuser(), house.municipalityId)).lines.findLast(
    (line) => line.action === action,
  )

const rowsOf = async (question: string) => (await (await house.database.superuser()).query(question)).rows

describe('agreements (afspraken)', () => {
  test('are shown with where they come from, changed, and never called law', async () => {
    const before = (await administrator.get('/beheer/afspraken')).html
    expect(before.match(/Voorstel van Spil\. Je gemeente heeft/g)).toHaveLength(13)
    const set = { afspraak: 'assessWithinWorkingDays', waarde: '7' }
    expect((await administrator.post('/beheer/afspraken/wijzigen', set)).status).toBe(303)
    expect(JSON.parse((await lastLine('setting.changed'))?.details ?? '')).toEqual({
      setting: 'assessWithinWorkingDays',
      from: 5,
      to: 7,
    })
    const after = (await administrator.get('/beheer/afspraken')).html
    expect(after).toContain('Afspraak van je gemeente. Het voorstel van Spil is 5. Geen wet.')
    expect((await administrator.post('/beheer/afspraken/wijzigen', set)).status).toBe(409)
  })

  test.each(['0', '366', '-1', '1.5', 'twee', '', '9'.repeat(400)])('%j comes back to be mended', async (waarde) => {
    const page = await administrator.post('/beheer/afspraken/wijzigen', { afspraak: 'watchAtMostMonths', waarde })
    expect(page.status).toBe(422)
    expect(page.html).toContain('id="waarde"')
    expect(page.html).toContain(`value="${waarde}"`)
  })

  test('no other setting is written from here', async () => {
    const page = await administrator.post('/beheer/afspraken/wijzigen', { afspraak: 'demoMade', waarde: '1' })
    expect(page.status).toBe(422)
    expect(await rowsOf(`select from platform.setting where name = 'demoMade'`)).toEqual([])
  })
})
