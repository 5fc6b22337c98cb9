// SPDX-License-Identifier: EUPL-1.2
/**
 * What is attacked: the real programs with TLS and the demo region, with reports of strangers and people of five roles in two
 * municipalities signed in.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { startSpil, type LaunchOptions, type RunningSpil } from '../bench/running.ts'
import { paths } from '../src/paths.ts'
import { demoId } from '../src/start/demo/region.ts'
import { ask, setCookies, type Answer } from './visitor.ts'

export type RoleOfTarget = 'officer' | 'deputy' | 'colleague' | 'privacy' | 'administrator'

export interface SignedIn {
  /** As a browser sends it. */
  cookie: string
  /** What its forms carry. */
  csrf: string
}

export interface Target {
  spil: RunningSpil
  /** Without a slash at the end. */
  publicAddress: string
  staffAddress: string
  /** Of Winterswijk, each a session of its own. */
  people: Readonly<Record<RoleOfTarget, SignedIn>>
  /** An officer of Aalten. */
  neighbour: SignedIn
  /** Of Winterswijk, which the neighbour must not know. */
  report: string
  theCase: string
  /** What stands in that report and nowhere else. */
  told: string
  /** Once more, with a new session. */
  signIn: (role: RoleOfTarget) => Promise<SignedIn>
}

const place = 'winterswijk'
const names: Record<RoleOfTarget, string> = {
  officer: 'Testpersoon Linde',
  deputy: 'Testpersoon Esdoorn',
  colleague: 'Testpersoon Acacia',
  privacy: 'Testpersoon Walnoot',
  administrator: 'Testpersoon Jeneverbes',
}
const told = 'Boven de wasserij slapen er acht en hun paspoorten liggen bij de baas'
/** Each tool finds something in every list. */
const reports = 12

export async function startTarget(options: LaunchOptions): Promise<Target> {
  const spil = await startSpil(options)
  try {
    return await prepare(spil)
  } catch (error) {
    await spil.stop()
    throw error
  }
}

async function prepare(spil: RunningSpil): Promise<Target> {
  const { publicAddress, staffAddress } = spil
  for (let n = 0; n < reports; n++) {
    const verhaal = n === 0 ? told : `Verzonnen verhaal ${n}: elke nacht andere mensen in het huis.`
    const gemeente = n % 3 === 2 ? 'aalten' : place
    await ask(`${publicAddress}/`, { fields: { verhaal, gemeente, contact: 'na zessen', naar: 'versturen' } })
  }
  const signInAs = (name: string, at: string) => enter(staffAddress, demoId(at, name))
  const roles = Object.keys(names) as RoleOfTarget[]
  const people: Partial<Record<RoleOfTarget, SignedIn>> = {}
  for (const role of roles) people[role] = await signInAs(names[role], place)
  const signedIn = people as Record<RoleOfTarget, SignedIn>
  const { report, theCase } = await openCase(staffAddress, signedIn.officer)
  return {
    spil,
    publicAddress,
    staffAddress,
    people: signedIn,
    neighbour: await signInAs('Testpersoon Els', 'aalten'),
    report,
    theCase,
    told,
    signIn: (role) => signInAs(names[role], place),
  }
}

/** @throws Error when the door does not open */
async function enter(staffAddress: string, persoon: string): Promise<SignedIn> {
  const entered = await ask(`${staffAddress}${paths.demoSignIn}`, { fields: { persoon } })
  const cookie = setCookies(entered)[0]?.split(';')[0] ?? ''
  const settings = await ask(`${staffAddress}${paths.ownSettings}`, { cookie })
  const csrf = hidden(settings, 'csrf')
  if (settings.status !== 200 || !csrf) throw new Error(`signing in answers ${entered.status}, then ${settings.status}`)
  return { cookie, csrf }
}

/** The told report becomes a case, as an officer does it. */
async function openCase(staffAddress: string, officer: SignedIn): Promise<{ report: string; theCase: string }> {
  const { cookie, csrf } = officer
  const report = await findReport(staffAddress, cookie)
  const act = (path: string, fields: Record<string, string>) =>
    ask(`${staffAddress}/meldingen/${report}/${path}`, { cookie, fields: { csrf, ...fields } })
  await act('in-behandeling', {})
  await act('besluit', { gevaar: 'none', besluit: 'suspicion', vormen: 'labour', reden: 'Paspoorten ingenomen.' })
  const opened = await act('casus', { startpunt: 'both' })
  const theCase = /\/casussen\/([0-9a-f-]{36})/.exec(String(opened.headers['location']))?.[1]
  if (!theCase) throw new Error(`opening a case answers ${opened.status}`)
  return { report, theCase }
}

async function findReport(staffAddress: string, cookie: string): Promise<string> {
  for (const began = performance.now(); performance.now() - began < 60_000; await sleep(250)) {
    for (let page = 1; page <= 3; page++) {
      const inbox = await ask(`${staffAddress}${paths.reports}?pagina=${page}`, { cookie })
      const row = inbox.html.split('<tr').find((one) => one.includes(told.slice(0, 40)))
      const id = /\/meldingen\/([0-9a-f-]{36})/.exec(row ?? '')?.[1]
      if (id) return id
    }
  }
  throw new Error('the worker did not take in the report')
}

export const hidden = ({ html }: Answer, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
