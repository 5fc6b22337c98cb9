// SPDX-License-Identifier: EUPL-1.2
/** testssl.sh: protocols, suites, what the server prefers, and the known weaknesses of TLS, at both programs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Found, Run, Tool } from '../finding.ts'
import { runTool, versionOf } from '../run-tool.ts'

const severities: Readonly<Record<string, Found['severity']>> = {
  CRITICAL: 'high',
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'low',
}

export const testssl: Tool = {
  name: 'testssl.sh',
  quick: false,
  version: () => versionOf('testssl', '--version'),
  attack: async ({ publicAddress, staffAddress }, run) => [
    ...(await test(publicAddress, 'public', run)),
    ...(await test(staffAddress, 'staff', run)),
  ],
}

async function test(address: string, where: string, { folder }: Run): Promise<Found[]> {
  const report = join(folder, `testssl-${where}.json`)
  // only this address: no name server is asked, no revocation list fetched
  const args = ['--quiet', '--warnings', 'batch', '--nodns', 'none', '--color', '0', '--jsonfile', report]
  const asked = where === 'public' ? ['-p', '-P', '-S', '-f', '-U'] : ['-p', '-P', '-f', '--fast']
  await runTool('testssl', [...args, ...asked, address], { seconds: 300, cwd: folder })
  const told = JSON.parse(readFileSync(report, 'utf8')) as { id: string; severity: string; finding: string }[]
  if (!told.some(({ id, severity }) => id === 'TLS1_2' && severity === 'OK'))
    throw new Error('testssl.sh did not reach the program')
  return told.flatMap(({ id, severity, finding }) => {
    const known = severities[severity]
    return known ? [{ kind: 'tls' as const, severity: known, what: `${id}: ${finding.slice(0, 120)}`, where }] : []
  })
}
