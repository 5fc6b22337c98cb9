// SPDX-License-Identifier: EUPL-1.2
/**
 * Shares something of one part with one partner. First it is shown exactly as it will be read there; only what was shown goes, and without a
 * basis in force nothing does. When a second person has to look it waits for that. Idempotent on the request key.
 */
import { insertEntry } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { conflict, done, mend, more } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { disclosureMade } from '../facts.ts'
import { codeOf } from './code.ts'
import { composeDisclosure, disclosureInput } from './compose.ts'
import { hasNames, pagesOf } from './copy.ts'
import { fieldsOf } from './fields-of.ts'
import { remindOn } from './rules.ts'
import { showNewDisclosure } from './show-new.tsx'
import { insertStep } from './steps.ts'
import { insertDisclosure } from './store.ts'
import { entryOfDisclosure } from './names.nl.ts'

/** Shows what would leave, as a look of its own in the trail. */
export const previewDisclosure = deed({
  input: disclosureInput,
  page: showNewDisclosure,
  async run(tx, who, typed) {
    const { errors, mark, isClosed } = await composeDisclosure(tx, who, typed)
    if (isClosed) return conflict('partClosed')
    if (Object.keys(errors).length > 0) return mend(errors)
    return more(fieldsOf(typed, typed.wijzig === 'ja' ? '' : mark), {})
  },
})

export const makeDisclosure = deed({
  input: disclosureInput,
  page: showNewDisclosure,
  async run(tx, who, typed) {
    const composed = await composeDisclosure(tx, who, typed, { lock: true })
    const { theCase, part, isClosed, partner, receivable, copy, errors, isSecondNeeded, documentIds } = composed
    if (isClosed) return conflict('partClosed')
    if (Object.keys(errors).length > 0 || !receivable) return mend(errors)
    if (composed.isTooLarge) return mend({ mee: 'pagesTooLarge' })
    if (typed.gezien !== composed.mark) return mend({ mee: 'seeFirst' })
    const id = await insertDisclosure(tx, part, {
      partnerId: partner.id,
      kind: typed.soort,
      channel: typed.kanaal,
      purpose: receivable.purpose,
      basisId: receivable.basisId,
      consent: typed.toestemming,
      afterwards: false,
      happenedOn: who.today,
      state: isSecondNeeded ? 'waiting' : 'sent',
      endsOn: typed.tot,
      remindOn: remindOn(typed.soort, who.today),
      content: {
        copy,
        receiver: typed.ontvanger,
        necessity: typed.nodig,
        proportionality: typed.passend,
        whyConsent: typed.waaromtoestemming,
        whyNames: typed.waaromnamen,
        whyAgreed: typed.waarompolitie,
        parents: typed.ouders,
        doubt: typed.twijfel,
        documents: [...documentIds],
      },
      onBehalf: typed.namens === '' ? undefined : typed.namens,
      by: who.personId,
    })
    if (!isSecondNeeded) await insertStep(tx, part, id, { kind: 'sent', by: who.personId })
    await insertEntry(tx, part, who.personId, {
      kind: 'decision',
      happenedOn: who.today,
      happenedTime: undefined,
      text: entryOfDisclosure(typed.soort, codeOf(id), { isSecondNeeded }),
    })
    await recordFact(tx, disclosureMade({ kind: typed.soort, to: partner.kind, purpose: receivable.purpose }))
    return done(`${to('disclosure', { id: theCase.id })}?verstrekking=${id}`, isSecondNeeded ? 'waits' : 'shared', {
      details: {
        disclosure: id,
        kind: typed.soort,
        partner: partner.id,
        purpose: receivable.purpose,
        basis: receivable.basisId,
        part: part.kind,
        channel: typed.kanaal,
        consent: typed.toestemming,
        entries: copy.entries.length,
        nodes: copy.nodes.length,
        documents: copy.documents.length,
        pages: pagesOf(copy).length,
        hasNames: hasNames(copy),
        underEmbargo: copy.embargo !== undefined,
      },
    })
  },
})
