// SPDX-License-Identifier: EUPL-1.2
/**
 * Asks each address with an id that is somebody else's: whatever comes back must be what comes back for an id that nobody has.
 * As an officer of another municipality, as a colleague without the task, and as a stranger.
 */
import { randomUUID } from 'node:crypto'
import type { Found, Tool } from '../finding.ts'
import type { SignedIn, Target } from '../target.ts'
import { ask, type Answer, type Question } from '../visitor.ts'
import { idFor, staffPlaces } from './addresses.ts'

export const neighbour: Tool = {
  name: 'neighbour',
  quick: true,
  version: () => Promise.resolve('own'),
  async attack(target) {
    const found: Found[] = []
    const askers: Record<string, SignedIn> = {
      'an officer of another municipality': target.neighbour,
      'a colleague': target.people.colleague,
      'a stranger': { cookie: '', csrf: '' },
    }
    for (const [asker, who] of Object.entries(askers)) {
      for (const { name, path } of staffPlaces('ID').filter(({ path: one }) => one.includes('ID'))) {
        for (const fields of [undefined, { csrf: who.csrf }, { csrf: who.csrf, ...everyField }]) {
          const question = { cookie: who.cookie, ...(fields && { fields }) }
          const real = await asked(target, path.replace('ID', idFor(name, target)), question)
          const absent = await asked(target, path.replace('ID', randomUUID()), question)
          const where = `${fields ? 'POST ' : ''}${name}`
          if (real.told) found.push({ kind: 'neighbour', severity: 'high', what: `${asker} reads the report`, where })
          else if (real.whole !== absent.whole)
            found.push({ kind: 'neighbour', severity: 'high', what: `${asker} sees that it exists`, where })
        }
      }
    }
    return found
  },
}

/** What makes each deed do something when it is let through. */
const everyField = {
  gevaar: 'none',
  besluit: 'suspicion',
  vormen: 'labour',
  reden: 'Zomaar.',
  soort: 'closing',
  tekst: 'Zomaar.',
  waarom: 'Zomaar.',
  startpunt: 'both',
}

/** @returns the whole answer as one text, without what differs at each answer anyhow */
async function asked(target: Target, path: string, question: Question): Promise<{ whole: string; told: boolean }> {
  const answer = await ask(`${target.staffAddress}${path}`, question)
  return { whole: wholeOf(answer), told: answer.html.includes(target.told.slice(0, 40)) }
}

function wholeOf({ status, headers, html }: Answer): string {
  const told = Object.entries(headers).filter(([name]) => name !== 'date')
  return JSON.stringify([status, told, html.replaceAll(/name="verzoek" value="[^"]*"/g, '')])
}
