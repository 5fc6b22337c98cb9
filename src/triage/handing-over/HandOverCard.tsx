// SPDX-License-Identifier: EUPL-1.2
/** One hand-over as it was recorded, and its receipt, or the form for it. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { optionsOf, type HandOverPageProps } from './HandOverPage.tsx'
import { receipts } from './rules.ts'
import type { HandOver } from './store.ts'
import { channelWords, kindWords, receiverWords, words } from './words.nl.ts'

type Props = HandOverPageProps & { one: HandOver }

export const HandOverCard: FC<Props> = (props) => {
  const { one, names, allBases, today } = props
  const basis = allBases.find(({ id }) => id === one.basisId)
  const { card } = words
  const ground = [basis ? `${basis.title} (${basis.article})` : '', one.ground].filter(Boolean).join('. ')
  const lines: [string, string][] = [
    [card.contact, one.contact],
    [card.reference, one.reference],
    [card.ground, ground],
    [card.otherGround, one.otherGround],
    [card.necessity, one.necessity],
  ]
  return (
    <Card level={3} title={`${receiverWords[one.receiver]}, ${sayDate(one.on, today)}`}>
      <p>{card.how(kindWords[one.kind], one.channel ? channelWords[one.channel] : '')}</p>
      {one.text === '' ? null : (
        <p class="own-words story" dir="auto">
          {visibleText(one.text)}
        </p>
      )}
      {lines.map(([name, value]) =>
        value === '' ? null : (
          <p>
            {name}: {visibleText(value)}
          </p>
        ),
      )}
      <p class="hint">{card.by(names.get(one.by) ?? '')}</p>
      {one.receipt ? <Receipt {...props} receipt={one.receipt} /> : <ReceiptForm {...props} />}
    </Card>
  )
}

const Receipt: FC<Props & { receipt: NonNullable<HandOver['receipt']> }> = ({ receipt, names, today }) => {
  const text = words.receipt
  return (
    <>
      <p>
        <strong>{text[receipt.became](visibleText(receipt.from), sayDate(receipt.on, today))}</strong>
      </p>
      {receipt.reference === '' ? null : (
        <p>
          {words.card.reference}: {visibleText(receipt.reference)}
        </p>
      )}
      {receipt.reason === '' ? null : <p class="own-words">{visibleText(receipt.reason)}</p>}
      <p class="hint">{text.by(names.get(receipt.by) ?? '')}</p>
    </>
  )
}

const ReceiptForm: FC<Props> = ({ one, reportId, today, csrf, typed, errors }) => {
  const text = words.receipt
  const isThisOne = typed.get('welke') === one.id
  const at = (name: string, otherwise = '') => ({
    name,
    // the summary of errors leads to the one that was typed in
    id: isThisOne ? name : `${name}-${one.id}`,
    value: isThisOne ? (typed.get(name) ?? otherwise) : otherwise,
    error: isThisOne ? errors[name] : undefined,
  })
  return (
    <>
      <p>{text.waits}</p>
      <FormGroupDetails summary={text.form} holdsValue={isThisOne}>
        <StaffForm action={to('recordReceipt', { id: reportId })} csrf={csrf}>
          <input type="hidden" name="welke" value={one.id} />
          <RadioGroup {...at('o-uitkomst')} legend={text.outcome} options={optionsOf(text.outcomes, receipts)} />
          <TextField
            {...at('o-op', today.toString())}
            type="date"
            label={text.on}
            min={one.on.toString()}
            max={today.toString()}
          />
          <TextField {...at('o-van')} label={text.from} width="full" />
          <TextField {...at('o-kenmerk')} label={text.reference} optional width="full" />
          <TextField {...at('o-reden')} label={text.reason} optional width="full" />
          <Button variant="secondary">{text.record}</Button>
        </StaffForm>
      </FormGroupDetails>
    </>
  )
}
