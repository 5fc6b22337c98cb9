// SPDX-License-Identifier: EUPL-1.2
/**
 * Asks an expert with a pseudonymised extract, as a recorded disclosure: to whom, what, why, on which ground, how, by whom. Nothing leaves
 * that was not shown as it leaves: the mark of what was seen comes along. Idempotent on the request key.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { schedule } from '../../platform/jobs.ts'
import type { Who } from '../../platform/people/who.ts'
import { isUuid } from '../../platform/uuid.ts'
import { conflict, done, mend, more } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { noNames } from '../../identifiers/redact/name-triggers.ts'
import { findBases } from '../legality/bases.ts'
import { leaves, marksIn, onlyMarks, stillIn } from './extract.ts'
import { channels, expertRoles, mayLeaveAsExtract, recognisables } from './rules.ts'
import { whoMayBeAsked } from './who-may-be-asked.ts'
import { showConsultations } from './show-consultations.tsx'
import { insertConsultation } from './store.ts'
import { getConsultable, knownIn, longestExtract, optionalText, remindOn, seenMark, sentence } from './typed.ts'

const input = z.object({
  id: z.string(),
  rol: z.enum(expertRoles, { error: 'chooseReceiver' }),
  collega: z.string().default(''),
  organisatie: optionalText,
  hoe: z.enum(channels).optional().catch(undefined),
  uittreksel: sentence('giveExtract', longestExtract),
  vraag: sentence('giveQuestion'),
  herkenbaar: z.enum(recognisables, { error: 'chooseRecognisable' }),
  grondslag: z.string().default(''),
  nodig: sentence('giveNecessity'),
  gezien: z.string().default(''),
})
type Input = z.infer<typeof input>

/** Shows what would leave, as a look of its own in the trail. */
export const previewExtract = deed({
  input,
  page: showConsultations,
  async run(tx, who, typed) {
    const { isOwn, errors, mark } = await check(tx, who, typed)
    if (isOwn) return conflict('ownReport')
    if (Object.keys(errors).length > 0) return mend(errors)
    const { id: _id, gezien: _seen, ...fields } = typed
    return more(new Map([...Object.entries({ ...fields, hoe: typed.hoe ?? '' }), ['gezien', mark]]), {})
  },
})

export const consultExpert = deed({
  input,
  page: showConsultations,
  async run(tx, who, typed) {
    const { of, isOwn, errors, extract, mark } = await check(tx, who, typed)
    if (isOwn) return conflict('ownReport')
    if (Object.keys(errors).length > 0) return mend(errors)
    if (typed.gezien !== mark) return mend({ uittreksel: 'seeFirst' })
    const consultation = await insertConsultation(tx, who, of, {
      kind: 'extract',
      receiverRole: typed.rol,
      askedPerson: typed.collega || null,
      channel: typed.collega ? 'inSpil' : (typed.hoe ?? 'telephone'),
      basisId: typed.grondslag || null,
      recognisable: typed.herkenbaar,
      remindOn: await remindOn(tx, who),
      organisation: typed.organisatie,
      question: typed.vraag,
      necessity: typed.nodig,
      extract,
      whyRecognisable: '',
    })
    if (typed.collega !== '') await mailThatAsked(tx, typed.collega, consultation)
    return done(to('consultations', { id: of.reportId }), 'consulted', {
      details: { consultation, receiver: typed.rol, inSpil: typed.collega !== '', onBasis: typed.grondslag !== '' },
    })
  },
})

/** Who is asked hears that something waits, and nothing of it; the room of notices sends it. */
const mailThatAsked = (tx: Tx, personId: string, questionId: string): Promise<void> =>
  schedule(tx, {
    task: 'send-question-notice',
    payload: { personId, questionId },
    on: 'atOnce',
    key: `question-notice:${questionId}`,
  })

/** What is to be mended, what would leave, and the mark of having seen exactly that. */
async function check(tx: Tx, who: Who, typed: Input) {
  const { of, text, isOwn } = await getConsultable(tx, who, typed.id, { lock: true })
  const errors: Record<string, string> = {
    ...(await whyNotReceiver(tx, who, typed)),
    ...(await whyNotQuestion(tx, of, typed)),
    ...whyNotExtract(typed, text),
    ...(await whyNotBasis(tx, typed.grondslag)),
  }
  const extract = leaves(typed.uittreksel)
  const mark = seenMark([extract, typed.vraag, typed.rol, typed.collega, typed.organisatie, typed.hoe ?? ''])
  return { of, isOwn, errors, extract, mark }
}

/** Who is asked in Spil works here in a role that is asked, and is somebody else. */
async function whyNotReceiver(
  tx: Tx,
  who: Who,
  { id, collega, organisatie, hoe }: Input,
): Promise<Record<string, string>> {
  if (collega !== '') {
    const asked = await whoMayBeAsked(tx, who, id)
    return asked.includes(collega) ? {} : { collega: 'chooseColleague' }
  }
  return {
    ...(organisatie === '' ? { organisatie: 'giveOrganisation' } : {}),
    ...(hoe === undefined ? { hoe: 'chooseChannel' } : {}),
  }
}

function whyNotExtract({ uittreksel, herkenbaar, vraag, organisatie }: Input, text: string): Record<string, string> {
  const marks = marksIn(uittreksel)
  const extract = leaves(uittreksel)
  return {
    ...(!onlyMarks(uittreksel, text)
      ? { uittreksel: 'onlyMark' }
      : stillIn(extract, marks).length > 0
        ? { uittreksel: 'stillIn' }
        : {}),
    ...(mayLeaveAsExtract(herkenbaar) ? {} : { herkenbaar: 'identifyLater' }),
    ...(stillIn(vraag, marks).length > 0 ? { vraag: 'questionNames' } : {}),
    ...(stillIn(organisatie, marks).length > 0 ? { organisatie: 'questionNames' } : {}),
  }
}

/** The question leaves too: a name or number of the file does not stand in it. */
async function whyNotQuestion(
  tx: Tx,
  of: { reportId: string; key: Buffer },
  { vraag }: Input,
): Promise<Record<string, string>> {
  const named = (await knownIn(tx, of, vraag)).filter((word) => !noNames.has(word))
  return stillIn(vraag, named).length > 0 ||
    named.some((word) =>
      vraag
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .includes(word),
    )
    ? { vraag: 'questionNames' }
    : {}
}

export async function whyNotBasis(tx: Tx, basisId: string): Promise<Record<string, string>> {
  if (basisId === '') return {}
  const bases = isUuid(basisId) ? await findBases(tx) : []
  return bases.some(({ id, endedOn }) => id === basisId && !endedOn) ? {} : { grondslag: 'chooseBasis' }
}
