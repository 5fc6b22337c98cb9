// SPDX-License-Identifier: EUPL-1.2
/** security.txt (RFC 9116, M-82): there for who found a weakness, only where it tells nothing of the form. */
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { get, testHouse, type TestHouse } from '../../tests/house.ts'
import { clockAt } from '../time.ts'
import { mountSecurityText } from './security-text.ts'

const path = '/.well-known/security.txt'
let house: TestHouse
beforeAll(async () => (house = await testHouse()))
afterAll(() => house.stop())

const served = (securityContact?: string): Hono => {
  const app = new Hono()
  mountSecurityText(app, {
    url: 'https://spil.example.nl',
    clock: clockAt('2026-11-21T22:00:00.5Z'),
    securityContact,
  })
  return app
}

test('names the contact and an end within a year, as plain text that nobody keeps', async () => {
  const answer = await served('mailto:security@example.nl').request(path)
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
    200,
    'text/plain; charset=utf-8',
    'no-store',
  ])
  expect(await answer.text()).toBe(
    'Contact: mailto:security@example.nl\nExpires: 2027-02-19T22:00:00Z\nPreferred-Languages: nl, en\n' +
      'Canonical: https://spil.example.nl/.well-known/security.txt\n',
  )
})

test('is not there without a contact, and never on the host of the form (M-04)', async () => {
  expect((await served().request(path)).status).toBe(404)
  expect((await get(house.staffApp, path)).status).toBe(404)
  expect((await get(house.publicApp, path)).status).toBe(404)
})
