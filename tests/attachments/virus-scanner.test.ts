// SPDX-License-Identifier: EUPL-1.2
/** The virus scanner (ClamAV): what it found has no copy, and one that does not answer lets nothing through. */
import { afterEach, describe, expect, test } from 'vitest'
import { createServer, type Server } from 'node:net'
import { clamdAt, scannerAddress } from '../../src/platform/virus-scanner.ts'
import { house, officer, photo, reportWith, pagesIn, fileIn, attachmentHouse } from '../attachment-house.ts'

attachmentHouse()

describe('the virus scanner (ClamAV)', () => {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) server.close()
  })

  /** Speaks the protocol of clamd, and knows one virus. */
  async function fakeClamd(answerTo: (bytes: Buffer) => string): Promise<number> {
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      let held: Buffer = Buffer.alloc(0)
      socket.on('error', () => {})
      socket.on('data', (chunk: Buffer) => {
        held = Buffer.concat([held, chunk])
        if (!held.subarray(0, 10).equals(Buffer.from('zINSTREAM\0'))) return
        const bytes: Buffer[] = []
        for (let at = 10; at + 4 <= held.length;) {
          const length = held.readUInt32BE(at)
          if (length === 0) return void socket.end(`${answerTo(Buffer.concat(bytes))}\0`)
          if (at + 4 + length > held.length) return
          bytes.push(held.subarray(at + 4, at + 4 + length))
          at += 4 + length
        }
      })
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return (server.address() as { port: number }).port
  }
  const eicar = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''))

  test('a virus is kept sealed, has no copy, and is said at the desk (M-50)', async () => {
    const port = await fakeClamd((bytes) =>
      bytes.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK',
    )
    const scan = clamdAt({ host: '127.0.0.1', port })
    const { page } = await reportWith(
      [
        ['a.txt', eicar],
        ['b.jpg', photo],
      ],
      scan,
    )
    expect(page).toContain('De virusscanner herkende een virus')
    expect(pagesIn(page)).toHaveLength(1)
  })

  test.each([
    ['does not answer', async () => ({ host: '127.0.0.1', port: 1 })],
    [
      'says that something is wrong',
      async () => ({ host: '127.0.0.1', port: await fakeClamd(() => 'INSTREAM size limit exceeded. ERROR') }),
    ],
    ['breaks off', async () => ({ host: '127.0.0.1', port: await fakeClamd(() => '') })],
  ])('one that %s: no copy now, and another try later (failing closed)', async (_what, address) => {
    const { id, page } = await reportWith([['b.jpg', photo]], clamdAt(await address()))
    expect(page).toContain('wordt nagekeken')
    expect(pagesIn(page)).toEqual([])
    const asked = await officer.post(`/meldingen/${id}/bijlagen`, {
      bestand: fileIn(page),
      wat: 'original',
      waarvoor: 'x',
    })
    expect(asked.status).not.toBe(200)
    await house.cleanFiles(clamdAt({ host: '127.0.0.1', port: await fakeClamd(() => 'stream: OK') }))
    expect(pagesIn((await officer.get(`/meldingen/${id}`)).html)).toHaveLength(1)
  })

  test('one that is silent is not waited for without end', async () => {
    const server = createServer(() => {})
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    await expect(clamdAt({ host: '127.0.0.1', port }, 100)(photo)).rejects.toMatchObject({ code: 'SCANNER_AWAY' })
  })

  test('its address is unix:/path or host:port and nothing else', () => {
    expect(scannerAddress('unix:/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' })
    expect(scannerAddress('localhost:3310')).toEqual({ host: 'localhost', port: 3310 })
    expect(scannerAddress('[::1]:3310')).toEqual({ host: '::1', port: 3310 })
    for (const wrong of ['', 'localhost', 'unix:relative', 'localhost:0', 'localhost:70000', 'http://x:1']) {
      expect(scannerAddress(wrong), wrong).toBeUndefined()
    }
  })
})
