// SPDX-License-Identifier: EUPL-1.2
/**
 * Whether each desk can answer: two people, somebody there today, who hears it when nobody is, helplines that were looked at. Said
 * apart from what is wrong with the machine, and no reason for exit code 1: people are a matter of the municipality, and who is away
 * today must not wake an operator every morning.
 */
import { findDeskState, type DeskState } from '../../../notices/desk-state.ts'
import { findMunicipalities, findNeighbours } from '../../../platform/municipalities.ts'
import { deskSettingsOf } from '../../../reporting/desk-settings-of.ts'
import { isCheckedLongAgo, type DeskSettings } from '../../../reporting/desk-settings.ts'
import { dateOf, type PlainDate } from '../../../time.ts'
import { OperatorProblem } from '../command.ts'
import { look, operate } from '../operate.ts'

/** @returns a sentence each; a care desk has no form and is left out */
export async function desks(): Promise<string[]> {
  const found: string[] = []
  try {
    await operate('database', async (operator) => {
      const today = dateOf(operator.now)
      for (const { id, slug, kind } of await findMunicipalities(operator.database)) {
        if (kind !== 'municipality') continue
        const [state, settings, neighbours] = await look(
          operator,
          id,
          async (tx) => [await findDeskState(tx, today), await deskSettingsOf(tx), await findNeighbours(tx)] as const,
        )
        found.push(...deskProblems({ slug, state, settings, today, neighbours: neighbours.map((one) => one.slug) }))
      }
    })
  } catch (error) {
    // told by another check already
    if (!(error instanceof OperatorProblem)) throw error
  }
  return found
}

interface Desk {
  slug: string
  state: DeskState
  settings: DeskSettings
  today: PlainDate
  /** the slugs of the other municipalities of the region */
  neighbours: readonly string[]
}

export function deskProblems({ slug, state, settings, today, neighbours }: Desk): string[] {
  const spil = `npm run --silent spil --`
  const old = (['veiligThuis', 'anonymousTips'] as const).filter((name) => isCheckedLongAgo(settings[name], today))
  return [
    ...(state.readers < 2
      ? [`At the desk of ${slug} ${state.readers} may read reports: let there be two, with ${spil} person add.`]
      : []),
    ...(state.readers > 0 && state.present === 0
      ? [`Nobody is at the desk of ${slug} today: let somebody stand in, or end an absence.`]
      : []),
    ...(state.hasSecretary
      ? []
      : [
          `Nobody hears it when the desk of ${slug} is empty: run ${spil} municipality secretary --municipality ${slug}.`,
        ]),
    ...(state.hasPiket
      ? []
      : [`No piket is mailed for ${slug} at direct danger: run ${spil} municipality piket --municipality ${slug}.`]),
    ...fallbackProblems(slug, settings.fallbackDesk, neighbours),
    ...old.map(
      (name) =>
        `The number of ${name} of ${slug} was looked at on ${settings[name].checkedOn}: call it, and run ${spil} municipality set --name ${name}.`,
    ),
  ]
}

function fallbackProblems(slug: string, fallback: string, neighbours: readonly string[]): string[] {
  const how = `run npm run --silent spil -- municipality set --municipality ${slug} --name fallbackDesk.`
  if (fallback === '') return [`No other desk hears it when that of ${slug} is empty: ${how}`]
  if (fallback === slug) return [`The fall-back of ${slug} is ${slug} itself: ${how}`]
  return neighbours.includes(fallback)
    ? []
    : [`The fall-back of ${slug} is ${fallback}, which is no municipality of its region: ${how}`]
}
