// SPDX-License-Identifier: EUPL-1.2
/**
 * wapiti: crawls and tries its modules on what it finds, on the public form and on pages of the desk.
 *
 * @NOTE it puts the address of an outside host in what it sends; nothing of ours ever asks for that address.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Found, Kind, Run, Tool } from '../finding.ts'
import { runTool, versionOf } from '../run-tool.ts'

const modules = 'xss,sql,file,exec,redirect,crlf,backup'
const crawlSeconds = 30
const moduleSeconds = 15
const patienceSeconds = 240

export const wapiti: Tool = {
  name: 'wapiti',
  quick: false,
  version: () => versionOf('wapiti', '--version'),
  async attack({ publicAddress, staffAddress, people }, run) {
    const inbox = `${staffAddress}/meldingen?stand=alles&pagina=1`
    const trail = `${staffAddress}/toezicht?van=2026-01-01&tot=2026-12-31&soort=contact`
    // one page at a time: following the forms of the desk would sign out
    return [
      ...(await scan(`${publicAddress}/`, 'folder', undefined, run)),
      ...(await scan(inbox, 'page', people.officer.cookie, run)),
      ...(await scan(trail, 'page', people.privacy.cookie, run)),
    ]
  },
}

interface Reported {
  infos: object
  vulnerabilities?: Record<string, { level: number; method: string; path: string; info: string }[]>
  anomalies?: Record<string, { level: number; method: string; path: string; info: string }[]>
}

async function scan(address: string, scope: string, cookie: string | undefined, { folder }: Run): Promise<Found[]> {
  const here = join(folder, `wapiti-${scope}-${new URL(address).pathname.replaceAll('/', '-')}`)
  mkdirSync(join(here, 'session'), { recursive: true })
  const report = join(here, 'report.json')
  const args = ['-u', address, '--scope', scope, '--verify-ssl', '0', '--no-bugreport', '-S', 'aggressive', '-d', '3']
  args.push('-m', modules, '--max-scan-time', String(crawlSeconds), '--max-attack-time', String(moduleSeconds))
  args.push(
    '--store-session',
    join(here, 'session'),
    '--store-config',
    join(here, 'config'),
    '-f',
    'json',
    '-o',
    report,
  )
  if (cookie) args.push('-H', `Cookie: ${cookie}`)
  await runTool('wapiti', args, { seconds: patienceSeconds })
  const { vulnerabilities = {}, anomalies = {} } = JSON.parse(readFileSync(report, 'utf8')) as Reported
  return [...Object.entries(vulnerabilities), ...Object.entries(anomalies)].flatMap(([name, seen]) =>
    seen.map(({ level, method, path, info }) => ({
      kind: kindOf(name),
      severity: level > 1 ? ('high' as const) : ('medium' as const),
      what: `${name}: ${info.replaceAll(/https?:\/\/\S+/g, '...').slice(0, 120)}`,
      where: `${method} ${path.split('?')[0]}`,
    })),
  )
}

function kindOf(name: string): Kind {
  if (/sql injection/i.test(name)) return 'sql-injection'
  if (/cross site scripting|xss/i.test(name)) return 'markup'
  if (/redirect/i.test(name)) return 'redirect'
  if (/backup|dangerous file/i.test(name)) return 'found-file'
  return /internal server error|resource consumption/i.test(name) ? 'fault' : 'other'
}
