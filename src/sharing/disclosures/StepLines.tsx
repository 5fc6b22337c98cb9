// SPDX-License-Identifier: EUPL-1.2
/** What happened with a disclosure, in order, with what was said. */
import type { FC } from 'hono/jsx'
import { type CaseDocument, documentStateWords } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import type { Instant } from '../../time.ts'
import { MomentText } from '../../ui/DateText.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Step } from './steps.ts'
import { stepWords } from './names.nl.ts'
import { words } from './words.nl.ts'

interface StepLinesProps {
  steps: readonly Step[]
  /** those that came with a step */
  documents: readonly CaseDocument[]
  names: ReadonlyMap<string, string>
  now: Instant
}

export const StepLines: FC<StepLinesProps> = ({ steps, documents, names, now }) =>
  steps.length === 0 ? (
    <p class="hint">{words.one.noSteps}</p>
  ) : (
    <ol class="plain-list">
      {steps.map(({ kind, by, at, text, documentId }) => (
        <li>
          <p>
            <strong>{stepWords[kind](by === undefined ? '' : (names.get(by) ?? ''))}</strong>{' '}
            <span class="hint">
              <MomentText moment={at} now={now} />
            </span>
          </p>
          {text === '' ? null : (
            <p class="own-words" dir="auto">
              {visibleText(text)}
            </p>
          )}
          <CameAlong document={documents.find(({ id }) => id === documentId)} />
        </li>
      ))}
    </ol>
  )

const CameAlong: FC<{ document: CaseDocument | undefined }> = ({ document }) => {
  if (!document) return null
  const { caseId, id, content, state } = document
  return (
    <p>
      <a href={`${to('caseDocument', { id: caseId })}?document=${id}`} dir="auto">
        {content ? visibleText(content.title) : words.one.file}
      </a>{' '}
      <span class="hint">({documentStateWords[state]})</span>
    </p>
  )
}
