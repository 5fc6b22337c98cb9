// SPDX-License-Identifier: EUPL-1.2
/**
 * Two hundred visitors who never end their request, beside eight who send reports: the eight must not notice. By turns with and without
 * the two hundred. Goal: the same p95 (ratio 1), no error.
 */
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { median, quantile, tell, type Bench } from './figure.ts'
import { submitFor, type Load } from './load.ts'

const rounds = 7
const turnMs = 3000
const clients = 8
const slow = 200
const dripEveryMs = 1000

export const slowVisitors: Bench = async (stage) => {
  const { publicAddress } = await stage.spil()
  const load = () => submitFor(publicAddress, { clients, ms: turnMs })
  const without: Load[] = []
  const withSlow: Load[] = []
  const held: number[] = []
  await load()
  for (let round = 1; round <= rounds; round++) {
    without.push(await load())
    const holding = await holdLines(publicAddress)
    withSlow.push(await load())
    held.push(holding.held())
    await holding.letGo()
    tell(
      `round ${round} of ${rounds}: p95 ${p95Of(withSlow.at(-1)!).toFixed(1)} ms with, ${p95Of(without.at(-1)!).toFixed(1)} ms without`,
    )
  }
  const ratios = withSlow.map((one, round) => p95Of(one) / p95Of(without[round]!))
  const both = [...withSlow, ...without]
  const sum = (of: (one: Load) => number) => both.reduce((total, one) => total + of(one), 0)
  return [
    {
      figure: 'p95-with',
      value: median(withSlow.map(p95Of)),
      unit: 'ms',
      compare: 'p95-without',
      ratio: median(ratios),
      n: rounds,
    },
    { figure: 'p95-without', value: median(without.map(p95Of)), unit: 'ms', n: rounds },
    { figure: 'held', value: Math.min(...held), unit: 'count', n: rounds },
    {
      figure: 'errors',
      value: sum(({ errors }) => errors),
      unit: 'count',
      n: sum(({ done, errors }) => done + errors),
    },
  ]
}

const p95Of = ({ latenciesMs }: Load): number => quantile(latenciesMs, 0.95)

interface Holding {
  /** Lines that are open now. */
  held(): number
  letGo(): Promise<void>
}

/** Each sends a head byte by byte and never ends it; whoever is let go comes back at once. */
async function holdLines(address: string): Promise<Holding> {
  const { hostname, port } = new URL(address)
  const lines = new Set<Socket>()
  let holding = true
  const come = (): void => {
    const socket = connect(Number(port), hostname, () => socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: '))
    lines.add(socket)
    socket.on('error', () => {}).resume()
    socket.once('close', () => {
      lines.delete(socket)
      if (holding) come()
    })
  }
  for (let n = 0; n < slow; n++) come()
  const drip = setInterval(() => lines.forEach((socket) => socket.write('a')), dripEveryMs)
  while ([...lines].filter(({ readyState }) => readyState === 'open').length < slow) await sleep(20)
  return {
    held: () => [...lines].filter(({ readyState }) => readyState === 'open').length,
    async letGo() {
      holding = false
      clearInterval(drip)
      lines.forEach((socket) => socket.destroy())
      // the server finds out that they are gone
      await sleep(200)
    },
  }
}
