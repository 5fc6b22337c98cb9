// SPDX-License-Identifier: EUPL-1.2
/** Where the emergency card is kept: each line with its check, to write or to check again, and a line of one's own. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { limitsOf } from '../../triage/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import {
  longestHours,
  longestName,
  longestNumber,
  longestPurpose,
  mostOwnLines,
  standingOf,
  type CardLine,
} from './rules.ts'
import { findCard } from './store.ts'
import { conflicts, keeperWords, said, sayMistakes, words } from './words.nl.ts'

export const showChangeCard: ShowPage = async (tx, who, asked) => {
  const card = await findCard(tx)
  const { emergencyCardMonths: months } = await limitsOf(tx)
  const errors = sayMistakes(asked.errors)
  const typed = asked.typed ?? new Map<string, string>()
  const conflict = saidAs(conflicts, asked.conflict)
  const at = { csrf: who.csrf, typed, errors, failed: asked.errors !== undefined || asked.conflict !== undefined }
  return {
    title: words.edit.title,
    menu: 'emergencyCard',
    notice: saidAs(said, asked.said),
    audit: { details: { lines: card.length } },
    body: (
      <>
        <BackLink href={to('emergencyCard')}>{words.edit.back}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.edit.title} lead={words.edit.lead} />
        <p class="hint">{words.edit.months(months)}</p>
        {card.map((line) => {
          const standing = standingOf(line, who.today, months)
          return (
            <Card title={visibleText(line.name)}>
              <p>
                <strong>{standing === 'empty' ? words.edit.empty : visibleText(line.number)}</strong>{' '}
                {visibleText(line.hours)}
              </p>
              {line.purpose ? <p>{visibleText(line.purpose)}</p> : null}
              {standing === 'empty' ? null : (
                <p class="hint">
                  {line.checked
                    ? words.checkedOn(sayDate(line.checked.on, who.today), keeperWords[line.checked.role])
                    : words.unchecked}
                  {standing === 'old' ? ` (${words.old(months)})` : null}
                </p>
              )}
              <LineForm {...at} line={line} which={line.kind === 'own' ? (line.id ?? '') : line.kind} />
              {line.kind === 'own' && line.id ? (
                <StaffForm action={to('removeCardLine')} csrf={who.csrf}>
                  <input type="hidden" name="welke" value={line.id} />
                  <Button variant="subtle" label={words.edit.removeWhat(line.name)}>
                    {words.edit.remove}
                  </Button>
                </StaffForm>
              ) : null}
            </Card>
          )
        })}
        <h2>{words.edit.addTitle}</h2>
        {card.filter(({ kind }) => kind === 'own').length >= mostOwnLines ? (
          <p>{words.edit.full}</p>
        ) : (
          <LineFields {...at} line={undefined} which="new" />
        )}
      </>
    ),
  }
}

interface LineProps {
  csrf: string
  line: CardLine | undefined
  /** what the form says it is about */
  which: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  /** a deed on this page did not go through */
  failed: boolean
}

const LineForm: FC<LineProps> = (props) => (
  <details class="fold" open={props.failed && props.typed.get('welke') === props.which}>
    <summary class="fold__summary">{words.edit.fold(props.line?.name ?? '')}</summary>
    <div class="fold__content">
      <LineFields {...props} />
    </div>
  </details>
)

const LineFields: FC<LineProps> = ({ csrf, line, which, typed, errors, failed }) => {
  // what was typed comes back at the line it was typed for
  const isThis = failed && (typed.get('welke') ?? 'new') === which
  const field = (name: string, now: string | undefined) => ({
    id: isThis ? name : `${name}-${which}`,
    value: isThis ? (typed.get(name) ?? '') : (now ?? ''),
    error: isThis ? errors[name] : undefined,
  })
  const { value: _none, ...box } = field('nagekeken', undefined)
  return (
    <StaffForm action={to('changeCardLine')} csrf={csrf}>
      <input type="hidden" name="welke" value={which} />
      <input type="hidden" name="versie" value={String(line?.version ?? 0)} />
      <TextField
        name="naam"
        {...field('naam', line?.name)}
        label={words.edit.name}
        hint={words.edit.nameHint}
        maxlength={longestName}
      />
      <TextField
        name="nummer"
        {...field('nummer', line?.number)}
        type="tel"
        label={words.edit.number}
        hint={words.edit.numberHint}
        optional
        maxlength={longestNumber}
      />
      <TextField
        name="uren"
        {...field('uren', line?.hours)}
        label={words.edit.hours}
        optional
        maxlength={longestHours}
      />
      <TextField
        name="waarvoor"
        {...field('waarvoor', line?.purpose)}
        label={words.edit.purpose}
        optional
        width="full"
        maxlength={longestPurpose}
      />
      <Checkbox
        name="nagekeken"
        {...box}
        label={words.edit.checked}
        checked={isThis && typed.get('nagekeken') === 'ja'}
      />
      <Button variant={line ? 'secondary' : 'primary'} label={line ? words.edit.saveWhat(line.name) : undefined}>
        {line ? words.edit.save : words.edit.add}
      </Button>
    </StaffForm>
  )
}
