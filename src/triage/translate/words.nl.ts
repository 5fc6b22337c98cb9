// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of text that goes to a sworn interpreter or translator. Keyed by meaning. */
import type { DisclosureChannel, Original, ReceiverRole } from './rules.ts'

export const said: Record<string, string> = {
  textDisclosed: 'Vastgelegd. Dit is precies de tekst die je geeft.',
  translationStored: 'De vertaling staat bij de melding.',
}

export const conflicts: Record<string, string> = {
  isDutch: 'Deze melding is in het Nederlands. Er is niets om te vertalen.',
  translatedMeanwhile: 'Er staat intussen al een vertaling bij deze tekst. Je ziet haar hieronder.',
}

export const mistakes: Record<string, string> = {
  chooseText: 'Kies welke tekst je geeft.',
  textMissing: 'Laat staan wat vertaald moet worden.',
  onlyLeaveOut: 'Haal alleen weg wat niet nodig is. Zet er niets bij en verander geen woorden.',
  giveReceiver: 'Schrijf de naam van het bureau of van de tolk of vertaler.',
  registerNumber: 'Schrijf het nummer zoals het in het register staat, of laat het leeg.',
  chooseRole: 'Kies: een vertaler of een tolk.',
  chooseChannel: 'Kies hoe je de tekst geeft.',
  giveNecessity: 'Schrijf in één zin waarom dit nodig is.',
  giveGround: 'Schrijf de grondslag.',
  giveTranslation: 'Zet de vertaling hier.',
  tooLong: 'Maak de tekst korter.',
}

export const roleWords: Record<ReceiverRole, string> = {
  swornTranslator: 'beëdigd vertaler',
  swornInterpreter: 'beëdigd tolk',
}

export const channelWords: Record<DisclosureChannel, string> = {
  secureMail: 'beveiligde mail',
  onTheSpot: 'ter plekke, op papier of scherm',
  telephone: 'telefonisch voorgelezen',
}

export const words = {
  title: (label: string): string => `Laten vertalen: melding ${label}`,
  back: (label: string): string => `Melding ${label}`,
  lead: 'Gebruik geen vertaalsite. Een beëdigd tolk of vertaler mag de tekst lezen als je dat hier vastlegt.',
  link: 'Laat deze tekst vertalen',
  linkMore: 'Bekijk wat is gegeven, of leg een vertaling vast',
  which: 'Welke tekst?',
  whichName: ({ what }: Original, day: string): string => (what === 'story' ? 'Het verhaal' : `Bericht van ${day}`),
  show: 'Toon deze tekst',
  extract: 'Deze tekst geef je',
  extractHint:
    'Haal weg wat voor het vertalen niet nodig is, zoals namen en adressen. Wat hier staat, gaat er precies zo uit.',
  receiver: 'Aan wie?',
  receiverHint: 'De naam van het bureau, of van de tolk of vertaler.',
  role: 'Als',
  registerNumber: 'Nummer in het Wbtv-register',
  registerHint: 'Als je het weet. Spil controleert het niet.',
  channel: 'Hoe geef je de tekst?',
  necessity: 'Waarom is het nodig?',
  necessityHint: 'Eén zin. Bijvoorbeeld: niemand op het loket leest deze taal.',
  ground: 'Grondslag',
  groundProposal:
    '(voorstel) Je gemeente heeft hier nog niets over afgesproken. Overleg met de FG en pas het zo nodig aan.',
  groundAgreed: 'Afspraak van je gemeente.',
  disclose: 'Leg vast en toon het blad',
  given: 'Wat al is gegeven',
  givenLine: (receiver: string, role: string, day: string, channel: string): string =>
    `${receiver} (${role}), ${day}, ${channel}`,
  by: 'Besloten door',
  why: 'Waarom',
  proposalMark: '(voorstel)',
  toSheet: 'Toon het blad',
  sheetTitle: 'Tekst om te vertalen',
  sheetLanguage: (language: string): string => `Taal: ${language}`,
  print: 'Druk dit blad af met je browser, of kopieer de tekst. Vernietig wat je niet meer nodig hebt.',
  sheetBack: 'Terug naar Laten vertalen',
  translation: 'De vertaling',
  translationHint: 'Neem haar over zoals je haar kreeg.',
  store: 'Leg de vertaling vast',
  card: 'Vertaling',
  translatedBy: (receiver: string): string => `Vertaald door ${receiver}, niet door Spil.`,
  translatedOn: (day: string): string => `Vastgelegd: ${day}.`,
} as const
