// SPDX-License-Identifier: EUPL-1.2
/** Which page answers a step on the public side. A failed step always comes back with what was typed. */
import type { Posted } from '../platform/web/posted.ts'
import { addStep, removeStep } from './attachment/FilesPart.tsx'
import { removeFile } from './attachment/remove-file.ts'
import { asTyped, lastGroup } from '../platform/written-code.ts'
import { callNumberOf, codeOf, mailboxKeysOf, readFormKey } from './door/code.ts'
import { findMailbox, type Desk } from './door/store.ts'
import { mistakesIn, nothingTyped, type Typed } from './form/fields.ts'
import { ConfirmedPage, ReceiptPage } from './form/ReceiptPage.tsx'
import { submitReport } from './form/submit-report.ts'
import { isTalkPage, stepOf, type TalkPage as Page } from './form/talk/steps.ts'
import { TalkPage } from './form/talk/TalkPage.tsx'
import { WaitingPage } from './form/WaitingPage.tsx'
import { TextPage } from './form/TextPage.tsx'
import { CodePage } from './mailbox/MailboxPage.tsx'
import { closeMailboxStep, openWithCode, showMailbox, writeLetterStep } from './mailbox/mailbox-steps.tsx'
import { defaultDeskSettings } from './desk-settings.ts'
import { draw, note, type Answer, type StepHouse } from './public-step.tsx'
import { promiseOf } from './form/promise.ts'

/** @param naar the name of the step, from the button; empty when the fields must tell */
export async function answerTo(at: StepHouse, naar: string, typed: Typed, posted: Posted): Promise<Answer> {
  const { fields } = posted
  if (naar.startsWith(removeStep)) await removeFile(at, typed, naar.slice(removeStep.length))
  const changesFiles = naar === addStep || naar.startsWith(removeStep)
  const stays = changesFiles || naar.startsWith('taal-')
  const asked =
    changesFiles && !fields.has('kaartje') ? withFiles(fields) : stays ? samePage(fields) : naar || stepByFields(fields)
  // a file that did not come along is told where files are added, whichever way one wanted to go
  const step = at.refusedFiles.length > 0 && isTalkPage(asked) ? withFiles(fields) : asked
  switch (step) {
    case 'versturen':
      return send(at, typed, fields)
    case 'bevestigen':
      return confirm(at, typed, fields)
    case 'ontvangst':
      return showReceiptAgain(at, typed, fields)
    case 'code':
      return draw(at, typed, (standing) => <CodePage {...standing} typed={typed} />)
    case 'openen':
      return openWithCode(at, typed, fields)
    case 'schrijven':
      return writeLetterStep(at, typed, fields)
    case 'sluiten':
      return closeMailboxStep(at, typed, fields)
    case 'postvak':
      return showMailbox(at, typed, fields)
    case 'uitleg':
      return draw(at, typed, (standing) => <TextPage {...standing} typed={typed} which="explanation" />)
    case 'veilig':
      return draw(at, typed, (standing) => <TextPage {...standing} typed={typed} which="safety" />)
    default:
      return form(at, typed, { page: isTalkPage(step) ? step : 'formulier' })
  }
}

/** A post without a button: a plain client, or the enter key in an old browser. */
function stepByFields(fields: ReadonlyMap<string, string>): string {
  if (fields.has('bericht')) return 'schrijven'
  if (fields.has('code')) return 'openen'
  if (fields.has('laatste')) return 'bevestigen'
  return fields.has('verhaal') ? 'versturen' : 'formulier'
}

/** The page of the form with the field for files: the one on which one was, or the question of its own. */
const withFiles = (fields: ReadonlyMap<string, string>): Page =>
  fields.get('stap') === 'alles' ? 'alles' : 'bestanden'

/** Another language was chosen: stay where one was. */
function samePage(fields: ReadonlyMap<string, string>): string {
  if (fields.has('kaartje')) return 'postvak'
  if (fields.has('bevestigt')) return 'ontvangst'
  return fields.get('stap') ?? 'formulier'
}

type FormState = {
  page?: Page
  mistakes?: ReturnType<typeof mistakesIn>
  trouble?: 'notStored' | 'tooMany'
  status?: number
}

async function form(
  at: StepHouse,
  typed: Typed,
  { page = 'formulier', mistakes = {}, trouble, status }: FormState,
): Promise<Answer> {
  const desks = await at.house.desks.all()
  const desk = at.hostDesk ?? desks.find(({ slug }) => slug === typed.gemeente)
  return draw(
    at,
    typed,
    (standing) => (
      <TalkPage
        {...standing}
        page={page}
        typed={typed}
        desks={at.hostDesk ? [] : desks}
        settings={desk?.settings ?? defaultDeskSettings}
        mistakes={mistakes}
        refused={at.refusedFiles}
        {...(trouble ? { trouble } : {})}
      />
    ),
    status,
  )
}

async function send(at: StepHouse, typed: Typed, fields: ReadonlyMap<string, string>): Promise<Answer> {
  const desks = await at.house.desks.all()
  const mistakes = mistakesIn(typed, new Set(desks.map(({ slug }) => slug)))
  if (at.refusedFiles.length > 0) mistakes.bijlage = 'fileRefused'
  const asked = fields.get('stap') ?? ''
  const page = isTalkPage(asked) ? asked : 'formulier'
  if (desks.length === 0) return form(at, typed, { page, trouble: 'notStored', status: 503 })
  const [first] = Object.keys(mistakes)
  if (first) return form(at, typed, { page: page === 'alles' ? page : stepOf(first), mistakes })
  if (!(await at.allows('submit'))) return form(at, typed, { page, trouble: 'tooMany', status: 429 })
  const desk = desks.find(({ slug }) => slug === typed.gemeente) as Desk
  const now = at.house.clock()
  const waited = at.waitingRoom.hasWaited(fields.get('wachtkaart') ?? '', typed.sleutel, now)
  if (at.waitingRoom.isBusy(desk.id, now) && !waited) {
    const ticket = at.waitingRoom.ticketFor(typed.sleutel, now)
    return draw(at, typed, (standing) => <WaitingPage {...standing} typed={typed} ticket={ticket} />)
  }
  try {
    const stored = await submitReport(at.house, desk, typed)
    return receipt(at, typed, desk, { ...stored, formKey: typed.sleutel })
  } catch (error) {
    note(at, 'report not stored', error)
    return form(at, typed, { page, trouble: 'notStored', status: 503 })
  }
}

type Receipt = {
  code: string
  formKey: string
  outcome: 'stored' | 'again' | 'added'
  wrongFour?: boolean
  missesFiles?: boolean
}

function receipt(at: StepHouse, typed: Typed, desk: Desk | undefined, shown: Receipt): Answer {
  const callNumber = callNumberOf(readFormKey(shown.formKey) ?? Buffer.alloc(32))
  return draw(at, typed, (standing) => (
    <ReceiptPage
      {...standing}
      {...shown}
      callNumber={callNumber}
      acute={typed.acuut}
      promise={promiseOf(at.house.clock(), desk?.settings ?? defaultDeskSettings, typed)}
    />
  ))
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
  return draw(at, typed, (standing) => (
    <ConfirmedPage
      {...standing}
      promise={promiseOf(at.house.clock(), stored.desk?.settings ?? defaultDeskSettings, typed)}
    />
  ))
}

async function showReceiptAgain(at: StepHouse, typed: Typed, fields: ReadonlyMap<string, string>): Promise<Answer> {
  const stored = await storedReceipt(at, fields)
  if (!stored) return form(at, nothingTyped(typed.taal, typed.gemeente), {})
  return receipt(at, typed, stored.desk, { ...stored, outcome: 'stored' })
}
