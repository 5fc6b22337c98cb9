// SPDX-License-Identifier: EUPL-1.2
/** Which tools there are, and how they go by turns: what waits long runs beside what works hard. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { tell } from '../bench/figure.ts'
import { ffuf } from './debian/ffuf.ts'
import { slowhttptest } from './debian/slowhttptest.ts'
import { sqlmap } from './debian/sqlmap.ts'
import { testssl } from './debian/testssl.ts'
import { wapiti } from './debian/wapiti.ts'
import type { Tool } from './finding.ts'
import { autocannon } from './npm/autocannon.ts'
import { cspEvaluator } from './npm/csp-evaluator.ts'
import { htmlValidate } from './npm/html-validate.ts'
import { bodiesAndMarkup } from './own/bodies.ts'
import { cookies } from './own/cookies.ts'
import { crossSite } from './own/cross-site.ts'
import { headers } from './own/headers.ts'
import { neighbour } from './own/neighbour.ts'
import { requestForms } from './own/request-forms.ts'
import { waysOut } from './own/ways-out.ts'
import type { Ran } from './summary.ts'
import type { Target } from './target.ts'

/** Two lanes on two cores. The last of a lane may leave many traces; a session is idle for less than a quarter of an hour. */
const lanes: readonly (readonly Tool[])[] = [
  [headers, cookies, crossSite, neighbour, requestForms, waysOut, bodiesAndMarkup, sqlmap, autocannon],
  [cspEvaluator, htmlValidate, slowhttptest, ffuf, wapiti, testssl],
]

/** @returns what each tool told, in the order of the lanes */
export async function runTools(target: Target, options: { quick: boolean; folder: string }): Promise<Ran[]> {
  const lane = async (tools: readonly Tool[]): Promise<Ran[]> => {
    const ran: Ran[] = []
    for (const tool of tools) if (tool.quick || !options.quick) ran.push(await runOne(tool, target, options))
    return ran
  }
  return (await Promise.all(lanes.map(lane))).flat()
}

async function runOne(tool: Tool, target: Target, run: { quick: boolean; folder: string }): Promise<Ran> {
  const began = performance.now()
  const version = await tool.version()
  const told = (more: Pick<Ran, 'findings' | 'failure'>): Ran => ({
    tool: tool.name,
    version,
    seconds: (performance.now() - began) / 1000,
    ...more,
  })
  if (version === undefined) return told({ findings: [] })
  const folder = join(run.folder, tool.name)
  mkdirSync(folder)
  try {
    const found = await tool.attack(target, { ...run, folder })
    tell(`  ${tool.name}: ${found.length} found`)
    return told({ findings: found.map((one) => ({ tool: tool.name, ...one })) })
  } catch (error) {
    tell(`  ${tool.name} failed: ${(error as Error).message}`)
    return told({ findings: [], failure: (error as Error).message })
  }
}
