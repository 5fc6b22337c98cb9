// SPDX-License-Identifier: EUPL-1.2
/**
 * A handler notes a place, number or name with a report: read by the rules, sealed from the first moment. Typed twice it stands there
 * twice: which of two is right is for people. Idempotent on the request key.
 */
import * as z from 'zod'
import { identifierTypes } from '../../identifiers/read-identifier.ts'
import { longestInput } from '../../identifiers/reading.ts'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { isOwnReport } from '../own-report.ts'
import { indexIdentifiers, mayIndexPersons } from '../seen-before/index-identifiers.ts'
import { getVisibleReport } from '../store.ts'
import { judgeIdentifier, mayNote } from './rules.ts'
import { showIdentifiers } from './show-identifiers.tsx'
import { insertIdentifier } from './store.ts'

export const addIdentifier = deed({
  input: z.object({
    id: z.string(),
    soort: z.enum(identifierTypes, { error: 'chooseType' }),
    waarde: z.string({ error: 'writeValue' }).trim().min(1, 'writeValue').max(longestInput, 'valueTooLong'),
    geboren: z.string().trim().max(20, 'birthDateWrong').default(''),
    bewaar: z.literal('ja').optional().catch(undefined),
  }),
  page: showIdentifiers,
  async run(tx, who, { id, soort: type, waarde: written, geboren, bewaar }) {
    const report = await getVisibleReport(tx, who, id)
    if (isOwnReport(report, who)) return conflict('ownReport')
    const { reportId, testedOn } = report
    const birthDate = type === 'name' ? geboren : ''
    const judged = judgeIdentifier({ type, written, birthDate, asWritten: bewaar === 'ja' })
    if ('errors' in judged) return mend(judged.errors)
    if (!mayNote(type, testedOn !== undefined)) return mend({ soort: 'testFirst' })
    const { key } = await contentKeyOf(tx, reportId)
    const { normal, quality } = judged.reading
    const by = { source: 'desk', personId: who.personId } as const
    const given = { type, written, birthDate, normal, quality }
    const identifierId = await insertIdentifier(tx, { reportId, key, by }, given)
    await indexIdentifiers(tx, reportId, [{ ...given, id: identifierId }], await mayIndexPersons(tx, reportId))
    return done(to('identifiers', { id: reportId }), 'identifierAdded', { details: { type, quality } })
  },
})
