// SPDX-License-Identifier: EUPL-1.2
/** Adds a document to a part of a case; the worker makes its copy. Idempotent on the request key, and a file is added once whatever is sent. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { fileField, readAdded } from '../../reporting/index.ts'
import { whyNotThen } from '../entries/rules.ts'
import { onPart } from '../on-case.ts'
import { longestLine, partField } from '../typed.ts'
import { maybeWithoutBsn, neededWithoutBsn } from '../without-bsn.ts'
import { keepDocument } from './keep-document.ts'
import { documentKinds } from './rules.ts'
import { showNewDocument } from './show-new-document.tsx'
import { takenFile } from './taken-file.ts'

/** Characters of what somebody says about it. */
const longestNote = 2_000

export const addDocument = deed({
  input: z.object({
    id: z.string(),
    spoor: partField,
    titel: neededWithoutBsn(longestLine, 'giveTitle'),
    soort: z.enum(documentKinds, { error: 'whichKind' }),
    wanneer: dateField,
    toelichting: maybeWithoutBsn(longestNote),
    bijgevoegd: z.string().default('').transform(readAdded),
  }),
  page: showNewDocument,
  files: takenFile,
  async run(tx, who, { id, spoor, titel, soort, wanneer, toelichting, bijgevoegd }) {
    const { part, isClosed } = await onPart(tx, who, id, spoor, { lock: true })
    if (isClosed) return conflict('partClosed')
    const when = whyNotThen(wanneer, who.today)
    if (when) return mend({ wanneer: when })
    const [file] = bijgevoegd
    if (!file) return mend({ [fileField]: 'chooseFile' })
    const made = { kind: soort, datedOn: wanneer, title: titel, note: toelichting, file }
    if (!(await keepDocument(tx, part, who.personId, made))) return mend({ [fileField]: 'fileGone' })
    return done(`${to('caseDocument', { id })}?document=${file.id}`, 'documentAdded', {
      details: { document: file.id, part: part.kind, kind: soort },
    })
  },
})
