// SPDX-License-Identifier: EUPL-1.2
/** What was given to be translated: to whom, why and on which ground, with the translation or a place to lay it down. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { TranslationText } from './TranslationText.tsx'
import type { TranslatePageProps } from './TranslatePage.tsx'
import { channelWords, roleWords, words } from './words.nl.ts'

type Props = Pick<TranslatePageProps, 'reportId' | 'disclosures' | 'names' | 'today' | 'csrf' | 'typed' | 'errors'>

export const GivenCards: FC<Props> = ({ reportId, disclosures, names, today, csrf, typed, errors }) => (
  <>
    {disclosures.length > 0 ? <h2>{words.given}</h2> : null}
    {disclosures.map((each) => {
      const { id, receiver, receiverRole, registerNumber, disclosedOn, channel, necessity, ground } = each
      const isTyped = typed.get('welke') === id
      return (
        <Card
          title={words.givenLine(
            visibleText(receiver),
            roleWords[receiverRole],
            sayDate(disclosedOn, today),
            channelWords[channel],
          )}
        >
          <DefinitionList
            items={[
              ...(registerNumber === '' ? [] : [{ term: words.registerNumber, description: registerNumber }]),
              { term: words.by, description: names.get(each.decidedBy) ?? '' },
              { term: words.why, description: visibleText(necessity) },
              {
                term: words.ground,
                description: `${visibleText(ground)} ${each.groundIsProposal ? words.proposalMark : ''}`,
              },
            ]}
          />
          <p>
            <a href={to('textDisclosure', { id: reportId, verstrekking: id })}>{words.toSheet}</a>
          </p>
          {each.translation ? (
            <TranslationText {...each} translation={each.translation} today={today} />
          ) : (
            <StaffForm action={to('addTranslation', { id: reportId })} csrf={csrf}>
              <input type="hidden" name="welke" value={id} />
              <TextArea
                name="vertaling"
                id={isTyped ? 'vertaling' : `vertaling-${id}`}
                label={words.translation}
                hint={words.translationHint}
                rows={8}
                value={isTyped ? typed.get('vertaling') : undefined}
                error={isTyped ? errors['vertaling'] : undefined}
              />
              <Button variant="secondary">{words.store}</Button>
            </StaffForm>
          )}
        </Card>
      )
    })}
  </>
)
