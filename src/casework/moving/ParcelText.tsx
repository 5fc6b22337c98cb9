// SPDX-License-Identifier: EUPL-1.2
/** What goes along, as it is read over there: the sender sees this before it leaves, and the receiver before he answers. One drawing for both. */
import type { FC } from 'hono/jsx'
import { legalBases, purposes, type LegalBasisId, type Purpose } from '../../law/legal-basis.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { exploitationForms } from '../../triage/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { hasNonPunishmentMark } from '../network/rules.ts'
import { ageWords, kindWords, roleWords } from '../network/words.nl.ts'
import { entryKindWords } from '../timeline/words.nl.ts'
import { embargoAskerWords, partWords, startingPointWords } from '../words.nl.ts'
import type { Parcel } from './parcel.ts'
import { words as all } from './words.nl.ts'

const words = all.parcel
const isBasis = (id: string): id is LegalBasisId => Object.hasOwn(legalBases, id)
const isPurpose = (id: string): id is Purpose => Object.hasOwn(purposes, id)

export const ParcelText: FC<{ parcel: Parcel; title: string; today: PlainDate }> = ({ parcel, title, today }) => (
  <Card title={title}>
    {parcel.embargo ? (
      <Alert
        kind="danger"
        title={words.embargo(
          embargoAskerWords[parcel.embargo.askedBy],
          sayDate(plainDate(parcel.embargo.reviewOn), today, 'nl'),
        )}
      />
    ) : null}
    <p class="own-words" dir="auto">
      {visibleText(parcel.sentence)}
    </p>
    <DefinitionList
      items={[
        { term: words.theirNumber, description: parcel.number },
        { term: words.start, description: startingPointWords[parcel.startingPoint] },
        {
          term: words.forms,
          description: parcel.forms.map((form) => exploitationForms[form]).join(', ') || words.noForms,
        },
        { term: words.basis, description: isBasis(parcel.basis) ? legalBases[parcel.basis].nl : '' },
        { term: words.purpose, description: isPurpose(parcel.purpose) ? purposes[parcel.purpose].nl : '' },
      ]}
    />
    {parcel.entries.length + parcel.nodes.length === 0 ? <p class="hint">{words.nothing}</p> : null}
    <Entries parcel={parcel} today={today} />
    <Nodes parcel={parcel} />
  </Card>
)

const Entries: FC<{ parcel: Parcel; today: PlainDate }> = ({ parcel: { entries }, today }) =>
  entries.length === 0 ? null : (
    <>
      <h3>{words.lines}</h3>
      <ol class="plain-list">
        {entries.map(({ part, kind, happenedOn, happenedTime, text }) => (
          <li>
            <p>
              <strong>{entryKindWords[kind]}</strong>{' '}
              <span class="hint">
                {sayDate(plainDate(happenedOn), today, 'nl')}
                {happenedTime ? ` ${happenedTime}` : null}, {words.on(partWords[part])}
              </span>
            </p>
            <p class="own-words" dir="auto">
              {visibleText(text)}
            </p>
          </li>
        ))}
      </ol>
    </>
  )

const Nodes: FC<{ parcel: Parcel }> = ({ parcel: { nodes } }) =>
  nodes.length === 0 ? null : (
    <>
      <h3>{words.people}</h3>
      <ol class="plain-list">
        {nodes.map(({ part, kind, roles, ageClass, name, born, about, whereabouts }) => (
          <li>
            <p>
              <strong dir="auto">{visibleText(name) || words.noName}</strong>{' '}
              <span class="hint">
                {[
                  kindWords[kind],
                  ...roles.map((role) => roleWords[role]),
                  ...(kind === 'person' ? [words.age(ageWords[ageClass]), ...(born === '' ? [] : [born])] : []),
                  words.on(partWords[part]),
                ].join(', ')}
              </span>
            </p>
            {hasNonPunishmentMark(roles) ? <Alert kind="warning" title={words.nonPunishment} /> : null}
            {about === '' ? null : (
              <p class="own-words" dir="auto">
                {visibleText(about)}
              </p>
            )}
            {whereabouts === undefined ? null : <p class="hint">{words.whereabouts}</p>}
          </li>
        ))}
      </ol>
    </>
  )
