// SPDX-License-Identifier: EUPL-1.2
/**
 * Every deed about one report, filled in well, and in which states and by whom it is possible: written out by hand beside the code, so
 * that a change of either shows. The test that reads it fails when a deed is missing here.
 */
import type pg from 'pg'
import { parse } from './form-fields.ts'
import { signals } from '../src/signals/catalogue.ts'
import type { ReportState } from '../src/triage/lifecycle.ts'

export const living = [
  'submitted',
  'received',
  'watch',
  'suspected',
  'closedNoIndication',
  'transferred',
  'caseOpened',
] as const satisfies ReportState[]
export type Living = (typeof living)[number]

/** Of those who hold the task: who took and decided it, another at the desk, who told it himself. */
export const handlers = ['taker', 'colleague', 'teller'] as const
export type Handler = (typeof handlers)[number]

type Fields = Record<string, string>
export type Post = (address: string, fields: Fields) => Promise<{ status: number; html: string }>

export interface Scene {
  reportId: string
  /** what it tells */
  story: string
  /** another report of the same desk */
  partnerId: string
  fileId: string
  /** unlike that of any other scene */
  plate: string
  taker: Post
  /** the taker opens a page */
  look: (address: string) => Promise<{ html: string }>
  colleague: Post
  /** one more at the desk, who prepares what takes two */
  third: Post
  thirdId: string
  takerId: string
  rows: <R extends pg.QueryResultRow>(text: string, values: unknown[]) => Promise<R[]>
}

export interface DeedOfReport {
  /** prepares, while the report is `received`, what the deed needs */
  fields: (scene: Scene) => Fields | Promise<Fields>
  /** every living state unless told */
  in?: readonly Living[]
  /** who took it and a colleague unless told */
  by?: readonly Handler[]
  /** names of fields that hold the name of something that hangs on a report */
  nested?: readonly string[]
}

const everybody = handlers
const usableSignal = signals[0]?.id ?? ''
const notOfACase = living.filter((state) => state !== 'caseOpened')
const decided = living.filter((state) => state !== 'submitted' && state !== 'received')

const the = async ({ rows, reportId }: Scene, table: string): Promise<string> => {
  const found = await rows<{ id: string }>(`select id from ${table} where report_id = $1`, [reportId])
  if (found.length !== 1) throw new Error(`${table} holds ${found.length} of this report`)
  return found[0]?.id ?? ''
}
const at = ({ reportId }: Scene, rest: string): string => `/meldingen/${reportId}/${rest}`

const asked = {
  'n-team': 'civilAffairs',
  'n-wie': 'Burgerzaken',
  'n-hoe': 'telephone',
  'n-vraag': 'Hoeveel mensen staan er ingeschreven?',
  'n-nodig': 'Om te weten of het klopt.',
}
async function inside(scene: Scene): Promise<string> {
  await scene.taker(at(scene, 'overleg/navraag'), asked)
  return the(scene, 'triage.consultation')
}

const extract = ({ story }: Scene): Fields => ({
  rol: 'avim',
  organisatie: 'Politie',
  hoe: 'telephone',
  uittreksel: story,
  vraag: 'Herkennen jullie dit?',
  herkenbaar: 'no',
  nodig: 'Zonder dit weten we het niet.',
})
async function seenExtract(scene: Scene): Promise<Fields> {
  const { html } = await scene.taker(at(scene, 'overleg/bekijken'), extract(scene))
  const gezien = /name="gezien" value="([^"]+)"/.exec(html)?.[1]
  if (!gezien) throw new Error('the preview shows nothing')
  return { ...extract(scene), gezien }
}

/** Nothing is left out. */
const passedOn = ({ story }: Scene): Fields => ({
  'u-ontvanger': 'police',
  'u-wie': 'De meldkamer.',
  'u-hoe': 'telephone',
  'u-tekst': story,
  'u-grondslag': 'Politiewet.',
  'u-nodig': 'Zij gaan erover.',
})
async function seenPassOn(scene: Scene): Promise<string> {
  const { html } = await scene.taker(at(scene, 'doorgegeven/bekijken'), passedOn(scene))
  const seen = /name="u-gezien" value="([^"]+)"/.exec(html)?.[1]
  if (!seen) throw new Error('the preview shows nothing')
  return seen
}
const spokenHandOver: Fields = {
  ontvanger: 'police',
  op: '2026-11-18',
  hoe: 'telephone',
  gezegd: 'Kijk hier eens naar.',
  grondslag: 'Politiewet.',
  nodig: 'Zij gaan erover.',
}

async function sharePlate(scene: Scene): Promise<Fields> {
  for (const id of [scene.reportId, scene.partnerId])
    await scene.taker(`/meldingen/${id}/gegevens/nieuw`, { soort: 'plate', waarde: scene.plate })
  // a suggestion is written down when somebody sees it
  await scene.look(at(scene, 'eerder'))
  return { andere: scene.partnerId }
}

async function disclosed(scene: Scene): Promise<string> {
  await scene.taker(at(scene, 'vertalen/geven'), translation(scene))
  return the(scene, 'triage.text_disclosure')
}
const translation = ({ story }: Scene): Fields => ({
  tekst: 'verhaal',
  uittreksel: story,
  ontvanger: 'Testbureau',
  rol: 'swornTranslator',
  hoe: 'secureMail',
  nodig: 'Niemand leest dit.',
  grondslag: 'Grondslag.',
})

/** Asked by a third person: the longest word of the story goes. */
async function blackOut(scene: Scene): Promise<Fields> {
  const { html } = await scene.look(at(scene, 'zwartmaken'))
  const { tekst = '' } = parse(html.slice(html.indexOf(`action="${at(scene, 'zwartmaken/bekijken')}"`)))
  const word = scene.story.split(' ').toSorted((one, other) => other.length - one.length)[0] ?? ''
  const bare = tekst.replaceAll(/\[\[|\]\]/g, '')
  const fields = { tekst: bare.replace(word, `[[${word}]]`), grond: 'noBasis' }
  const preview = await scene.third(at(scene, 'zwartmaken/bekijken'), fields)
  return { ...fields, gezien: seenIn(preview.html) }
}
const seenIn = (html: string): string => {
  const mark = /name="gezien" value="([^"]+)"/.exec(html)?.[1]
  if (!mark) throw new Error('the page shows nothing that was seen')
  return mark
}
async function askedToBlackOut(scene: Scene): Promise<Fields> {
  await scene.third(at(scene, 'zwartmaken/vragen'), await blackOut(scene))
  return { gezien: seenIn((await scene.look(at(scene, 'zwartmaken'))).html) }
}

const task = ({ thirdId }: Scene): Fields => ({ taak: 'Bel de verhuurder.', wie: thirdId, uiterlijk: '2026-11-25' })
async function givenTask(scene: Scene): Promise<Fields> {
  await scene.taker(at(scene, 'taken/nieuw'), task(scene))
  return { welke: await the(scene, 'triage.task') }
}

const pause = { reden: 'reporter', tot: '2026-11-25', geengevaar: 'ja' }

/** As another person than who decided would: so that the one who took it can reply. */
async function disagreed(scene: Scene): Promise<Fields> {
  await scene.taker(at(scene, 'besluit'), { gevaar: 'none', besluit: 'suspicion', vormen: 'labour', reden: 'Hierom.' })
  await scene.colleague(at(scene, 'meekijken/oordeel'), { eens: 'nee', zin: 'Te vroeg.' })
  return { welke: await the(scene, 'triage.second_look'), zin: 'Toch wel.' }
}

export const deedsOfAReport: Readonly<Record<string, DeedOfReport>> = {
  takeReport: { fields: () => ({}), in: ['submitted', 'closedNoIndication', 'transferred'] },
  decideReport: {
    fields: () => ({ gevaar: 'none', besluit: 'noIndication', reden: 'Niets aan de hand.', antwoord: 'ja' }),
    in: ['received', 'watch', 'suspected'],
  },
  answerReport: {
    fields: () => ({ soort: 'spoken', tekst: 'Gebeld.' }),
    in: living.filter((state) => state !== 'submitted'),
  },
  openCase: { fields: () => ({ startpunt: 'person' }), in: ['suspected'] },

  addIdentifier: { fields: ({ plate }) => ({ soort: 'plate', waarde: plate }) },
  withdrawIdentifier: {
    async fields(scene) {
      await scene.taker(at(scene, 'gegevens/nieuw'), { soort: 'plate', waarde: scene.plate })
      return { welke: await the(scene, 'triage.identifier') }
    },
    nested: ['welke'],
  },
  addSignals: { fields: () => ({ signalen: usableSignal, kennis: 'firstHand' }) },
  withdrawSignal: {
    async fields(scene) {
      await scene.taker(at(scene, 'signalen/nieuw'), { signalen: usableSignal, kennis: 'firstHand' })
      return { welke: await the(scene, 'triage.observed_signal') }
    },
    nested: ['welke'],
  },
  testLegality: { fields: () => ({ vast: 'no', regel: 'no', soort: 'suspect', zin: 'Hier is niets van ons.' }) },
  recordAssessment: { fields: () => ({ begin: 'person' }) },
  answerAdvice: { fields: () => ({ advies: 'minor', gedaan: 'ja' }) },
  recordMeldcodeStep: { fields: () => ({ stap: 'signals', gedaan: 'Op een rij gezet.' }), by: everybody },

  stepBack: { fields: () => ({}), by: everybody },
  keepAway: { fields: ({ thirdId }) => ({ wie: thirdId, waarom: 'Gaat over deze collega.' }) },
  letBack: {
    async fields(scene) {
      await scene.taker(at(scene, 'wie-niet/collega'), { wie: scene.thirdId, waarom: 'Vergissing.' })
      return { wie: scene.thirdId }
    },
  },

  revealContact: { fields: () => ({ waarom: 'Om te bellen.' }), by: everybody },
  revealAttachment: {
    fields: ({ fileId }) => ({ bestand: fileId, wat: 'metadata', waarvoor: 'Om de datum te weten.' }),
    by: everybody,
    nested: ['bestand'],
  },

  judgeSuggestion: {
    fields: async (scene) => ({ ...(await sharePlate(scene)), oordeel: 'confirmed' }),
    nested: ['andere'],
  },
  undoJudgement: {
    async fields(scene) {
      const pair = await sharePlate(scene)
      await scene.taker(at(scene, 'eerder/oordeel'), { ...pair, oordeel: 'confirmed' })
      return pair
    },
    nested: ['andere'],
  },
  mergeGroup: { fields: sharePlate, nested: ['andere'] },
  splitGroup: {
    async fields(scene) {
      await scene.taker(at(scene, 'eerder/samen'), await sharePlate(scene))
      return {}
    },
  },
  undoGroup: {
    async fields(scene) {
      await scene.taker(at(scene, 'eerder/samen'), await sharePlate(scene))
      return {}
    },
  },

  discloseText: { fields: translation, by: everybody },
  addTranslation: {
    fields: async (scene) => ({ welke: await disclosed(scene), vertaling: 'Een verhaal' }),
    by: everybody,
    nested: ['welke'],
  },

  previewExtract: { fields: extract },
  consultExpert: { fields: seenExtract },
  recordSpoken: {
    fields: () => ({
      'm-rol': 'avim',
      'm-wie': 'Politie',
      'm-hoe': 'telephone',
      'm-vraag': 'Herkennen jullie dit?',
      'm-antwoord': 'Nee.',
      'm-herkenbaar': 'no',
    }),
  },
  askInside: { fields: () => asked },
  recordConsultAnswer: {
    fields: async (scene) => ({ welke: await inside(scene), uitkomst: 'yes', herkomst: 'brp' }),
    by: everybody,
    nested: ['welke'],
  },
  identifyConsulted: {
    async fields(scene) {
      await scene.taker(at(scene, 'overleg/vragen'), await seenExtract(scene))
      return { welke: await the(scene, 'triage.consultation'), wie: 'De naam.', reden: 'Anders geen antwoord.' }
    },
    nested: ['welke'],
  },
  withdrawConsultation: {
    fields: async (scene) => ({ welke: await inside(scene) }),
    by: everybody,
    nested: ['welke'],
  },

  lookAgain: { fields: () => ({ eens: 'ja', zin: 'Helder.' }), in: decided, by: ['colleague'] },
  replyToLook: { fields: disagreed, by: ['taker'], nested: ['welke'] },
  releaseSentence: { fields: disagreed, by: ['colleague'], nested: ['welke'] },

  pauseReport: { fields: () => pause, in: ['received'] },
  resumeReport: {
    async fields(scene) {
      await scene.taker(at(scene, 'stilstaan/begin'), pause)
      return {}
    },
  },

  addTask: { fields: task },
  endTask: { fields: givenTask, nested: ['welke'] },
  reopenTask: {
    async fields(scene) {
      const given = await givenTask(scene)
      await scene.taker(at(scene, 'taken/klaar'), given)
      return given
    },
    nested: ['welke'],
  },
  passTask: {
    fields: async (scene) => ({ ...(await givenTask(scene)), van: scene.thirdId, aan: scene.takerId }),
    nested: ['welke'],
  },

  previewBlackingOut: { fields: blackOut, in: notOfACase },
  askBlackingOut: { fields: blackOut, in: notOfACase },
  confirmBlackingOut: { fields: askedToBlackOut, in: notOfACase },
  undoBlackingOut: { fields: askedToBlackOut, by: everybody },

  askDestruction: { fields: () => ({ grond: 'noBasis' }), in: notOfACase },
  confirmDestruction: {
    async fields(scene) {
      await scene.third(at(scene, 'vernietigen/vragen'), { grond: 'noBasis' })
      return {}
    },
    in: notOfACase,
  },
  undoDestruction: {
    async fields(scene) {
      await scene.third(at(scene, 'vernietigen/vragen'), { grond: 'noBasis' })
      return {}
    },
    by: everybody,
  },
  recordHandOver: {
    fields: () => spokenHandOver,
    by: everybody,
  },
  previewPassOn: { fields: passedOn },
  passOn: { fields: async (scene) => ({ ...passedOn(scene), 'u-gezien': await seenPassOn(scene) }) },
  recordReceipt: {
    async fields(scene) {
      await scene.taker(at(scene, 'doorgegeven/vastleggen'), spokenHandOver)
      return {
        welke: await the(scene, 'triage.hand_over'),
        'o-uitkomst': 'confirmed',
        'o-op': '2026-11-18',
        'o-van': 'Iemand daar.',
      }
    },
    by: everybody,
    nested: ['welke'],
  },
}
