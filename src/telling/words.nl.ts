// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of telling, for colleagues who have half a minute. Keyed by meaning. */
import type { SignalSubject } from '../signals/catalogue.ts'
import type { FileKind, FileRefusal, RefusedFile } from '../reporting/index.ts'
import type { StateForTeller } from '../triage/index.ts'
import type { OriginalPlace, OwnKind } from './store.ts'

/** How the name of who works here stands among the contact details, for who reveals them. */
export const contactWords = {
  told: (colleague: string) => `Gemeld door collega ${colleague}`,
  takenDown: (colleague: string) => `Opgenomen door collega ${colleague}`,
  teller: (contact: string) => `Melder: ${contact}`,
}

export const said: Record<string, string> = {
  told: 'Dank je. Je melding is doorgegeven.',
  takenDown: 'De melding is opgenomen en doorgegeven.',
  takenOver: 'Het bericht is overgenomen en doorgegeven.',
  takenOverWithoutFile:
    'Het bericht is overgenomen, maar niet elk bestand kwam mee. Het formulier stond te lang open. Neem het bestand nog een keer over.',
  added: 'Je aanvulling is doorgegeven. Over een minuut staat die hier.',
  ticked: 'Vastgelegd waar het origineel weg is.',
}

export const conflicts: Record<string, string> = {
  noDoor:
    'Bij jouw organisatie leest niemand meldingen. Meld dit bij de gemeente waar het speelt. Wat je typte is niet opgeslagen.',
}

export const mistakes: Record<string, string> = {
  storyMissing: 'Schrijf kort wat je opviel. Eén zin is genoeg.',
  toldMissing: 'Schrijf kort wat er is gezegd. Eén zin is genoeg.',
  messageMissing: 'Plak hier de tekst van het bericht.',
  additionMissing: 'Schrijf wat je wilt aanvullen.',
  tooLong: 'Maak de tekst korter.',
  chooseProfession: 'Kies je beroep uit de lijst. Staat het er niet bij, laat het dan leeg.',
  chooseChannel: 'Kies hoe het bij je kwam.',
  chooseDate: 'Kies een datum.',
  chooseTime: 'Schrijf de tijd zo: 14:30.',
  future: 'Kies een moment dat al geweest is.',
  checkMessage: 'Lees na wat er uit het mailbestand kwam. Verbeter het zo nodig en neem het dan over.',
  messageCut: 'Niet alles uit het mailbestand paste hier. Het hele bestand gaat verzegeld mee.',
  brokenOff: 'Het versturen brak af. Kies de bestanden nog een keer.',
  choosePlace: 'Kruis aan waar het origineel weg is.',
}

const refusals: Record<FileRefusal, string> = {
  empty: 'dit bestand is leeg.',
  kind: 'dit soort bestand nemen we niet aan. Een mail, foto, pdf, tekst, geluid of video kan wel.',
  tooLarge: 'dit bestand is groter dan 25 MB.',
  tooMany: 'er kunnen 10 bestanden mee. Wat in een mail zit, telt ook.',
  busy: 'er komt nu veel tegelijk binnen. Probeer het over een minuut nog een keer.',
  tooOften: 'er komt nu veel tegelijk binnen. Probeer het over een paar minuten nog een keer.',
  notStored: 'het bewaren lukte niet. Probeer het nog een keer.',
}
const kinds: Record<FileKind, string> = {
  jpeg: 'foto',
  png: 'afbeelding',
  webp: 'afbeelding',
  pdf: 'pdf',
  text: 'tekst',
  heic: 'foto',
  media: 'geluid of video',
  mail: 'mailbestand',
  office: 'Word of ODT',
}

export const sayRefused = ({ name, why }: RefusedFile): string => `${name || 'Een bestand'}: ${refusals[why]}`

export const words = {
  tell: {
    title: 'Niet pluis?',
    lead: 'Vertel wat je opviel. Zeker weten hoeft niet. Een vaste medewerker leest het en antwoordt je.',
    story: 'Wat viel je op?',
    storyHint: 'Schrijf wat je zag of hoorde. Eén zin is genoeg.',
    where: 'Waar?',
    whereHint: 'Een adres, een bedrijf of een plek.',
    acute: 'Er is nu direct gevaar',
    acuteHint: 'Bel dan eerst 112. Geef het daarna hier door.',
    profession: 'Wat is je beroep?',
    professionHint: 'Dit vragen we één keer. Dan tonen we de volgende keer de signalen van jouw werk.',
    professionNone: 'Staat er niet bij',
    yourProfession: 'Je beroep',
    changeProfession: 'Wijzig je beroep',
    more: 'Wat herken je? (mag leeg blijven)',
    when: 'Wanneer?',
    whenHint: 'Bijvoorbeeld: gisteren, of elke ochtend. Speelt het nog?',
    who: 'Om wie gaat het?',
    signals: 'Signalen',
    signalsNote: 'Kruis alleen aan wat je zelf zag of hoorde. Eén signaal bewijst niets.',
    signalsLater: 'Kies je beroep. De volgende keer staan hier de signalen van jouw werk.',
    subjects: {
      location: 'Aan de plek',
      victim: 'Aan wie het overkomt',
      perpetrator: 'Aan wie erbij is of stuurt',
      facilitator: 'Aan wie het mogelijk maakt',
    } satisfies Record<SignalSubject, string>,
    send: 'Geef door',
    other: 'Hoorde je het van iemand anders?',
    toTakeDown: 'Neem een melding op',
    toTakeOver: 'Neem een bericht over',
  },
  takeDown: {
    title: 'Melding opnemen voor iemand anders',
    lead: 'Schrijf op wat er is gezegd en bewaar. De rest mag later.',
    story: 'Wat is er gezegd?',
    storyHint: 'In de woorden van wie het vertelt.',
    channel: 'Hoe kwam het bij je?',
    channels: {
      telephone: 'Telefoon',
      desk: 'Balie',
      letter: 'Brief',
      mail: 'Mail',
      app: 'App of sms',
      corridor: 'In de gang',
      meeting: 'Overleg',
    },
    acute: 'Er is nu direct gevaar',
    acuteHint: 'Bel dan eerst 112. Bewaar daarna.',
    more: 'Meer erbij (mag later)',
    toldBy: 'Wie vertelde het?',
    toldByHint: 'Bijvoorbeeld: een buurvrouw, een huisarts. Geen naam. Die hoort bij de contactgegevens.',
    knowledge: 'Zelf gezien of gehoord?',
    knowledges: {
      firstHand: 'De melder zag of hoorde het zelf',
      hearsay: 'De melder heeft het van iemand anders',
      unknown: 'Weet ik niet',
    },
    toldOn: 'Op welke dag is het verteld?',
    toldOnHint: 'Vandaag of eerder. Leeg is vandaag.',
    toldAt: 'Hoe laat ongeveer?',
    where: 'Waar speelt het?',
    when: 'Wanneer speelt het? Nu nog?',
    who: 'Om wie gaat het?',
    age: 'Hoe oud is wie het overkomt?',
    ages: {
      under18: 'Jonger dan 18',
      '18to22': '18 tot en met 22',
      '23plus': '23 of ouder',
      unknown: 'Weet ik niet',
    },
    mustNot: 'Wat mag er niet gebeuren?',
    mustNotHint: 'Bijvoorbeeld: niet bellen als de partner thuis is.',
    contact: 'Naam en contact van de melder',
    contactHint: 'Alleen als de melder dat wil. Dit wordt afgeschermd bewaard.',
    safeMoment: 'Wanneer is contact veilig?',
    withCode: 'De melder wil zelf terug kunnen kijken',
    withCodeHint: 'Je krijgt dan één keer een code om door te geven. De antwoorden ziet daarna alleen de melder.',
    save: 'Bewaar en geef door',
    codeTitle: 'Geef deze code door',
    codeLead: 'Je ziet de code nu één keer. Wij kunnen hem niet terugvinden.',
    code: 'Code voor de melder',
    codeHow: 'Lees de code langzaam voor, of geef hem op een briefje zonder naam.',
    codeWhy: 'Met de code leest de melder het antwoord, op de pagina waar iedereen kan melden.',
    codeKeep: 'Bewaar de code zelf niet.',
    toReport: 'Ik heb de code doorgegeven',
  },
  takeOver: {
    title: 'Bericht overnemen',
    lead: 'Kreeg je een mail, app of brief? Voeg hem toe of plak de tekst. Daarna ruim je het origineel op.',
    files: 'Het bericht als bestand',
    filesHint:
      'Een opgeslagen mail (.eml of .msg), een foto of een schermafdruk. Hooguit 10 bestanden, elk hooguit 25 MB. De tekst van een mail komt hieronder te staan.',
    addFiles: 'Voeg toe en lees',
    added: 'Deze bestanden gaan mee',
    kinds,
    size: (bytes: number): string =>
      `${(Math.max(1, Math.round(bytes / 100_000)) / 10).toFixed(1).replace('.', ',')} MB`,
    remove: 'Haal weg',
    removeOne: (name: string): string => `Haal weg: ${name}`,
    unread: (name: string): string =>
      `${name}: dit bestand konden we niet lezen. Het gaat verzegeld mee. Plak de tekst zelf hieronder.`,
    subject: (subject: string): string => `Onderwerp: ${subject}`,
    text: 'De tekst van het bericht',
    textHint: 'Alles mag erin blijven staan. Het wordt verzegeld bewaard.',
    channel: 'Wat voor bericht is het?',
    channels: { mail: 'Mail', app: 'App of sms', letter: 'Brief' },
    toldOn: 'Wanneer kreeg je het?',
    more: 'Meer erbij (mag later)',
    save: 'Neem over',
  },
  originals: {
    title: 'Waar ligt het origineel nog?',
    lead: 'Wat blijft liggen, kan iemand anders lezen. Verwijder het en kruis het aan. Maak ook de prullenbak leeg.',
    places: {
      mailbox: 'Postvak',
      sentItems: 'Verzonden items',
      telephone: 'Telefoon',
      cloud: 'Cloud of reservekopie',
      groupApp: 'Groepsapp',
    } satisfies Record<OriginalPlace, string>,
    legend: 'Hier is het weg, of lag het niet',
    gone: (day: string) => `weg sinds ${day}`,
    save: 'Leg vast',
    allGone: 'Het origineel is overal weg.',
    reply: 'Antwoord om te kopiëren',
    replyLead: 'Stuur dit terug. Er staat met opzet niet in waar het over gaat.',
    replyText:
      'Dank je. Ik heb het doorgegeven aan de vaste medewerker. Verwijder dit bericht, ook uit je verzonden berichten. Stuur er niets meer over per mail of app. Bel mij als je nog iets weet.',
  },
  own: {
    title: 'Mijn meldingen',
    lead: 'Wat jij doorgaf of opnam, en de antwoorden. Alleen jij ziet deze lijst.',
    empty: 'Je hebt nog niets doorgegeven.',
    caption: 'Mijn meldingen',
    columns: { day: 'Dag', begin: 'Begin', kind: 'Soort', state: 'Stand' },
    kinds: {
      own: 'zelf gemeld',
      onBehalf: 'opgenomen',
      takenOver: 'overgenomen',
      carriedOver: 'overgezet',
    } satisfies Record<OwnKind, string>,
    states: {
      received: 'ontvangen',
      beingDealtWith: 'in behandeling',
      done: 'afgehandeld',
    } satisfies Record<StateForTeller, string>,
    stateSentences: {
      received: (days: number) =>
        `Ontvangen. Een vaste medewerker leest dit binnen ${days} ${days === 1 ? 'werkdag' : 'werkdagen'}.`,
      beingDealtWith: () => 'In behandeling bij een vaste medewerker.',
      done: () => 'Afgehandeld.',
    } satisfies Record<StateForTeller, (days: number) => string>,
    acute: 'Je noemde direct gevaar. Heb je 112 gebeld? Doe dat nu als het nog niet is gebeurd.',
    unread: (count: number) => (count === 1 ? '1 nieuw bericht' : `${count} nieuwe berichten`),
    reportTitle: (day: string) => `Melding van ${day}`,
    notYet: 'Je melding wordt verzegeld bewaard. Over een minuut kun je de tekst hier teruglezen.',
    gone: 'De tekst van deze melding is vernietigd.',
    told: 'Wat je doorgaf',
    where: 'Waar',
    letters: 'Berichten',
    noLetters: 'Er zijn nog geen berichten.',
    codeGiven: 'De melder heeft een code en leest de antwoorden zelf. Jij ziet hier alleen wat je zelf aanvulde.',
    you: 'Jij',
    add: 'Vul aan of schrijf terug',
    addText: 'Wat wil je erbij zeggen?',
    addHint: 'Alleen de vaste medewerker leest dit. Wie een code heeft, ziet het niet.',
    send: 'Geef door',
    tell: 'Niet pluis? Geef iets door',
    contactLeft: 'Er zijn contactgegevens achtergelaten.',
    careful: 'Praat er niet over met de mensen om wie het gaat.',
  },
  work: {
    title: 'Antwoord op wat je meldde',
    why: (count: number) =>
      count === 1 ? 'er staat een bericht voor je klaar' : `er staan ${count} berichten voor je klaar`,
    action: 'Lees',
  },
} as const
