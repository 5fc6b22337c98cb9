// SPDX-License-Identifier: EUPL-1.2
/** A disclosure as it is read by the receiver: one drawing for who decides, for the colleague who looks along, and for the receiver himself. */
import type { FC } from 'hono/jsx'
import {
  documentKindWords,
  embargoAskerWords,
  entryKindWords,
  hasNonPunishmentMark,
  kindWords,
  ageWords,
  roleWords,
} from '../../casework/index.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { visibleText } from '../../ui/visible-text.ts'
import type { Copy } from './copy.ts'
import { words as all } from './words.nl.ts'

const words = all.copy

/** `isGist`: what was told outside Spil, in broad lines. */
export const CopyText: FC<{ copy: Copy; title: string; today: PlainDate; isGist?: boolean }> = ({
  copy,
  title,
  today,
  isGist = false,
}) => (
  <Card title={title}>
    {copy.embargo ? (
      <Alert
        kind="danger"
        title={words.embargo(
          embargoAskerWords[copy.embargo.askedBy].toLowerCase(),
          sayDate(plainDate(copy.embargo.reviewOn), today, 'nl'),
        )}
      />
    ) : null}
    {copy.question === '' ? null : <OwnWords text={copy.question} />}
    {!isGist && copy.entries.length + copy.nodes.length + copy.documents.length === 0 ? (
      <p class="hint">{words.nothing}</p>
    ) : null}
    <Entries copy={copy} today={today} />
    <Nodes copy={copy} />
    <Documents copy={copy} today={today} />
  </Card>
)

const OwnWords: FC<{ text: string }> = ({ text }) => (
  <p class="own-words" dir="auto">
    {visibleText(text)}
  </p>
)

const Entries: FC<{ copy: Copy; today: PlainDate }> = ({ copy: { entries }, today }) =>
  entries.length === 0 ? null : (
    <>
      <h3>{words.lines}</h3>
      <ol class="plain-list">
        {entries.map(({ kind, happenedOn, happenedTime, text }) => (
          <li>
            <p>
              <strong>{entryKindWords[kind]}</strong>{' '}
              <span class="hint">
                {sayDate(plainDate(happenedOn), today, 'nl')}
                {happenedTime ? ` ${happenedTime}` : null}
              </span>
            </p>
            <OwnWords text={text} />
          </li>
        ))}
      </ol>
    </>
  )

const Nodes: FC<{ copy: Copy }> = ({ copy: { nodes } }) =>
  nodes.length === 0 ? null : (
    <>
      <h3>{words.people}</h3>
      <ol class="plain-list">
        {nodes.map(({ kind, label, roles, ageClass, name, born, about }) => (
          <li>
            <p>
              <strong dir="auto">{name === '' ? label : visibleText(name)}</strong>{' '}
              <span class="hint">
                {[
                  ...(name === '' ? [words.noName] : [label]),
                  kindWords[kind],
                  ...roles.map((role) => roleWords[role]),
                  ...(kind === 'person' ? [words.age(ageWords[ageClass]), ...(born === '' ? [] : [born])] : []),
                ].join(', ')}
              </span>
            </p>
            {hasNonPunishmentMark(roles) ? <Alert kind="warning" title={words.nonPunishment} /> : null}
            {about === '' ? null : <OwnWords text={about} />}
          </li>
        ))}
      </ol>
    </>
  )

const Documents: FC<{ copy: Copy; today: PlainDate }> = ({ copy: { documents }, today }) =>
  documents.length === 0 ? null : (
    <>
      <h3>{words.documents}</h3>
      <ol class="plain-list">
        {documents.map(({ kind, datedOn, title, note }) => (
          <li>
            <p>
              <strong dir="auto">{visibleText(title)}</strong>{' '}
              <span class="hint">
                {documentKindWords[kind]}, {sayDate(plainDate(datedOn), today, 'nl')}
              </span>
            </p>
            {note === '' ? null : <OwnWords text={note} />}
          </li>
        ))}
      </ol>
    </>
  )
