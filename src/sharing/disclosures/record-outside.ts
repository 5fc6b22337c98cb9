// SPDX-License-Identifier: EUPL-1.2
/**
 * Writes down what was shared outside Spil: by telephone, at the table, on their own form. Nothing leaves by this; it is a disclosure all the same,
 * on a basis, and it is in every list of them. Idempotent on the request key.
 */
import * as z from 'zod'
import {
  insertEntry,
  longestLine,
  longestText,
  maybeWithoutBsn,
  neededWithoutBsn,
  onPart,
  partField,
} from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter, isBefore } from '../../time.ts'
import { disclosureMade } from '../facts.ts'
import { findReceivable, getPartner } from '../partners/store.ts'
import { codeOf } from './code.ts'
import { consents, disclosureKinds, earliestAfterwards, mayGoTo, outsideChannels, remindOn } from './rules.ts'
import { showOutside } from './show-outside.tsx'
import { insertStep } from './steps.ts'
import { insertDisclosure, setReference } from './store.ts'
import { entryOfOutside } from './names.nl.ts'

export const recordOutside = deed({
  input: z.object({
    id: z.string(),
    spoor: partField,
    soort: z.enum(disclosureKinds, { error: 'whichKind' }),
    naar: z.string().default(''),
    ontvanger: neededWithoutBsn(longestLine, 'whoThere'),
    kanaal: z.enum(outsideChannels, { error: 'whichChannel' }),
    grond: z.string().default(''),
    op: dateField,
    watgedeeld: neededWithoutBsn(longestText, 'writeGist'),
    nodig: neededWithoutBsn(longestLine, 'whyNeeded'),
    toestemming: z.enum(consents, { error: 'whichConsent' }),
    waaromtoestemming: maybeWithoutBsn(longestLine),
    nummer: maybeWithoutBsn(longestLine),
    wacht: z.string().default(''),
  }),
  page: showOutside,
  async run(tx, who, typed) {
    const { theCase, part, isClosed } = await onPart(tx, who, typed.id, typed.spoor, { lock: true })
    if (isClosed) return conflict('partClosed')
    const partner = await getPartner(tx, typed.naar)
    const receivable = (await findReceivable(tx, partner.id)).find(({ basisId }) => basisId === typed.grond)
    const errors: Record<string, string> = {}
    if (!mayGoTo(part.kind, partner.kind, typed.soort)) errors['naar'] = 'notThisPartner'
    if (!receivable) errors['grond'] = 'giveBasis'
    if (isAfter(typed.op, who.today)) errors['op'] = 'notYet'
    if (isBefore(typed.op, earliestAfterwards(who.today))) errors['op'] = 'tooLongAgo'
    if (typed.toestemming !== 'given' && typed.waaromtoestemming === '')
      errors['waaromtoestemming'] = 'whyWithoutConsent'
    if (Object.keys(errors).length > 0 || !receivable) return mend(errors)
    const waits = typed.wacht === 'ja'
    const id = await insertDisclosure(tx, part, {
      partnerId: partner.id,
      kind: typed.soort,
      channel: typed.kanaal,
      purpose: receivable.purpose,
      basisId: receivable.basisId,
      consent: typed.toestemming,
      afterwards: true,
      happenedOn: typed.op,
      state: waits ? 'sent' : 'done',
      endsOn: who.today,
      remindOn: waits ? remindOn(typed.soort, who.today) : undefined,
      content: {
        copy: { kind: typed.soort, question: typed.watgedeeld, entries: [], nodes: [], documents: [] },
        receiver: typed.ontvanger,
        necessity: typed.nodig,
        proportionality: '',
        whyConsent: typed.waaromtoestemming,
        whyNames: '',
        whyAgreed: '',
        parents: '',
        doubt: '',
        documents: [],
      },
      onBehalf: undefined,
      by: who.personId,
    })
    await insertStep(tx, part, id, { kind: 'sent', by: who.personId })
    if (typed.nummer !== '') {
      await setReference(tx, part, id, typed.nummer)
      await insertStep(tx, part, id, { kind: 'referenced', by: who.personId })
    }
    await insertEntry(tx, part, who.personId, {
      kind: 'decision',
      happenedOn: typed.op,
      happenedTime: undefined,
      text: entryOfOutside(typed.soort, codeOf(id)),
    })
    await recordFact(tx, disclosureMade({ kind: typed.soort, to: partner.kind, purpose: receivable.purpose }))
    return done(`${to('disclosure', { id: theCase.id })}?verstrekking=${id}`, 'outside', {
      details: {
        disclosure: id,
        kind: typed.soort,
        partner: partner.id,
        purpose: receivable.purpose,
        basis: receivable.basisId,
        part: part.kind,
        channel: typed.kanaal,
        consent: typed.toestemming,
      },
    })
  },
})
