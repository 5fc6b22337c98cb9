// SPDX-License-Identifier: EUPL-1.2
/** sqlmap: looks for SQL built from text, on the addresses and forms whose texts reach a question to the database. */
import type { Found, Run, Tool } from '../finding.ts'
import { runTool, versionOf } from '../run-tool.ts'
import type { Target } from '../target.ts'

interface Probe {
  where: string
  address: string
  cookie?: string
  /** A post. */
  data?: string
  parameter?: string
}

/** Of one address; sound ones take a fraction. */
const patienceSeconds = 150

const probesOf = ({ publicAddress, staffAddress, people, report }: Target): Probe[] => {
  const { cookie, csrf } = people.officer
  return [
    { where: 'reports?stand', address: `${staffAddress}/meldingen?stand=te-doen`, parameter: 'stand', cookie },
    { where: 'report', address: `${staffAddress}/meldingen/${report}*`, cookie },
    {
      where: 'oversight',
      address: `${staffAddress}/toezicht?van=2026-01-01&tot=2026-12-31&persoon=x&soort=contact`,
      cookie: people.privacy.cookie,
    },
    {
      where: 'saveNotices',
      address: `${staffAddress}/mijn-instellingen/berichten`,
      data: `csrf=${csrf}&adres=x&moment=ochtend`,
      parameter: 'adres,moment',
      cookie,
    },
    {
      where: 'POST /',
      address: `${publicAddress}/`,
      data: 'naar=openen&code=AAAA-BBBB&gemeente=winterswijk&verhaal=x',
      parameter: 'code,gemeente,verhaal',
    },
  ]
}

export const sqlmap: Tool = {
  name: 'sqlmap',
  quick: true,
  version: () => versionOf('sqlmap', '--version'),
  async attack(target, run) {
    const found: Found[] = []
    for (const probe of probesOf(target).slice(0, run.quick ? 1 : undefined))
      found.push(...(await attackOne(probe, run)))
    return found
  },
}

async function attackOne({ where, address, cookie, data, parameter }: Probe, { folder, quick }: Run): Promise<Found[]> {
  const args = ['-u', address, '--batch', '--flush-session', '--dbms=postgresql', '--level=1', '--risk=1']
  args.push('--disable-coloring', `--output-dir=${folder}`, '--ignore-code=401,403,404,500', '--skip-waf')
  // the quick question: does another truth give another page?
  args.push(quick ? '--technique=B' : '--technique=BEUT', '--time-sec=2')
  if (cookie) args.push(`--cookie=${cookie}`)
  if (data) args.push(`--data=${data}`)
  if (parameter) args.push('-p', parameter)
  const { out } = await runTool('sqlmap', args, { seconds: patienceSeconds })
  const injectable = [...out.matchAll(/^Parameter: (.+)$/gm)].map(([, name = '']) => name)
  if (injectable.length === 0 && !/do(es)? not (appear|seem) to be injectable|no parameter/.test(out))
    throw new Error(`sqlmap gave no verdict on ${where}: ${out.slice(-300)}`)
  return injectable.map((name) => ({
    kind: 'sql-injection',
    severity: 'high',
    what: `SQL can be put in ${name}`,
    where,
  }))
}
