// SPDX-License-Identifier: EUPL-1.2
/** What stays of a report when it is blacked out, exactly as it will be, and in one sentence what goes. */
import type { FC, PropsWithChildren } from 'hono/jsx'
import { Card } from '../../ui/Card.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { typeWords } from '../findings/words.nl.ts'
import type { BlackingOutPageProps } from './BlackingOutPage.tsx'
import { words } from './words.nl.ts'

export const Stays: FC<PropsWithChildren<BlackingOutPageProps>> = ({ plan, staying, children }) =>
  plan && staying ? (
    <Card title={words.stays}>
      {staying.texts.map(({ title, text }) => (
        <>
          <h3>{title}</h3>
          <p class="own-words story" dir="auto">
            {visibleText(text)}
          </p>
        </>
      ))}
      {staying.identifiers.length + staying.files.length > 0 ? (
        <ul>
          {staying.identifiers.map(({ type, written }) => (
            <li>
              {typeWords[type]}: {visibleText(written)}
            </li>
          ))}
          {staying.files.map(({ name }) => (
            <li>{visibleText(name)}</li>
          ))}
        </ul>
      ) : null}
      {staying.files.length > 0 ? <p>{words.filesStay}</p> : null}
      <h3>{words.goes}</h3>
      {plan.phrases.length > 0 ? <p class="own-words">{visibleText(words.goesAll(plan.phrases.join(' · ')))}</p> : null}
      {staying.goneFiles.length > 0 ? (
        <p class="own-words">
          {visibleText(words.goesFiles(staying.goneFiles.map(({ name }) => name || words.noFile).join(' · ')))}
        </p>
      ) : null}
      <p class="hint">{words.mailbox}</p>
      {children}
    </Card>
  ) : null
