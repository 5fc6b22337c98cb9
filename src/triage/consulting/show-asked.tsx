// SPDX-License-Identifier: EUPL-1.2
/** What a colleague who was asked sees: the question and the extract as it left, who asks, and nothing of the report itself. */
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { findAskedOf, findConsultations } from './store.ts'
import { conflicts, said, sayMistakes, words } from './words.nl.ts'

export const showAsked: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const reportId = await findAskedOf(tx, who, id)
  if (!reportId) throw new NotVisible('nobody asked you this')
  const { key } = await contentKeyOf(tx, reportId)
  const one = (await findConsultations(tx, { reportId, key })).find((each) => each.id === id)
  if (!one) throw new NotVisible('nobody asked you this')
  const names = await namesOf(tx, [one.askedBy])
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  const text = words.mine
  return {
    title: text.title,
    menu: 'work',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: reportId }, details: { consultation: id } },
    body: (
      <>
        <BackLink href={to('work')}>Mijn werk</BackLink>
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <PageHeader title={text.title} lead={text.lead} />
        <h2>{text.from(names.get(one.askedBy) ?? '')}</h2>
        <p class="own-words">{visibleText(one.question)}</p>
        <h2>{words.preview.extract}</h2>
        <p class="own-words story" dir="auto">
          {visibleText(one.extract)}
        </p>
        {one.identification ? (
          <>
            <h2>{words.identifiedTitle}</h2>
            <p class="own-words">{visibleText(one.identification.told)}</p>
          </>
        ) : null}
        {one.answer ? (
          <>
            <h2>{text.answered}</h2>
            <p class="own-words">{visibleText(one.answer.text)}</p>
          </>
        ) : (
          <StaffForm action={to('answerAsked', { id })} csrf={who.csrf}>
            <TextArea
              name="antwoord"
              label={text.answer}
              hint={text.answerHint}
              rows={5}
              value={asked.typed?.get('antwoord')}
              error={errors['antwoord']}
            />
            <Button>{text.button}</Button>
          </StaffForm>
        )}
      </>
    ),
  }
}
