// SPDX-License-Identifier: EUPL-1.2
/** The page of handing work over: whose, what, to whom; what others left behind, and what was handed over before. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Instant } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField, type SelectOption } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import type { LeftBehind, OpenItem } from './open-work.ts'
import { lineOf, receiverField } from './rules.ts'
import { words } from './words.nl.ts'

export interface HandOverPageProps {
  title: string
  from: string
  isOwn: boolean
  items: readonly OpenItem[]
  receivers: readonly SelectOption[]
  leftBehind: readonly LeftBehind[]
  earlier: readonly { id: string; from: string; to: string; count: number; at: Instant }[]
  typed: ReadonlyMap<string, string> | undefined
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
  now: Instant
  csrf: string
}

export const HandOverPage: FC<HandOverPageProps> = (props) => {
  const { title, isOwn, items, receivers, leftBehind, earlier, errors, conflict, now } = props
  return (
    <>
      {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader title={title} lead={words.lead} />
      {isOwn ? null : (
        <p>
          <a href={to('handOverWork')}>{words.toOwn}</a>
        </p>
      )}
      {items.length === 0 ? (
        <EmptyState link={{ href: to('work'), label: words.nothingLink }}>{words.nothing}</EmptyState>
      ) : receivers.length === 0 ? (
        <Alert kind="warning" title={words.nobody} />
      ) : (
        <HandOverForm {...props} />
      )}
      {leftBehind.length === 0 ? null : (
        <>
          <h2>{words.ofOthers}</h2>
          <ul>
            {leftBehind.map(({ personId, name, count, isGone }) => (
              <li>
                <a href={`${to('handOverWork')}?van=${personId}`}>
                  {isGone ? words.isGone(name, count) : words.isAway(name, count)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.earlier}</h2>
      {earlier.length === 0 ? <p class="hint">{words.noneEarlier}</p> : null}
      <ul>
        {earlier.map(({ id, from, to: receiver, count, at }) => (
          <li>
            <a href={to('handedOver', { id })}>{words.line(from, receiver, count, sayMoment(at, now))}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

const HandOverForm: FC<HandOverPageProps> = ({ from, items, receivers, typed, errors, csrf }) => {
  const ticked = typed?.get('regel')?.split('\n') ?? (typed ? [] : items.map(lineOf))
  return (
    <StaffForm action={to('handWorkOver')} csrf={csrf}>
      <input type="hidden" name="van" value={from} />
      <SelectField
        name="naar"
        label={words.receiver}
        hint={words.receiverHint}
        emptyLabel={words.choose}
        options={receivers}
        value={typed?.get('naar')}
        error={errors['naar']}
      />
      <CheckboxGroup
        name="regel"
        legend={words.which}
        values={ticked}
        error={errors['regel']}
        options={items.map((item) => ({
          value: lineOf(item),
          label: item.title,
          hint: item.standing || undefined,
          content: (
            <FormGroupDetails summary={words.anotherShort} holdsValue={Boolean(typed?.get(receiverField(item)))}>
              <SelectField
                name={receiverField(item)}
                label={words.another(item.title)}
                emptyLabel={words.same}
                options={receivers.filter(({ value }) => item.takers.includes(value))}
                value={typed?.get(receiverField(item))}
              />
            </FormGroupDetails>
          ),
        }))}
      />
      <Button>{words.hand}</Button>
    </StaffForm>
  )
}
