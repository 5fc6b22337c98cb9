// SPDX-License-Identifier: EUPL-1.2
/** html-validate: pages whose elements are not closed as meant are where markup slips through. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmVersion, toolsFolder } from '../bring-tools.ts'
import { unlike, type Tool } from '../finding.ts'
import { publicPaths, staffPlaces } from '../own/addresses.ts'
import { runTool } from '../run-tool.ts'
import { ask } from '../visitor.ts'

interface Told {
  filePath: string
  messages: { ruleId: string; severity: number; message: string }[]
}

export const htmlValidate: Tool = {
  name: 'html-validate',
  quick: false,
  version: () => npmVersion('html-validate'),
  async attack({ publicAddress, staffAddress, people, report }, { folder }) {
    const files: string[] = []
    const keep = async (name: string, address: string, cookie = '') => {
      const { html } = await ask(address, { cookie })
      if (!html.startsWith('<!')) return
      files.push(join(folder, `${name}.html`))
      writeFileSync(files.at(-1)!, html)
    }
    for (const [at, path] of publicPaths.entries()) await keep(`public-${at}`, `${publicAddress}${path}`)
    for (const { name, path } of staffPlaces(report)) {
      for (const role of ['officer', 'privacy', 'administrator'] as const)
        await keep(`${name}-${role}`, `${staffAddress}${path}`, people[role].cookie)
    }
    const program = join(toolsFolder, 'node_modules/html-validate/bin/html-validate.mjs')
    // it ends before a long answer has left by a pipe
    const answer = join(folder, 'told.json')
    const args = [program, '--formatter', `json=${answer}`, '--preset', 'standard', ...files]
    await runTool(process.execPath, args, { seconds: 120 })
    const told = JSON.parse(readFileSync(answer, 'utf8')) as Told[]
    return unlike(
      told.flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId, message }) => ({
          kind: 'html' as const,
          severity: 'low' as const,
          what: `${ruleId}: ${message.slice(0, 120)}`,
          where: filePath.slice(folder.length + 1, -'.html'.length),
        })),
      ),
    )
  },
}
