// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of disclosures. Keyed by meaning. */
import type { Channel } from '../partners/rules.ts'
import type { DisclosureState } from './lifecycle.ts'
import type { Consent, DisclosureKind } from './rules.ts'
import { changed, conflicts, mistakes, said } from './said.nl.ts'
import type { StepKind } from './steps.ts'

export const kindWords: Record<DisclosureKind, string> = {
  consult: 'Overleg',
  refer: 'Verwijzing',
  inform: 'Ter informatie',
  offence: 'Melding van een strafbaar feit',
  riec: 'Inbreng in het RIEC',
  safetyHouse: 'Inbreng in het Zorg- en Veiligheidshuis',
}

export const kindHints: Record<DisclosureKind, string> = {
  consult: 'Je vraagt iets. Zonder namen, tenzij het echt niet anders kan.',
  refer: 'Je vraagt de ander iets te doen. De ander neemt aan, weigert, of meldt dat het klaar is.',
  inform: 'De ander moet het weten. Je vraagt niets.',
  offence: 'Aan politie, openbaar ministerie of Arbeidsinspectie. Zet hun nummer er later bij.',
  riec: 'Kan alleen als de gemeente hierover heeft besloten.',
  safetyHouse: 'Kan alleen als de gemeente hierover heeft besloten.',
}

export const channelWords: Record<Channel, string> = {
  link: 'Met een link en een code',
  file: 'Als bestand met een wachtwoord',
  secureMail: 'Met de beveiligde mail van de gemeente',
  ownForm: 'Op hun eigen formulier',
  telephone: 'Per telefoon',
  spoken: 'Mondeling',
  post: 'Per post',
}

export const consentWords: Record<Consent, string> = {
  given: 'Ja, de persoon vindt het goed',
  refused: 'Nee, de persoon wil dit niet',
  notAsked: 'Niet gevraagd',
  notNeeded: 'Niet van toepassing: het gaat niet over iemand die herkenbaar is',
}

export const stateWords: Record<DisclosureState, string> = {
  waiting: 'wacht op een collega die meekijkt',
  sent: 'gedeeld, nog geen reactie',
  accepted: 'aangenomen',
  refused: 'geweigerd',
  done: 'klaar',
  revoked: 'ingetrokken',
  expired: 'verlopen',
  withdrawn: 'niet gedeeld',
}

export const stepWords: Record<StepKind, (by: string) => string> = {
  looked: (by) => `${by} keek mee`,
  sent: (by) => `${by} deelde dit`,
  opened: () => 'Geopend door de ontvanger',
  accepted: (by) => (by ? `${by} legde vast: aangenomen` : 'De ontvanger nam het aan'),
  refused: (by) => (by ? `${by} legde vast: geweigerd` : 'De ontvanger weigerde'),
  done: (by) => (by ? `${by} legde vast: klaar` : 'De ontvanger meldde dat het klaar is'),
  answered: (by) => (by ? `${by} legde een bericht vast` : 'Bericht van de ontvanger'),
  revoked: (by) => `${by} trok het in`,
  expired: () => 'De laatste dag is voorbij: de kopie is weg',
  withdrawn: (by) => `${by} zag ervan af`,
  reminded: (by) => `${by} vroeg hoe het staat`,
  referenced: (by) => `${by} noteerde hun nummer`,
  linkMade: (by) => `${by} maakte een link`,
  linkRefused: () => 'Iemand probeerde de link en kreeg niets te zien',
  prolonged: (by) => `${by} gaf meer tijd`,
  fileMade: (by) => `${by} maakte een bestand`,
  fileCame: () => 'Bestand van de ontvanger',
}

/** Without the name of the partner: the line may be ticked for another one, and the name of a shelter gives away a place. */
export const entryOfDisclosure = (
  kind: DisclosureKind,
  code: string,
  { isSecondNeeded }: { isSecondNeeded: boolean },
): string =>
  `${isSecondNeeded ? 'Klaargezet om te delen' : 'Gedeeld'} met een partner (${kindWords[kind].toLowerCase()}), verstrekking ${code}.`

export const entryOfOutside = (kind: DisclosureKind, code: string): string =>
  `Buiten Spil gedeeld met een partner (${kindWords[kind].toLowerCase()}), verstrekking ${code}.`

export const words = {
  changed,
  conflicts,
  mistakes,
  said,
  tab: 'Delen',
  list: {
    title: (number: string) => `Casus ${number}: delen`,
    heading: 'Delen met een partner',
    lead: 'Je deelt precies wat nodig is, met één partner, op één grondslag, tot een dag die je kiest. Wat je niet aankruist, gaat niet mee.',
    start: 'Deel iets met een partner',
    outside: 'Leg vast wat buiten Spil is gedeeld',
    doubt: 'Twijfel je of het mag?',
    partners: 'Bekijk de partners',
    none: 'Er is van deze casus nog niets gedeeld. Is er iets per telefoon verteld? Leg dat vast met de tweede knop.',
    open: 'Loopt',
    over: 'Afgelopen',
    from: (part: string) => `uit ${part.toLowerCase()}`,
    view: 'Bekijk',
    viewWhich: (code: string) => `Bekijk ${code}`,
    lastRead: 'Laatst gelezen',
    until: 'Te lezen tot en met',
    late: 'Nog geen reactie. Vraag hoe het staat.',
  },
  choose: {
    title: (number: string) => `Casus ${number}: iets delen`,
    heading: 'Wat deel je, en met wie?',
    part: 'Uit welk spoor?',
    kind: 'Wat doe je?',
    partner: 'Met welke partner?',
    partnerHint: 'Staat de partner er niet bij? Voeg hem eerst toe bij de partners.',
    choose: 'Kies',
    go: 'Verder',
    noPartners: 'Er staan nog geen partners in Spil. Voeg er eerst een toe.',
    addPartner: 'Naar de partners',
  },
  form: {
    lead: (kind: string, to: string, part: string) => `${kind}: ${to}, uit ${part.toLowerCase()}.`,
    other: 'Kies een andere partner of manier',
    receiver: 'Wie krijgt het daar?',
    receiverHint:
      'Een functie of bureau, zoals “dienstdoende rechercheur”. Een naam alleen als het om één persoon gaat.',
    channel: 'Hoe komt het daar?',
    question: { consult: 'Wat is je vraag?', other: 'Wat vraag of vertel je?' },
    questionHint:
      'Dit leest de ander het eerst. Geen burgerservicenummer. Namen uit de casus worden vanzelf vervangen.',
    what: 'Wat gaat mee?',
    whatHint:
      'Wie je niet aankruist, gaat niet mee. Iemand gaat mee met rol en leeftijd; een naam en wat erover staat kruis je apart aan. Waar iemand verblijft, gaat nooit mee.',
    nothing: 'Op dit spoor staat nog niets. Alleen je vraag gaat dan mee.',
    asRole: (label: string) => `${label}: rol en leeftijd`,
    asThing: (label: string) => `${label}: dat het er is`,
    asName: (label: string) => `${label}: naam en geboortedatum, of adres en nummer`,
    asAbout: (label: string) => `${label}: wat erover staat`,
    asDocument: (title: string) => `Document “${title}”: titel en toelichting`,
    strikeOut: 'Wat moet eruit?',
    strikeOutHint:
      'Schrijf elk stukje tekst op een eigen regel. De ander ziet daar een zwarte balk, overal waar het staat.',
    whyNames: 'Waarom kan het niet zonder naam?',
    whyNamesHint: 'Alleen nodig als je bij overleg een naam of bladzijden aankruist.',
    basis: 'Op welke grondslag?',
    basisHint: 'De lijst komt van je gemeente. Welke past, is aan jou en je FG.',
    noBasis: (to: string) =>
      `${to} mag nog niets ontvangen: er is geen grondslag vastgelegd. Vraag je FG; de beheerder legt vast wat is besloten.`,
    necessity: 'Waarom heeft de ander dit nodig?',
    proportionality: 'Waarom kan het niet met minder?',
    consent: 'Vindt de persoon om wie het gaat het goed?',
    whyConsent: 'Waarom deel je toch?',
    whyConsentHint: 'Nodig als het antwoord hierboven geen ja is.',
    parents: 'Wie vertelt het de ouders, wanneer, en is dat veilig?',
    parentsHint: 'Spreek dit af met Veilig Thuis. Een ouder kan zelf degene zijn die uitbuit.',
    onBehalf: 'Namens wie is dit besloten?',
    onBehalfOptions: { college: 'Het college', burgemeester: 'De burgemeester' },
    embargoTitle: 'Er geldt een embargo',
    police: 'Wie om het embargo vroeg, weet dat dit naar de ander gaat en vindt het goed',
    whyPolice: 'Met wie sprak je, en wanneer?',
    until: 'Tot en met welke dag kan de ander het lezen?',
    untilHint: 'Daarna is de kopie weg. De dag die er staat is gewoon; later dan een kwartaal kan niet.',
    abroad: (country: string) =>
      `Deze partner zit in een ander land (${country}). De AVG geldt in de EU ook daar, maar verder geldt ander recht. Buiten de EU kijkt de FG eerst.`,
    view: 'Bekijk wat de ander leest',
  },
  seen: {
    otherPurpose: 'Past deze grondslag hierbij?',
    otherPurposeLead: (chosen: string, usual: string) =>
      `Je koos een grondslag voor ${chosen}. Meestal is dit voor ${usual}. Dat is een voorstel van Spil, geen wet: jij beslist, en je FG weet het.`,
    lead: (to: string) => `Precies dit gaat naar ${to}, en niets anders.`,
    heading: 'Kijk na wat de ander leest',
    title: 'Zo leest de ander het',
    looks: 'Dit lijkt een naam, nummer of adres en gaat mee',
    looksLead: 'Hoort het er niet bij? Ga terug en zet het bij “Wat moet eruit?”.',
    terms: 'De afspraken',
    second: 'Een collega op dit spoor kijkt eerst mee. Dat wil je gemeente zo.',
    send: 'Deel dit',
    prepare: 'Zet klaar voor een collega',
    change: 'Verander iets',
  },
  copy: {
    title: 'Wat de ander leest',
    embargo: (by: string, until: string) =>
      `Let op: er geldt een embargo van ${by}. Doe niets voordat u belt. Opnieuw bekeken op ${until}.`,
    lines: 'Wat er is gebeurd',
    people: 'Personen en dingen',
    documents: 'Documenten',
    noName: 'zonder naam',
    age: (age: string) => `leeftijd: ${age}`,
    nonPunishment: 'Deze persoon kan zelf slachtoffer zijn. Behandel deze persoon niet alleen als verdachte.',
    nothing: 'Er gaat niets anders mee dan de tekst hierboven.',
  },
  one: {
    file: 'Bekijk het bestand',
    cameBackOn: (code: string) => `Kwam terug op verstrekking ${code}, door de link.`,
    title: (code: string) => `Verstrekking ${code}`,
    back: 'Alles wat van deze casus is gedeeld',
    partner: 'Partner',
    receiver: 'Voor wie daar',
    kind: 'Soort',
    purpose: 'Doel',
    basis: 'Grondslag',
    necessity: 'Waarom nodig',
    proportionality: 'Waarom niet minder',
    consent: 'Toestemming',
    channel: 'Hoe',
    until: 'Te lezen tot en met',
    runsUntil: 'Loopt tot en met',
    decidedBy: 'Besloten door',
    secondBy: 'Meegekeken',
    reference: 'Hun nummer',
    parents: 'De ouders',
    embargo: 'Akkoord bij embargo',
    names: 'Waarom met naam of bladzijden',
    gist: 'Wat er is gedeeld',
    afterwards: 'Dit is buiten Spil gedeeld en later vastgelegd.',
    state: 'Stand',
    steps: 'Wat er gebeurde',
    noSteps: 'Nog niets.',
    destroyed: 'Wat er stond, is vernietigd met het spoor.',
    release: 'Mag weg',
    releaseLead: 'Kijk of dit niet meer is dan nodig. Vind je van niet? Zeg het je collega; die ziet ervan af.',
    withdraw: 'Toch niet delen',
    makeLink: 'Maak de link en de code',
    makeLinkAgain: 'Maak een nieuwe link',
    makeLinkLead:
      'Je ziet de link en de code één keer. Mail de link; geef de code door per telefoon. Een eerdere link werkt dan niet meer.',
    makeFile: 'Maak het bestand',
    makeFileAgain: 'Maak een nieuw bestand',
    makeFileLead:
      'Een PDF met een wachtwoord. Je ziet het wachtwoord één keer. Mail het bestand; geef het wachtwoord door per telefoon.',
    revoke: 'Trek in',
    revokeLead: 'De ander kan het dan niet meer lezen. Wat hij al las of overschreef, haal je niet terug.',
    note: 'Wat zei de ander?',
    noteLead: 'Voor een antwoord per telefoon of mail. Wat via de link komt, staat er vanzelf.',
    what: 'Wat gebeurde er?',
    whats: {
      aangenomen: 'De ander neemt het aan',
      geweigerd: 'De ander weigert',
      klaar: 'Het is klaar',
      bericht: 'Een bericht of antwoord',
      gevraagd: 'Ik vroeg hoe het staat; nog geen antwoord',
    },
    answer: 'Wat zei de ander?',
    keep: 'Leg vast',
    giveReference: 'Hun nummer',
    referenceHint: 'Het nummer van de aangifte of melding bij de ander.',
    keepReference: 'Bewaar hun nummer',
    prolong: 'Geef meer tijd',
    prolongUntil: 'Tot en met welke dag?',
    more: 'Meer',
  },
  link: {
    title: 'De link en de code',
    lead: 'Je ziet dit één keer. Schrijf de code over of geef hem nu door.',
    link: 'De link',
    linkHint:
      'Deze mag in een gewone mail. Zonder de code laat hij niets zien. Zet er geen uitleg bij die iets verraadt.',
    code: 'De code',
    codeHint: 'Geef hem per telefoon, aan de persoon zelf. Nooit in dezelfde mail.',
    until: (day: string) => `De ander kan het lezen tot en met ${day}, in één browser.`,
    go: 'Klaar',
  },
  work: {
    look: (number: string) => `Casus ${number}: iets om te delen`,
    lookWhy: 'een collega vraagt je mee te kijken',
    lookDo: 'Kijk mee',
    unseen: (number: string) => `Casus ${number}: er is iets teruggekomen`,
    unseenWhy: 'van een partner',
    unseenDo: 'Lees',
    late: (number: string) => `Casus ${number}: een partner reageert niet`,
    lateWhy: 'vraag hoe het staat',
    lateDo: 'Bekijk',
    escalatedWhy: 'al lang geen reactie; jij bent eigenaar van het spoor',
  },
  doubt: {
    title: 'Twijfel je of het mag?',
    lead: 'Een paar vragen. Ze eindigen bij een grondslag met bron, of bij: nog niet delen, vraag de FG. Wat je hierboven typte, blijft staan.',
    next: 'Volgende vraag',
    again: 'Begin de vragen opnieuw',
    kept: 'Je antwoorden gaan mee met deze verstrekking. De partner ziet ze niet.',
  },
  outside: {
    title: (number: string) => `Casus ${number}: buiten Spil gedeeld`,
    heading: 'Buiten Spil gedeeld',
    lead: 'Vertelde je iets per telefoon, mondeling of op hun eigen formulier? Leg het hier vast. Dan weet iedereen later wat er is gedeeld, en waarom.',
    kind: 'Wat deed je?',
    partner: 'Met welke partner deelde je het?',
    receiver: 'Wie kreeg het daar?',
    channel: 'Hoe kwam het daar?',
    when: 'Wanneer was het?',
    what: 'Wat heb je gedeeld?',
    whatHint: 'In grote lijnen: wat de ander nu weet. Geen burgerservicenummer.',
    basisHint:
      'Alleen een grondslag die voor deze partner is vastgelegd, telt. Is die intussen geëindigd? Kies hem dan toch.',
    waits: 'Ik wacht nog op een antwoord',
    button: 'Leg vast',
  },
  second: {
    back: 'Terug naar beheer',
    title: 'Delen: wie kijkt mee',
    lead: 'Kijkt er iemand mee voordat iets van een casus naar een partner gaat? Inbreng in het RIEC of het Zorg- en Veiligheidshuis gaat nooit zonder tweede persoon.',
    legend: 'Wanneer kijkt een tweede persoon mee?',
    options: {
      never: 'Dat hoeft niet',
      names: 'Als er een naam of een bladzijde van een document meegaat',
      always: 'Altijd',
    },
    keep: 'Bewaar',
    said: 'Bewaard.',
  },
}

/** Of a copy that is read here until that day, and of what was told or sent another way. */
export const untilTerm = (channel: Channel): string =>
  channel === 'link' || channel === 'file' ? words.one.until : words.one.runsUntil
