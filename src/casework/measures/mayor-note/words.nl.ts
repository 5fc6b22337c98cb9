// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the note for the burgemeester. Keyed by meaning. */
import type { FieldErrors } from '../../../platform/web/outcome.ts'
import { mistakesAs } from '../../../platform/web/route.ts'

const mistakes: Record<string, string> = {
  tooLong: 'Maak dit korter. De notitie is een halve bladzijde.',
  giveMatter: 'Schrijf in een paar zinnen wat er speelt.',
  lookFirst: 'Lees de notitie nog één keer. Staat er echt geen persoon of adres in? Zet dan het vinkje.',
}

export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

export const said: Record<string, string> = {
  printed: 'De notitie is gemaakt. Spil bewaart haar niet.',
}

export const noteWords = {
  title: 'Notitie burgemeester',
  lead: 'Een halve bladzijde zonder personen. Kies waar het over gaat, pas de tekst aan en druk af. Spil bewaart de notitie niet.',
  choose: 'Welke maatregelen?',
  chooseHint: 'Hoogstens vijf. Een maatregel over een persoon staat hier niet bij.',
  chooseSectors: 'Welke branches?',
  fill: 'Zet in de tekst',
  none: 'Er is nog geen maatregel die in een notitie kan. Je kunt ook zonder schrijven.',
  stages: (stages: string) => `Het gaat over: ${stages}.`,
  sectors: (sectors: string) => `Branche: ${sectors}.`,
  objection: (day: string) => `bezwaar kan tot en met ${day}`,
  parts: { speelt: 'Wat speelt er?', doen: 'Wat doen wij?', vraag: 'Wat vragen wij de burgemeester?' },
  partHint: 'Zonder naam, kenteken, nummer of adres.',
  found: (found: string) => `Hier staat misschien iets dat naar iemand leidt: ${found}`,
  looked: 'Ik heb de notitie gelezen. Er staat geen persoon of adres in.',
  make: 'Maak het blad',
  sheetLead: 'Druk dit blad af via het menu van je browser. Daarna is het weg.',
  sheetFoot: 'Vertrouwelijk. Zonder personen. Van dit blad is geen kopie bewaard.',
  back: 'Maatregelen',
} as const
