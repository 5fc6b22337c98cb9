// SPDX-License-Identifier: EUPL-1.2
/** Adds files to the form to take over a message, or takes one away, and gives the form back filled in. Nothing is a report yet. */
import * as z from 'zod'
import { more } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { readAdded } from '../../reporting/index.ts'
import { showTakeOver } from './show-take-over.tsx'
import { takenFiles } from './taken-files.ts'

export const readMessage = deed({
  input: z.record(z.string(), z.string()),
  page: showTakeOver,
  files: takenFiles({ sends: false }),
  run: (_tx, _who, fields) =>
    Promise.resolve(more(new Map(Object.entries(fields)), { files: readAdded(fields['bijgevoegd'] ?? '').length })),
})
