// SPDX-License-Identifier: EUPL-1.2
/** csp_evaluator: what the content security policies of our pages still let through. */
import { join } from 'node:path'
import { npmVersion, toolsFolder } from '../bring-tools.ts'
import type { Found, Tool } from '../finding.ts'
import { publicPaths, staffPlaces } from '../own/addresses.ts'
import { runTool } from '../run-tool.ts'
import { ask, header } from '../visitor.ts'

interface Told {
  directive: string
  description: string
  severity: number
}
/** Its own numbers: up to 30 it is a hole, from 60 it is advice. */
const hole = 30
const advice = 60

export const cspEvaluator: Tool = {
  name: 'csp_evaluator',
  quick: true,
  version: () => npmVersion('csp_evaluator'),
  async attack({ publicAddress, staffAddress, people, report }) {
    const policies = new Map<string, string>()
    const note = async (address: string, where: string, cookie = '') =>
      policies.set(header(await ask(address, { cookie }), 'content-security-policy'), where)
    for (const path of publicPaths) await note(`${publicAddress}${path}`, path)
    for (const { name, path } of staffPlaces(report)) await note(`${staffAddress}${path}`, name, people.officer.cookie)

    const input = JSON.stringify([...policies.keys()])
    const { out } = await runTool(process.execPath, [join(toolsFolder, 'check-policy.mjs')], { seconds: 60, input })
    const told = JSON.parse(out) as Told[][]
    const places = [...policies.values()]
    return told.flatMap((ofOne, at) =>
      ofOne
        .filter(({ severity }) => severity < advice)
        .map(({ directive, description, severity }): Found => ({
          kind: 'policy',
          severity: severity <= hole ? 'high' : 'low',
          what: `${directive}: ${description.slice(0, 120)}`,
          where: places[at] ?? '',
        })),
    )
  },
}
