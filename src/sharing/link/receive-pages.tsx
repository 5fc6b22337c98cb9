// SPDX-License-Identifier: EUPL-1.2
/** What a receiver without an account sees: first a name and a code, then the copy and a way to answer. Works without script. */
import type { FC } from 'hono/jsx'
import { purposeInWords } from '../../law/legal-basis.ts'
import type { View } from '../../platform/web/route.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { pagesOf } from '../disclosures/copy.ts'
import { CopyText } from '../disclosures/CopyText.tsx'
import { whatsFor } from '../disclosures/received.ts'
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
}

export const copyPage = (
  { words, from, action, typed, errors }: AtDoor,
  { shared, endsOn, today, isSaid, pageAt }: CopyParts,
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
      <CopyText copy={shared.copy} title={words.reads} today={plainDate(shared.sentOn)} pageAt={pageAt} />
      <AnswerForm words={words} action={action} typed={typed} errors={errors} kind={shared.copy.kind} />
    </>
  ),
})

const AnswerForm: FC<Pick<AtDoor, 'words' | 'action' | 'typed' | 'errors'> & { kind: Shared['copy']['kind'] }> = ({
  words,
  action,
  typed,
  errors,
  kind,
}) => (
  <>
    <h2>{words.answer}</h2>
    <form method="post" action={action} autocomplete="off" novalidate>
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
      <Button>{words.send}</Button>
    </form>
  </>
)

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
