// SPDX-License-Identifier: EUPL-1.2
/** Asking for the code, and the open mailbox: the letters since the report, mine right, theirs left, signed with a role, nothing else. */
import type { FC } from 'hono/jsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LetterThread } from '../../ui/LetterThread.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import type { AddedFile } from '../attachment/added-file.ts'
import { FilesPart } from '../attachment/FilesPart.tsx'
import type { RefusedFile } from '../attachment/incoming-files.ts'
import { fileWords, saySize } from '../attachment/words.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import type { Typed } from '../form/fields.ts'
import { PublicFrame, SideSteps, TypedHidden, type Standing } from '../form/PublicFrame.tsx'
import { picture } from '../form/talk/pictures.tsx'
import { componentWords, publicWords } from '../form/words.ts'
import { dateLanguage } from '../languages.ts'
import type { MailboxLetter } from './open-mailbox.ts'

/** A code nobody has, a mailbox that stood open too long, a flood, or no answer from the database. */
export type CodeProblem = 'unknown' | 'waited' | 'tooMany' | 'notOpened'

export type CodePageProps = Standing & {
  typed: Typed
  problem?: CodeProblem
  /** A letter that was being written when the mailbox closed. */
  draft?: string
}

export const CodePage: FC<CodePageProps> = ({ typed, problem, draft, ...standing }) => {
  const words = publicWords[standing.language]
  const ui = componentWords[standing.language]
  const mailbox = words.mailbox
  const sentences = {
    unknown: mailbox.unknown,
    waited: mailbox.waited,
    tooMany: words.tooMany,
    notOpened: mailbox.notOpened,
  }
  const sentence = problem && sentences[problem]
  return (
    <PublicFrame
      {...standing}
      problem={problem !== undefined}
      defaultStep="openen"
      hidden={
        <>
          <TypedHidden typed={typed} />
          <input type="hidden" name="stap" value="code" />
        </>
      }
      footer={<SideSteps language={standing.language} except="code" />}
    >
      <ErrorSummary takesFocus={false} errors={sentence ? [{ field: 'code', message: sentence }] : []} words={ui} />
      <PageHeader title={mailbox.heading} picture={picture(standing.language, 'key')} />
      <TextField
        name="code"
        label={mailbox.label}
        hint={mailbox.hint}
        error={sentence}
        autocapitalize="characters"
        spellcheck={false}
        words={ui}
      />
      {draft ? <TextArea name="concept" label={mailbox.write} value={draft} words={ui} /> : null}
      <Button name="naar" value="openen">
        {mailbox.open}
      </Button>
      <p>
        <Button variant="subtle" name="naar" value="formulier" formnovalidate>
          {words.back}
        </Button>
      </p>
    </PublicFrame>
  )
}

export type MailboxState = 'sent' | 'empty' | 'tooLong' | 'notSent' | 'tooMany' | 'notSure'

export type MailboxPageProps = Standing & {
  letters: readonly MailboxLetter[]
  ticket: string
  letterKey: string
  today: PlainDate
  draft: string
  contact: { contact: string; veilig: string }
  mailboxMonths: number
  state?: MailboxState
  /** Added to the letter that is being written. */
  files: readonly AddedFile[]
  /** Files that did not come along. */
  refused: readonly RefusedFile[]
}

export const MailboxPage: FC<MailboxPageProps> = ({
  letters,
  ticket,
  letterKey,
  today,
  draft,
  contact,
  mailboxMonths,
  state,
  files,
  refused,
  ...standing
}) => {
  const words = publicWords[standing.language]
  const ui = componentWords[standing.language]
  const mailbox = words.mailbox
  const mistake = {
    empty: mailbox.writeMissing,
    tooLong: words.mistakes.tooLong,
    sent: undefined,
    notSent: undefined,
    tooMany: undefined,
    notSure: undefined,
  }
  const notSure = state === 'notSure' ? mailbox.endFirst : undefined
  const error = state && mistake[state]
  return (
    <PublicFrame
      {...standing}
      problem={(error ?? notSure) !== undefined}
      defaultStep="schrijven"
      hidden={
        <>
          <input type="hidden" name="kaartje" value={ticket} />
          <input type="hidden" name="brief" value={letterKey} />
        </>
      }
      takesFiles
    >
      <ErrorSummary
        takesFocus={false}
        errors={[
          ...(error ? [{ field: 'bericht', message: error }] : []),
          ...(notSure ? [{ field: 'zeker', message: notSure }] : []),
        ]}
        words={ui}
      />
      {state === 'sent' ? <Alert kind="ok" role="status" title={mailbox.sent} words={ui} /> : null}
      {state === 'notSent' ? <Alert kind="warning" role="alert" title={mailbox.notSent} words={ui} /> : null}
      {state === 'tooMany' ? <Alert kind="warning" role="alert" title={words.tooMany} words={ui} /> : null}
      <PageHeader title={mailbox.opened} picture={picture(standing.language, 'answer')} />
      {letters.length === 0 ? (
        <p>{mailbox.empty}</p>
      ) : (
        <LetterThread
          label={mailbox.letters}
          letters={letters.map((letter) => ({
            mine: letter.mine,
            author: letter.mine ? mailbox.you : letter.signedAs,
            mark: letter.isNew ? mailbox.isNew : undefined,
            day: <DateText date={plainDate(letter.writtenOn)} today={today} lang={dateLanguage(standing.language)} />,
            body: [
              letter.kind === 'changed' && mailbox.changed,
              letter.kind === 'contact' ? mailbox.contactLeft : letter.text,
              ...letter.attachments.map(({ name, size }) => `${name}, ${saySize(fileWords[standing.language], size)}`),
            ]
              .filter(Boolean)
              .join('\n\n'),
          }))}
        />
      )}
      <TextArea
        name="bericht"
        label={mailbox.write}
        hint={mailbox.writeHint}
        rows={5}
        value={draft}
        error={error}
        words={ui}
      />
      <FormGroupDetails
        summary={fileWords[standing.language].summary}
        holdsValue={files.length > 0}
        hasError={refused.length > 0}
      >
        <FilesPart language={standing.language} files={files} refused={refused} ui={ui} />
      </FormGroupDetails>
      <FormGroupDetails summary={mailbox.contact} holdsValue={contact.contact !== '' || contact.veilig !== ''}>
        <TextField
          name="contact"
          label={words.contactLabel}
          hint={words.contactHint}
          value={contact.contact}
          words={ui}
        />
        <TextField name="veilig" label={words.safeMoment} value={contact.veilig} width="full" words={ui} />
      </FormGroupDetails>
      <Button name="naar" value="schrijven">
        {mailbox.writeButton}
      </Button>
      <p>
        <Button variant="subtle" name="naar" value="formulier" formnovalidate>
          {mailbox.close}
        </Button>
      </p>
      <p class="hint">{mailbox.keptUntil(mailboxMonths)}</p>
      <FormGroupDetails summary={mailbox.end} hasError={notSure !== undefined}>
        <p>{mailbox.endText}</p>
        <Checkbox name="zeker" label={mailbox.endCheck} error={notSure} words={ui} />
        <Button variant="danger" name="naar" value="sluiten" formnovalidate>
          {mailbox.endButton}
        </Button>
      </FormGroupDetails>
    </PublicFrame>
  )
}

/** The code is worth nothing any more; the way to the form stays. */
export const ClosedPage: FC<Standing> = (standing) => {
  const words = publicWords[standing.language]
  return (
    <PublicFrame
      {...standing}
      defaultStep="formulier"
      hidden={null}
      footer={<SideSteps language={standing.language} />}
    >
      <PageHeader title={words.mailbox.ended} lead={words.receipt.confirmedMore} />
    </PublicFrame>
  )
}
