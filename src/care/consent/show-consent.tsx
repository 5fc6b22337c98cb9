// SPDX-License-Identifier: EUPL-1.2
/** Consent of one person: what was asked and answered for each purpose, what the age means for who decides, and the form to write it down. */
import type { FC } from 'hono/jsx'
import { ageRange, consentSources, consentWords, whoAgreesToYouthHelp, whoGivesConsent } from '../../law/consent.ts'
import type { LegalSource } from '../../law/source.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { plainDate } from '../../time.ts'
import { CareFrame, PersonField } from '../CareFrame.tsx'
import { personAsked, type OnPerson } from '../on-person.ts'
import { findSheets, type Sheet } from '../sheets.ts'
import { said, sayMistakes } from '../words.nl.ts'
import { ConsentForm } from './ConsentForm.tsx'
import { consent, counts, type Consent } from './rules.ts'
import { answerWords, deciderWords, howWords, purposeWords, words } from './words.nl.ts'

export const showConsent: ShowPage = async (tx, who, asked) => {
  const on = await personAsked(tx, who, asked)
  const given = await findSheets(tx, on, consent)
  const names = await namesOf(
    tx,
    given.flatMap(({ content }) => [content.askedBy, content.withdrawn?.by ?? null]),
  )
  const age = ageRange(who.today, on.node.content.born, on.node.content.ageClass)
  const byAge = whoGivesConsent(age)
  const errors = sayMistakes(asked.errors)
  const typed = asked.typed ?? new Map<string, string>()
  return {
    title: words.title(on.node.label),
    menu: 'cases',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id: on.theCase.id }, details: { node: on.node.id, part: on.part.kind } },
    body: (
      <CareFrame on={on} asked={asked} title={words.title(on.node.label)} lead={words.lead} errors={errors}>
        <Alert kind={byAge === 'self' ? 'info' : 'warning'} title={consentWords[byAge]}>
          {byAge === 'self' ? null : <p>{words.mayExploit}</p>}
          <p class="hint">
            <Source source={consentSources.data} />
          </p>
        </Alert>
        {given.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null}
        {given.map((sheet) => (
          <GivenCard
            on={on}
            sheet={sheet}
            names={names}
            csrf={who.csrf}
            today={who.today}
            typed={typed}
            errors={errors}
          />
        ))}
        {on.isClosed ? null : (
          <>
            <h2>{words.ask}</h2>
            <p class="hint">
              {consentWords.youthHelp[whoAgreesToYouthHelp(age)]} <Source source={consentSources.youthHelp} />
            </p>
            <ConsentForm on={on} byAge={byAge} csrf={who.csrf} today={who.today} typed={typed} errors={errors} />
          </>
        )}
      </CareFrame>
    ),
  }
}

const Source: FC<{ source: LegalSource }> = ({ source: { law, article, url, wording } }) => (
  <>
    <a href={url}>
      {law}, {article}
    </a>{' '}
    ({words.toCheck(wording === 'notRead' ? words.notRead : wording.toString())})
  </>
)

interface GivenProps {
  on: OnPerson
  sheet: Sheet<Consent>
  names: ReadonlyMap<string, string>
  csrf: string
  today: PlainDate
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

const GivenCard: FC<GivenProps> = ({ on, sheet, names, csrf, today, typed, errors }) => {
  const { content } = sheet
  const isThis = typed.get('welke') === sheet.id
  const day = (text: string) => sayDate(plainDate(text), today, 'nl')
  const texts: readonly [string, string][] = [
    [words.scope, content.scope],
    [words.reason, content.reason],
    [words.language, content.language],
    [words.interpreter, content.interpreter],
    [words.checkedBy, content.representativeCheckedBy],
    [words.withdrawnWhy, content.withdrawn?.reason ?? ''],
  ]
  return (
    <Card
      title={`${purposeWords[content.purpose]}: ${content.withdrawn ? words.withdrawn : answerWords[content.answer]}`}
    >
      <p>
        {words.askedBy(day(content.askedOn), names.get(content.askedBy) ?? '', howWords[content.how])}{' '}
        {deciderWords[content.decider]}
        {content.childAgrees ? ` ${words.childAgreed}` : ''} {content.withName ? words.nameMay : ''}
      </p>
      {content.withdrawn ? (
        <p>{words.withdrawnBy(day(content.withdrawn.on), names.get(content.withdrawn.by) ?? '')}</p>
      ) : null}
      <DefinitionList
        items={texts
          .filter(([, text]) => text !== '')
          .map(([term, text]) => ({
            term,
            description: (
              <span class="own-words" dir="auto">
                {visibleText(text)}
              </span>
            ),
          }))}
      />
      {counts(content) ? (
        <details class="fold" open={isThis}>
          <summary class="fold__summary">{words.withdraw}</summary>
          <div class="fold__content">
            <StaffForm action={to('withdrawConsent', { id: on.theCase.id })} csrf={csrf}>
              <PersonField on={on} />
              <input type="hidden" name="welke" value={sheet.id} />
              <TextField
                name="sinds"
                id={isThis ? 'sinds' : `sinds-${sheet.id}`}
                type="date"
                label={words.since}
                value={isThis ? typed.get('sinds') : today.toString()}
                error={isThis ? errors['sinds'] : undefined}
              />
              <TextField
                name="waaromniet"
                id={isThis ? 'waaromniet' : `waaromniet-${sheet.id}`}
                label={words.withdrawnWhy}
                optional
                width="full"
                value={isThis ? typed.get('waaromniet') : ''}
                error={isThis ? errors['waaromniet'] : undefined}
              />
              <Button variant="secondary">{words.withdraw}</Button>
            </StaffForm>
          </div>
        </details>
      ) : null}
    </Card>
  )
}
