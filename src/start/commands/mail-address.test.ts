// SPDX-License-Identifier: EUPL-1.2
/** Mail addresses by the command line: read from stdin, sealed, each change with its audit line, never said again (M-21). */
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultIn, trailOf } from '../../../tests/audit-trail.ts'
import { commandLine, settingsFor, type Spil } from '../../../tests/command-line.ts'
import { testHouse, type TestHouse } from '../../../tests/house.ts'
import { findPiket } from '../../notices/piket.ts'
import { findSecretary } from '../../notices/secretary.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { findMailAddress } from '../../platform/people/mail-address-of.ts'

let house: TestHouse
let superuser: pg.Client
let spil: Spil
beforeAll(async () => {
  house = await testHouse()
  superuser = await house.database.superuser()
  spil = commandLine(settingsFor(house.database))
})
afterAll(() => house.stop())

const here = ['--municipality', 'winterswijk']
const kanarie = 'kanarie@winterswijk.test'
const asWorker = <T>(run: (tx: Tx) => Promise<T>): Promise<T> => {
  const { municipalityId, now } = house
  const work = { municipalityId, origin: 'worker', now, keys: house.database.keys } as const
  return inTransaction(house.database.kysely('worker_rw'), work, run)
}
const trail = async (action: string) =>
  (await trailOf(superuser, house.municipalityId)).lines.filter((line) => line.action === action)
const kanarieIn = async (table: string): Promise<number> => {
  const rows = await superuser.query<{ text: string }>(`select t::text as text from ${table} t`)
  const hex = Buffer.from('kanarie').toString('hex')
  return rows.rows.filter(({ text }) => text.includes('kanarie') || text.includes(hex)).length
}

describe('person set', () => {
  test('says where somebody is mailed; the worker opens it, and the trail names the field only', async () => {
    const { personId } = await house.signIn(['attentionOfficer'])
    const told = await spil(['person', 'set', ...here, '--id', personId, '--email', '-'], { input: `${kanarie}\n` })
    expect(told).toEqual({ code: 0, said: 'The mail address is set.\n', complaint: '' })
    expect(await asWorker((tx) => findMailAddress(tx, personId))).toBe(kanarie)
    const [line] = await trail('person.changed')
    expect(line).toMatchObject({ origin: 'command-line', object_id: personId, details: '{"fields": ["email"]}' })
    expect(await kanarieIn('platform.person')).toBe(0)
    expect(await kanarieIn('audit.line')).toBe(0)
  })

  test('a disabled person has no address any more', async () => {
    const { personId } = await house.signIn(['attentionOfficer'])
    await spil(['person', 'set', ...here, '--id', personId, '--email', '-'], { input: kanarie })
    expect(await spil(['person', 'disable', ...here, '--id', personId])).toMatchObject({ code: 0 })
    expect(await asWorker((tx) => findMailAddress(tx, personId))).toBeUndefined()
  })

  test.each([
    [kanarie, kanarie, '--email must be -'],
    ['-', '', 'The mail address is empty'],
    ['-', 'kanarie', 'The mail address is none'],
    ['-', 'kanarie@winterswijk.test, b@c.nl', 'The mail address is none'],
  ])('--email %j with %j on stdin is asked in a wrong way, and does not come back', async (email, input, complaint) => {
    const { personId } = await house.signIn(['attentionOfficer'])
    const told = await spil(['person', 'set', ...here, '--id', personId, '--email', email], { input })
    expect(told).toMatchObject({ code: 2, said: '', complaint: expect.stringContaining(complaint) })
    expect(told.complaint).not.toContain('kanarie')
    expect(await asWorker((tx) => findMailAddress(tx, personId))).toBeUndefined()
  })

  test('finds nobody of another municipality', async () => {
    const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
    for (const id of [neighbour.personId, 'Testpersoon'])
      expect(await spil(['person', 'set', ...here, '--id', id, '--email', '-'], { input: kanarie }), id).toMatchObject({
        code: 2,
        complaint: expect.stringContaining('There is nobody with that id'),
      })
  })
})

test('person add reads the name and then the address from stdin, when both are given as -', async () => {
  const words = ['person', 'add', ...here, '--name', '-', '--role', 'deputy', '--email', '-']
  const told = await spil(words, { input: `Testpersoon Ginkgo\n${kanarie}\n` })
  expect(told).toMatchObject({ code: 0, complaint: '' })
  expect(told.said).not.toMatch(/kanarie|Ginkgo/)
  const id = /[0-9a-f-]{36}/.exec(told.said)?.[0] ?? ''
  expect(await asWorker((tx) => findMailAddress(tx, id))).toBe(kanarie)
  expect((await spil(['person', 'list', ...here])).said).toContain('Testpersoon Ginkgo')
  expect((await trail('person.added')).map(({ details }) => details).join()).not.toContain('kanarie')
})

describe('municipality secretary', () => {
  test('says who hears it when nobody is left; a second time takes the place of the first', async () => {
    for (const address of ['eerst@winterswijk.test', kanarie])
      expect(
        await spil(['municipality', 'secretary', ...here, '--email', '-'], { input: `${address}\n` }),
      ).toMatchObject({ code: 0, complaint: '', said: expect.not.stringContaining(address) })
    expect(await asWorker(findSecretary)).toBe(kanarie)
    expect((await trail('secretary.changed')).map(({ details }) => details)).toEqual(
      Array(2).fill('{"fields": ["email"]}'),
    )
    expect(await kanarieIn('notices.secretary')).toBe(0)
    expect(await faultIn(superuser, house.municipalityId)).toBeUndefined()
  })

  test('does not take an address from the command line', async () => {
    const told = await spil(['municipality', 'secretary', ...here, '--email', kanarie])
    expect(told).toMatchObject({ code: 2, complaint: expect.stringContaining('--email must be -') })
  })
})

test('municipality piket says who hears direct danger; sealed, and not from the command line', async () => {
  const told = await spil(['municipality', 'piket', ...here, '--email', '-'], { input: `${kanarie}\n` })
  expect(told).toMatchObject({ code: 0, complaint: '', said: expect.not.stringContaining('kanarie') })
  expect(await asWorker(findPiket)).toBe(kanarie)
  expect((await trail('piket.changed')).map(({ details }) => details)).toEqual(['{"fields": ["email"]}'])
  expect(await kanarieIn('notices.piket')).toBe(0)
  expect(await spil(['municipality', 'piket', ...here, '--email', kanarie])).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('--email must be -'),
  })
})
