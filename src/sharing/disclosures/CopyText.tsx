// SPDX-License-Identifier: EUPL-1.2
/** A disclosure as it is read by the receiver: one drawing for who decides, for the colleague who looks along, and for the receiver himself. */
import type { FC } from 'hono/jsx'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Card } from '../../ui/Card.tsx'
import type { Copy } from './copy.ts'
import { sayCopy, type SaidThing } from './say-copy.ts'
import { words as all } from './words.nl.ts'

/** `isGist`: what was told outside Spil, in broad lines. */
export const CopyText: FC<{ copy: Copy; title: string; today: PlainDate; isGist?: boolean }> = ({
  copy,
  title,
  today,
  isGist = false,
}) => {
  const { danger, question, isOnlyQuestion, sections } = sayCopy(copy, today)
  return (
    <Card title={title}>
      {danger === undefined ? null : <Alert kind="danger" title={danger} />}
      {question === '' ? null : <OwnWords text={question} />}
      {isOnlyQuestion && !isGist ? <p class="hint">{all.copy.nothing}</p> : null}
      {sections.map(({ heading, things }) => (
        <>
          <h3>{heading}</h3>
          <ol class="plain-list">
            {things.map((thing) => (
              <Thing thing={thing} />
            ))}
          </ol>
        </>
      ))}
    </Card>
  )
}

const Thing: FC<{ thing: SaidThing }> = ({ thing: { title, facts, warning, texts } }) => (
  <li>
    <p>
      <strong dir="auto">{title}</strong> <span class="hint">{facts}</span>
    </p>
    {warning === undefined ? null : <Alert kind="warning" title={warning} />}
    {texts.map((text) => (
      <OwnWords text={text} />
    ))}
  </li>
)

const OwnWords: FC<{ text: string }> = ({ text }) => (
  <p class="own-words" dir="auto">
    {text}
  </p>
)
