// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of what is asked about one person, and of each answer. The questions that change something stand in `law/pathways/unknown.ts`. */
import { ageWords } from '../../casework/index.ts'
import type { Cooperation, CriminalCase, Form, Need, Residence, Situation } from '../../law/pathways/situation.ts'
import { questionFor } from '../../law/pathways/unknown.ts'
import { exploitationForms } from '../../triage/index.ts'

export const residenceWords: Record<Residence, string> = {
  dutch: 'Nederlander',
  euWithRight: 'EU, EER of Zwitserland, met EU-recht',
  euWithoutRight: 'EU, EER of Zwitserland, zonder EU-recht',
  thirdCountryPermit: 'van buiten de EU, met vergunning',
  reflectionPeriod: 'van buiten de EU, in bedenktijd',
  applicationPending: 'van buiten de EU, aanvraag loopt',
  thirdCountryNoStay: 'van buiten de EU, zonder verblijfsrecht',
  asylum: 'in de asielprocedure',
  dublin: 'in de Dublinprocedure',
  unknown: 'nog niet bekend',
}

export const cooperationWords: Record<Cooperation, string> = {
  undecided: 'nog niet beslist',
  complaint: 'doet aangifte',
  otherCooperation: 'werkt mee zonder aangifte',
  witnessOnly: 'alleen getuige',
  cannot: 'kan niet meewerken',
  doesNotWant: 'wil niet meewerken',
}

export const formWords: Record<Form, string> = {
  ...exploitationForms,
  surrogacy: 'draagmoederschap onder dwang',
  forcedMarriage: 'gedwongen huwelijk',
  illegalAdoption: 'adoptie buiten de wet om',
}

export const needWords: Record<Need, string> = {
  psychiatric: 'psychische problemen',
  addiction: 'verslaving',
  disability: 'beperking',
}

export const criminalCaseWords: Record<CriminalCase, string> = {
  runs: 'onderzoek of strafzaak loopt',
  convicted: 'iemand is veroordeeld',
  dismissed: 'het OM gaat niet verder',
}

const answerWords: Readonly<Record<string, string>> = {
  ...residenceWords,
  ...cooperationWords,
  ...formWords,
  ...needWords,
  ...criminalCaseWords,
  ...ageWords,
  true: 'ja',
  false: 'nee',
  null: 'nergens',
}

/** An answer as the rules name it, as people say it; what is in words already stays. */
export const sayAnswer = (answer: string): string =>
  Object.hasOwn(answerWords, answer) ? (answerWords[answer] ?? answer) : answer

export const labelOf = (input: keyof Situation): string =>
  questionFor(input) ?? (input === 'foundIn' ? words.foundIn : input)

export const words = {
  title: (label: string, number: string) => `Gegevens voor de route van ${label} in casus ${number}`,
  heading: 'Wat je weet',
  lead: 'Wat je niet weet, laat je open. Vul geen medische gegevens in, geen verklaring, geen nationaliteit en geen adres.',
  back: 'Verblijf, opvang en geld',
  proposed: 'Dit namen we over van de persoon in de casus. Klopt het? Bewaar het dan.',
  kept: 'Zo is het nu bewaard, door een collega',
  groups: {
    age: 'Leeftijd en gezin',
    stay: 'Verblijf',
    criminal: 'Uitbuiting en strafzaak',
    place: 'Gemeente',
    needs: 'Wat de persoon nodig heeft',
  },
  unknown: 'nog niet bekend',
  yes: 'ja',
  no: 'nee',
  none: 'geen van deze',
  nowhere: 'nergens',
  inMunicipality: 'in een gemeente',
  whichMunicipality: 'In welke gemeente?',
  foundIn: 'In welke gemeente is de persoon gevonden?',
  ageHint: 'Alleen als je de geboortedatum niet weet.',
  reflectionHint: 'De dag die de politie of KMar noemde.',
  formsHint: 'Meer dan één mag.',
  save: 'Bewaar en bereken het advies',
  earlier: 'Hoe het eerder stond',
  payer: 'Wie betaalt tot de vergunning er is',
} as const
