// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of what comes in the way of an answer to the reporter, and how to go on. */
export const answerMistakes = {
  chooseAnswer: 'Kies hoe je antwoordt.',
  chooseColleagueAnswer: 'Kies een antwoord dat past bij het besluit.',
  answerTooLong: 'Maak de tekst korter.',
  decideFirst: 'Neem eerst een besluit. Een vraag aan de melder stellen kan wel al.',
  tellsFromFile:
    'In je tekst staat een naam of nummer uit de melding. Iemand kan meelezen met de melder. Haal het weg, of vink aan dat het moet blijven staan.',
  writeQuestion: 'Schrijf je vraag.',
  writeGist: 'Schrijf kort wat er is gezegd.',
  underEmbargo:
    'Op deze casus rust een embargo. Overleg eerst met wie erom vroeg. Is het afgestemd? Vink dat dan aan. Het vaste antwoord kan altijd.',
} as const

export const answerWords = {
  keepAnyway: 'Ik wil dat dit blijft staan',
  embargo: 'Embargo: vertel niets waaruit blijkt wat er gebeurt',
  embargoHint: 'Het vaste antwoord is voor iedereen gelijk en kan gewoon. Een eigen tekst alleen als dat is afgestemd.',
  agreed: 'Dit is afgestemd met wie om het embargo vroeg',
} as const
