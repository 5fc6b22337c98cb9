// SPDX-License-Identifier: EUPL-1.2
/** The order of a partner's form, line by line, and the form that adds one. Every line has its own buttons, so that no script is needed. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { getPartner } from '../partners/store.ts'
import { longestHeading, ourFields } from './order.ts'
import { findOrder, type Order } from './store.ts'
import { fieldWords, words as all } from './words.nl.ts'

const words = all.form

export const showPartnerForm: ShowPage = async (tx, who, asked) => {
  const partner = await getPartner(tx, asked.params['id'] ?? '')
  // one that ended is read and not written any more
  if (partner.endedOn && !asked.conflict && !asked.errors) throw new NotVisible('this partner ended')
  const order = await findOrder(tx, partner)
  const errors = mistakesAs(all.mistakes, asked.errors)
  const conflict = saidAs(all.conflicts, asked.conflict)
  const at = { partnerId: partner.id, csrf: who.csrf, order }
  const title = words.title(visibleText(partner.name))
  return {
    title,
    notice: saidAs(all.said, asked.said),
    audit: { details: { partner: partner.id } },
    body: (
      <>
        <BackLink href={to('partner', { id: partner.id })}>{words.back}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={title} lead={words.lead} />
        {order.isProposal ? (
          <Alert kind="info" title={words.ours}>
            <p>{words.oursMore}</p>
          </Alert>
        ) : null}
        <Card title={order.isProposal ? words.proposal : words.own}>
          <Lines {...at} />
        </Card>
        <Card title={words.add}>
          <AddForm {...at} typed={asked.typed ?? new Map()} errors={errors} />
        </Card>
        {order.isProposal ? null : (
          <details class="fold">
            <summary class="fold__summary">{words.reset}</summary>
            <div class="fold__content">
              <p>{words.resetMore}</p>
              <StaffForm action={to('resetPartnerForm', { id: partner.id })} csrf={who.csrf}>
                <Version order={order} />
                <Button variant="secondary">{words.resetButton}</Button>
              </StaffForm>
            </div>
          </details>
        )}
      </>
    ),
  }
}

interface At {
  partnerId: string
  csrf: string
  order: Order
}

const Version: FC<{ order: Order }> = ({ order }) => <input type="hidden" name="versie" value={String(order.version)} />

const Lines: FC<At> = ({ partnerId, csrf, order }) => {
  const last = order.lines.length - 1
  return (
    <ol>
      {order.lines.map(({ heading, field }, index) => (
        <li>
          <p>
            <strong dir="auto">{visibleText(heading)}</strong>{' '}
            {heading === fieldWords[field] ? null : <span class="hint">{words.ourField(fieldWords[field])}</span>}
          </p>
          <StaffForm action={to('moveFormLine', { id: partnerId })} csrf={csrf}>
            <Version order={order} />
            <input type="hidden" name="welke" value={String(index)} />
            <ButtonRow>
              {index === 0 ? null : (
                <Button variant="subtle" name="waarheen" value="omhoog" label={words.upWhich(visibleText(heading))}>
                  {words.up}
                </Button>
              )}
              {index === last ? null : (
                <Button variant="subtle" name="waarheen" value="omlaag" label={words.downWhich(visibleText(heading))}>
                  {words.down}
                </Button>
              )}
              <Button
                variant="subtle"
                formaction={to('removeFormLine', { id: partnerId })}
                label={words.removeWhich(visibleText(heading))}
              >
                {words.remove}
              </Button>
            </ButtonRow>
          </StaffForm>
        </li>
      ))}
    </ol>
  )
}

const AddForm: FC<At & { typed: ReadonlyMap<string, string>; errors: Readonly<Record<string, string>> }> = ({
  partnerId,
  csrf,
  order,
  typed,
  errors,
}) => (
  <StaffForm action={to('addFormLine', { id: partnerId })} csrf={csrf}>
    <Version order={order} />
    <TextField
      name="kop"
      label={words.heading}
      hint={words.headingHint}
      maxlength={longestHeading}
      value={typed.get('kop')}
      error={errors['kop']}
    />
    <SelectField
      name="veld"
      label={words.field}
      emptyLabel={words.choose}
      options={ourFields.map((value) => ({ value, label: fieldWords[value] }))}
      value={typed.get('veld')}
      error={errors['veld']}
    />
    <SelectField
      name="plek"
      label={words.place}
      options={[
        { value: '0', label: words.first },
        ...order.lines.map(({ heading }, index) => ({
          value: String(index + 1),
          label: words.after(visibleText(heading)),
        })),
      ]}
      value={typed.get('plek') ?? String(order.lines.length)}
      error={errors['plek']}
    />
    <Button>{words.button}</Button>
  </StaffForm>
)
