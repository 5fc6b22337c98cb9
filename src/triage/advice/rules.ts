// SPDX-License-Identifier: EUPL-1.2
/**
 * Advice beside a report: what the field and the law say about a case like this, each with why and from where. Never a score, never a
 * decision: somebody does it, or says why it does not apply. Values in, values out. `ours` marks what no source says; `toCheck` what was
 * read in an older wording or not at all.
 */
import { reportingRules } from '../../law/duty-to-report.ts'
import { legalBases } from '../../law/legal-basis.ts'
import type { ExploitationForm } from '../forms.ts'
import type { Preset } from '../legality/rules.ts'

/** What is known of a report, as far as advice needs it. Unknown is a value. */
export interface Known {
  acute: boolean
  age: 'under18' | '18to22' | '23plus' | 'unknown'
  /** a minor from abroad without a parent or guardian here */
  unaccompanied: 'yes' | 'no' | 'unknown'
  forms: readonly ExploitationForm[]
  startingPoint: 'person' | 'location' | 'both' | undefined
  held: boolean
  ruleAbused: boolean
  preset: Preset | undefined
  /** how the reporter knows it */
  knowledge: 'firstHand' | 'hearsay' | 'unknown'
  /** somebody wrote what must not happen */
  hasFear: boolean
  aboutOwnChild: boolean
}

export interface AdviceSource {
  title: string
  url?: string
  status: 'verified' | 'toCheck' | 'ours'
}

export interface AdviceRule {
  /** what one may do, in Dutch */
  text: string
  /** why, in Dutch */
  why: string
  source: AdviceSource
  applies: (known: Known) => boolean
  /** Also on the page of the light gear, which says danger and fear by itself. */
  urgent?: true
}

const law = ({
  source,
}: {
  source: { law: string; article: string; url: string; status: 'verified' | 'toCheck' }
}): AdviceSource => ({
  title: `${source.law}, ${source.article}`,
  url: source.url,
  status: source.status,
})
const ours: AdviceSource = { title: 'Voorstel van Spil', status: 'ours' }
const has =
  (form: ExploitationForm) =>
  ({ forms }: Known): boolean =>
    forms.includes(form)

export const adviceRules = {
  dangerNow: {
    text: 'Bel 112 als er nu gevaar is. Leg daarna vast wat je deed.',
    why: 'De melder zegt dat er nu gevaar is.',
    source: {
      title: 'Wegwijzer mensenhandel: bij direct gevaar 112',
      url: 'https://www.wegwijzermensenhandel.nl/',
      status: 'toCheck',
    },
    applies: ({ acute }) => acute,
  },
  someoneHeld: {
    text: 'Bel nu de politie. Schrijf op wie je sprak, wanneer, en hun nummer.',
    why: reportingRules.someoneHeld.nl,
    source: law(reportingRules.someoneHeld),
    applies: ({ held }) => held,
    urgent: true,
  },
  minor: {
    text: 'Vraag Veilig Thuis om advies. Loop de vijf stappen van de meldcode na.',
    why: 'Het gaat om iemand jonger dan 18. Uitbuiting van een kind is kindermishandeling. Dwang hoeft dan niet te blijken.',
    source: {
      title: 'Nederlands Jeugdinstituut; Wetboek van Strafrecht, art. 273f lid 1 onder 2 en 5',
      url: 'https://wetten.overheid.nl/BWBR0001854/',
      status: 'toCheck',
    },
    applies: ({ age }) => age === 'under18',
    urgent: true,
  },
  perhapsMinor: {
    text: 'Zoek uit hoe oud de persoon is. Vraag Veilig Thuis om advies als je denkt aan iemand jonger dan 18.',
    why: 'De leeftijd is niet bekend. Voor een kind geldt een andere weg.',
    source: ours,
    applies: ({ age, startingPoint }) => age === 'unknown' && startingPoint !== 'location',
  },
  unaccompaniedMinor: {
    text: 'Meld het bij Nidos. Dat kan al bij het kleinste vermoeden.',
    why: 'Een kind uit het buitenland zonder ouders heeft een voogd van Nidos. Die regelt beschermde opvang.',
    source: {
      title: 'Wegwijzer mensenhandel: minderjarige vreemdelingen',
      url: 'https://www.wegwijzermensenhandel.nl/',
      status: 'toCheck',
    },
    applies: ({ unaccompanied, age }) => unaccompanied === 'yes' && age !== '23plus',
    urgent: true,
  },
  ownRuleAbused: {
    text: 'Overleg met politie of officier van justitie.',
    why: reportingRules.ownRuleAbused.nl,
    source: law(reportingRules.ownRuleAbused),
    applies: ({ ruleAbused }) => ruleAbused,
  },
  reporterAfraid: {
    text: 'Lees eerst wat er volgens de melder niet mag gebeuren. Doe niets wat de melder in gevaar brengt.',
    why: 'De melder is bang voor iets of iemand.',
    source: ours,
    applies: ({ hasFear }) => hasFear,
  },
  askBeforeCheck: {
    text: 'Vraag eerst: kan een controle een slachtoffer in gevaar brengen of een onderzoek storen?',
    why: 'De melding begint bij een plek. Een controle die te vroeg komt, maakt mensen onvindbaar.',
    source: { title: 'Voorstel van Spil, in lijn met de regionale aanpak Achterhoek par. 1.3', status: 'ours' },
    applies: ({ startingPoint }) => startingPoint === 'location' || startingPoint === 'both',
  },
  nonPunishment: {
    text: 'Denk aan non-punishment. Iemand die strafbare dingen doet, kan daartoe gedwongen zijn.',
    why: 'Bij criminele uitbuiting is de verdachte vaak ook slachtoffer. Zet hem niet alleen als dader in het dossier.',
    source: {
      title: 'Regionale aanpak Achterhoek par. 1.3; EU-richtlijn 2011/36, art. 8',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/36/oj',
      status: 'toCheck',
    },
    applies: has('criminal'),
  },
  sexualIsSpecial: {
    text: 'Bewaar zo min mogelijk van wat naar een persoon wijst.',
    why: 'Seksuele uitbuiting van iemand met naam is een bijzonder gegeven.',
    source: law(legalBases.explicitConsent),
    applies: has('sexual'),
  },
  labourInspectorate: {
    text: 'Vraag de Nederlandse Arbeidsinspectie mee te kijken. Het kan ook slecht werkgeverschap zijn.',
    why: 'De Arbeidsinspectie heeft twee loketten: opsporing bij uitbuiting, toezicht bij slecht werk.',
    source: {
      title: 'Nederlandse Arbeidsinspectie, arbeidsuitbuiting',
      url: 'https://www.nlarbeidsinspectie.nl/',
      status: 'toCheck',
    },
    applies: (known) => has('labour')(known) || has('domesticServitude')(known),
  },
  organRemoval: {
    text: 'Overleg direct met de politie (AVIM).',
    why: 'Gedwongen orgaanverwijdering komt weinig voor en kan haast hebben.',
    source: ours,
    applies: has('organRemoval'),
  },
  namedSuspect: {
    text: 'Geef door aan politie of Arbeidsinspectie, en bewaar de naam hier niet.',
    why: legalBases.cooperationOfPublicBodies.mind,
    source: law(legalBases.cooperationOfPublicBodies),
    applies: ({ preset }) => preset === 'suspect',
  },
  onlyHearsay: {
    text: 'Vraag de melder eerst wat hij zelf zag. Zoek nog niets op.',
    why: 'Alles in deze melding is van horen zeggen.',
    source: ours,
    applies: ({ knowledge }) => knowledge === 'hearsay',
  },
  helpForFamily: {
    text: 'Denk ook aan hulp voor de melder zelf.',
    why: 'Een ouder die over zijn kind vertelt, heeft het vaak ook zwaar.',
    source: ours,
    applies: ({ aboutOwnChild }) => aboutOwnChild,
  },
} as const satisfies Record<string, AdviceRule>

export type AdviceId = keyof typeof adviceRules
export const adviceIds = Object.keys(adviceRules) as [AdviceId, ...AdviceId[]]

/** In the order of the table: what cannot wait comes first. */
export const adviceFor = (known: Known): AdviceId[] => adviceIds.filter((id) => adviceRules[id].applies(known))

export const ruleOf = (id: AdviceId): AdviceRule => adviceRules[id]

/** What the page of the light gear shows as well. */
export const isUrgent = (id: AdviceId): boolean => ruleOf(id).urgent === true
