// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of what was seen before: suggestions, never conclusions. */
import { typeWords } from '../findings/words.nl.ts'
import { identifierTypes } from '../../identifiers/read-identifier.ts'
import type { SuggestionKind, Why } from './rules.ts'
import type { Verdict } from './store.ts'

const nearWords: Record<string, string> = {
  'near-name': 'een naam die erop lijkt',
  'near-handle': 'een account dat erop lijkt',
  'near-company': 'een bedrijfsnaam die erop lijkt',
}
const sameWords = Object.fromEntries(
  identifierTypes.map((type) => [`same-${type}`, `hetzelfde gegeven: ${typeWords[type]}`]),
)
export const whyWords = (why: Why): string => sameWords[why] ?? nearWords[why] ?? ''

export const kindWords: Record<SuggestionKind, string> = { likely: 'waarschijnlijk', possible: 'mogelijk' }

export const verdictWords: Record<Verdict, string> = {
  open: 'nog niet beoordeeld',
  confirmed: 'hoort bij elkaar',
  rejected: 'iets anders',
}

export const said: Record<string, string> = {
  judged: 'Vastgelegd. De meldingen blijven elk op zichzelf staan.',
  undone: 'Teruggedraaid. Wat er eerst stond, blijft in de geschiedenis.',
  merged: 'De meldingen staan samen in een groep. Elke melding houdt haar eigen verhaal en besluit.',
  split: 'De melding is uit de groep gehaald.',
  groupUndone: 'Teruggedraaid. De groep is weer zoals daarvoor.',
}

export const mistakes: Record<string, string> = {
  chooseOther: 'Kies over welke melding het gaat.',
  chooseVerdict: 'Kies wat je ervan vindt.',
  reasonTooLong: 'Maak de toelichting korter.',
}

export const conflicts: Record<string, string> = {
  ownReport: 'Een van deze meldingen heb je zelf gedaan. Een collega beoordeelt of ze bij elkaar horen.',
  notSuggested: 'Deze twee worden niet meer bij elkaar genoemd. Je ziet hieronder wat er nu staat.',
  nothingToUndo: 'Dit is intussen al teruggedraaid.',
  sameGroup: 'Deze meldingen staan al samen in een groep.',
  notInGroup: 'Deze melding staat niet meer in een groep.',
  groupMovedOn: 'De groep is daarna nog veranderd. Draai eerst de latere stap terug.',
}

export const words = {
  link: 'Eerder gezien',
  found: (count: number) =>
    count === 1 ? '1 andere melding noemt hetzelfde' : `${count} andere meldingen noemen hetzelfde`,
  toSuggestions: 'Kijk of ze bij elkaar horen',
  title: (label: string) => `Eerder gezien: melding ${label}`,
  lead: 'Dit zijn suggesties. Hetzelfde kenteken of adres bewijst niets. Jij kijkt of het bij elkaar hoort.',
  what: 'Vergeleken worden plekken, bedrijven, advertenties en kentekens. Gegevens van personen alleen als de toets zegt dat je ze op een grondslag bewaart.',
  back: (label: string) => `Melding ${label}`,
  none: 'Geen andere melding noemt hetzelfde.',
  caption: 'Meldingen die hetzelfde noemen',
  columns: {
    report: 'Melding',
    kind: 'Hoe zeker',
    why: 'Waarom',
    state: 'Beoordeling',
    since: 'Binnengekomen',
    undo: 'Terugdraaien',
  },
  judge: {
    title: 'Wat vind jij?',
    which: 'Welke melding?',
    verdict: 'Gaat het over hetzelfde?',
    verdicts: { confirmed: 'Het hoort bij elkaar', rejected: 'Het is iets anders' },
    reason: 'Waarom?',
    reasonHint: 'In één zin. Alleen wie deze meldingen mag lezen, ziet dit.',
    button: 'Leg vast',
  },
  undo: 'Draai terug',
  undoOf: (label: string) => `Draai terug: melding ${label}`,
  group: {
    title: 'Groep',
    lead: 'Deze meldingen staan bij elkaar. Elke melding houdt haar eigen verhaal, termijn en besluit.',
    merge: 'Zet in één groep',
    mergeWith: (label: string) => `Zet in één groep met melding ${label}`,
    split: 'Haal deze melding uit de groep',
    undo: 'Draai de laatste stap terug',
  },
  history: 'Wat er eerder is vastgelegd',
  said: (who: string, verdict: string, label: string) => `${who}: ${verdict} (melding ${label})`,
} as const
