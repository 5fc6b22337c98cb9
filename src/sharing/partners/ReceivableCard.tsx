// SPDX-License-Identifier: EUPL-1.2
/** What a partner may receive, for which purpose and on which basis; for the administrator with a form to note one. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { DecidedBasis } from '../../triage/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Agreement } from '../agreements/rules.ts'
import type { Receivable } from './store.ts'
import { dataWords, sayPurpose, standingWords, words } from './words.nl.ts'

const receivesWords = words.receives

interface Props {
  partnerId: string
  receivable: readonly Receivable[]
  csrf: string
  /** notes what the municipality decided, and ends it */
  notes: boolean
  /** in force and not noted here yet */
  bases: readonly DecidedBasis[]
  /** of this partner, in force */
  agreements: readonly Agreement[]
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const ReceivableCard: FC<Props> = (props) => {
  const { receivable } = props
  const now = receivable.filter(({ standing }) => standing !== 'ended')
  const earlier = receivable.filter(({ standing }) => standing === 'ended')
  return (
    <Card title={receivesWords.title}>
      <Lead receivable={now} />
      {now.map((each) => (
        <One {...props} each={each} />
      ))}
      <p class="hint">{receivesWords.by}</p>
      {props.notes ? <NoteForm {...props} /> : null}
      {earlier.length === 0 ? null : (
        <details class="fold">
          <summary class="fold__summary">{receivesWords.earlier}</summary>
          <ul class="fold__content">
            {earlier.map(({ purpose, title, endedOn }) => (
              <li>
                {sayPurpose(purpose)}: {visibleText(title)}. {endedOn ? receivesWords.endedOn(sayExact(endedOn)) : null}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

const Lead: FC<{ receivable: readonly Receivable[] }> = ({ receivable }) => {
  if (receivable.length === 0) return <p>{receivesWords.none}</p>
  return receivable.some(({ standing }) => standing === 'inForce') ? null : <p>{receivesWords.noneNow}</p>
}

const One: FC<Props & { each: Receivable }> = ({ each, partnerId, csrf, notes }) => (
  <section>
    <h3>{sayPurpose(each.purpose)}</h3>
    <p>
      <StatusBadge tone={each.standing === 'inForce' ? 'ok' : 'warning'}>{standingWords[each.standing]}</StatusBadge>{' '}
      {dataWords[each.data]}. {visibleText(each.title)} ({visibleText(each.article)}).{' '}
      {each.agreementTitle ? receivesWords.leansOn(visibleText(each.agreementTitle)) : null}
    </p>
    {notes ? (
      <StaffForm action={to('endPartnerBasis', { id: partnerId })} csrf={csrf}>
        <input type="hidden" name="welke" value={each.partnerBasisId} />
        <Button variant="subtle" label={receivesWords.endWhich(each.title)}>
          {receivesWords.end}
        </Button>
      </StaffForm>
    ) : null}
  </section>
)

const NoteForm: FC<Props> = ({ partnerId, csrf, bases, agreements, typed, errors }) => (
  <details class="fold" open={errors['grondslag'] !== undefined || errors['leuntop'] !== undefined}>
    <summary class="fold__summary">{receivesWords.add}</summary>
    <div class="fold__content">
      {bases.length === 0 ? (
        <p>
          {receivesWords.noBases} <a href={to('bases')}>{receivesWords.toBases}</a>
        </p>
      ) : (
        <StaffForm action={to('notePartnerBasis', { id: partnerId })} csrf={csrf}>
          <p>{receivesWords.addMore}</p>
          <SelectField
            name="grondslag"
            value={typed.get('grondslag')}
            error={errors['grondslag']}
            label={receivesWords.basis}
            emptyLabel=""
            options={bases.map(({ id, purpose, data, title }) => ({
              value: id,
              label: `${sayPurpose(purpose)}: ${title}. ${dataWords[data]}`,
            }))}
          />
          <SelectField
            name="leuntop"
            value={typed.get('leuntop')}
            error={errors['leuntop']}
            label={receivesWords.agreement}
            emptyLabel={receivesWords.noAgreement}
            options={agreements.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <Button variant="secondary">{receivesWords.button}</Button>
        </StaffForm>
      )}
    </div>
  </details>
)
