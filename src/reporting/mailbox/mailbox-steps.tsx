// SPDX-License-Identifier: EUPL-1.2
/** The steps of the mailbox: opening it with a code, coming back to it, writing. A failed step comes back with what was typed. */
import { randomBytes } from 'node:crypto'
import { dateOf } from '../../time.ts'
import { asTyped } from '../../platform/written-code.ts'
import { clean, type Typed } from '../form/fields.ts'
import { draw, note, type Answer, type StepHouse } from '../public-step.tsx'
import { CodePage, MailboxPage, type CodeProblem, type MailboxState } from './MailboxPage.tsx'
import { openMailbox, type MailboxLetter } from './open-mailbox.ts'
import { maximumLetter, writeBack } from './write-letter.ts'

export async function openWithCode(at: StepHouse, typed: Typed, fields: ReadonlyMap<string, string>): Promise<Answer> {
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
        files={shown.state === 'sent' ? [] : typed.bijgevoegd}
        refused={at.refusedFiles}
        ticket={at.tickets.make(code, now)}
        letterKey={letterKey ?? randomBytes(16).toString('base64url')}
        today={dateOf(now)}
      />
    ),
    shown.state && statusOf[shown.state],
  )
}

/** The mailbox of an open ticket once more; an old ticket asks for the code again and keeps the text. */
export async function showMailbox(
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

export async function writeLetterStep(
  at: StepHouse,
  typed: Typed,
  fields: ReadonlyMap<string, string>,
): Promise<Answer> {
  const text = clean(fields.get('bericht') ?? '')
  const letterKey = fields.get('brief') ?? ''
  const code = at.tickets.read(fields.get('kaartje') ?? '', at.house.clock())
  if (code === undefined || letterKey === '') return showMailbox(at, typed, fields)
  if (at.refusedFiles.length > 0) return showMailbox(at, typed, fields)
  if (text.trim() === '' && typed.bijgevoegd.length === 0) return showMailbox(at, typed, fields, 'empty')
  if (text.length > maximumLetter) return showMailbox(at, typed, fields, 'tooLong')
  if (!(await at.allows('write'))) return showMailbox(at, typed, fields, 'tooMany')
  const stored = await writeBack(at.house, code, { text, letterKey, files: typed.bijgevoegd }).catch(
    (error: unknown) => {
      note(at, 'letter not stored', error)
      return false
    },
  )
  return showMailbox(at, typed, fields, stored ? 'sent' : 'notSent')
}
