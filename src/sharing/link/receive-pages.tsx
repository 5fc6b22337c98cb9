// SPDX-License-Identifier: EUPL-1.2
/** What a receiver without an account sees: first a name and a code, then the copy and a way to answer. Works without script. */
import { randomUUID } from 'node:crypto'
import type { FC } from 'hono/jsx'
import { purposeInWords } from '../../law/legal-basis.ts'
import type { View } from '../../platform/web/route.ts'
import { fileField, readAdded, writeAdded } from '../../reporting/index.ts'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { FileField } from '../../ui/FileField.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { pagesOf } from '../disclosures/copy.ts'
import { CopyText } from '../disclosures/CopyText.tsx'
import { whatsFor } from '../disclosures/received.ts'
import { mostFilesBack, roomFor } from './rules.ts'
import type { Shared } from './store.ts'
import type { ReceiverWords } from './words.ts'

export interface AtDoor {
  words: ReceiverWords
  /** the name of the municipality */
  from: string
  /** where the forms go */
  action: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const doorPage = ({ words, from, action, typed, errors }: AtDoor): View => ({
  title: words.title,
  ...(Object.keys(errors).length > 0 ? { problem: true } : {}),
  body: (
    <>
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader title={words.title} lead={words.lead(from)} />
      <form method="post" action={action} autocomplete="off" novalidate>
        <TextField
          name="naam"
          label={words.name}
          hint={words.nameHint}
          value={typed.get('naam')}
          error={errors['naam']}
          maxlength={200}
        />
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          error={errors['code']}
          autocapitalize="characters"
          spellcheck={false}
          maxlength={40}
        />
        <Button>{words.open}</Button>
      </form>
    </>
  ),
})

interface CopyParts {
  shared: Shared
  endsOn: PlainDate
  today: PlainDate
  isSaid: boolean
  /** where the picture of a page is */
  pageAt: (place: number) => string
  /** files that came back before */
  filesSent: number
}

export const copyPage = (
  { words, from, action, typed, errors }: AtDoor,
  { shared, endsOn, today, isSaid, pageAt, filesSent }: CopyParts,
): View => ({
  title: words.title,
  ...(Object.keys(errors).length > 0 ? { problem: true } : {}),
  ...(isSaid ? { notice: words.sent } : {}),
  pictures: pagesOf(shared.copy).length > 0,
  body: (
    <>
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader title={words.shown(from)} lead={words.shownLead} />
      <DefinitionList
        items={[
          { term: words.number, description: shared.code },
          {
            term: words.purpose,
            description: purposeInWords(shared.purpose),
          },
          { term: words.basis, description: shared.basis },
          { term: words.until, description: sayDate(endsOn, today) },
        ]}
      />
      <CopyText copy={shared.copy} title={words.reads} pageAt={pageAt} />
      <AnswerForm
        words={words}
        action={action}
        typed={typed}
        errors={errors}
        kind={shared.copy.kind}
        filesSent={filesSent}
      />
    </>
  ),
})

type AnswerFormProps = Pick<AtDoor, 'words' | 'action' | 'typed' | 'errors'> & {
  kind: Shared['copy']['kind']
  filesSent: number
}

const AnswerForm: FC<AnswerFormProps> = ({ words, action, typed, errors, kind, filesSent }) => (
  <>
    <h2>{words.answer}</h2>
    <form method="post" action={action} enctype="multipart/form-data" autocomplete="off" novalidate>
      <input type="hidden" name="formulier" value={randomUUID()} />
      <RadioGroup
        name="wat"
        legend={words.what}
        options={whatsFor(kind).map((value) => ({ value, label: words.whats[value] }))}
        value={typed.get('wat')}
        error={errors['wat']}
      />
      <TextArea
        name="tekst"
        label={words.text}
        hint={whatsFor(kind).includes('geweigerd') ? `${words.textHint} ${words.refusalHint}` : words.textHint}
        value={typed.get('tekst')}
        error={errors['tekst']}
      />
      <FilesToSend words={words} typed={typed} errors={errors} filesSent={filesSent} />
      <Button>{words.send}</Button>
    </form>
  </>
)

/** What came in before a mistake is ready and goes along, unless its tick is taken away. The boxes stand in front of the files. */
const FilesToSend: FC<Pick<AnswerFormProps, 'words' | 'typed' | 'errors' | 'filesSent'>> = ({
  words: { files: words },
  typed,
  errors,
  filesSent,
}) => {
  const ready = readAdded(typed.get('bijgevoegd') ?? '')
  const error = errors[fileField]
  return (
    <>
      {ready.length > 0 ? (
        <CheckboxGroup
          name="bijgevoegd"
          legend={words.ready}
          options={ready.map((file) => ({ value: writeAdded(file), label: visibleText(file.name) }))}
          values={ready.map(writeAdded)}
        />
      ) : null}
      {roomFor(filesSent) > 0 ? (
        <FileField
          name={fileField}
          label={words.label}
          hint={[words.hint(mostFilesBack), ...(filesSent > 0 ? [words.sent(filesSent)] : [])].join(' ')}
          error={error}
          multiple
        />
      ) : (
        <p class="hint" id={fileField}>
          {words.full(mostFilesBack)}
        </p>
      )}
    </>
  )
}

/** After the last word: the copy is gone for this reader too. */
export const overPage = (words: ReceiverWords): View => ({
  title: words.title,
  body: (
    <>
      <PageHeader title={words.title} />
      <Alert kind="info" role="status" title={words.over} />
    </>
  ),
})

export const tooBusyPage = (words: ReceiverWords): View => ({
  title: words.title,
  body: <Alert kind="warning" title={words.tooBusy} />,
})
