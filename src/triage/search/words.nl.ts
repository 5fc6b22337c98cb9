// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of searching. */
export const words = {
  title: 'Zoeken in meldingen',
  lead: 'Zoek in alles wat jij mag zien: verhalen, berichten, redenen en gegevens. Dat je zoekt, wordt vastgelegd. Wat je typt niet.',
  link: 'Zoeken',
  back: 'Meldingen',
  text: 'Waar zoek je naar?',
  textHint: 'Woorden die in de melding staan, of een kenteken, adres of nummer.',
  state: 'Stand',
  period: 'Binnengekomen',
  form: 'Mogelijke vorm',
  mark: 'Kenmerk',
  all: 'alles',
  periods: { 30: 'laatste 30 dagen', 90: 'laatste 90 dagen', 365: 'laatste jaar' },
  marks: { acute: 'direct gevaar', minor: 'minderjarig' },
  keep: 'Onthoud deze filters voor mij',
  button: 'Zoek',
  none: 'Niets gevonden. Probeer een ander woord, of zet de filters uit.',
  found: (count: number) => (count === 1 ? '1 melding gevonden' : `${count} meldingen gevonden`),
  more: (shown: number) => `Je ziet de nieuwste ${shown}. Maak je zoekvraag preciezer om de rest te vinden.`,
  columns: { report: 'Melding', line: 'Waar het staat', state: 'Stand', since: 'Binnengekomen' },
  byIdentifier: 'gevonden op dit gegeven',
} as const

export const mistakes: Record<string, string> = {
  writeText: 'Vul minstens twee tekens in.',
  textTooLong: 'Maak de zoekvraag korter.',
}

export const conflicts: Record<string, string> = {
  tooMany:
    'Je zocht het afgelopen uur al 60 keer op een nummer of gegeven. Dat is de grens, om mensen te beschermen. Probeer het over een uur weer, of zoek op woorden.',
}

export const said: Record<string, string> = { searched: 'Je hebt al gezocht. Zoek opnieuw om de uitkomst te zien.' }
