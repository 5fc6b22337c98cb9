// SPDX-License-Identifier: EUPL-1.2
/** The staff program without its listener, and somebody of the demo who signed in and uses it as a browser does. */
import { randomUUID } from 'node:crypto'
import { kyselyOn, openPool } from '../../src/platform/database/pool.ts'
import { fileKeyProvider } from '../../src/platform/keys/file-key-provider.ts'
import { KeyService } from '../../src/platform/keys/key-service.ts'
import { openLog } from '../../src/platform/log.ts'
import { Flood } from '../../src/platform/web/flood.ts'
import { staffHouse } from '../../src/start/staff-house.tsx'
import { systemClock } from '../../src/time.ts'
import { loadStyles, pageStyles } from '../../src/ui/styles.ts'
import { settings } from './cpu.ts'

export interface SignedIn {
  ask(path: string, headers?: Record<string, string>): Promise<Response>
  read(path: string): Promise<string>
  /** whatever comes back */
  send(path: string, fields: Record<string, string>): Promise<Response>
  /** @throws when the deed was not done */
  post(path: string, fields: Record<string, string>): Promise<void>
}

export async function signedInAs(personId: string): Promise<SignedIn> {
  const styles = loadStyles()
  const app = staffHouse({
    database: kyselyOn(openPool(settings.addresses.casework_rw)),
    keys: new KeyService(fileKeyProvider(settings.keysDir)),
    clock: systemClock,
    demo: true,
    url: 'http://localhost',
    secure: false,
    flood: new Flood({ off: true }),
    styleOf: (slug) => pageStyles(styles, 'staff', slug),
    proveWrite: async () => {},
    log: openLog('staff'),
  })
  const host = '127.0.0.1:3001'
  const form = 'application/x-www-form-urlencoded'
  const signedIn = await app.request('/inloggen/demo', {
    method: 'POST',
    headers: { host, 'content-type': form },
    body: new URLSearchParams({ persoon: personId }).toString(),
  })
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const ask = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    app.request(path, { headers: { host, cookie, ...headers } })
  const read = async (path: string): Promise<string> => (await ask(path)).text()
  const csrf = /name="csrf" value="([^"]+)"/.exec(await read('/'))?.[1] ?? ''
  const send = async (path: string, fields: Record<string, string>): Promise<Response> =>
    app.request(`http://${host}${path}`, {
      method: 'POST',
      headers: { host, cookie, origin: `http://${host}`, 'content-type': form },
      body: new URLSearchParams({ csrf, verzoek: randomUUID(), ...fields }).toString(),
    })
  return {
    ask,
    read,
    send,
    async post(path, fields) {
      const done = await send(path, fields)
      if (done.status !== 303) throw new Error(`${path} answers ${done.status}`)
    },
  }
}
