// SPDX-License-Identifier: EUPL-1.2
/** The registration with CoMensha: what stands ready to be typed over, on which basis, what was sent, and the form that prepares it. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { copyScript } from '../../ui/copy-script.ts'
import { CopyField } from '../../ui/CopyField.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { CareFrame, PersonField } from '../CareFrame.tsx'
import { consent } from '../consent/rules.ts'
import { personAsked, type OnPerson } from '../on-person.ts'
import { findSheets, type Sheet } from '../sheets.ts'
import { said, sayMistakes } from '../words.nl.ts'
import { PrepareForm } from './PrepareForm.tsx'
import { maySend, registration, type Registration } from './rules.ts'
import { basisWords, dossierWords, words } from './words.nl.ts'

export const showRegistration: ShowPage = async (tx, who, asked) => {
  const on = await personAsked(tx, who, asked)
  const made = await findSheets(tx, on, registration)
  const given = (await findSheets(tx, on, consent)).map(({ content }) => content)
  const by = made.flatMap(({ content }) => [content.sent?.by ?? null, content.withdrawn?.by ?? null])
  const names = await namesOf(tx, by)
  const errors = sayMistakes(asked.errors)
  const typed = asked.typed ?? new Map<string, string>()
  return {
    title: words.title(on.node.label),
    menu: 'cases',
    script: copyScript,
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id: on.theCase.id }, details: { node: on.node.id, part: on.part.kind } },
    body: (
      <CareFrame on={on} asked={asked} title={words.title(on.node.label)} lead={words.lead} errors={errors}>
        {made.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null}
        {made.map((sheet) => (
          <RegistrationCard
            on={on}
            sheet={sheet}
            sendable={maySend(sheet.content, given)}
            names={names}
            csrf={who.csrf}
            today={who.today}
            typed={typed.get('welke') === sheet.id ? typed : undefined}
            errors={errors}
          />
        ))}
        {on.isClosed ? null : <PrepareForm on={on} csrf={who.csrf} typed={typed} errors={errors} />}
      </CareFrame>
    ),
  }
}

interface CardProps {
  on: OnPerson
  sheet: Sheet<Registration>
  sendable: boolean
  names: ReadonlyMap<string, string>
  csrf: string
  today: PlainDate
  /** only when it is about this one */
  typed: ReadonlyMap<string, string> | undefined
  errors: Readonly<Record<string, string>>
}

const RegistrationCard: FC<CardProps> = (props) => {
  const { sheet, sendable, names, today } = props
  const { dossier, basis, basisText, text, preparedOn, sent, withdrawn } = sheet.content
  const day = (on: string) => sayDate(plainDate(on), today, 'nl')
  return (
    <Card title={dossierWords[dossier]}>
      <p>
        {words.preparedOn(day(preparedOn))} {words.onBasis(basisWords[basis])}
      </p>
      {basisText === '' ? null : (
        <p class="own-words" dir="auto">
          {visibleText(basisText)}
        </p>
      )}
      {text === '' ? (
        <p>{words.nothingOfUs}</p>
      ) : (
        <>
          <p class="hint">{words.sheetHint}</p>
          <CopyField
            id={`blad-${sheet.id}`}
            label={words.sheet}
            text={visibleText(text)}
            copy={words.copy}
            copied={words.copied}
          />
        </>
      )}
      {sent ? <p>{words.sentLine(day(sent.on), sent.how, names.get(sent.by) ?? '', sent.theirNumber)}</p> : null}
      {withdrawn ? (
        <p>
          {words.withdrawnLine(day(withdrawn.on), names.get(withdrawn.by) ?? '')}{' '}
          <span dir="auto">{visibleText(withdrawn.reason)}</span>
        </p>
      ) : (
        <>
          {sent || sendable ? null : <Alert kind="warning" title={words.mayNotSend} />}
          {!sent && sendable ? <SentForm {...props} /> : null}
          <WithdrawForm {...props} />
        </>
      )}
    </Card>
  )
}

const SentForm: FC<CardProps> = ({ on, sheet, csrf, today, typed, errors }) => (
  <details class="fold" open={typed?.has('verzonden')}>
    <summary class="fold__summary">{words.note}</summary>
    <div class="fold__content">
      <StaffForm action={to('noteRegistrationSent', { id: on.theCase.id })} csrf={csrf}>
        <PersonField on={on} />
        <input type="hidden" name="welke" value={sheet.id} />
        <TextField
          name="verzonden"
          id={typed ? 'verzonden' : `verzonden-${sheet.id}`}
          type="date"
          label={words.sentOn}
          value={typed?.get('verzonden') ?? today.toString()}
          error={typed && errors['verzonden']}
        />
        <TextField
          name="hoe"
          id={typed ? 'hoe' : `hoe-${sheet.id}`}
          label={words.sentHow}
          hint={words.sentHowHint}
          value={typed?.get('hoe') ?? ''}
          error={typed && errors['hoe']}
        />
        <TextField
          name="nummer"
          id={typed ? 'nummer' : `nummer-${sheet.id}`}
          label={words.theirNumber}
          optional
          value={typed?.get('nummer') ?? ''}
          error={typed && errors['nummer']}
        />
        <Button>{words.note}</Button>
      </StaffForm>
    </div>
  </details>
)

const WithdrawForm: FC<CardProps> = ({ on, sheet, csrf, typed, errors }) => (
  <details class="fold" open={typed?.has('waarom')}>
    <summary class="fold__summary">{words.withdraw}</summary>
    <div class="fold__content">
      <p class="hint">{words.withdrawHint}</p>
      <StaffForm action={to('withdrawRegistration', { id: on.theCase.id })} csrf={csrf}>
        <PersonField on={on} />
        <input type="hidden" name="welke" value={sheet.id} />
        <TextField
          name="waarom"
          id={typed ? 'waarom' : `waarom-${sheet.id}`}
          label={words.withdrawReason}
          width="full"
          value={typed?.get('waarom') ?? ''}
          error={typed && errors['waarom']}
        />
        <Button variant="secondary">{words.withdraw}</Button>
      </StaffForm>
    </div>
  </details>
)
