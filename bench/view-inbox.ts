// SPDX-License-Identifier: EUPL-1.2
/** Somebody of the desk who looks at the inbox again and again, as the measured place sees it. */
import { Agent, request } from 'node:http'
import { demoId } from '../src/start/demo/region.ts'
import { inboxOfficer, inboxPlace } from './inbox-place.ts'

export interface Viewer {
  /** @throws Error when the inbox does not come */
  view(): Promise<void>
  leave(): void
}

/** Signs in. @param people who look at the same time, each on a connection of its own */
export async function viewerOf(address: string, people = 1): Promise<Viewer> {
  const agent = new Agent({ keepAlive: true, maxSockets: people })
  const enter = () =>
    ask(new URL('/inloggen/demo', address), agent, { body: `persoon=${demoId(inboxPlace, inboxOfficer)}` })
  let { cookie } = await enter()
  return {
    async view() {
      let { status } = await ask(new URL('/meldingen', address), agent, { cookie })
      if (status === 303) {
        // a session of ten hours has ended; a long soak may see that
        ;({ cookie } = await enter())
        ;({ status } = await ask(new URL('/meldingen', address), agent, { cookie }))
      }
      if (status !== 200) throw new Error(`the inbox answers ${status}`)
    },
    leave: () => agent.destroy(),
  }
}

type Answer = { status: number | undefined; cookie: string }

/** A body makes it a post. */
function ask(url: URL, agent: Agent, { body, cookie = '' }: { body?: string; cookie?: string }): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const form = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
  const headers = { 'accept-encoding': 'gzip, deflate, br', cookie, ...form }
  const sent = request(url, { method: body === undefined ? 'GET' : 'POST', agent, headers }, (response) => {
    response.resume()
    const given = response.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    response.on('end', () => resolve({ status: response.statusCode, cookie: given })).on('error', reject)
  })
  sent.on('error', reject)
  sent.end(body)
  return promise
}
