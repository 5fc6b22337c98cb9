// SPDX-License-Identifier: EUPL-1.2
/** The Dutch that the pages of care share: what was done, what happened meanwhile, what to mend. Keyed by meaning. */
import type { FieldErrors } from '../platform/web/outcome.ts'
import { mistakesAs } from '../platform/web/route.ts'

export const said: Record<string, string> = {
  needsKept: 'Bewaard. Hoe het eerst stond, blijft ook bewaard.',
  planKept: 'Het plan is bewaard. Hoe het eerst stond, blijft ook bewaard.',
  consentKept: 'Het antwoord staat erbij.',
  consentWithdrawn: 'De toestemming is ingetrokken. Zeg het tegen wie er al iets mee deed.',
  shelterKept: 'Bewaard.',
  callKept: 'Het gesprek staat erbij.',
  registrationKept: 'Het staat klaar. Er is nog niets verzonden.',
  registrationSent: 'Vastgelegd dat het verzonden is.',
  registrationWithdrawn: 'Ingetrokken.',
  offerPlanned: 'De taak staat klaar. Er is nog niets aangeboden.',
  aftercarePlanned: 'De taak staat klaar, met de drie vragen.',
}

export const conflicts: Record<string, string> = {
  partClosed: 'Dit deel is afgesloten. Er kan niets meer bij. De eigenaar kan het weer openen.',
  changedMeanwhile:
    'Een collega heeft dit intussen gewijzigd. Wat jij typte staat er nog; hoe het nu bewaard is, staat hieronder. Voeg ze samen en bewaar opnieuw.',
  consentGone: 'Deze toestemming was al ingetrokken.',
  shelterGone: 'Deze vraag om opvang is er niet.',
  shelterFull: 'Hier staan honderd gesprekken. Begin een nieuwe vraag om opvang.',
  registrationGone: 'Deze registratie is intussen verzonden of ingetrokken.',
  mayNotSend: 'De toestemming is intussen ingetrokken. Verstuur dit niet.',
}

const mistakes: Record<string, string> = {
  tooLong: 'Maak de tekst korter.',
  holdsBsn: 'Hier lijkt een burgerservicenummer in te staan. Dat mag hier niet. Haal het weg.',
  looksLikeAddress:
    'Dit lijkt op een adres. Haal het weg: dit leest iedereen op dit spoor. Waar de persoon verblijft, bewaar je bij verblijfplaats.',
  whichVersion: 'Open dit opnieuw en probeer het nog eens.',
  chooseDate: 'Kies een datum.',
  chooseTime: 'Schrijf de tijd als 14:30, of laat het leeg.',
  notYet: 'Deze dag moet nog komen. Kies vandaag of eerder.',
  reviewLater: 'Kies een dag na vandaag.',
  tooFar: 'Kies een dag dichterbij.',
  whichOffer: 'Kies wat je wilt aanbieden.',
  whichState: 'Kies hoe het staat.',
  whichInterpreter: 'Kies hoe jullie tolken.',
  interpreterNumber: 'Schrijf het nummer van de tolk, geen naam.',
  notOwnCircle:
    'Ga na dat de tolk niet uit de eigen kring komt, en vink dat aan. Weet je het niet? Kies dan “nog niet geregeld”.',
  giveGoal: 'Schrijf minstens één doel, in de woorden van de persoon.',
  whichLanguage: 'Schrijf in welke taal het is verteld.',
  whichPurpose: 'Kies waarvoor je toestemming vroeg.',
  whichAnswer: 'Kies het antwoord.',
  whichHow: 'Kies hoe je het vroeg.',
  whoDecides: 'Kies wie beslist.',
  giveScope: 'Schrijf in de woorden van de persoon wat wel mag en wat niet.',
  representativeDecides:
    'Door de leeftijd beslist hier de wettelijk vertegenwoordiger. Is de leeftijd anders? Pas die eerst aan bij de persoon.',
  decidesAlone: 'Deze persoon is oud genoeg en beslist zelf.',
  whoChecked:
    'Schrijf wie heeft gekeken of de vertegenwoordiger veilig is. Heeft nog niemand gekeken? Kies dan “later”: een ja telt nog niet.',
  whichShelter: 'Kies wat voor plek het is.',
  endBeforeBegin: 'De opvang kan niet voorbij zijn voordat zij begon.',
  whoCalled: 'Schrijf met wie je belde: de organisatie, of de functie.',
  whichDossier: 'Kies wie meldt.',
  whichSex: 'Kies uit de lijst.',
  whichBasis: 'Kies een grondslag.',
  noWrittenConsent:
    'Er is geen schriftelijke toestemming die nu geldt. Leg die eerst vast bij toestemming, of kies een andere grondslag.',
  giveBasis: 'Schrijf wat de gemeente besloot, en wanneer.',
  nameNotAllowed: 'De naam mag alleen mee als de schriftelijke toestemming dat zegt.',
  giveHow: 'Schrijf hoe het is verzonden.',
  giveReason: 'Schrijf in één zin waarom.',
}

/** By field, what to mend as a sentence. */
export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

/** Our proposal: the three questions after help ended. */
export const aftercareTask = (label: string): string =>
  `Nazorg voor ${label}. Is deze persoon veilig? Heeft iemand van toen weer contact gezocht? Is er weer hulp nodig?`

export const words = {
  title: (label: string) => `Zorg voor ${label}`,
  lead: 'Wat er nodig is, wat er is afgesproken en wat er is geregeld.',
  back: (label: string) => `Terug naar de zorg voor ${label}`,
  backToNode: (label: string) => `Terug naar ${label}`,
  closed: 'Dit deel is afgesloten. Je kunt alles nog lezen.',
  earlier: 'Hoe het eerst stond',
  needs: 'Wat er nodig is',
  toNeeds: 'Vraag na en pas aan',
  plan: 'Plan',
  noPlan: 'Er is nog geen plan.',
  goals: (count: number, isAgreed: boolean) =>
    `${count === 1 ? 'Eén doel' : `${count} doelen`}, ${isAgreed ? 'met de persoon afgesproken' : 'nog niet met de persoon doorgesproken'}.`,
  toPlan: 'Naar het plan',
  consent: 'Toestemming',
  given: (counting: number, asked: number) =>
    asked === 0 ? 'Nog nergens voor gevraagd.' : `${asked} keer gevraagd; ${counting} keer ja dat nu geldt.`,
  toConsent: 'Naar de toestemming',
  shelter: 'Opvang',
  requests: (count: number, open: number) =>
    count === 0 ? 'Nog niet gevraagd.' : `${count} keer gevraagd, ${open} nog open.`,
  toShelter: 'Naar de opvang',
  registration: 'Registratie bij CoMensha',
  registered: (isSent: boolean) => (isSent ? 'Vastgelegd als verzonden.' : 'Niet verzonden.'),
  toRegistration: 'Naar de registratie',
  aftercare: 'Nazorg',
  aftercareHint:
    'Spreek af wanneer iemand nog eens vraagt hoe het gaat, en of er weer gevaar is. Voorstel van Spil, geen wet.',
  aftercareOn: 'Op welke dag?',
  planAftercare: 'Zet de taak klaar',
} as const
