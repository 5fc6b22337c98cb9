// SPDX-License-Identifier: EUPL-1.2
/** The page of handing over: what was handed over before, and the form. Records what a person did elsewhere; nothing leaves by Spil. */
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { getVisibleReport } from '../store.ts'
import { findHandOvers } from './hand-over-store.ts'
import { handOverReceivers } from './rules.ts'
import { mistakes, receiverWords, said, words } from './words.nl.ts'

export const showHandOver: ShowPage = async (tx, who, asked) => {
  const { reportId, label } = await getVisibleReport(tx, who, asked.params['id'] ?? '')
  const { key } = await contentKeyOf(tx, reportId)
  const earlier = await findHandOvers(tx, reportId, key)
  const names = await namesOf(
    tx,
    earlier.map(({ by }) => by),
  )
  const errors = Object.fromEntries(
    Object.entries(asked.errors ?? {}).map(([field, name]) => [field, mistakes[name] ?? name]),
  )
  const typed = asked.typed ?? new Map<string, string>()
  const text = (name: string, asks: string, optional = false) => (
    <TextField
      name={name}
      label={asks}
      optional={optional}
      width="full"
      value={typed.get(name) ?? ''}
      error={errors[name]}
    />
  )
  return {
    title: words.handOver.title(label),
    menu: 'reports',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: reportId }, details: { shown: earlier.length } },
    body: (
      <>
        <BackLink href={to('report', { id: reportId })}>{words.back(label)}</BackLink>
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.handOver.title(label)} lead={words.handOver.lead} />
        {earlier.map((one) => (
          <Card level={2} title={`${receiverWords[one.receiver]}, ${sayDate(one.on, who.today)}`}>
            <p class="own-words">{one.ground}</p>
            {one.contact === '' ? null : <p class="own-words">{one.contact}</p>}
            {one.reference === '' ? null : (
              <p class="own-words">
                {words.handOver.reference}: {one.reference}
              </p>
            )}
            <p class="hint">{names.get(one.by) ?? ''}</p>
          </Card>
        ))}
        {earlier.length > 0 ? (
          <p>
            <a href={to('destruction', { id: reportId })}>{words.handOver.thenDestroy}</a>
          </p>
        ) : null}
        <StaffForm action={to('recordHandOver', { id: reportId })} csrf={who.csrf}>
          <RadioGroup
            name="ontvanger"
            legend={words.handOver.receiver}
            options={handOverReceivers.map((value) => ({ value, label: receiverWords[value] }))}
            value={typed.get('ontvanger')}
            error={errors['ontvanger']}
          />
          <TextField
            name="op"
            type="date"
            label={words.handOver.on}
            value={typed.get('op') ?? who.today.toString()}
            max={who.today.toString()}
            error={errors['op']}
          />
          {text('grondslag', words.handOver.ground)}
          {text('wie', words.handOver.contact, true)}
          {text('kenmerk', words.handOver.reference, true)}
          <Button>{words.handOver.record}</Button>
        </StaffForm>
      </>
    ),
  }
}
