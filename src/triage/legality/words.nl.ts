// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the legality test. Says of each default that it is ours, never that it is law. */
import { dutyQuestions } from '../../law/duty-to-report.ts'
import type { Preset, TestOutcome } from './rules.ts'

export const presetWords: Record<Preset, { label: string; hint: string }> = {
  place: {
    label: 'Een plek of bedrijf',
    hint: 'Er staat geen persoon met naam in. Voorstel: bewaren tot de einddatum.',
  },
  victim: {
    label: 'Een mogelijk slachtoffer',
    hint: 'Voorstel: bewaren zonder namen. Met naam kan alleen op een grondslag van je gemeente.',
  },
  suspect: {
    label: 'Een persoon met naam die mogelijk anderen uitbuit',
    hint: 'Voorstel: doorgeven aan politie of Arbeidsinspectie, en de naam niet zelf bewaren.',
  },
}

export const outcomeWords: Record<TestOutcome, { label: string; hint: string; next: string }> = {
  keep: { label: 'Bewaren', hint: 'Met een einddatum.', next: 'Je mag dit bewaren tot de einddatum.' },
  keepPseudonymised: {
    label: 'Bewaren zonder namen',
    hint: 'De namen worden onleesbaar. De rest blijft, met een einddatum.',
    next: 'Maak de namen nu zwart. Een collega kijkt mee.',
  },
  handOver: {
    label: 'Doorgeven en hier niet bewaren',
    hint: 'Aan wie hierover gaat. Daarna gaat het deel met de naam hier weg.',
    next: 'Geef het door en leg vast aan wie. Daarna gaat het deel met de naam hier weg.',
  },
  destroy: {
    label: 'Vernietigen',
    hint: 'Een collega kijkt mee.',
    next: 'Vraag een collega om mee te kijken bij het vernietigen.',
  },
}

export const saidWords = { yes: 'ja', no: 'nee', unknown: 'weet ik niet' } as const

/** What to mend, by key. */
export const mistakes: Record<string, string> = {
  choosePreset: 'Kies waar het over gaat.',
  writeSentence: 'Schrijf in één zin waarom dit nodig is.',
  sentenceTooLong: 'Maak de tekst korter.',
  answerHeld: 'Kies een antwoord. Weet je het niet, kies dan "weet ik niet".',
  answerRule: 'Kies een antwoord. Weet je het niet, kies dan "weet ik niet".',
  basisNotForThis: 'Deze grondslag hoort niet bij dit doel, of geldt niet meer. Kies een andere.',
  suspectNeedsBasis:
    'Voor bewaren met naam heeft je gemeente nog geen passende grondslag. Kies doorgeven, bewaren zonder namen of vernietigen.',
  victimNeedsBasis:
    'Voor bewaren met naam is een grondslag voor bijzondere gegevens nodig. Kies bewaren zonder namen, of kies een grondslag.',
  keepUntilWhen: 'Kies een datum na vandaag.',
  keepTooLong: 'Kies een datum binnen de termijn die je gemeente heeft afgesproken.',
  policeNow: 'Bel nu de politie (112). Schrijf daarna op met wie je sprak, wanneer, en hun nummer.',
}

export const said: Record<string, string> = { tested: 'De toets is vastgelegd.' }

export const words = {
  link: 'Mag dit?',
  title: (label: string) => `Mag dit? Toets bij melding ${label}`,
  lead: 'Eén keuze en één zin. De rest staat goed voor de meeste meldingen. Jij besluit, niet de computer.',
  back: (label: string) => `Melding ${label}`,
  testBy: (day: string) =>
    `Doe deze toets vóór het einde van ${day}. Die termijn is een afspraak van de gemeente, geen wet.`,
  dutyTitle: 'Eerst: moet de politie dit nu weten?',
  held: dutyQuestions[0].ask,
  rule: dutyQuestions[1].ask,
  police: 'Wie sprak je, wanneer, en wat is hun nummer?',
  policeHint: 'Alleen als er iemand vastzit of als je al hebt gebeld.',
  presetTitle: 'Waar gaat het over?',
  sentence: 'Waarom is het nodig om dit te bewaren of door te geven?',
  sentenceHint: 'Eén zin. Noem ook waarom het niet met minder kan.',
  more: 'Iets anders dan het voorstel',
  purpose: 'Doel',
  purposeDefault: 'Volgens het voorstel: signalen ontvangen en duiden',
  basis: 'Grondslag',
  basisHint: 'Je gemeente stelt grondslagen vast. Ze staan onder Beheer.',
  basisNone: 'Nog geen grondslag gekozen',
  leftOut: 'Wat bewaar je niet?',
  leftOutHint: 'Bijvoorbeeld: de namen van de kinderen.',
  outcome: 'Uitkomst',
  outcomeDefault: 'Volgens het voorstel',
  until: 'Bewaren tot',
  untilHint: (months: number) => `Leeg: ${months} maanden. Langer kan niet.`,
  doubt: 'Twijfel je of je iets met een ander mag delen?',
  doubtLink: 'Beantwoord een paar vragen',
  button: 'Leg de toets vast',
  earlier: 'Eerdere toetsen',
  none: 'Er is nog geen toets gedaan.',
  by: (who: string, when: string) => `${who}, ${when}`,
  keptUntil: 'Bewaren tot',
} as const
