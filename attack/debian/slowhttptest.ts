// SPDX-License-Identifier: EUPL-1.2
/** slowhttptest: two hundred visitors who never end their request. They must be let go, and others must be served meanwhile. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Found, Run, Tool } from '../finding.ts'
import { runTool, versionOf } from '../run-tool.ts'

const visitors = 200
/** Ten seconds for a head, found at the next look; then what a busy machine needs. */
const lastSeconds = 32

export const slowhttptest: Tool = {
  name: 'slowhttptest',
  quick: true,
  version: () => versionOf('slowhttptest', '-h'),
  async attack({ publicAddress, staffAddress }, run) {
    const both = [
      hold(publicAddress, 'the head of a request, public', run),
      hold(staffAddress, 'the head of a request, staff', run),
    ]
    return (await Promise.all(both)).flat()
  },
}

async function hold(address: string, where: string, { folder }: Run): Promise<Found[]> {
  const report = join(folder, `slow-${new URL(address).port}`)
  const args = ['-H', '-c', String(visitors), '-r', '100', '-i', '5', '-x', '24', '-p', '10', '-l', String(lastSeconds)]
  const { out } = await runTool('slowhttptest', [...args, '-u', `${address}/`, '-g', '-o', report], { seconds: 120 })
  // a line for each second: seconds, closed, pending, connected, and whether somebody else was served
  const seconds = readFileSync(`${report}.csv`, 'utf8').trim().split('\n').slice(1)
  const [, , , held = '0'] = seconds.at(-1)?.split(',') ?? []
  if (seconds.length < 5) throw new Error(`slowhttptest measured nothing: ${out.slice(-300)}`)
  const everLetGo = /No open connections left/.test(out)
  const unserved = seconds.filter((line) => line.split(',').at(-1) === '0').length
  const found: Found[] = []
  if (!everLetGo)
    found.push({ kind: 'slow', severity: 'high', what: `${held} lines are held after ${lastSeconds} seconds`, where })
  if (unserved > seconds.length / 4)
    found.push({ kind: 'slow', severity: 'high', what: 'others are not served', where })
  return found
}
