// SPDX-License-Identifier: EUPL-1.2
/** One thing that was written down, as it is read on its part. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { DateText } from '../../ui/DateText.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { visibleText } from '../../ui/visible-text.ts'
import { entryKindWords } from '../timeline/words.nl.ts'
import type { Entry } from './store.ts'
import { words } from './words.nl.ts'

export const EntryLine: FC<{ entry: Entry; today: PlainDate; names: ReadonlyMap<string, string> }> = ({
  entry,
  today,
  names,
}) => (
  <li class="moment">
    <p>
      <strong>{entryKindWords[entry.kind]}</strong>{' '}
      <span class="hint">
        <DateText date={entry.happenedOn} today={today} />
        {entry.happenedTime ? ` ${entry.happenedTime}` : null}, {names.get(entry.writtenBy)}
        {entry.changed ? `, ${words.changed(names.get(entry.changed.by) ?? '')}` : null}
      </span>
    </p>
    <p class="own-words" dir="auto">
      {visibleText(entry.text)}
    </p>
    <p>
      <a
        href={`${to('caseEntry', { id: entry.caseId })}?regel=${entry.id}`}
        aria-label={words.changeWhat(entryKindWords[entry.kind], sayDate(entry.happenedOn, today, 'nl'))}
      >
        {words.change}
      </a>
    </p>
  </li>
)
