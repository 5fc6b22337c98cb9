// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of erasing. Says each time what stays, and that two people and 24 hours are an agreement of ours. */
import type { DestructionGround, EndReason, HoldKind } from './rules.ts'

export const groundWords: Record<DestructionGround, string> = {
  noBasis: 'Er is geen grondslag om dit te bewaren',
  termEnded: 'De bewaartermijn is voorbij',
  handedOver: 'Het is doorgegeven aan wie hierover gaat',
  erasureRequest: 'Iemand vroeg om wissen en dat verzoek is toegewezen',
  notForUs: 'Het gaat niet over mensenhandel en hoort hier niet',
}

export const holdWords: Record<HoldKind, string> = {
  woo: 'Woo-verzoek',
  avg: 'AVG-verzoek',
  court: 'Bezwaar, beroep of rechtszaak',
  investigation: 'Onderzoek van politie, OM of toezichthouder',
}

export const endWords: Record<EndReason, string> = {
  undone: 'Het vernietigen is teruggedraaid.',
  held: 'Het vernietigen is gestopt, want er staat een bewaarplicht op deze melding.',
  caseOpened: 'Het vernietigen is gestopt, want bij deze melding is een casus geopend.',
  newLetter: 'Het vernietigen is gestopt, want de melder schreef nog iets. Lees dat eerst.',
}

/** What to mend, by key. */
export const mistakes: Record<string, string> = {
  chooseGround: 'Kies waarom je dit vernietigt.',
  chooseKind: 'Kies waarom dit bewaard moet blijven.',
  whichReport: 'Vul het nummer van een melding in, zoals op de pagina staat.',
  writeReason: 'Schrijf in één zin waarom.',
  reasonTooLong: 'Maak de tekst korter.',
  untilLater: 'Kies een datum na vandaag.',
}

export const conflicts: Record<string, string> = {
  askedMeanwhile: 'Er is al gevraagd om deze melding te vernietigen. Je ziet hieronder hoe het er nu voor staat.',
  confirmedMeanwhile: 'Dit is al bevestigd. Je ziet hieronder hoe het er nu voor staat.',
  nothingAsked: 'Er is geen verzoek meer om deze melding te vernietigen.',
  secondPerson: 'Je vroeg dit zelf. Een collega moet meekijken.',
  ownReport: 'Je meldde dit zelf. Een collega beslist hierover.',
  held: 'Op deze melding staat een bewaarplicht. Zolang die er is, mag hier niets weg.',
  caseOpened: 'Bij deze melding is een casus geopend. Vernietigen kan nu niet.',
  newLetter: 'De melder schreef nog iets. Lees dat eerst.',
  liftedMeanwhile: 'Deze bewaarplicht is er al af.',
}

export const said: Record<string, string> = {
  asked: 'Je verzoek staat klaar. Een collega kijkt mee.',
  confirmed: 'Je hebt dit bevestigd. Over 24 uur wordt de melding vernietigd.',
  undone: 'Teruggedraaid. De melding blijft.',
  placed: 'De bewaarplicht staat erop.',
  lifted: 'De bewaarplicht is eraf.',
}

export const words = {
  back: (label: string) => `Melding ${label}`,
  destroy: {
    link: 'Vernietigen',
    title: (label: string) => `Melding ${label} vernietigen`,
    lead: 'Eén persoon vraagt het, een ander bevestigt het. Daarna is er 24 uur om het terug te draaien. Dat is onze afspraak, geen wet.',
    what: 'Het verhaal, de berichten, de bestanden, de contactgegevens en alles wat je zelf opschreef gaan weg. De code van de melder opent niets meer. Wat blijft: het nummer, de dagen, de uitkomst en een verklaring.',
    ground: 'Waarom vernietig je dit?',
    ask: 'Vraag een collega om mee te kijken',
    asked: (who: string, when: string) => `${who} vroeg dit, ${when}.`,
    reason: 'Reden',
    waitFor: 'Dit kunnen bevestigen:',
    nobody: 'Er is nu geen collega die kan bevestigen.',
    askDirector: (names: string) =>
      `Vraag het aan de ketenregisseur: ${names}. Die kan zorgen dat een collega meekijkt.`,
    askFallBack: (name: string) => `Overleg met ${name}. Die gemeente vangt jullie op.`,
    askAdministrator: 'Vraag de beheerder om iemand de rol van aandachtsfunctionaris of vervanger te geven.',
    answerOwed: 'Geef de melder nog het vaste antwoord',
    answerOwedHint: 'De melder wacht nog. Hij leest nooit dat er iets is vernietigd. Hij heeft 24 uur om het te lezen.',
    confirm: 'Bevestig: vernietig deze melding',
    undo: 'Draai terug',
    withdraw: 'Toch niet vernietigen',
    standing: (when: string) => `wordt vernietigd na ${when}`,
    waiting: 'wacht op een collega',
    blocked: 'Nu kan het niet',
  },
  work: {
    report: (label: string) => `Melding ${label}`,
    destruction: 'een collega vraagt of je meekijkt bij het vernietigen',
    blackingOut: 'een collega vraagt of je meekijkt bij het zwartmaken',
    look: 'Kijk mee',
  },
  pending: (when: string) => `Deze melding wordt vernietigd na ${when}`,
  asks: 'Een collega vraagt of je meekijkt bij het vernietigen van deze melding',
  toIt: 'Bekijk het verzoek',
  hold: {
    link: 'Bewaarplicht',
    title: 'Bewaarplicht',
    lead: 'Zolang er een bewaarplicht op een melding staat, kan niemand er iets uit weghalen.',
    back: 'Mijn werk',
    report: 'Nummer van de melding',
    kind: 'Waarom moet het blijven?',
    until: 'Tot en met',
    untilHint: 'Leeg: tot iemand de bewaarplicht eraf haalt.',
    reason: 'Toelichting',
    reasonHint: 'Eén zin. Noem geen namen.',
    place: 'Zet de bewaarplicht erop',
    now: 'Nu van kracht',
    none: 'Er staat nergens een bewaarplicht op.',
    line: (kind: string, who: string) => `${kind}, door ${who}`,
    untilDay: (day: string) => `tot en met ${day}`,
    noEnd: 'tot iemand die eraf haalt',
    over: 'De laatste dag is voorbij.',
    lift: 'Haal eraf',
    standing: 'staat erop',
  },
  declaration: {
    title: (label: string) => `Verklaring van vernietiging, melding ${label}`,
    lead: 'Dit is alles wat er van deze melding is. De inhoud is weg en komt niet terug.',
    municipality: 'Gemeente',
    report: 'Melding',
    arrived: 'Binnengekomen',
    outcome: 'Uitkomst',
    noOutcome: 'geen',
    what: 'Wat is vernietigd',
    spec: ({ letters, files }: { letters: number; files: number }) =>
      `1 melding met ${letters} ${letters === 1 ? 'bericht' : 'berichten'} en ${files} ${files === 1 ? 'bestand' : 'bestanden'}, en alles wat het team erbij schreef`,
    way: 'Hoe',
    wayText: (keys: number) =>
      `De sleutels zijn vernietigd (${keys}), zodat ook een kopie niet meer te lezen is. Daarna zijn de gegevens gewist.`,
    ground: 'Waarom',
    handedOver: 'Doorgegeven aan',
    askedBy: 'Gevraagd door',
    confirmedBy: 'Bevestigd door',
    doneOn: 'Vernietigd',
    source:
      'Verklaring als bedoeld in artikel 8 van het Archiefbesluit 1995. De archivaris van je gemeente bewaart een afdruk.',
    by: (who: string, when: string) => `${who}, ${when}`,
  },
} as const
