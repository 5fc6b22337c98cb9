// SPDX-License-Identifier: EUPL-1.2
/** On the page of a report: what was noticed and what can be looked up, with the way to add. When there is nothing, one line. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Card } from '../../ui/Card.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { Written } from './IdentifiersPage.tsx'
import { SignalList } from './SignalList.tsx'
import type { Identifier, ObservedSignal } from './store.ts'
import { qualityWords, typeWords, words } from './words.nl.ts'

export interface FindingCardsProps {
  reportId: string
  signals: readonly ObservedSignal[]
  identifiers: readonly Identifier[]
}

export const FindingCards: FC<FindingCardsProps> = ({ reportId, signals, identifiers }) => {
  const signalsHref = to('observedSignals', { id: reportId })
  const identifiersHref = to('identifiers', { id: reportId })
  return (
    <>
      {signals.length > 0 ? (
        <Card title={words.signals.card} footer={<a href={signalsHref}>{words.signals.link}</a>}>
          <SignalList observed={signals} />
          <p class="hint">{words.signals.caution}</p>
        </Card>
      ) : null}
      {identifiers.length > 0 ? (
        <Card title={words.identifiers.card} footer={<a href={identifiersHref}>{words.identifiers.link}</a>}>
          <ul>
            {identifiers.map((each) => (
              <li>
                {typeWords[each.type]}: <Written {...each} />{' '}
                <span class="hint">
                  ({each.normal === null ? '' : `${visibleText(each.normal)}, `}
                  {qualityWords[each.quality]}, {words.sources[each.source]})
                </span>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {signals.length > 0 && identifiers.length > 0 ? null : (
        <p>
          {signals.length > 0 ? null : <a href={signalsHref}>{words.signals.linkEmpty}</a>}
          {signals.length === 0 && identifiers.length === 0 ? ' · ' : null}
          {identifiers.length > 0 ? null : <a href={identifiersHref}>{words.identifiers.linkEmpty}</a>}
        </p>
      )}
    </>
  )
}
