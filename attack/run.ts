// SPDX-License-Identifier: EUPL-1.2
/**
 * `npm run attack [-- --quick]`: points attack tools at the real programs, in the demo region and on this machine only, and then at a copy
 * with six planted holes. Ends with 0 when no finding is open and all six holes were found.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tell } from '../bench/figure.ts'
import { Stage } from '../bench/stage.ts'
import { build } from '../build/build.ts'
import { ownCertificate, writeCertificate } from '../tests/own-certificate.ts'
import { runTools } from './all-tools.ts'
import { bringTools } from './bring-tools.ts'
import { holes } from './planted/holes.ts'
import { buildPlanted } from './planted/plant.ts'
import { summarise, type Ran } from './summary.ts'
import { startTarget } from './target.ts'

const stage = new Stage()
let ending = false
const breakOff = (): void => {
  if (ending) return
  ending = true
  void stage.clear().finally(() => process.exit(130))
}
process.on('SIGTERM', breakOff).on('SIGINT', breakOff).on('SIGHUP', breakOff)
if (process.connected) process.once('disconnect', breakOff)

process.exitCode = await runAll(process.argv.slice(2))
if (process.connected) process.disconnect?.()

async function runAll(args: readonly string[]): Promise<number> {
  const wrong = args.find((arg) => arg !== '--quick')
  if (wrong !== undefined) {
    tell(`npm run attack knows --quick only, not ${wrong}.`)
    return 2
  }
  const quick = args.includes('--quick')
  const folder = mkdtempSync(join(tmpdir(), 'spil-attack-'))
  // whoever runs PostgreSQL (not root) passes through
  chmodSync(folder, 0o711)
  stage.atEnd(async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  try {
    bringTools()
    await build(tell)
    const isSound = tellSound(await attack(folder, 'sound', quick))
    const planted = join(folder, 'copy')
    mkdirSync(planted)
    buildPlanted(planted)
    const isSeen = tellPlanted(await attack(folder, 'planted', quick, planted))
    return isSound && isSeen ? 0 : 1
  } catch (error) {
    if (!ending) console.error(error)
    return 1
  } finally {
    await stage.clear()
  }
}

/** @param root a built checkout; this one unless told */
async function attack(folder: string, name: string, quick: boolean, root?: string): Promise<Ran[]> {
  const own = join(folder, name)
  mkdirSync(own)
  const certificate = writeCertificate(own, ownCertificate())
  const target = await startTarget({ certificate, ...(root && { root }) })
  stage.atEnd(() => target.spil.stop())
  tell(`Attacking the ${name} build`)
  const ran = await runTools(target, { quick, folder: own })
  await target.spil.stop()
  return ran
}

/** @returns whether nothing is open and no tool failed */
function tellSound(ran: readonly Ran[]): boolean {
  const today = Temporal.Now.plainDateISO('Europe/Amsterdam').toString()
  const { lines, open, failed } = summarise(ran, today)
  console.log(`\n${lines.join('\n')}\n`)
  for (const { tool, severity, what, where } of open) console.log(`OPEN  ${severity}  ${tool}: ${what} (${where})`)
  for (const { tool, failure } of failed) console.log(`FAILED  ${tool}: ${failure}`)
  console.log(`open findings: ${open.length}`)
  return open.length === 0 && failed.length === 0
}

/** @returns whether each hole was found, by the tools that are to find it */
function tellPlanted(ran: readonly Ran[]): boolean {
  const findings = ran.flatMap((one) => one.findings)
  const isFound = (hole: (typeof holes)[number]): boolean =>
    hole.foundBy.every((by) => findings.some(({ tool, kind }) => tool === by.tool && kind === by.kind))
  for (const hole of holes) {
    const by = [
      ...new Set(findings.filter(({ kind }) => hole.foundBy.some((one) => one.kind === kind)).map(({ tool }) => tool)),
    ]
    console.log(`${isFound(hole) ? 'found ' : 'MISSED'}  ${hole.name}${by.length > 0 ? ` (${by.join(', ')})` : ''}`)
  }
  const found = holes.filter(isFound).length
  console.log(`planted holes found: ${found} of ${holes.length}`)
  return found === holes.length
}
