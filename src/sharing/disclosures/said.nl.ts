// SPDX-License-Identifier: EUPL-1.2
/** What is said after a deed on a disclosure: done, to be mended, or overtaken. Keyed by meaning. */
import { mostPages } from './page-rules.ts'

export const conflicts: Record<string, string> = {
  partClosed: 'Dit spoor is afgesloten. Er gaat niets meer uit.',
  movedOn: 'Er is intussen iets gebeurd. Je ziet hieronder hoe het nu is.',
  ownDisclosure: 'Wie iets klaarzet, kijkt niet zelf mee. Vraag een collega op dit spoor.',
  partnerEnded: 'Met deze partner wordt niet meer gewerkt. Er gaat niets meer naar toe.',
  basisGone: 'De grondslag waarop dit rustte, geldt niet meer. Er gaat niets meer uit. Vraag je FG.',
  networkGone: 'Inbreng in dit verband staat weer uit. Er gaat niets meer uit. Vraag je FG.',
  embargoSince: 'Sinds dit besluit geldt er een embargo. Bel eerst wie erom vroeg. Mag het, deel het dan opnieuw.',
  documentGone:
    'Een document dat mee zou gaan, is intussen verwijderd. Zo gaat dit niet meer weg. Deel opnieuw wat wel mee mag.',
  noLink: 'Dit gaat niet met een link.',
  noFile: 'Hiervan maakt Spil geen bestand.',
  notDrawable:
    'Er staat een schrift in dat niet in een bestand past. Deel het met een link, of schrijf het in ons schrift.',
  passwordGone: 'Het wachtwoord is er niet meer. Maak een nieuw bestand.',
}

/** What changed since it was decided on, while it is still open. */
export const changed: Record<string, string> = {
  partnerEnded: 'Met deze partner wordt niet meer gewerkt. Wat al open staat, blijft te lezen tot je het intrekt.',
  basisGone:
    'De grondslag waarop dit rustte, geldt niet meer. Wat al open staat, blijft te lezen tot je het intrekt. Vraag je FG.',
  networkGone:
    'Inbreng in dit verband staat weer uit. Wat al open staat, blijft te lezen tot je het intrekt. Vraag je FG.',
  embargoSince:
    'Sinds dit besluit geldt er een embargo. Een link laat zolang niets zien. Bel wie erom vroeg, en trek dit in als het niet mag.',
}

export const mistakes: Record<string, string> = {
  whichPart: 'Kies uit welk spoor het komt.',
  whichKind: 'Kies wat je doet: overleggen, verwijzen of melden.',
  whoThere: 'Schrijf wie het daar krijgt. Een functie is genoeg.',
  whichChannel: 'Kies hoe het daar komt.',
  giveBasis:
    'Kies een grondslag. Zonder grondslag gaat er niets weg. Staat er geen bij? Vraag je FG, en de beheerder om hem vast te leggen.',
  basisEnded: 'Deze grondslag geldt niet meer.',
  agreementEnded: 'De afspraak waarop deze grondslag rust, is afgelopen.',
  ended: 'Deze partner mag dit niet meer ontvangen.',
  partnerEnded: 'Met deze partner wordt niet meer gewerkt. Kies een andere.',
  notThisPartner: 'Wat op dit spoor staat, is niet voor deze partner. Kies een andere partner of een ander spoor.',
  notThisChannel: 'Zo is deze partner niet te bereiken. Kies een andere manier.',
  networkClosed:
    'Dit staat uit. De gemeente moet eerst besluiten, met advies van de FG, dat het mag. Vraag je FG wat je intussen op een andere grondslag mag delen.',
  onWhoseBehalf: 'Kies namens wie dit is besloten.',
  whyNeeded: 'Schrijf waarom de ander dit nodig heeft. Eén zin is genoeg.',
  whyNotLess: 'Schrijf waarom het niet met minder kan. Eén zin is genoeg.',
  whichConsent: 'Kies of de persoon het goed vindt.',
  whyWithoutConsent: 'Schrijf in één zin waarom je deelt zonder dat de persoon het goed vindt.',
  whoTellsParents: 'Schrijf wie het de ouders vertelt, wanneer, en of dat veilig is. “Niet vertellen, want …” mag ook.',
  nothingChosen: 'Kies iets dat meegaat, of schrijf een vraag.',
  whyNames: 'Schrijf waarom dit overleg niet zonder naam kan. Op een bladzijde kan ook een naam staan.',
  noPagesThisWay:
    'Zo kan geen bladzijde mee. Kies een link, een bestand of post, of haal het kruis bij de bladzijden weg.',
  tooManyPages: `Er gaan hoogstens ${mostPages} bladzijden tegelijk mee. Kies minder documenten met bladzijden. Dat is een grens van Spil, geen wet.`,
  pagesTooLarge: 'De bladzijden zijn samen te groot. Bekijk het opnieuw en laat er een paar weg.',
  embargoFirst: 'Er geldt een embargo. Bel eerst wie erom vroeg, en leg hier vast dat het mag.',
  giveReason: 'Schrijf in één zin waarom.',
  giveAnswer: 'Schrijf wat de ander zei.',
  giveReference: 'Schrijf hun nummer.',
  endsInPast: 'Deze dag is voorbij. Kies vandaag of later.',
  endsTooFar:
    'Kies een dag binnen een kwartaal. Langer kan niet zonder opnieuw te kijken: een afspraak van Spil, geen wet.',
  seeFirst: 'Bekijk eerst wat de ander leest. Er veranderde iets sinds je keek.',
  whatHappened: 'Kies wat er gebeurde.',
  answerFirst: 'Kies een antwoord. “Weet ik niet” mag ook.',
  writeGist: 'Schrijf in grote lijnen wat je deelde.',
  notYet: 'Deze dag is nog niet geweest.',
  tooLongAgo: 'Deze dag is te lang geleden.',
  chooseDate: 'Kies een dag.',
  tooLong: 'Maak de tekst korter.',
  holdsBsn: 'Hier lijkt een burgerservicenummer in te staan. Dat gaat niet mee. Haal het weg.',
}

export const said: Record<string, string> = {
  shared: 'Het staat vast. Hieronder zie je wat er nu moet gebeuren.',
  waits: 'Het staat klaar. Een collega op dit spoor kijkt mee; tot dan gaat er niets weg.',
  released: 'Het mag weg. Wie het klaarzette, ziet dat.',
  withdrawn: 'Er is niets gedeeld.',
  revoked: 'Ingetrokken. De ander kan het niet meer lezen; de kopie wordt vernietigd.',
  noted: 'Vastgelegd.',
  prolonged: 'De ander heeft meer tijd.',
  outside: 'Vastgelegd wat er buiten Spil is gedeeld.',
}
