// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of keeping and destroying. Says each time what is law, and that two people and 24 hours are an agreement of ours. */
import { partWords } from '../words.nl.ts'
import type { EndReason, HoldGround, KeepTerm, KeptKind, RecordType, Standing } from './rules.ts'

export const recordWords: Record<RecordType, string> = {
  desk: 'Casus: regie',
  care: 'Casus: zorg',
  police: 'Casus: politie',
  administrative: 'Casus: bestuurlijk',
  labour: 'Casus: arbeid',
  youth: 'Casus: jeugd',
  measure: 'Maatregel',
  dataRequest: 'Verzoek van een betrokkene',
}

export const kindWords: Record<KeptKind, string> = { ...partWords, dataRequest: 'Verzoek' }

export const standingWords: Record<Standing | 'open', string> = {
  open: 'nog open',
  runs: 'termijn loopt',
  noTerm: 'wacht op vaststelling',
  due: 'mag weg',
  held: 'vastgehouden',
  asked: 'wacht op een tweede persoon',
  confirmed: 'wordt vernietigd',
  destroyed: 'vernietigd',
}

export const groundWords: Record<HoldGround, string> = {
  court: 'bezwaar, beroep of rechtszaak',
  investigation: 'onderzoek van politie, OM of toezichthouder',
  dataSubject: 'verzoek van een betrokkene',
  complaint: 'klacht',
  archive: 'archief: blijvend bewaren of nog te bepalen',
  other: 'anders',
}

export const endWords: Record<EndReason, string> = {
  undone: 'Het vernietigen is teruggedraaid.',
  held: 'Het vernietigen is gestopt, want dit wordt vastgehouden.',
  notClosed: 'Het vernietigen is gestopt, want de casus is weer open.',
  noTerm: 'Het vernietigen is gestopt, want er is geen vastgestelde termijn.',
  notYet: 'Het vernietigen is gestopt, want de termijn is verlengd en nog niet voorbij.',
}

export const sayTerm = ({ unit, count }: KeepTerm): string =>
  unit === 'years' ? `${count} jaar` : `${count} ${count === 1 ? 'maand' : 'maanden'}`

export const said: Record<string, string> = {
  approved: 'De termijn is vastgesteld.',
  asked: 'Je verzoek staat klaar. Een collega of de archivaris kijkt mee.',
  confirmed: 'Je hebt dit bevestigd. Over 24 uur wordt het vernietigd.',
  undone: 'Teruggedraaid. Het blijft bewaard.',
  held: 'Dit wordt nu vastgehouden.',
  released: 'Dit wordt niet meer vastgehouden.',
}

export const conflicts: Record<string, string> = {
  destroyedMeanwhile: 'Dit is al vernietigd.',
  askedMeanwhile: 'Er is al gevraagd om dit te vernietigen. Je ziet hieronder hoe het er nu voor staat.',
  confirmedMeanwhile: 'Dit is al bevestigd. Je ziet hieronder hoe het er nu voor staat.',
  nothingAsked: 'Er is geen verzoek meer om dit te vernietigen.',
  secondPerson: 'Je vroeg dit zelf. Een ander moet meekijken.',
  notOnIt: 'Dit doet iemand die hieraan werkt.',
  notClosed: 'Dit deel of de casus is nog open. Vernietigen kan nu niet.',
  held: 'Dit wordt vastgehouden. Zolang dat zo is, mag het niet weg.',
  noTerm: 'De archivaris heeft voor dit soort nog geen termijn vastgesteld. Tot dan blijft het bewaard.',
  notYet: 'De termijn is nog niet voorbij.',
  releasedMeanwhile: 'Dit was al losgelaten.',
  approvedMeanwhile: 'Een collega stelde deze termijn intussen vast. Je ziet hieronder hoe het nu is.',
}

/** @param law the source of the law's number, when a term was too short */
export const mistakesWith = (law: string): Record<string, string> => ({
  chooseGround: 'Kies waarom dit moet blijven.',
  chooseDate: 'Kies een datum.',
  reviewLater: 'Kies een dag na vandaag.',
  writeReason: 'Schrijf in één zin waarom.',
  tooLong: 'Maak de tekst korter.',
  holdsBsn: 'Hier lijkt een burgerservicenummer in te staan. Dat mag hier niet. Haal het weg.',
  whichHold: 'Open dit opnieuw en probeer het nog eens.',
  chooseRecord: 'Kies een soort.',
  giveNumber: 'Vul een getal in, zonder komma.',
  chooseUnit: 'Kies maanden of jaren.',
  giveSource: 'Schrijf waar deze termijn staat, bijvoorbeeld in de selectielijst.',
  shorterThanLaw: `Korter dan de wet mag niet: ${law}.`,
  termTooLong: 'Deze termijn is te lang. Klopt het getal?',
})

export const words = {
  list: {
    title: 'Bewaren en vernietigen',
    lead: 'Delen van casussen en verzoeken die zijn gesloten, en tot wanneer ze bewaard blijven. Je ziet hier nooit wat erin staat.',
    caption: 'Wat bewaard wordt',
    columns: {
      number: 'Nummer',
      kind: 'Deel',
      closed: 'Gesloten',
      term: 'Termijn',
      last: 'Laatste dag',
      standing: 'Stand',
    },
    filter: 'Stand',
    all: 'alles',
    empty: 'Er is niets dat hier hoort. Een deel van een casus komt hier zodra het is afgesloten met een uitkomst.',
    emptyFilter: 'Er is niets met deze stand.',
    showAll: 'Toon alles',
    terms: 'Bewaartermijnen vaststellen',
    waits: (count: number) =>
      count === 1
        ? 'Eén ding wacht op een vastgestelde termijn. Tot dan blijft het bewaard.'
        : `${count} dingen wachten op een vastgestelde termijn. Tot dan blijven ze bewaard.`,
    noTerm: 'nog niet vastgesteld',
  },
  terms: {
    title: 'Bewaartermijnen',
    lead: 'Hoe lang elk soort bewaard blijft na sluiten. Zonder vastgestelde termijn wordt niets vernietigd.',
    back: 'Bewaren en vernietigen',
    caption: 'Termijn per soort',
    columns: { record: 'Soort', term: 'Termijn', source: 'Waar staat dat?', approved: 'Vastgesteld' },
    proposal: (term: string) => `voorstel: ${term}`,
    none: 'geen voorstel',
    own: 'eigen termijn, nog vast te stellen; dit is geen wet',
    toCheck: 'lees de tekst van nu na',
    waits: 'wacht op vaststelling',
    by: (name: string, day: string) => `${name}, ${day}`,
    form: 'Stel een termijn vast',
    choose: 'Kies een soort',
    number: 'Hoeveel?',
    unit: 'Maanden of jaren?',
    units: { months: 'maanden', years: 'jaren' },
    source: 'Waar staat dat?',
    sourceHint: 'De wet met het artikel, of de regel in de selectielijst.',
    least: (term: string, source: string) => `Ten minste ${term} (${source}).`,
    button: 'Stel vast',
    measures: 'Een maatregel wordt in deze versie nog niet vernietigd. De termijn leg je alvast vast.',
    reports: 'Voor een melding zonder casus staat de termijn bij de toets van de melding zelf.',
  },
  kept: {
    title: (kind: string, number: string) =>
      kind === 'Verzoek' ? `Verzoek ${number} bewaren` : `${kind} van casus ${number} bewaren`,
    lead: 'Eén persoon vraagt om vernietigen, een ander bevestigt het. Daarna is er 24 uur om het terug te draaien. Dat is onze afspraak, geen wet.',
    what: {
      part: 'Alles wat in dit deel staat gaat weg: wat is vastgelegd, personen en zaken, taken, wat van een ander spoor kwam. Wat blijft: de soort, de dagen, de uitkomst en een verklaring. De andere delen van de casus blijven.',
      request:
        'Alles wat in woorden bij dit verzoek staat gaat weg. Wat blijft: het nummer, de soort, de dagen en een verklaring.',
    },
    standing: 'Stand',
    opened: 'Geopend',
    closed: 'Gesloten',
    notClosed: 'nog niet',
    term: 'Termijn',
    source: 'Volgens',
    last: 'Bewaard tot en met',
    unknown: 'nog niet bekend',
    ask: 'Vraag om te vernietigen',
    asked: (who: string, when: string) => `${who} vroeg om dit te vernietigen, ${when}.`,
    waitFor: 'Iemand anders die hieraan werkt, of de archivaris, bevestigt dit.',
    requestOpen: 'Er loopt een verzoek van een betrokkene. Kijk eerst of dit deel daarbij hoort. Houd het anders vast.',
    confirm: 'Bevestig: vernietig dit',
    withdraw: 'Toch niet vernietigen',
    undo: 'Draai terug',
    pending: (when: string) => `Dit wordt vernietigd na ${when}`,
    declaration: 'Naar de verklaring van vernietiging',
    holds: 'Vasthouden',
    holdLead: 'Zolang iets wordt vastgehouden, mag het niet weg.',
    hold: 'Houd dit vast',
    ground: 'Waarom moet dit blijven?',
    review: 'Wanneer kijken jullie opnieuw?',
    reason: 'Toelichting',
    reasonHint: 'Eén zin, zonder namen. Nodig als je "anders" kiest.',
    holdLine: (ground: string, who: string, day: string) => `${ground}, door ${who}. Opnieuw kijken: ${day}.`,
    reviewLate: 'Die dag is voorbij. Kijk opnieuw, of laat het los.',
    release: 'Laat los',
  },
  declaration: {
    title: (what: string) => `Verklaring van vernietiging, ${what}`,
    part: (kind: string, number: string) => `${kind} van casus ${number}`,
    request: (number: string) => `verzoek ${number}`,
    lead: 'Dit is alles wat ervan is. De inhoud is weg en komt niet terug.',
    municipality: 'Gemeente',
    record: 'Soort',
    number: 'Nummer',
    opened: 'Geopend',
    closed: 'Gesloten',
    what: 'Wat is vernietigd',
    spec: (records: number) =>
      `${records} ${records === 1 ? 'vastgelegde regel' : 'vastgelegde regels'} met alles wat erin stond`,
    way: 'Hoe',
    wayText: (keys: number) =>
      `De sleutels zijn vernietigd (${keys}), zodat ook een kopie niet meer te lezen is. Daarna zijn de gegevens gewist.`,
    ground: 'Waarom',
    groundText: (term: string, source: string, last: string) =>
      `De bewaartermijn van ${term} is voorbij (${source}). De laatste dag was ${last}.`,
    askedBy: 'Gevraagd door',
    confirmedBy: 'Bevestigd door',
    doneOn: 'Vernietigd',
    by: (who: string, when: string) => `${who}, ${when}`,
    backups: 'Back-ups',
    backupsText:
      'In een back-up van voor deze dag staat de sleutel nog, verzegeld, tot die back-up is overschreven. Wordt zo’n back-up teruggezet, dan moet dit opnieuw worden vernietigd: deze verklaring zegt wat.',
    source:
      'Verklaring als bedoeld in artikel 8 van het Archiefbesluit 1995. De archivaris van je gemeente bewaart een afdruk.',
  },
  work: {
    part: (kind: string, number: string) => `${kind} van casus ${number}`,
    request: (number: string) => `Verzoek ${number}`,
    due: 'de bewaartermijn is voorbij: dit mag weg',
    second: 'een collega vraagt of je meekijkt bij het vernietigen',
    review: 'dit wordt vastgehouden: kijk vandaag opnieuw',
    look: 'Bekijk',
    terms: 'Bewaartermijnen',
    termsWhy: (count: number) =>
      count === 1 ? 'één soort wacht op een termijn' : `${count} soorten wachten op een termijn`,
    approve: 'Stel vast',
  },
} as const
