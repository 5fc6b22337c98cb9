// SPDX-License-Identifier: EUPL-1.2
/**
 * Where the questions about sharing (delen) can end: on a basis to share on, with the privacy officer (FG), or at the telephone. A list to
 * doubt with, no advice: the FG advises, the college or the burgemeester decides. No ending leans on the Wgs: its text could not be opened.
 *
 * Sources: UAVG art. 5, 22, 31-33 (BWBR0040940), wording of 1 January 2020. Wpg art. 16 (BWBR0022463), a consolidated copy of May 2017. Sv
 * art. 160-162 (BWBR0001903): see `duty-to-report.ts`. Wabb art. 10-11 (BWBR0022428), wording of 13 June 2018. Read on 21 November 2026; later
 * changes were not. Of the AVG, the Wmo 2015 art. 5.2.6, the Wgs and the BGS no text was opened, which each line says of itself.
 */
import { plainDate } from '../../time.ts'
import { consentSources } from '../consent.ts'
import { reportingRules } from '../duty-to-report.ts'
import type { LegalBasis } from '../legal-basis.ts'
import type { LegalSource } from '../source.ts'

const uavg = (article: string): LegalSource => ({
  law: 'Uitvoeringswet Algemene verordening gegevensbescherming',
  article,
  bwb: 'BWBR0040940',
  url: 'https://wetten.overheid.nl/BWBR0040940/',
  wording: plainDate('2020-01-01'),
  status: 'toCheck',
})

const notRead = (law: string, article: string, url: string, bwb?: string): LegalSource => ({
  law,
  article,
  ...(bwb ? { bwb } : {}),
  url,
  wording: 'notRead',
  status: 'toCheck',
})

const avg = (article: string) =>
  notRead('Algemene verordening gegevensbescherming', article, 'https://eur-lex.europa.eu/eli/reg/2016/679/oj')

/** What a basis carries on which one may share. `mind` says what must be true. */
export const sharingBases = {
  placesToPolice: {
    purpose: 'reportOffences',
    data: 'ordinary',
    nl: 'een plek, bedrijf of gedrag, zonder persoon',
    source: avg('art. 6 lid 1 e'),
    use: 'usual',
    mind: 'Een woonadres of een eenmanszaak wijst toch één persoon aan. Haal dat eruit, of begin opnieuw en kies dat iemand te herkennen is.',
  },
  places: {
    purpose: 'receiveAndWeigh',
    data: 'ordinary',
    nl: 'een plek, bedrijf of gedrag, zonder persoon',
    source: avg('art. 6 lid 1 e'),
    use: 'usual',
    mind: 'Een woonadres of een eenmanszaak wijst toch één persoon aan. Haal dat eruit, of begin opnieuw en kies dat iemand te herkennen is.',
  },
  pseudonym: {
    purpose: 'receiveAndWeigh',
    data: 'ordinary',
    nl: 'taak van algemeen belang, met een schuilnaam',
    source: avg('art. 6 lid 1 e'),
    use: 'usual',
    mind: 'De taak moet in een wet staan: noem die wet. Een schuilnaam blijft een persoonsgegeven: deel niets waaraan de ander de persoon toch herkent.',
  },
  taskOfOtherMunicipality: {
    purpose: 'helpAndShelter',
    data: 'ordinary',
    nl: 'taak van algemeen belang van de andere gemeente',
    source: avg('art. 6 lid 1 e'),
    use: 'usual',
    mind: 'De taak moet in een wet staan: noem die wet (Wmo, Jeugdwet). De andere gemeente moet die taak voor deze persoon hebben.',
  },
  offenceReport: {
    purpose: 'reportOffences',
    data: 'criminal',
    nl: 'een strafbaar feit melden bij wie opspoort',
    source: reportingRules.mayReport.source,
    use: 'ourReading',
    mind: 'Iedereen mag aangifte doen. Dat dit ook een grondslag is om gegevens te geven, is onze lezing: UAVG artikel 31 tot en met 33 noemt geen algemene grond voor een gemeente. Alleen aan wie opspoort, en niet meer dan het feit vraagt. Een inspecteur die alleen toezicht houdt, spoort niet op.',
  },
  explicitConsentToPolice: {
    purpose: 'reportOffences',
    data: 'special',
    nl: 'uitdrukkelijke toestemming van de persoon zelf',
    source: uavg('art. 22 lid 2 a'),
    use: 'rare',
    mind: 'Alleen wat over deze persoon gaat, en waar die ja tegen zei. Toestemming van iemand die bang is, is breekbaar. Wie ja zei, mag terugkomen.',
  },
  explicitConsentToHelp: {
    purpose: 'helpAndShelter',
    data: 'special',
    nl: 'uitdrukkelijke toestemming van de persoon zelf',
    source: uavg('art. 22 lid 2 a'),
    use: 'rare',
    mind: 'Alleen wat over deze persoon gaat, voor deze ontvanger en dit doel. Toestemming van iemand die bang is, is breekbaar. Wie ja zei, mag terugkomen.',
  },
  explicitConsentToRegistration: {
    purpose: 'comenshaRegistration',
    data: 'special',
    nl: 'uitdrukkelijke toestemming voor registratie bij CoMensha',
    source: uavg('art. 22 lid 2 a'),
    use: 'rare',
    mind: 'De politie heeft hiervoor een eigen bepaling. Voor een gemeente is er geen gevonden: daarom toestemming. Zonder naam registreren kan ook.',
  },
  toVeiligThuis: {
    purpose: 'helpAndShelter',
    data: 'special',
    nl: 'melden bij Veilig Thuis, ook zonder toestemming',
    source: notRead('Wmo 2015', 'art. 5.2.6', 'https://wetten.overheid.nl/BWBR0035362/', 'BWBR0035362'),
    use: 'usual',
    mind: 'Het moet gaan om een vermoeden van huiselijk geweld of kindermishandeling. Spreek af wie het de ouders vertelt, wanneer, en of dat veilig is. De tekst van dit artikel is niet gelezen: kijk die na.',
  },
} as const satisfies Record<string, LegalBasis>
export type SharingBasisId = keyof typeof sharingBases

/** What must be asked first; `ask` is the question that is put to the privacy officer. */
export const officerQuestions = {
  ownRuleUnknown: {
    ask: 'Wordt hier misschien een regel misbruikt die wij zelf uitvoeren? Moeten we eerst met de politie of de officier van justitie overleggen?',
    source: reportingRules.ownRuleAbused.source,
  },
  receiverUnknown: {
    ask: 'Voor welk doel willen we dit delen, en wie heeft daar een taak in?',
    source: avg('art. 5 lid 1 b'),
  },
  network: {
    ask: 'Heeft onze gemeente besloten dat wij aan het RIEC of het Zorg- en Veiligheidshuis mogen geven, met jouw advies? Wat mag er dan mee, en wie beslist?',
    source: notRead(
      'Wet gegevensverwerking door samenwerkingsverbanden (Wgs)',
      'Stb. 2024, 198, en het besluit Stb. 2024, 380',
      'https://zoek.officielebekendmakingen.nl/stb-2024-198.html',
    ),
  },
  policeData: {
    ask: 'Dit kwam van de politie of het OM. Waarvoor kregen wij het, en mag het voor dit doel verder?',
    source: {
      law: 'Wet politiegegevens',
      article: 'art. 16 lid 1 c',
      bwb: 'BWBR0022463',
      url: 'https://wetten.overheid.nl/BWBR0022463/',
      wording: plainDate('2017-05-01'),
      status: 'toCheck',
    },
  },
  noOffence: {
    ask: 'Er is geen verdenking van een strafbaar feit. Waarvoor zou de politie of de Arbeidsinspectie dit nodig hebben, en mag dat?',
    source: uavg('art. 31'),
  },
  suspicion: {
    ask: 'We willen iets delen over iemand van wie wij denken dat die anderen uitbuit. Mag dat met deze ontvanger, of moet die persoon eruit?',
    source: uavg('art. 31-33'),
  },
  special: {
    ask: 'Het gaat misschien over gezondheid, zorg of seksueel gedrag. Valt dit eronder, en op welke uitzondering mogen we het dan delen?',
    source: uavg('art. 22 en 30'),
  },
  noConsent: {
    ask: 'Er is geen uitdrukkelijke toestemming. Is er een andere grond om dit te delen, of is er een manier zonder naam?',
    source: uavg('art. 22 lid 2'),
  },
  underSixteen: {
    ask: 'De persoon is te jong om zelf over gegevens te beslissen. De ouder of voogd kan de uitbuiter zijn. Wie mag ja zeggen, of is er een andere grond?',
    source: consentSources.data,
  },
  notForVeiligThuis: {
    ask: 'Het gaat niet om huiselijk geweld of kindermishandeling. Op welke grond mag Veilig Thuis dit dan krijgen?',
    source: notRead('Wmo 2015', 'art. 5.2.6', 'https://wetten.overheid.nl/BWBR0035362/', 'BWBR0035362'),
  },
} as const satisfies Record<string, { ask: string; source: LegalSource }>
export type OfficerQuestionId = keyof typeof officerQuestions

/** Whom to call before anything is shared. Never "you must": the law is named, a person decides. */
export const calls = {
  emergency: {
    nl: 'Bel 112. Wacht daar niet mee, en deel daarna pas iets anders. Zit iemand vast, zeg dat dan meteen tegen de politie.',
    source: reportingRules.someoneHeld.source,
  },
  advice: {
    nl: 'Bel nu Veilig Thuis, of de politie, en vraag raad zonder een naam te noemen. Zij helpen je te bepalen of er gevaar is. Bij gevaar: bel 112.',
    source: reportingRules.someoneHeld.source,
  },
  prosecutor: {
    nl: 'Overleg eerst met de politie of de officier van justitie. Bij misbruik van een regel die de gemeente zelf uitvoert, kan er een plicht zijn om aangifte te doen.',
    source: reportingRules.ownRuleAbused.source,
  },
} as const satisfies Record<string, { nl: string; source: LegalSource }>
export type CallId = keyof typeof calls

/** Left out of whatever is shared, unless a person adds it with a reason. */
export const leaveBsnOut = {
  nl: 'Laat het BSN weg. Alleen wie het BSN volgens de wet gebruikt mag het krijgen, en ook dan kan het weg als dat nodig is voor privacy of opsporing.',
  source: {
    law: 'Wet algemene bepalingen burgerservicenummer',
    article: 'art. 10 en 11',
    bwb: 'BWBR0022428',
    url: 'https://wetten.overheid.nl/BWBR0022428/',
    wording: plainDate('2018-06-13'),
    status: 'toCheck',
  },
} as const satisfies { nl: string; source: LegalSource }
