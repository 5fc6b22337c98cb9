// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes the sheet of the note for the burgemeester, for this answer only: nothing of it is kept. What may lead to a person is said first;
 * only who looked goes on. How much was found is recorded, never what.
 */
import * as z from 'zod'
import { to } from '../../../paths.ts'
import { doneShowing, mend } from '../../../platform/web/outcome.ts'
import { deed, type View } from '../../../platform/web/route.ts'
import type { PlainDate } from '../../../time.ts'
import { BackLink } from '../../../ui/BackLink.tsx'
import { sayExact } from '../../../ui/date-words.ts'
import { PageHeader } from '../../../ui/PageHeader.tsx'
import { visibleText } from '../../../ui/visible-text.ts'
import { someText, typedText } from '../typed.ts'
import { longestPart, namedInNote, noteParts, type NotePart } from './rules.ts'
import { showMayorNote } from './show-mayor-note.tsx'
import { noteWords } from './words.nl.ts'

export const printMayorNote = deed({
  input: z.object({
    speelt: someText(longestPart, 'giveMatter'),
    doen: typedText(longestPart),
    vraag: typedText(longestPart),
    gelezen: z.string().default(''),
  }),
  page: showMayorNote,
  run(_tx, who, { gelezen, ...parts }) {
    const found = namedInNote(noteParts.map((part) => parts[part])).length
    if (found > 0 && gelezen !== 'ja') return Promise.resolve(mend({ gelezen: 'lookFirst' }))
    const page = sheetOf(parts, who.municipality.name, who.today)
    return Promise.resolve(doneShowing(page, to('mayorNote'), 'printed', { details: { warned: found } }))
  },
})

const sheetOf = (parts: Record<NotePart, string>, municipality: string, today: PlainDate): View => ({
  // stands in the margin of a print
  title: noteWords.title,
  menu: 'measures',
  body: (
    <>
      <div class="screen-only">
        <BackLink href={to('measures')}>{noteWords.back}</BackLink>
        <PageHeader title={noteWords.title} lead={noteWords.sheetLead} />
      </div>
      <section class="talk-sheet">
        <h2 class="talk-sheet__title">{`${noteWords.title}, ${municipality}, ${sayExact(today)}`}</h2>
        {noteParts.map((part) =>
          parts[part] === '' ? null : (
            <>
              <h3>{noteWords.parts[part]}</h3>
              <p class="own-words" dir="auto">
                {visibleText(parts[part])}
              </p>
            </>
          ),
        )}
        <p class="talk-sheet__foot">{noteWords.sheetFoot}</p>
      </section>
    </>
  ),
})
