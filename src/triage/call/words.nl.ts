// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of a telephone call with a reporter. */
export const callWords = {
  toCall: 'Belt er een melder?',
  title: 'Er belt een melder',
  lead: 'Stel eerst de twee vragen. Zeg nog niet dat er een melding is.',
  back: 'Meldingen',
  number: 'Belnummer',
  numberHint: 'Acht cijfers. Vraag nooit naar de code.',
  same: 'Is dit dezelfde persoon die schreef?',
  sameHint: 'Vraag: weet u nog wanneer u schreef, en hoe uw tekst begon?',
  safe: 'Is bellen nu veilig voor deze persoon?',
  safeHint: 'Vraag: kunt u vrij praten? Staat er iemand bij?',
  answers: [
    { value: 'ja', label: 'Ja' },
    { value: 'nee', label: 'Nee' },
    { value: 'twijfel', label: 'Ik twijfel' },
  ],
  find: 'Zoek de melding',
  again: 'Nog een gesprek',
  found: 'Gevonden',
  several: 'Dit nummer hoort bij meer dan één melding. Vraag hoe de tekst begon.',
  maySay: 'Wat mag je zeggen?',
  maySayList: [
    'Dat de tekst is gelezen, en door wie: een medewerker van de gemeente.',
    'Dat de melder altijd iets mag toevoegen, met de code of nu aan jou.',
    'Niets over andere mensen, over een besluit of over wat er gaat gebeuren.',
  ],
  sayNothing: 'Zeg niets over een melding',
  sayThis: 'Wat zeg je wel?',
  notSafe: 'Je weet niet zeker wie er belt of dat praten veilig is. Zeg dan niet dat er een melding is.',
  notFound: 'Er is hier geen melding met dit nummer.',
  sentence:
    '"Ik kan u daar niets over zeggen. Wilt u iets vertellen? Dan luister ik. Is er nu gevaar? Bel 112." Schrijf op wat je hoort als nieuwe melding.',
}

export const callMistakes: Record<string, string> = {
  eightDigits: 'Vul acht cijfers in.',
  answerFirst: 'Kies een antwoord.',
}
