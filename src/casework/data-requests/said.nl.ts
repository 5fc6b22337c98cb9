// SPDX-License-Identifier: EUPL-1.2
/** What is said after a deed on a request of a data subject, and what must be mended. Keyed by meaning. */
import { reasonWords } from '../../identifiers/words.nl.ts'
import { mistakesAs } from '../../platform/web/route.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'

export const said: Record<string, string> = {
  recorded: 'Het verzoek staat erin. De termijn loopt.',
  representationChecked: 'Vastgelegd of de vrager namens de ander mag vragen.',
  identityChecked: 'Vastgelegd hoe is nagegaan wie de vrager is.',
  extended: 'De termijn is langer. Schrijf de vrager dat vandaag, met de reden.',
  searched: 'Vastgelegd waar is gezocht.',
  partAdded: 'Het besluit over dit deel staat erbij.',
  partRemoved: 'Het besluit over dit deel is weg.',
  adviceAsked: 'De FG ziet je vraag bij zijn werk.',
  adviceGiven: 'Je advies staat bij het verzoek.',
  secondAsked: 'Een collega kijkt mee voordat het besluit geldt.',
  decided: 'Het besluit staat vast. De brief ligt klaar.',
  confirmed: 'Je hebt het besluit bevestigd. De brief ligt klaar.',
  sentBack: 'Het besluit ging terug.',
  sent: 'Vastgelegd hoe en wanneer de brief is gegeven.',
  closed: 'Het verzoek is gesloten.',
  stopped: 'Het verzoek is gestopt.',
}

export const conflicts: Record<string, string> = {
  notNow: 'Dit kan nu niet meer of nog niet: een collega deed intussen een stap. Kijk hieronder hoe het staat.',
  representationFirst: 'Kijk eerst of de vrager dit namens de ander mag vragen.',
  mayNotAct: 'De vrager mag dit niet namens de ander vragen. Stop het verzoek, of beoordeel dat opnieuw.',
  extendedBefore: 'De termijn is al een keer verlengd. Vaker mag niet.',
  termPassed: 'De eerste termijn is voorbij. Verlengen kan dan niet meer: antwoord zo snel je kunt.',
  noParts: 'Leg eerst per deel vast wat je besluit.',
  partsFull: 'Er staan al heel veel delen. Voeg delen samen.',
  partTwice: 'Over dit deel staat al een besluit bij het verzoek. Haal dat daar eerst weg als je anders besluit.',
  partGone: 'Dit deel was al weg.',
  ownDecision: 'Jij nam dit besluit. Een andere collega moet meekijken.',
  changedMeanwhile: 'Het verzoek veranderde intussen. Lees het opnieuw voordat je bevestigt.',
  askedBefore: 'De FG is al om advies gevraagd.',
  ownQuestion: 'Jij stelde deze vraag. Een ander geeft het advies.',
  advisedBefore: 'Er is al advies gegeven.',
}

const mistakes: Record<string, string> = {
  chooseKind: 'Kies wat de vrager wil.',
  chooseDate: 'Vul een datum in.',
  inFuture: 'Deze dag is nog niet geweest.',
  tooLongAgo: 'Dit is langer dan een jaar geleden. Klopt het jaar?',
  chooseChannel: 'Kies hoe het verzoek binnenkwam.',
  giveName: 'Schrijf wie het vraagt.',
  chooseActing: 'Kies voor wie de vrager dit vraagt.',
  giveForWhom: 'Schrijf voor wie de vrager dit vraagt.',
  giveQuestion: 'Schrijf wat de vrager precies wil. Eén zin is genoeg.',
  chooseMayAct: 'Kies of de vrager dit namens de ander mag vragen.',
  giveReason: 'Schrijf in één zin waarom.',
  chooseIdentity: 'Kies hoe is nagegaan wie de vrager is.',
  sayHow: 'Schrijf hoe is nagegaan wie de vrager is.',
  noCopy: 'Bewaar geen kopie van het bewijs. Zet het vinkje als er geen kopie is.',
  searchEverywhere: 'Zoek overal en zet alle vinkjes: meldingen, casussen en maatregelen.',
  sayPart: 'Schrijf om welk deel het gaat.',
  chooseDecision: 'Kies wat je besluit over dit deel.',
  sayWhatIsGiven: 'Schrijf wat de vrager hierover krijgt of leest.',
  nothingIsGiven: 'Bij weigeren of niets gevonden leest de vrager niets over dit deel. Maak dit vak leeg.',
  chooseGround: 'Kies de grond om iets niet te geven.',
  weighPoint: 'Weeg dit punt in één zin.',
  whichPart: 'Kies om welk deel het gaat.',
  giveAdviceQuestion: 'Schrijf je vraag aan de FG, zonder namen.',
  giveAdvice: 'Schrijf je advies.',
  chooseAdvice: 'Kies of je het advies volgt.',
  giveDeviation: 'Schrijf waarom je het advies niet volgt of er niet op wacht.',
  lookAgain: 'Lees nog één keer wat de vrager krijgt. Staat er geen melder of verblijfplaats in? Zet dan het vinkje.',
  chooseReadAlong: 'Kies of daar iemand meeleest.',
  chooseSendWay: 'Kies hoe de brief is gegeven. Per e-mail kan niet.',
  sharedAddress: 'Iemand kan daar meelezen. Geef de brief alleen van hand tot hand.',
  beforeDecision: 'Op deze dag was er nog geen besluit.',
  chooseStop: 'Kies waarom het verzoek stopt.',
  tooLong: 'Maak de tekst korter.',
  holdsBsn: `Let op: ${reasonWords.holdsBsn}`,
}

/** By field, what to mend as a sentence. */
export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)
