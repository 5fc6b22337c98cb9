// SPDX-License-Identifier: EUPL-1.2
/** What of this case was sent where, and how it stands: for who sees the part from which it went. */
import type { FC } from 'hono/jsx'
import { legalBases } from '../../law/legal-basis.ts'
import { to } from '../../paths.ts'
import type { Instant } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Sending } from './sendings.ts'
import { kindWords, receiverWords, stateWords, words as all } from './words.nl.ts'

const words = all.sent

interface SentCardsProps {
  sendings: readonly Sending[]
  names: ReadonlyMap<string, string>
  self: string
  ownsIt: boolean
  now: Instant
  caseId: string
  csrf: string
}

export const SentCards: FC<SentCardsProps> = ({ sendings, names, self, ownsIt, now, caseId, csrf }) =>
  sendings.length === 0 ? null : (
    <>
      <h2>{words.title}</h2>
      {sendings.map((sending) => (
        <Card title={words.to(kindWords[sending.kind], sending.toName)} level={3}>
          <p class="hint">
            <MomentText moment={sending.sentAt} now={now} />, {words.by(names.get(sending.sentBy) ?? '')}
          </p>
          <DefinitionList
            items={[
              {
                term: words.state,
                description: [
                  stateWords[sending.state](sending.toName),
                  sending.answer?.number ? words.number(sending.answer.number) : '',
                ]
                  .filter((each) => each !== '')
                  .join('. '),
              },
              ...(sending.answer?.reason
                ? [
                    {
                      term: words.reason,
                      description: <span dir="auto">{visibleText(sending.answer.reason)}</span>,
                    },
                  ]
                : []),
              { term: words.forWhom, description: receiverWords[sending.toRole] },
              { term: words.basis, description: legalBases[sending.basis].nl },
            ]}
          />
          {sending.sentBy === self ? (
            <p class="own-words" dir="auto">
              {visibleText(sending.content.sentence)}
            </p>
          ) : null}
          {sending.state === 'offered' && (ownsIt || sending.sentBy === self) ? (
            <StaffForm action={to('revokeSending', { id: caseId })} csrf={csrf}>
              <input type="hidden" name="welke" value={sending.id} />
              <Button
                variant="secondary"
                label={`${words.revoke}: ${words.to(kindWords[sending.kind], sending.toName)}`}
              >
                {words.revoke}
              </Button>
            </StaffForm>
          ) : null}
        </Card>
      ))}
    </>
  )
