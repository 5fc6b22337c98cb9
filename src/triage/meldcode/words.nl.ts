// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the meldcode beside a report. Keyed by meaning. */
import type { Step } from './rules.ts'

export const said: Record<string, string> = { stepKept: 'De stap is vastgelegd.' }

export const mistakes: Record<string, string> = {
  whichStep: 'Kies welke stap je deed.',
  giveDone: 'Schrijf wat je deed.',
  tooLong: 'Maak de tekst korter.',
}

export const stepWords: Record<Step, { title: string; hint: string }> = {
  signals: { title: 'Stap 1. Breng de signalen in kaart', hint: 'Wat is gezien of gehoord, door wie, en wanneer?' },
  consult: {
    title: 'Stap 2. Overleg met een collega en met Veilig Thuis',
    hint: 'Veilig Thuis geeft ook advies als je geen naam noemt. Schrijf hun antwoord op.',
  },
  talk: {
    title: 'Stap 3. Praat met wie het aangaat',
    hint: 'Kan dat veilig? Een ouder kan bij de uitbuiting horen. Vraag het eerst aan Veilig Thuis.',
  },
  weigh: { title: 'Stap 4. Weeg', hint: 'Is er nu gevaar of blijvend gevaar? Wat weet je nog niet?' },
  decide: { title: 'Stap 5. Besluit', hint: 'Is melden bij Veilig Thuis nodig? Kan hulp ook, en met wie?' },
}

export const words = {
  link: 'Meldcode, vijf stappen',
  title: (label: string) => `Meldcode bij melding ${label}`,
  lead: 'Voor iemand onder de 18, of als je denkt aan een kind. De volgorde mag anders zijn als dat veiliger is.',
  back: (label: string) => `Melding ${label}`,
  asks: 'Deze melding gaat over iemand onder de 18, of misschien onder de 18.',
  asksNot: 'Uit deze melding blijkt niet dat het om iemand onder de 18 gaat. Je kunt de stappen toch vastleggen.',
  veiligThuis: (number: string) => `Veilig Thuis: ${number}. Dag en nacht, gratis.`,
  nidos:
    'Een kind uit het buitenland zonder ouders: meld het bij Nidos, ook bij een heel klein vermoeden. Controleer het nummer op nidos.nl.',
  notYet: 'Nog niet gedaan.',
  step: 'Welke stap deed je?',
  done: 'Wat deed je?',
  when: 'Wanneer?',
  withWhom: 'Met wie?',
  answer: 'Antwoord van Veilig Thuis',
  answerHint: 'Alleen bij stap 2.',
  button: 'Leg deze stap vast',
  by: (who: string, when: string) => `${who}, ${when}`,
} as const
