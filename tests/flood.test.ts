// SPDX-License-Identifier: EUPL-1.2
/** M-08: a flood is slowed without keeping an address, and a normal reporter still gets through. */
import { randomBytes } from 'node:crypto'
import { Session } from 'node:inspector/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Flood } from '../src/platform/web/flood.ts'
import { WaitingRoom } from '../src/reporting/form/waiting-room.ts'
import { parse } from './form-fields.ts'
import { get, testHouse, type TestHouse } from './house.ts'

const origin = 'http://localhost'

describe('M-08: guessing codes', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse({ floodOff: false })
  })
  afterAll(() => house.stop())

  const from = (address: string, fields: Record<string, string>) =>
    house.publicApp.request(
      `${origin}/`,
      { method: 'POST', body: new URLSearchParams(fields), headers: { origin, 'sec-fetch-site': 'same-origin' } },
      { incoming: { socket: { remoteAddress: address } } },
    )

  test('10,000 guesses from 1,000 addresses open nothing; meanwhile a report is taken from elsewhere', async () => {
    await house.report({ verhaal: 'Een melding die niemand mag openen.' })
    let opened = 0
    let refused = 0
    for (let round = 0; round < 100; round++) {
      const answers = await Promise.all(
        Array.from({ length: 100 }, async (_, index) => {
          const guess = randomBytes(15).toString('hex').slice(0, 24).toUpperCase()
          return from(`198.51.${(round * 100 + index) % 250}.${index % 4}`, { code: guess, naar: 'openen' })
        }),
      )
      for (const answer of answers) {
        if (answer.status === 429) refused++
        if ((await answer.text()).includes('name="bericht"')) opened++
      }
    }
    expect(opened).toBe(0)
    expect(refused).toBe(0)
    const sent = await from('203.0.113.7', {
      ...parse((await get(house.publicApp, '/')).html),
      verhaal: 'Een gewone melding.',
      gemeente: 'winterswijk',
    })
    expect(await sent.text()).toContain('data-code')
  })

  test('one neighbourhood of addresses is slowed, and keeps what it typed', async () => {
    let last = new Response()
    for (let guess = 0; guess <= 120; guess++) last = await from('192.0.2.9', { code: `X${guess}`, naar: 'openen' })
    expect(last.status).toBe(429)
    expect(await last.text()).toContain('Er komt nu heel veel tegelijk binnen')
    expect((await from('203.0.113.8', { code: 'X', naar: 'openen' })).status).toBe(200)
  })

  test('so is one that sends form after form, until the window is over', async () => {
    const blank = parse((await get(house.publicApp, '/')).html)
    const send = (address: string) => from(address, { ...blank, verhaal: 'Steeds opnieuw.', naar: 'versturen' })
    const answers = []
    for (let form = 0; form <= 120; form++) answers.push(await send('192.0.2.200'))
    expect([answers[119]?.status, answers[120]?.status]).toEqual([200, 429])
    expect(parse((await answers[120]?.text()) ?? '')['verhaal']).toBe('Steeds opnieuw.')
    expect((await send('203.0.113.9')).status).toBe(200)
  })
})

describe('M-08: the waiting room', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse({ floodOff: false })
  })
  afterAll(() => house.stop())

  test('beyond the usual a form waits five seconds, keeps everything, and then gets its code', async () => {
    const now = house.now
    const address = (index: number) => `10.${index}.0.1`
    const send = (fields: Record<string, string>, index: number) =>
      house.publicApp.request(
        `${origin}/`,
        { method: 'POST', body: new URLSearchParams(fields), headers: { origin, 'sec-fetch-site': 'same-origin' } },
        { incoming: { socket: { remoteAddress: address(index % 250) } } },
      )
    const blank = parse((await get(house.publicApp, '/')).html)
    let html = ''
    let sent: Record<string, string> = {}
    for (let index = 0; !html.includes('Even wachten'); index++) {
      expect(index).toBeLessThan(400)
      sent = {
        ...blank,
        sleutel: randomBytes(32).toString('base64url'),
        verhaal: `Vloed ${index}`,
        gemeente: 'winterswijk',
        wie: 'Iemand',
        naar: 'versturen',
      }
      html = await (await send(sent, index)).text()
    }
    const waiting = parse(html)
    expect(waiting).toMatchObject({ verhaal: sent['verhaal'], wie: 'Iemand', sleutel: sent['sleutel'] })
    expect(await (await send({ ...waiting, naar: 'versturen' }, 1)).text()).toContain('Even wachten')
    house.now = now.add({ seconds: 6 })
    const other = { ...waiting, sleutel: randomBytes(32).toString('base64url'), naar: 'versturen' }
    expect(await (await send(other, 2)).text()).toContain('Even wachten')
    expect(await (await send({ ...waiting, naar: 'versturen' }, 3)).text()).toContain('data-code')
    house.now = now
  })

  test('garbage is no ticket', () => {
    const room = new WaitingRoom()
    for (const ticket of ['', 'x', 'a'.repeat(80), '💥']) expect(room.hasWaited(ticket, 'key', house.now)).toBe(false)
  })
})

test('M-08: after a quarter of an hour nothing of an address is left in memory', { timeout: 60_000 }, async () => {
  const flood = new Flood({ off: false })
  const address = () => ['203', '0', '113', String(80 + 7)].join('.')
  await flood.allows('submit', address())
  const session = new Session()
  session.connect()
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ params }) => chunks.push(params.chunk))
  await session.post('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.disconnect()
  const heap = chunks.join('')
  expect(heap.length).toBeGreaterThan(1_000_000)
  expect([heap.includes(address()), heap.includes(address().split('.').slice(0, 3).join('.') + '"')]).toEqual([
    false,
    false,
  ])
})
