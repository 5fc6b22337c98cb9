// SPDX-License-Identifier: EUPL-1.2
/** Everything that was ever written with a measure, folded, the newest first: of each save only what it changed. */
import type { FC } from 'hono/jsx'
import type { Instant } from '../../time.ts'
import { MomentText } from '../../ui/DateText.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { measureWords } from './page-words.nl.ts'
import { emptyText, type MeasureText } from './rules.ts'
import type { EarlierText } from './store.ts'

const labels: Partial<Record<keyof MeasureText, string>> = {
  target: measureWords.target,
  basis: measureWords.basis,
  decisionMakerOther: measureWords.decidedByOther,
  proportionality: measureWords.proportionality,
  publicTitle: measureWords.publicTitle,
  victimNote: measureWords.victim,
  investigationNote: measureWords.investigation,
  shelterNote: measureWords.sleep,
  ending: measureWords.ending,
}

interface EarlierTextsProps {
  /** the newest first */
  texts: readonly EarlierText[]
  names: ReadonlyMap<string, string>
  now: Instant
}

export const EarlierTexts: FC<EarlierTextsProps> = ({ texts, names, now }) => (
  <details class="fold">
    <summary class="fold__summary">{measureWords.earlier}</summary>
    <div class="fold__content">
      <p class="hint">{measureWords.earlierLead}</p>
      {texts.map(({ version, text, writtenBy, writtenAt }, index) => {
        const before = texts[index + 1]?.text ?? emptyText
        const changed = (Object.keys(labels) as (keyof MeasureText)[]).filter((name) => text[name] !== before[name])
        return changed.length === 0 ? null : (
          <section aria-label={`${measureWords.earlier} ${version}`}>
            <h3>
              {names.get(writtenBy) ?? ''}, <MomentText moment={writtenAt} now={now} />
            </h3>
            <dl class="facts">
              {changed.map((name) => (
                <div class="facts__pair">
                  <dt>{labels[name]}</dt>
                  <dd class="own-words" dir="auto">
                    {text[name] === '' ? measureWords.notYet : visibleText(text[name])}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )
      })}
    </div>
  </details>
)
