// SPDX-License-Identifier: EUPL-1.2
/** One thing that happened: when, what, by whom and on which part. */
import type { Child, FC } from 'hono/jsx'
import { barrierInstruments } from '../../law/barriers.ts'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { DateText } from '../../ui/DateText.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { documentKindWords } from '../documents/words.nl.ts'
import { partWords } from '../words.nl.ts'
import type { Moment } from './store.ts'
import { entryKindWords, words } from './words.nl.ts'

export interface MomentLineProps {
  moment: Moment
  today: PlainDate
  names: ReadonlyMap<string, string>
}

export const MomentLine: FC<MomentLineProps> = ({ moment, today, names }) => (
  <li class="moment">
    <p class="hint">
      <DateText date={moment.on} today={today} />
      {moment.time ? ` ${moment.time}` : null}, {partWords[moment.part]},{' '}
      {moment.by === undefined ? words.outside : names.get(moment.by)}
    </p>
    {contentOf(moment)}
  </li>
)

function contentOf(moment: Moment): Child {
  switch (moment.what) {
    case 'entry':
      return (
        <>
          <p>
            <strong>{entryKindWords[moment.entry.kind]}</strong>
          </p>
          <p class="own-words" dir="auto">
            {visibleText(moment.entry.text)}
          </p>
        </>
      )
    case 'document':
      return (
        <p>
          {words.document(documentKindWords[moment.document.kind])}{' '}
          <a href={`${to('caseDocument', { id: moment.document.caseId })}?document=${moment.document.id}`} dir="auto">
            {visibleText(moment.document.content?.title ?? '')}
          </a>
        </p>
      )
    case 'documentRemoved':
      return <p>{words.documentRemoved(documentKindWords[moment.document.kind])}</p>
    case 'taskDone':
      return (
        <p dir="auto">
          {words.taskDone} {visibleText(moment.text)}
          {moment.note === '' ? null : ` (${visibleText(moment.note)})`}
        </p>
      )
    case 'started':
      return <p>{words.started(partWords[moment.part])}</p>
    case 'closed':
      return <p>{words.closed(partWords[moment.part])}</p>
    case 'node':
      return <p>{words.node(moment.label)}</p>
    case 'crossedIn':
      return (
        <>
          <p>{words.crossedIn(partWords[moment.from])}</p>
          <p class="own-words" dir="auto">
            {visibleText(moment.text)}
          </p>
        </>
      )
    case 'measure':
      return (
        <p>
          {words.measure[moment.step]}{' '}
          <a href={to('measure', { id: moment.measure.id })}>{barrierInstruments[moment.measure.instrument].nl}</a>
        </p>
      )
    case 'crossedOut':
      return <p>{words.crossedOut(partWords[moment.to])}</p>
  }
}
