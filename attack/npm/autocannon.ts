// SPDX-License-Identifier: EUPL-1.2
/** autocannon: fifty visitors at once. How fast is for the bench; here nobody may get an error. */
import { join } from 'node:path'
import { npmVersion, toolsFolder } from '../bring-tools.ts'
import type { Found, Tool } from '../finding.ts'
import { runTool } from '../run-tool.ts'

export const autocannon: Tool = {
  name: 'autocannon',
  quick: false,
  version: () => npmVersion('autocannon'),
  async attack({ publicAddress, staffAddress, people }) {
    const found: Found[] = []
    for (const [address, cookie, where] of [
      [`${publicAddress}/`, '', '/'],
      [`${staffAddress}/meldingen`, people.officer.cookie, 'reports'],
    ] as const) {
      const program = join(toolsFolder, 'node_modules/autocannon/autocannon.js')
      const args = [program, '-c', '50', '-d', '8', '-j', ...(cookie ? ['-H', `cookie=${cookie}`] : []), address]
      const { out } = await runTool(process.execPath, args, { seconds: 60 })
      const line = out.split('\n').find((one) => one.startsWith('{"url"')) ?? '{}'
      const told = JSON.parse(line) as Partial<Record<'2xx' | 'non2xx' | 'errors' | 'timeouts', number>>
      if (!told['2xx']) throw new Error(`autocannon got no answer at ${where}: ${out.slice(-300)}`)
      for (const kind of ['non2xx', 'errors', 'timeouts'] as const) {
        if (told[kind]) found.push({ kind: 'fault', severity: 'medium', what: `${told[kind]} ${kind}`, where })
      }
    }
    return found
  },
}
