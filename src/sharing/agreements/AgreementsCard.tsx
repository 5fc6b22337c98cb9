// SPDX-License-Identifier: EUPL-1.2
/** What was agreed with a partner, what ends soon, and a form to write one down. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { agreementKinds, isExpiring, isLapsed, type Agreement } from './rules.ts'
import { agreementKindWords, words } from './words.nl.ts'

interface Props {
  partnerId: string
  agreements: readonly Agreement[]
  today: PlainDate
  csrf: string
  /** may add one and end one */
  keeps: boolean
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const AgreementsCard: FC<Props> = (props) => {
  const { agreements } = props
  const now = agreements.filter(({ endedOn }) => !endedOn)
  const earlier = agreements.filter(({ endedOn }) => endedOn)
  return (
    <Card title={words.title}>
      {now.length === 0 ? <p>{words.none}</p> : null}
      {now.map((agreement) => (
        <One {...props} agreement={agreement} />
      ))}
      {props.keeps ? <AddForm {...props} /> : null}
      {earlier.length === 0 ? null : (
        <details class="fold">
          <summary class="fold__summary">{words.earlier}</summary>
          <ul class="fold__content">
            {earlier.map(({ kind, title, endedOn }) => (
              <li>
                {agreementKindWords[kind]}: {visibleText(title)}. {endedOn ? words.endedOn(sayExact(endedOn)) : null}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

const One: FC<Props & { agreement: Agreement }> = ({ agreement, partnerId, today, csrf, keeps }) => {
  const { id, kind, title, agreedOn, endsOn } = agreement
  const isOver = isLapsed(agreement, today)
  return (
    <section>
      <h3 dir="auto">{visibleText(title)}</h3>
      <p>
        {isExpiring(agreement, today) ? <StatusBadge tone="warning">{words.ending}</StatusBadge> : null}
        {isOver ? <StatusBadge tone="danger">{words.over}</StatusBadge> : null} {agreementKindWords[kind]}.{' '}
        {words.agreedOn(sayExact(agreedOn))} {endsOn ? words.endsOn(sayExact(endsOn)) : words.noEnd}
      </p>
      {isOver ? <p>{words.overMore}</p> : null}
      {keeps ? (
        <StaffForm action={to('endAgreement', { id: partnerId })} csrf={csrf}>
          <input type="hidden" name="welke" value={id} />
          <Button variant="subtle" label={words.endWhich(title)}>
            {words.end}
          </Button>
        </StaffForm>
      ) : null}
    </section>
  )
}

const ownFields = ['afspraaksoort', 'titel', 'sinds', 'tot']

const AddForm: FC<Props> = ({ partnerId, csrf, typed, errors }) => {
  const field = (name: string) => ({ name, value: typed.get(name) ?? '', error: errors[name] })
  return (
    <details class="fold" open={ownFields.some((name) => errors[name] !== undefined)}>
      <summary class="fold__summary">{words.add}</summary>
      <div class="fold__content">
        <StaffForm action={to('recordAgreement', { id: partnerId })} csrf={csrf}>
          <p>{words.addMore}</p>
          <RadioGroup
            {...field('afspraaksoort')}
            legend={words.kind}
            options={agreementKinds.map((value) => ({ value, label: agreementKindWords[value] }))}
          />
          <TextField {...field('titel')} label={words.name} hint={words.nameHint} width="full" />
          <TextField {...field('sinds')} type="date" label={words.agreed} />
          <TextField {...field('tot')} type="date" label={words.ends} hint={words.endsHint} optional />
          <Button variant="secondary">{words.button}</Button>
        </StaffForm>
      </div>
    </details>
  )
}
