// SPDX-License-Identifier: EUPL-1.2
/**
 * The page for the intranet: where a colleague goes with a feeling that something is wrong, and what happens then. The Dutch stands here
 * and not in a list of words, because the page is nothing else.
 * Sources: telephone numbers of 112 and the police and the order of the route, Wegwijzer Mensenhandel; the roles and the signs, the regional
 * policy of the Achterhoek (CVDR734168). Read 2026-11-21.
 */
import type { Officer } from './read-officers.ts'
import type { PlainPage } from './plain-page.ts'

export interface IntranetFacts {
  readonly municipality: string
  /** The host name of the form, when the municipality has one. */
  readonly formHost: string | undefined
  readonly readWithinWorkingDays: number
  readonly answerWithinWorkingDays: number
  readonly officers: readonly Officer[]
}

export const intranetPage = (facts: IntranetFacts): PlainPage => ({
  title: 'Klopt er iets niet? Zo vertel je het',
  blocks: [
    {
      text: `Voor iedereen die bij ${facts.municipality} werkt. Je ziet of hoort iets en je denkt aan uitbuiting of mensenhandel. Of je weet niet wat het is, maar het voelt niet pluis.`,
    },
    { heading: 'Is er nu gevaar?' },
    { text: 'Bel 112. Heeft het geen haast, maar moet de politie het weten? Bel 0900 8844.' },
    { heading: 'Dit kan je opvallen' },
    {
      list: [
        'Iemand mag niet zelf praten: een ander voert het woord.',
        'Iemand heeft zijn eigen paspoort, pas of telefoon niet bij zich.',
        'Veel mensen slapen in een pand dat daar niet voor is, of staan samen op één adres.',
        'Iemand is bang of uitgeput en wil daar niets over zeggen.',
        'Iemand werkt heel veel en houdt er weinig aan over.',
      ],
    },
    {
      text: 'Eén zo’n teken zegt weinig. Een gevoel is toch genoeg om het te vertellen. Je hoeft het niet zeker te weten.',
    },
    { heading: 'Wat je beter niet doet' },
    {
      list: [
        'Ga niet zelf op onderzoek uit. Zoek niet in systemen waar je dit niet voor mag gebruiken.',
        'Spreek niemand erop aan.',
        'Beloof niemand dat het geheim blijft. Soms moet de politie of de rechter iets weten.',
        'Zet geen namen in een gewone e-mail of een chat.',
      ],
    },
    { heading: 'Waar vertel je het?' },
    {
      list: [
        facts.formHost === undefined
          ? 'Op het formulier van de gemeente. Je naam hoeft er niet bij.'
          : `Op het formulier: https://${facts.formHost}/. Je naam hoeft er niet bij.`,
        'Of bel de aandachtsfunctionaris mensenhandel. Die denkt ook met je mee als je twijfelt.',
      ],
    },
    ...whoTheyAre(facts.officers),
    { heading: 'Wat gebeurt er dan?' },
    {
      numbered: true,
      list: [
        'Na het versturen krijg je een code. Schrijf hem op. Wij kunnen hem niet terugvinden.',
        `De aandachtsfunctionaris leest het binnen ${days(facts.readWithinWorkingDays)}.`,
        'Die kijkt wat er aan de hand kan zijn, zo nodig met deskundigen, en besluit wat er nodig is.',
        `Je hoort binnen ${days(facts.answerWithinWorkingDays)} iets terug, met je code. Je hoort niet alles: dat beschermt de mensen om wie het gaat, en jou.`,
      ],
    },
    {
      text: 'De termijnen zijn een afspraak van de gemeente. Wij lezen op werkdagen. Wacht niet als er gevaar is: bel 112.',
    },
    { heading: 'Wie doet wat?' },
    {
      list: [
        'Jij ziet het en vertelt het. Daarna hoef je niets meer te doen.',
        'De aandachtsfunctionaris leest, duidt, besluit en geeft antwoord.',
        'De plaatsvervanger doet dat als de aandachtsfunctionaris er niet is.',
        'De zorgcoördinator regelt hulp en opvang voor iemand die slachtoffer kan zijn.',
        'De functionaris gegevensbescherming (FG) let op wie wat inziet.',
      ],
    },
  ],
})

const days = (count: number): string => (count === 1 ? 'één werkdag' : `${count} werkdagen`)

/** Without names the page says where to put them: an empty place is seen, a forgotten one is not. */
const whoTheyAre = (officers: readonly Officer[]): PlainPage['blocks'] => [
  { heading: 'Wie zijn dat bij ons?' },
  officers.length === 0
    ? { text: '[Vul hier naam en telefoonnummer in van de aandachtsfunctionaris en de plaatsvervanger.]' }
    : {
        list: officers.map(({ role, name, telephone }) =>
          [`${name}, ${role}`, ...(telephone === undefined ? [] : [`telefoon ${telephone}`])].join(', '),
        ),
      },
]
