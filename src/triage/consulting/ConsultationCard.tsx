// SPDX-License-Identifier: EUPL-1.2
/** One consultation as it was recorded, and what can still be done with it. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { optionsOf, type ConsultPageProps } from './ConsultPage.tsx'
import { SaidOrigin } from './OtherForms.tsx'
import { originNames, ruleOfOrigin } from './origins.ts'
import type { Consultation } from './store.ts'
import { channelWords, closedWords, kindWords, receiverWords, recognisableWords, words } from './words.nl.ts'

type Props = ConsultPageProps & { consultation: Consultation }

export const ConsultationCard: FC<Props> = (props) => {
  const { consultation: one, names, bases, now } = props
  const basis = bases.find(({ id }) => id === one.basisId)
  const receiver = one.askedPerson ? (names.get(one.askedPerson) ?? '') : one.organisation
  return (
    <Card title={kindWords[one.kind]} level={3}>
      <p>{words.to(receiverWords[one.receiverRole], receiver, channelWords[one.channel])}</p>
      <p class="own-words">{visibleText(one.question)}</p>
      {one.extract === '' ? null : (
        <p class="own-words story" dir="auto">
          {visibleText(one.extract)}
        </p>
      )}
      <p>
        {words.recognisable(recognisableWords[one.recognisable])} {visibleText(one.whyRecognisable)}
      </p>
      {one.kind === 'spoken' ? null : (
        <>
          <p>
            {words.necessity}: {visibleText(one.necessity)}
          </p>
          <p>
            {words.basis}: {basis ? `${basis.title} (${basis.article})` : words.extract.noBasis}
          </p>
        </>
      )}
      <p class="hint">{words.asked(names.get(one.askedBy) ?? '', sayMoment(one.askedAt, now))}</p>
      {one.identification ? (
        <p>
          <strong>{words.identifiedTitle}:</strong> {visibleText(one.identification.told)} (
          {visibleText(one.identification.reason)})
        </p>
      ) : null}
      <Answer {...props} />
      {one.isWithdrawn ? <p>{words.withdrawn}</p> : one.answer ? null : <Waiting {...props} />}
    </Card>
  )
}

const Answer: FC<Props> = ({ consultation: { answer, askedPerson }, names, now }) =>
  answer ? (
    <>
      <p class="hint">
        {(askedPerson ? words.answeredBy : words.writtenDown)(names.get(answer.by) ?? '', sayMoment(answer.at, now))}
      </p>
      {answer.closed ? <p>{closedWords[answer.closed]}</p> : <p class="own-words">{visibleText(answer.text)}</p>}
      {answer.origin ? (
        <p>
          <SaidOrigin origin={answer.origin} />
        </p>
      ) : null}
    </>
  ) : null

const Waiting: FC<Props> = ({ consultation: one, reportId, csrf, typed, errors }) => {
  const isThisOne = typed.get('welke') === one.id
  const at = (name: string) => ({
    name,
    id: `${name}-${one.id}`,
    value: isThisOne ? (typed.get(name) ?? '') : '',
    error: isThisOne ? errors[name] : undefined,
  })
  const which = <input type="hidden" name="welke" value={one.id} />
  return (
    <>
      <p>{words.waits}</p>
      {one.channel === 'inSpil' ? null : (
        <StaffForm action={to('recordConsultAnswer', { id: reportId })} csrf={csrf}>
          {which}
          {one.kind === 'inside' ? (
            <>
              <SelectField
                {...at('uitkomst')}
                label={words.typeAnswer.label}
                emptyLabel=""
                options={optionsOf(closedWords)}
              />
              <SelectField
                {...at('herkomst')}
                label={words.typeAnswer.origin}
                emptyLabel=""
                options={originNames.map((value) => ({ value, label: ruleOfOrigin(value).nl }))}
              />
            </>
          ) : (
            <TextArea {...at('antwoord')} label={words.typeAnswer.label} rows={3} />
          )}
          <Button variant="secondary">{words.typeAnswer.button}</Button>
        </StaffForm>
      )}
      {one.kind === 'extract' && !one.identification ? (
        <FormGroupDetails summary={words.identify.title} holdsValue={isThisOne && typed.has('wie')}>
          <p>{words.identify.lead}</p>
          <StaffForm action={to('identifyConsulted', { id: reportId })} csrf={csrf}>
            {which}
            <TextArea {...at('wie')} label={words.identify.told} rows={2} />
            <TextField {...at('reden')} label={words.identify.reason} width="full" />
            <Button variant="secondary">{words.identify.button}</Button>
          </StaffForm>
        </FormGroupDetails>
      ) : null}
      <StaffForm action={to('withdrawConsultation', { id: reportId })} csrf={csrf}>
        {which}
        <Button variant="secondary">{words.withdraw}</Button>
      </StaffForm>
    </>
  )
}
