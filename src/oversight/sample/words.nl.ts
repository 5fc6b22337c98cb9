// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the monthly sample (steekproef). Keyed by meaning. */
import { mistakesAs } from '../../platform/web/route.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import type { PlainDate } from '../../time.ts'
import type { MonthState } from './SamplePage.tsx'
import type { Verdict } from './verdicts.ts'

export const verdictWords: Record<Verdict, string> = {
  inOrder: 'in orde',
  question: 'vraag',
  notInOrder: 'niet in orde',
}

export const said: Record<string, string> = {
  drawn: 'De steekproef is getrokken. Beoordeel nu de regels.',
  judged: 'Je oordeel is opgeslagen.',
  concluded: 'De steekproef is afgerond. Er verandert nu niets meer aan.',
  decisionNoted: 'Het besluit van het college is genoteerd.',
}

export const conflicts: Record<string, string> = {
  nothingToDraw: 'In deze maand keek niemand anders naar een melding of een casus. Er is niets te trekken.',
  drawnMeanwhile: 'De steekproef van deze maand is intussen al getrokken. Je ziet hem hieronder.',
  notDrawn: 'Van deze maand is nog geen steekproef getrokken.',
  judgeFirst: 'Beoordeel eerst alle regels. Daarna kun je afronden.',
  concludedMeanwhile: 'De steekproef is intussen afgerond. Er verandert niets meer aan.',
  noAdvice: 'Bij deze maand staat geen advies waar het college over besluit.',
  decidedMeanwhile: 'Het besluit van het college is intussen al genoteerd.',
}

const mistakes: Record<string, string> = {
  whichMonth: 'Kies een maand die voorbij is.',
  whichLine: 'Kies eerst welke regel je beoordeelt.',
  chooseVerdict: 'Kies wat je ervan vindt.',
  giveRemark: 'Schrijf op wat je vraag is, of wat er niet in orde is.',
  textTooLong: 'Maak de tekst korter.',
  giveConclusion: 'Schrijf je conclusie.',
  giveAdvice: 'Schrijf je advies, of maak de datum leeg.',
  chooseDate: 'Kies een datum.',
  dayCannotBe: 'Deze dag kan niet. Kies een dag na wat eraan voorafging, en niet later dan vandaag.',
  chooseFollowed: 'Kies of het college je advies volgt.',
  whyNotFollowed: 'Schrijf op waarom het college je advies niet volgt.',
}

/** By field, what to mend as a sentence. */
export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

const monthName = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })
export const sayMonth = (month: PlainDate): string => monthName.format(Date.UTC(month.year, month.month - 1, 15))

export const words = {
  title: 'Steekproef',
  titleOf: (month: string): string => `Steekproef van ${month}`,
  lead: 'Elke maand kijk je een paar inzagen na. Je ziet wie keek en wanneer, niet wat er stond. Jij adviseert, het college besluit.',
  back: 'Terug naar Toezicht',
  notDrawn: 'Nog niet getrokken',
  how: (size: number, disclosures: number): string =>
    `Spil kiest door toeval ${size} regels. Bekeken contactgegevens en geweigerde pogingen komen het eerst. Daarbij komen ten hoogste ${disclosures} keer dat iets naar een ander ging. Wat je zelf deed, zit er niet bij. Trekken kan één keer per maand.`,
  draw: 'Trek de steekproef',
  drawn: (who: string, when: string): string => `Getrokken door ${who}, ${when}.`,
  unknownPerson: 'onbekend',
  caption: 'De regels van de steekproef',
  columns: { when: 'Wanneer', who: 'Wie', what: 'Wat', about: 'Waarover', verdict: 'Oordeel' },
  reason: 'Bekijk de reden',
  judge: 'Beoordeel',
  judgeAgain: 'Wijzig',
  judgeOf: (who: string, when: string): string => `Beoordeel de regel van ${who}, ${when}`,
  judgeTitle: 'Wat vind je van deze regel?',
  verdict: 'Oordeel',
  remark: 'Opmerking',
  remarkHint: 'Moet bij een vraag of als iets niet in orde is. Wordt verzegeld bewaard. Alleen de FG leest het.',
  save: 'Opslaan',
  cancel: 'Niet nu',
  left: (count: number): string =>
    count === 1
      ? 'Nog 1 regel te beoordelen. Daarna rond je af.'
      : `Nog ${count} regels te beoordelen. Daarna rond je af.`,
  conclude: 'Afronden',
  concludeLead: 'Na het afronden verandert er niets meer aan deze steekproef.',
  conclusion: 'Conclusie',
  advice: 'Advies aan het college',
  adviceHint: 'Alleen als er iets moet veranderen.',
  adviceDay: 'Datum van het advies',
  concludeNow: 'Rond af',
  adviceOf: (day: string): string => `Advies aan het college, ${day}`,
  noAdvice: 'Er was geen advies nodig.',
  decision: 'Besluit van het college',
  decisionLead: 'Noteer hier wat het college over je advies besloot.',
  decisionDay: 'Datum van het besluit',
  decisionOf: (day: string): string => `Besluit van het college, ${day}`,
  isFollowed: 'Volgt het college je advies?',
  followed: 'Het college volgt het advies.',
  notFollowed: 'Het college volgt het advies niet.',
  why: 'Waarom?',
  whyHint: 'Moet als het college je advies niet volgt.',
  noteNow: 'Noteer het besluit',
  otherMonths: 'Alle maanden',
  states: {
    notDrawn: 'nog niet getrokken',
    open: 'nog af te ronden',
    advised: 'wacht op het college',
    closed: 'klaar',
  } satisfies Record<MonthState, string>,
} as const
