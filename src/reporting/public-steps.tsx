// SPDX-License-Identifier: EUPL-1.2
/** Which page answers a step on the public side. A failed step always comes back with what was typed. */
import { randomBytes } from 'node:crypto'
import type { Child } from 'hono/jsx'
import { kindOf } from '../platform/log.ts'
import type { FloodKind } from '../platform/web/flood.ts'
import type { Posted } from '../platform/web/posted.ts'
import { dateOf } from '../time.ts'
import { sayDate } from '../ui/date-words.ts'
import { quickExitScript } from '../ui/quick-exit-script.ts'
import { asTyped, codeOf, lastGroup, mailboxKeysOf, readFormKey } from './door/code.ts'
import { findMailbox, type Desk } from './door/store.ts'
import { clean, mistakesIn, nothingTyped, type Typed } from './form/fields.ts'
import { FormPage } from './form/FormPage.tsx'
import { ConfirmedPage, ReceiptPage } from './form/ReceiptPage.tsx'
import { submitReport } from './form/submit-report.ts'
import { TextPage } from './form/TextPage.tsx'
import { CodePage, MailboxPage, type CodeProblem, type MailboxState } from './mailbox/MailboxPage.tsx'
import { openMailbox, type MailboxLetter } from './mailbox/open-mailbox.ts'
import type { Tickets } from './mailbox/ticket.ts'
import { maximumLetter, writeBack } from './mailbox/write-letter.ts'
import type { PublicHouse } from './public-house.ts'
import { readBy } from './reading-limit.ts'

export interface StepHouse {
  house: PublicHouse
  tickets: Tickets
  /** the desk of the host name, when it decides */
  hostDesk: Desk | undefined
  municipality: { slug: string; name: string }
  allows: (kind: FloodKind) => Promise<boolean>
}

export interface Answer {
  page: { toString(): string }
  status?: number
  /** whose looks */
  slug: string
}

/** @param naar the name of the step, from the button; empty when the fields must tell */
export async function answerTo(at: StepHouse, naar: string, typed: Typed, posted: Posted): Promise<Answer> {
  const { fields } = posted
  switch (naar.startsWith('taal-') ? samePage(fields) : naar || stepByFields(fields)) {
    case 'versturen':
      return send(at, typed, posted)
    case 'bevestigen':
      return confirm(at, typed, fields)
    case 'ontvangst':
      return showReceiptAgain(at, typed, fields)
    case 'code':
      return draw(at, typed, (standing) => <CodePage {...standing} typed={typed} />)
    case 'openen':
      return openWithCode(at, typed, fields)
    case 'schrijven':
      return write(at, typed, fields)
    case 'postvak':
      return showMailbox(at, typed, fields)
    case 'uitleg':
      return draw(at, typed, (standing) => <TextPage {...standing} typed={typed} which="explanation" />)
    case 'veilig':
      return draw(at, typed, (standing) => <TextPage {...standing} typed={typed} which="safety" />)
    default:
      return form(at, typed, {})
  }
}

/** A post without a button: a plain client, or the enter key in an old browser. */
function stepByFields(fields: ReadonlyMap<string, string>): string {
  if (fields.has('bericht')) return 'schrijven'
  if (fields.has('code')) return 'openen'
  if (fields.has('laatste')) return 'bevestigen'
  return fields.has('verhaal') ? 'versturen' : 'formulier'
}

/** Another language was chosen: stay where one was. */
function samePage(fields: ReadonlyMap<string, string>): string {
  if (fields.has('kaartje')) return 'postvak'
  if (fields.has('bevestigt')) return 'ontvangst'
  return fields.get('stap') ?? 'formulier'
}

function note(at: StepHouse, event: string, error: unknown): void {
  at.house.log.error({ event, kind: kindOf(error) })
}

type Standing = { language: Typed['taal']; municipality: { slug: string; name: string }; css: string; script: string }

function draw(at: StepHouse, typed: Typed, page: (standing: Standing) => Child, status?: number): Answer {
  const { slug } = at.municipality
  const standing = {
    language: typed.taal,
    municipality: at.municipality,
    css: at.house.styleOf(slug),
    script: quickExitScript,
  }
  return { page: page(standing) as Answer['page'], slug, ...(status ? { status } : {}) }
}

type FormState = { mistakes?: ReturnType<typeof mistakesIn>; trouble?: 'notStored' | 'tooMany'; status?: number }

async function form(at: StepHouse, typed: Typed, { mistakes = {}, trouble, status }: FormState): Promise<Answer> {
  const desks = at.hostDesk ? [] : await at.house.desks.all()
  return draw(
    at,
    typed,
    (standing) => (
      <FormPage {...standing} typed={typed} desks={desks} mistakes={mistakes} {...(trouble ? { trouble } : {})} />
    ),
    status,
  )
}

async function send(at: StepHouse, typed: Typed, posted: Posted): Promise<Answer> {
  const desks = await at.house.desks.all()
  const mistakes = mistakesIn(typed, new Set(desks.map(({ slug }) => slug)))
  if (posted.files.has('bijlage')) mistakes.bijlage = 'fileNotYet'
  if (desks.length === 0) return form(at, typed, { trouble: 'notStored', status: 503 })
  if (Object.keys(mistakes).length > 0) return form(at, typed, { mistakes })
  if (!(await at.allows('submit'))) return form(at, typed, { trouble: 'tooMany', status: 429 })
  const desk = desks.find(({ slug }) => slug === typed.gemeente) as Desk
  try {
    const { code, outcome } = await submitReport(at.house, desk, typed)
    return receipt(at, typed, desk, { code, outcome, formKey: typed.sleutel })
  } catch (error) {
    note(at, 'report not stored', error)
    return form(at, typed, { trouble: 'notStored', status: 503 })
  }
}

type Receipt = { code: string; formKey: string; outcome: 'stored' | 'again' | 'added'; wrongFour?: boolean }

function receipt(at: StepHouse, typed: Typed, desk: Desk | undefined, shown: Receipt): Answer {
  return draw(at, typed, (standing) => (
    <ReceiptPage {...standing} {...shown} acute={typed.acuut} readBy={readByWords(at, desk, typed)} />
  ))
}

function readByWords(at: StepHouse, desk: Desk | undefined, typed: Typed): string {
  const today = dateOf(at.house.clock())
  return sayDate(readBy(today, desk?.readWithin ?? 1), today, typed.taal)
}

/** The report behind the form key on a receipt. Only a stored one has a code to show. */
async function storedReceipt(at: StepHouse, fields: ReadonlyMap<string, string>) {
  const formKey = fields.get('bevestigt') ?? ''
  const bytes = readFormKey(formKey)
  if (!bytes) return undefined
  const code = codeOf(bytes)
  const mailbox = await findMailbox(at.house.pool, mailboxKeysOf(code).locator)
  return mailbox && { code, formKey, desk: await at.house.desks.byId(mailbox.municipalityId) }
}

async function confirm(at: StepHouse, typed: Typed, fields: ReadonlyMap<string, string>): Promise<Answer> {
  const stored = await storedReceipt(at, fields)
  if (!stored) return form(at, nothingTyped(typed.taal, typed.gemeente), {})
  if (asTyped(fields.get('laatste') ?? '') !== lastGroup(stored.code)) {
    return receipt(at, typed, stored.desk, { ...stored, outcome: 'stored', wrongFour: true })
  }
  return draw(at, typed, (standing) => <ConfirmedPage {...standing} readBy={readByWords(at, stored.desk, typed)} />)
}

async function showReceiptAgain(at: StepHouse, typed: Typed, fields: ReadonlyMap<string, string>): Promise<Answer> {
  const stored = await storedReceipt(at, fields)
  if (!stored) return form(at, nothingTyped(typed.taal, typed.gemeente), {})
  return receipt(at, typed, stored.desk, { ...stored, outcome: 'stored' })
}

async function openWithCode(at: StepHouse, typed: Typed, fields: ReadonlyMap<string, string>): Promise<Answer> {
  const draft = clean(fields.get('concept') ?? '')
  const refuse = (problem: CodeProblem, status?: number) =>
    draw(at, typed, (standing) => <CodePage {...standing} typed={typed} problem={problem} draft={draft} />, status)
  if (!(await at.allows('openMailbox'))) return refuse('tooMany', 429)
  const code = asTyped(fields.get('code') ?? '')
  try {
    const mailbox = await openMailbox(at.house, code)
    return mailbox ? drawMailbox(at, typed, { code, draft, letters: mailbox.letters }) : refuse('unknown')
  } catch (error) {
    note(at, 'mailbox not opened', error)
    return refuse('notOpened', 503)
  }
}

interface Shown {
  code: string
  draft: string
  letters: readonly MailboxLetter[]
  state?: MailboxState
  letterKey?: string
}

const statusOf: Partial<Record<MailboxState, number>> = { notSent: 503, tooMany: 429 }

function drawMailbox(at: StepHouse, typed: Typed, { code, letterKey, ...shown }: Shown): Answer {
  const now = at.house.clock()
  return draw(
    at,
    typed,
    (standing) => (
      <MailboxPage
        {...standing}
        {...shown}
        ticket={at.tickets.make(code, now)}
        letterKey={letterKey ?? randomBytes(16).toString('base64url')}
        today={dateOf(now)}
      />
    ),
    shown.state && statusOf[shown.state],
  )
}

/** The mailbox of an open ticket once more; an old ticket asks for the code again and keeps the text. */
async function showMailbox(
  at: StepHouse,
  typed: Typed,
  fields: ReadonlyMap<string, string>,
  state?: MailboxState,
): Promise<Answer> {
  const draft = state === 'sent' ? '' : clean(fields.get('bericht') ?? '')
  const code = at.tickets.read(fields.get('kaartje') ?? '', at.house.clock())
  const mailbox = code === undefined ? undefined : await openMailbox(at.house, code).catch(() => ({ letters: [] }))
  if (!mailbox || code === undefined) {
    return draw(at, typed, (standing) => <CodePage {...standing} typed={typed} problem="waited" draft={draft} />)
  }
  const letterKey = state === 'sent' ? undefined : fields.get('brief')
  return drawMailbox(at, typed, {
    code,
    draft,
    letters: mailbox.letters,
    ...(state ? { state } : {}),
    ...(letterKey ? { letterKey } : {}),
  })
}

async function write(at: StepHouse, typed: Typed, fields: ReadonlyMap<string, string>): Promise<Answer> {
  const text = clean(fields.get('bericht') ?? '')
  const letterKey = fields.get('brief') ?? ''
  const code = at.tickets.read(fields.get('kaartje') ?? '', at.house.clock())
  if (code === undefined || letterKey === '') return showMailbox(at, typed, fields)
  if (text.trim() === '') return showMailbox(at, typed, fields, 'empty')
  if (text.length > maximumLetter) return showMailbox(at, typed, fields, 'tooLong')
  if (!(await at.allows('write'))) return showMailbox(at, typed, fields, 'tooMany')
  const stored = await writeBack(at.house, code, text, letterKey).catch((error: unknown) => {
    note(at, 'letter not stored', error)
    return false
  })
  return showMailbox(at, typed, fields, stored ? 'sent' : 'notSent')
}
