// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of needs, plan and paper. Keyed by meaning. */
import {
  emptyNeed,
  needAreas,
  type InterpreterWay,
  type NeedArea,
  type Needs,
  type NeedState,
  type Plan,
  type WhyNoPaper,
} from './rules.ts'

export const areaWords: Record<NeedArea, string> = {
  safety: 'Veiligheid',
  medical: 'Medische hulp',
  psychological: 'Psychische hulp',
  money: 'Geld en schulden',
  legal: 'Juridische hulp',
  papers: 'Papieren',
  housing: 'Onderdak',
  children: 'Kinderen',
  work: 'Werk of school',
  language: 'Taal en tolk',
}

export const stateWords: Record<NeedState, string> = {
  notAsked: 'nog niet gevraagd',
  noNeed: 'niet nodig',
  need: 'nodig',
  arranged: 'geregeld',
}

export const interpreterWords: Record<InterpreterWay, string> = {
  notKnown: 'nog niet geregeld',
  notNeeded: 'geen tolk nodig',
  telephone: 'geregistreerde tolk aan de telefoon',
  present: 'geregistreerde tolk die erbij is',
}

/** As lines, for how it was before. */
export function sayNeeds({ areas, language, interpreter }: Needs): string {
  const lines = needAreas.map((area) => {
    const { state, sentence, on } = areas[area] ?? emptyNeed
    return `${areaWords[area]}: ${[stateWords[state], sentence, on].filter((text) => text !== '').join(', ')}`
  })
  const by = [language, interpreterWords[interpreter.way], interpreter.number, interpreter.wish]
  return [...lines, `Tolk: ${by.filter((text) => text !== '').join(', ')}`].join('\n')
}

export const sayPlan = ({ goals, steps, agreedOn, toldIn, reviewOn }: Plan): string =>
  [
    ...goals.map((goal) => `Doel: ${goal}`),
    ...steps.map((step) => `Afspraak: ${step}`),
    agreedOn === '' ? 'Nog niet met de persoon doorgesproken.' : `Mee eens op ${agreedOn}, verteld in: ${toldIn}`,
    ...(reviewOn === '' ? [] : [`Opnieuw bekijken: ${reviewOn}`]),
  ].join('\n')

/** What stands on the paper: no word of it tells what it is about. */
export const paperWords = {
  title: 'Afspraken',
  goals: 'Dit wil ik',
  steps: 'Dit spraken we af',
  review: (day: string) => `We praten hier weer over op ${day}.`,
  change: 'Klopt er iets niet? Zeg het. Dan passen we het aan.',
  back: 'Terug',
} as const

export const words = {
  now: 'Zo is het nu bewaard',
  needs: {
    title: (label: string) => `Wat heeft ${label} nodig?`,
    lead: 'Vraag het stap voor stap. Nog niet gevraagd is ook een antwoord.',
    state: 'Hoe staat het?',
    sentence: 'In één zin',
    noDetail: 'Schrijf of het geregeld is, bijvoorbeeld “huisarts geregeld”. Niet waarvoor.',
    on: 'Op welke dag',
    interpreter: 'Taal en tolk',
    language: 'In welke taal praat deze persoon het liefst?',
    way: 'Hoe tolken we?',
    circle: 'Niet uit de eigen kring',
    circleYes:
      'Nagegaan: de tolk is geen bekende, familie of collega van deze persoon of van wie hem of haar bang maakt',
    number: 'Nummer van de tolk',
    numberHint: 'Het nummer uit het register. Geen naam.',
    wish: 'Wensen',
    wishHint: 'Bijvoorbeeld: een vrouw, een ander dialect, niet uit dezelfde streek.',
    keep: 'Bewaar',
  },
  plan: {
    title: (label: string) => `Plan van ${label}`,
    lead: 'Wat de persoon zelf wil, in gewone woorden.',
    goals: 'Wat wil deze persoon?',
    goalsHint: 'Eén doel per regel, in de ik-vorm: “Ik wil weer slapen.”',
    steps: 'Wie doet wat, en wanneer?',
    stepsHint: 'Eén afspraak per regel. Een taak voor een collega maak je bij het spoor.',
    agreedOn: 'Op welke dag zei de persoon hier ja tegen?',
    agreedHint: 'Laat het leeg zolang het niet is doorgesproken.',
    toldIn: 'In welke taal is het verteld?',
    reviewOn: 'Wanneer bekijken we het opnieuw?',
    keep: 'Bewaar het plan',
    further: 'Verder',
    makeTask: 'Maak een taak voor jezelf of een collega',
    toPaper: 'Maak papier voor de persoon zelf',
  },
  paper: {
    title: 'Papier voor de persoon zelf',
    back: 'Terug naar het plan',
    lead: 'Grote letters, zonder logo en zonder woord waaraan iemand ziet waar het over gaat.',
    question: 'Is papier veilig voor u?',
    questionHint: 'Vraag het de persoon zelf. Kan iemand anders het vinden, in een tas, een kamer of een telefoon?',
    yes: 'Ja, papier is veilig',
    no: 'Nee, of ik weet het niet',
    next: 'Verder',
    telling: 'Er staan woorden in het plan die te veel zeggen als iemand het vindt. Verander eerst:',
    why: {
      notSafe:
        'Dan maken we geen papier. Lees het plan samen op jouw scherm, en spreek af hoe jullie contact houden. Vraag het later gerust opnieuw.',
      noPlan: 'Er is nog geen plan. Schrijf eerst op wat deze persoon wil.',
      notAgreed: 'Het plan is nog niet met de persoon doorgesproken. Doe dat eerst, en vul de dag in.',
      address: 'In het plan lijkt een adres te staan. Haal het weg: het papier kan gevonden worden.',
    } satisfies Record<Exclude<WhyNoPaper['because'], 'telling' | 'notAnswered'>, string>,
  },
} as const
