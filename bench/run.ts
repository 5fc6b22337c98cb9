// SPDX-License-Identifier: EUPL-1.2
/**
 * `npm run bench [name ...]`: measures, and prints one JSON object a line on standard output and nothing else there.
 * Whatever is compared is measured by turns in this same call; a figure of another machine or another day says little.
 */
import { loadavg } from 'node:os'
import { build } from '../build/build.ts'
import { lineOf, tell, type Bench } from './figure.ts'
import { advise } from './advise.ts'
import { auditVerify } from './audit-verify.ts'
import { formBytes } from './form-bytes.ts'
import { formCpu } from './form-cpu.ts'
import { case200 } from './case-200.ts'
import { caseload300 } from './caseload-300.ts'
import { inbox50 } from './inbox-50.ts'
import { linkTries } from './link-tries.ts'
import { memory } from './memory.ts'
import { search10k } from './search-10k.ts'
import { slowVisitors } from './slow-visitors.ts'
import { soak } from './soak.ts'
import { Stage } from './stage.ts'
import { startTime } from './start-time.ts'
import { submitPhoto } from './submit-photo.ts'
import { submitRate } from './submit-rate.ts'
import { suggestIdentifiers } from './suggest-identifiers.ts'

/** In this order: what fills the database comes last. */
const benches: Readonly<Record<string, Bench>> = {
  'form-bytes': formBytes,
  'form-cpu': formCpu,
  'inbox-50': inbox50,
  'case-200': case200,
  'caseload-300': caseload300,
  'link-tries': linkTries,
  memory,
  'slow-visitors': slowVisitors,
  'submit-rate': submitRate,
  'submit-photo': submitPhoto,
  'start-time': startTime,
  advise,
  'audit-verify': auditVerify,
  'suggest-identifiers': suggestIdentifiers,
  'search-10k': search10k,
  soak,
}

/** Takes half an hour, or fills a municipality with ten thousand reports: only when it is named. */
const onlyByName: readonly string[] = ['search-10k', 'soak']

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

async function runAll(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !Object.hasOwn(benches, name))
  if (unknown.length > 0) {
    tell(`There is no bench ${unknown.join(', ')}: choose from ${Object.keys(benches).join(', ')}.`)
    return 2
  }
  try {
    await build(tell)
    for (const [name, bench] of Object.entries(benches)) {
      if (names.length > 0 ? !names.includes(name) : onlyByName.includes(name)) continue
      tell(`${name} (load of this machine ${loadavg()[0]?.toFixed(1)}) ...`)
      for (const figure of await bench(stage)) console.log(lineOf(name, figure))
    }
    return 0
  } catch (error) {
    if (!ending) console.error(error)
    return 1
  } finally {
    await stage.clear()
  }
}
