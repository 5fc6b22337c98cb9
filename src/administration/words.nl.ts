// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of administration (beheer). Keyed by meaning. */
import { mistakesAs } from '../platform/web/route.ts'
import type { FieldErrors } from '../platform/web/outcome.ts'
import type { Domain } from '../platform/people/domain.ts'
import type { Limits } from '../triage/index.ts'

export const said: Record<string, string> = {
  added: 'De medewerker staat erin. Maak nu een uitnodiging, zodat deze collega kan inloggen.',
  domainSet: 'Het domein is genoteerd.',
  roleGiven: 'De rol is gegeven. Dit is vastgelegd.',
  roleEnds: 'De rol stopt op de dag die je koos. Dit is vastgelegd.',
  roleEnded: 'De rol is gestopt. Dit is vastgelegd.',
  disabled: 'Het account is afgesloten. Deze collega is meteen uitgelogd.',
  invited: 'Er is een uitnodiging gemaakt. De code is één keer getoond. Is hij kwijt, maak dan een nieuwe.',
  basisRecorded: 'De grondslag staat erin. Het loket kan hem vanaf nu kiezen.',
  basisEnded: 'De grondslag geldt vanaf vandaag niet meer.',
  limitSet: 'De afspraak is opgeslagen. Hij geldt voor meldingen die vanaf nu binnenkomen.',
}

export const conflicts: Record<string, string> = {
  notChangeable:
    'Dit kan hier niet. Het account is al afgesloten, of het is je eigen account. Je eigen rechten wijzigt een andere beheerder.',
  roleEndedMeanwhile: 'Deze rol is intussen al gestopt. Je ziet hieronder hoe het nu is.',
  hasWayIn:
    'Deze collega kan al inloggen. Is een telefoon of account kwijt? Vraag dan de technisch beheerder om een nieuwe uitnodiging.',
  basisEndedMeanwhile: 'Deze grondslag was intussen al gestopt.',
  limitIsSo: 'Deze afspraak stond al zo.',
}

const mistakes: Record<string, string> = {
  giveName: 'Vul de naam in.',
  nameTooLong: 'Maak de naam korter.',
  nameHasHiddenSigns: 'In de naam staat een onzichtbaar teken. Typ de naam opnieuw.',
  sameName: 'Er is al iemand met deze naam. Is het iemand anders? Zet er iets bij, zoals een afdeling.',
  chooseRole: 'Kies een rol.',
  chooseDomain: 'Kies waar deze collega werkt.',
  whichRole: 'Kies welke rol moet stoppen.',
  chooseDate: 'Kies een datum.',
  beginsTooEarly: 'Kies vandaag of een latere dag.',
  tooFarAhead: 'Kies een dag binnen tien jaar.',
  endsBeforeItBegins: 'De laatste dag ligt voor de eerste dag.',
  endIsPast: 'Kies vandaag of een latere dag. Laat het veld leeg als de rol nu meteen stopt.',
  endIsLater: 'De rol stopt al eerder. Langer? Geef de rol dan opnieuw.',
  hasRoleThen: 'Deze collega heeft deze rol dan al. Kies een andere rol of andere dagen.',
  choosePurpose: 'Kies een doel.',
  chooseDataKind: 'Kies om welk soort gegevens het gaat.',
  giveBasisTitle: 'Schrijf kort wat de grondslag is.',
  giveBasisArticle: 'Schrijf welke wet en welk artikel.',
  basisTooLong: 'Maak de tekst korter.',
  chooseDecider: 'Kies wie het besluit nam.',
  chooseAdvice: 'Kies wat de FG adviseerde.',
  decidedInFuture: 'Kies vandaag of een eerdere dag.',
  giveDeviation: 'Schrijf welke voorwaarden gelden, of waarom anders is besloten dan geadviseerd.',
  whichLimit: 'Kies welke afspraak je wilt wijzigen.',
  wholeNumber: 'Vul een heel getal in van 1 tot en met 365.',
}

/** By field, what to mend as a sentence. */
export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

export const limitWords = {
  readWithinWorkingDays: { title: 'Lezen', label: 'Binnen hoeveel werkdagen leest iemand een melding?' },
  testWithinWorkingDays: {
    title: 'Toetsen',
    label: 'Binnen hoeveel werkdagen is gekeken of een melding bewaard mag worden?',
  },
  assessWithinWorkingDays: { title: 'Besluiten', label: 'Binnen hoeveel werkdagen is er een besluit?' },
  answerWithinWorkingDays: { title: 'Antwoorden', label: 'Binnen hoeveel werkdagen heeft de melder antwoord?' },
  watchAtMostMonths: { title: 'In de gaten houden', label: 'Hoeveel maanden mag een melding hooguit zo staan?' },
  consultWithinWorkingDays: {
    title: 'Overleg',
    label: 'Na hoeveel werkdagen zonder antwoord op een overleg word je herinnerd?',
  },
  receiptWithinWorkingDays: {
    title: 'Doorgeven',
    label: 'Na hoeveel werkdagen zonder bericht van ontvangst word je herinnerd?',
  },
  taskWithinWorkingDays: {
    title: 'Taken',
    label: 'Binnen hoeveel werkdagen is een taak klaar, als niemand iets anders kiest?',
  },
  regionSignalDays: {
    title: 'Signalen uit de regio',
    label: 'Hoeveel dagen blijft een bericht van of aan collega’s in de regio staan?',
  },
  pauseAtMostWorkingDays: {
    title: 'Stilstaan',
    label: 'Hoeveel werkdagen mag de termijn voor een besluit hooguit stilstaan?',
  },
  escalateAfterWorkingDays: {
    title: 'Te laat',
    label: 'Na hoeveel werkdagen te laat hoort de ketenregisseur het?',
  },
  emergencyCardMonths: {
    title: 'Spoedkaart',
    label: 'Na hoeveel maanden moet een nummer op de spoedkaart opnieuw worden nagekeken?',
  },
  caseStalledAfterDays: {
    title: 'Stille casus',
    label: 'Na hoeveel dagen zonder dat er iets gebeurt, ligt een casus stil?',
  },
} as const satisfies Record<keyof Limits, { title: string; label: string }>

export const basisWords = {
  data: {
    ordinary: 'Gewone persoonsgegevens',
    special: 'Bijzondere persoonsgegevens',
    criminal: 'Strafrechtelijke persoonsgegevens',
  },
  deciders: { college: 'het college', burgemeester: 'de burgemeester' },
  advices: { positive: 'positief', withConditions: 'positief met voorwaarden', negative: 'negatief' },
} as const

export const words = {
  partners: 'Wat partners mogen ontvangen',
  bases: {
    go: 'Grondslagen',
    title: 'Grondslagen',
    lead: 'Waarop het college of de burgemeester de verwerking laat steunen, met het advies van de FG. Je noteert hier een besluit; je neemt het niet.',
    none: 'Er is nog geen grondslag genoteerd. Het loket kan nu geen namen bewaren van mensen over wie is gemeld.',
    add: 'Noteer een grondslag',
    purpose: 'Voor welk doel?',
    data: 'Welke gegevens?',
    what: 'Wat is de grondslag?',
    whatHint: 'Bijvoorbeeld: taak van algemeen belang',
    article: 'Welke wet en welk artikel?',
    articleHint: 'Bijvoorbeeld: AVG artikel 6 lid 1 e, met Wmo 2015 artikel 2.1.1',
    who: 'Wie besloot?',
    decidedOn: 'Op welke dag?',
    advice: 'Wat adviseerde de FG?',
    advisedOn: 'Advies van welke dag?',
    deviation: 'Voorwaarden, of waarom anders is besloten',
    deviationHint: 'Nodig als het advies niet zonder meer positief is.',
    record: 'Noteer',
    decided: (who: string, when: string): string => `Besluit van ${who}, ${when}.`,
    advised: (advice: string, when: string): string => `Advies van de FG: ${advice}, ${when}.`,
    ended: (when: string): string => `Geldt niet meer sinds ${when}.`,
    end: 'Geldt niet meer',
    endWhich: (title: string): string => `Geldt niet meer: ${title}`,
    known: 'Grondslagen die wij in de wet lazen, en waar je op let',
  },
  networks: 'RIEC en Zorg- en Veiligheidshuis',
  secondLook: 'Delen: wie kijkt mee',
  title: 'Beheer',
  lead: 'Wie hier werkt, en of alles doorloopt. Je ziet geen meldingen en geen casussen.',
  back: 'Terug naar Beheer',
  health: 'Loopt alles door?',
  waiting: (count: number): string =>
    count === 0
      ? 'Er wacht niets op verwerking.'
      : `${count} ${count === 1 ? 'bericht wacht' : 'berichten wachten'} op verwerking.`,
  waitingMore:
    'Hoe lang ze wachten is niet bekend. Staan ze er over een kwartier nog, kijk dan of de verwerker draait.',
  mail: {
    sends: 'Mail gaat de deur uit.',
    failing: 'De laatste mail kon niet worden verstuurd. Spil probeert het opnieuw. Kijk of de mailserver draait.',
    notSetUp: 'Er gaat geen mail uit. Er is nog geen mailserver ingesteld: SPIL_SMTP_URL en SPIL_MAIL_FROM.',
  },
  emptyDesk: 'Er is vandaag niemand die nieuwe berichten leest.',
  emptyDeskMore: (isMailed: boolean): string =>
    isMailed
      ? 'De gemeentesecretaris krijgt daarover mail op een werkdag. Wijs iemand aan als waarnemer.'
      : 'Niemand krijgt daarover mail. Wijs iemand aan als waarnemer.',
  noSecretary:
    'Het adres van de gemeentesecretaris is niet bekend. Is er niemand aan het loket, dan hoort niemand dat.',
  people: 'Mensen',
  peopleLead:
    'Kies een naam om een rol te geven of te laten stoppen. Elke wijziging wordt vastgelegd; de FG ziet haar.',
  caption: 'Mensen van jouw gemeente, met hun rollen',
  columns: { name: 'Naam', roles: 'Rol', account: 'Account' },
  since: (role: string, from: string): string => `${role}, vanaf ${from}`,
  between: (role: string, from: string, until: string): string => `${role}, van ${from} tot en met ${until}`,
  withdrawn: (role: string, from: string): string => `${role}, ingetrokken voordat hij begon (${from})`,
  noRole: 'geen rol',
  active: 'actief',
  disabled: 'afgesloten',
  absences: 'Wie er niet is',
  absencesCaption: 'Afwezige collega’s, nu en straks',
  absenceColumns: { name: 'Naam', days: 'Afwezig', substitute: 'Waarnemer' },
  absentFrom: (from: string, until: string): string => `${from} tot en met ${until}`,
  noSubstitute: 'geen waarnemer',
  noAbsences: 'Niemand heeft zich afwezig gemeld.',
  domain: {
    heading: 'Domein',
    which: 'Waar werkt deze collega?',
    hint: 'Bij een besluit kijkt liefst iemand van het andere domein mee. Het geeft geen rechten.',
    names: { none: 'niet bekend', safety: 'veiligheid', social: 'sociaal' } satisfies Record<Domain | 'none', string>,
    save: 'Bewaar het domein',
  },
  role: {
    give: 'Een rol geven',
    which: 'Welke rol?',
    choose: 'Kies een rol',
    hint: 'Een rol die meldingen leest, ziet de FG apart terug.',
    reads: (role: string): string => `${role} (leest meldingen)`,
    from: 'Eerste dag',
    until: 'Laatste dag',
    untilHint: 'Laat leeg als je die nog niet weet.',
    giveNow: 'Geef deze rol',
    lastDay: 'Laatste dag',
    lastDayHint: 'Laat leeg als de rol nu meteen stopt.',
    end: 'Laat stoppen',
  },
  person: {
    title: 'Medewerker',
    roles: 'Rollen',
    noRoles: 'Deze collega heeft nu geen rol en kan niet inloggen.',
    earlier: 'Eerder',
    yourself: 'Dit ben jij. Je eigen rechten wijzigt een andere beheerder.',
  },
  newPerson: {
    title: 'Nieuwe medewerker',
    lead: 'Iemand die met Spil gaat werken. De naam wordt verzegeld bewaard.',
    name: 'Naam',
    nameHint: 'Zoals collega’s de naam kennen.',
    roles: 'Welke rol of rollen?',
    add: 'Voeg toe',
    go: 'Nieuwe medewerker',
  },
  invitation: {
    heading: 'Uitnodiging',
    explain: 'Met een code komt deze collega de eerste keer binnen. Een eerdere code werkt dan niet meer.',
    make: 'Maak een uitnodiging',
    notNeeded:
      'Deze collega kan al inloggen. Is een telefoon of account kwijt? Vraag dan de technisch beheerder om een nieuwe uitnodiging.',
    title: 'De uitnodiging',
    lead: (name: string): string => `Voor ${name}.`,
    code: 'De code',
    once: 'Je ziet deze code maar één keer.',
    how: 'Geef hem zelf, of bel. Mail of app hem niet. Controleer dat je de goede collega spreekt.',
    where: (days: number): string =>
      `De code werkt één keer, ${days} dagen lang, op het adres van Spil met hierachter:`,
    back: 'Klaar',
  },
  disable: {
    heading: 'Account afsluiten',
    explain: 'Voor een collega die weggaat. Wat deze collega deed, blijft vastgelegd.',
    go: 'Account afsluiten',
    title: 'Account afsluiten',
    ask: (name: string): string => `Het account van ${name} afsluiten?`,
    lead: 'Deze collega is dan meteen uitgelogd en kan niet meer inloggen. Dit kun je niet terugdraaien.',
    leavesWork: (count: number): string =>
      count === 1
        ? 'Er staat nog 1 ding open op naam van deze collega.'
        : `Er staan nog ${count} dingen open op naam van deze collega.`,
    whoHandsOver: 'Afsluiten kan gewoon. Vraag een collega van het loket om het werk over te dragen, bij Mijn werk.',
    yes: 'Ja, sluit af',
    no: 'Nee, terug',
  },
  limits: {
    title: 'Afspraken',
    lead: 'Hoe lang iets mag duren aan het loket. Dit zijn afspraken van je gemeente. Het staat niet in een wet.',
    proposal: 'Voorstel van Spil. Je gemeente heeft hier nog niets over afgesproken. Geen wet.',
    agreed: (usual: number): string => `Afspraak van je gemeente. Het voorstel van Spil is ${usual}. Geen wet.`,
    between: (least: number, most: number): string => `Een heel getal van ${least} tot en met ${most}.`,
    set: 'Opslaan',
    setOf: (what: string): string => `Opslaan: ${what.toLowerCase()}`,
    go: 'Afspraken over hoe lang iets duurt',
  },
  rights: {
    title: 'Rechten nalopen',
    lead: (today: string): string =>
      `Wie nu iets mag, op ${today}. Loop deze lijst minstens één keer per jaar na (BIO2 5.18.02) en bewaar de afdruk.`,
    caption: 'Wie wat mag, en wanneer het voor het laatst is gebruikt',
    columns: {
      name: 'Naam',
      roles: 'Rol',
      reads: 'Meldingen',
      seen: 'Laatst ingelogd',
      way: 'Komt binnen met',
      note: 'Let op',
    },
    reads: 'leest meldingen',
    readsNot: 'leest geen meldingen',
    never: 'nog nooit',
    ways: { account: 'werkaccount', passkey: 'passkey', both: 'werkaccount en passkey' },
    noWay: 'nog niets',
    both: 'beheert én leest meldingen: bespreek of dat nodig is',
    after:
      'Klopt een rol niet meer? Laat haar stoppen bij de medewerker. Wie al lang niet inlogde, heeft de rol misschien niet nodig.',
    sign: 'Nagelopen door: ______________________  Datum: ______________',
    go: 'Rechten nalopen',
  },
} as const
