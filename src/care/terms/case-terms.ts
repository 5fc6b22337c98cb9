// SPDX-License-Identifier: EUPL-1.2
/** The terms that run, on the overview of their case: for who works on the part and may see what a person is entitled to. */
import { may } from '../../access.ts'
import type { CaseTerms } from '../../casework/index.ts'
import { termName } from '../../law/pathways/timers.ts'
import { pathwayOf } from '../pathway/on-person.ts'
import { findTermsOf } from './store.ts'

export const caseTerms: CaseTerms = async (tx, sight, caseId) =>
  may(sight.who.roles, 'pathway.use')
    ? (await findTermsOf(tx, sight, caseId)).map(({ nodeId, term, ends }) => ({
        title: termName(term),
        href: pathwayOf(caseId, nodeId),
        ends,
      }))
    : []
