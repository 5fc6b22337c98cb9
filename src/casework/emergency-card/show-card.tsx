// SPDX-License-Identifier: EUPL-1.2
/** The emergency card (spoedkaart): one sheet of A4 without a person on it, for who picks up the telephone at night. */
import type { FC } from 'hono/jsx'
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import type { PlainDate } from '../../time.ts'
import { limitsOf } from '../../triage/index.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { standingOf, type CardLine } from './rules.ts'
import { findCard } from './store.ts'
import { keeperWords, words } from './words.nl.ts'

export const showCard: ShowPage = async (tx, who) => {
  const card = await findCard(tx)
  const { emergencyCardMonths: months } = await limitsOf(tx)
  const notReady = card.filter((line) => standingOf(line, who.today, months) !== 'checked').length
  return {
    // stands in the margin of a print
    title: words.title,
    menu: 'emergencyCard',
    audit: { details: { lines: card.length } },
    body: (
      <>
        <div class="screen-only">
          <PageHeader title={words.title} lead={words.lead} />
          {notReady > 0 ? (
            <Alert kind="warning" title={words.notReady(notReady)}>
              <p>{words.notReadyWhy}</p>
            </Alert>
          ) : null}
          <ButtonRow>
            {may(who.roles, 'emergency-card.change') ? (
              <ActionLink href={to('changeCard')} variant="secondary">
                {words.change}
              </ActionLink>
            ) : null}
            {may(who.roles, 'case.list') ? (
              <ActionLink href={to('cases')} variant="subtle">
                {words.afterwards}
              </ActionLink>
            ) : null}
          </ButtonRow>
        </div>
        <section class="night-card" aria-labelledby="wie">
          <h2 class="night-card__title" id="wie">
            {words.sheetTitle}
          </h2>
          <ol class="night-card__lines">
            <li class="night-card__line">
              <p class="night-card__number">{words.danger.number}</p>
              <p class="night-card__who">
                <strong>{words.danger.name}</strong>
                <span>{words.danger.purpose}</span>
              </p>
            </li>
            {card.map((line) => (
              <Line line={line} today={who.today} months={months} />
            ))}
          </ol>
          <h2 class="night-card__title">{words.stepsTitle}</h2>
          <ol class="night-card__steps">
            {words.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <p class="night-card__foot">{words.printed(sayExact(who.today))}</p>
        </section>
      </>
    ),
  }
}

const Line: FC<{ line: CardLine; today: PlainDate; months: number }> = ({ line, today, months }) => {
  const standing = standingOf(line, today, months)
  const checked = line.checked && words.checkedOn(sayExact(line.checked.on), keeperWords[line.checked.role])
  return (
    <li class="night-card__line">
      <p class="night-card__number" dir="ltr">
        {standing === 'empty' ? <span class="night-card__blank">{words.fill}</span> : visibleText(line.number)}
      </p>
      <p class="night-card__who">
        <strong>{visibleText(line.name)}</strong>
        <span>{visibleText([line.hours, line.purpose].filter(Boolean).join('. '))}</span>
        {standing === 'empty' ? null : (
          <span class="night-card__checked">
            {checked ?? words.unchecked}
            {standing === 'old' ? ` (${words.old(months)})` : null}
          </span>
        )}
      </p>
    </li>
  )
}
