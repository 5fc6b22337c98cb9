// SPDX-License-Identifier: EUPL-1.2
/** The form to add a document to a part. After a mistake what was typed is still there, and so is the file. */
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { fileField, readAdded, writeAdded } from '../../reporting/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { FileField } from '../../ui/FileField.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { onCase, onPart } from '../on-case.ts'
import { partOfSlug, partSlugs } from '../parts/rules.ts'
import { conflicts, partWords, sayMistakes } from '../words.nl.ts'
import { documentKinds } from './rules.ts'
import { documentKindWords, words } from './words.nl.ts'

/** What a file chooser offers first. */
const accept =
  '.pdf,.docx,.odt,.eml,.msg,application/pdf,image/jpeg,image/png,image/webp,text/plain,audio/mpeg,audio/mp4,audio/ogg,video/mp4,video/ogg,video/quicktime'

export const showNewDocument: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const typed = asked.typed ?? new Map<string, string>()
  const slug = typed.get('spoor') ?? asked.query.get('spoor') ?? ''
  const asks = slug === '' ? (await onCase(tx, who, id)).parts[0]?.kind : partOfSlug(slug)
  const { part, isClosed } = await onPart(tx, who, id, asks)
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict ?? (isClosed ? 'partClosed' : undefined))
  const [file] = readAdded(typed.get('bijgevoegd') ?? '')
  return {
    title: words.addTitle,
    menu: 'cases',
    audit: { object: { kind: 'case', id }, details: { part: part.kind } },
    body: (
      <>
        <BackLink href={`${to('casePart', { id })}?spoor=${partSlugs[part.kind]}`}>{partWords[part.kind]}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.addTitle} lead={words.addLead(partWords[part.kind])} />
        {isClosed ? null : (
          <StaffForm action={to('addDocument', { id })} csrf={who.csrf} hasFiles>
            <input type="hidden" name="spoor" value={partSlugs[part.kind]} />
            {file ? (
              <>
                <input type="hidden" name="bijgevoegd" value={writeAdded(file)} />
                <p>{words.ready(visibleText(file.name), words.size(file.size))}</p>
              </>
            ) : null}
            <FileField
              name={fileField}
              label={words.file}
              hint={words.fileHint}
              accept={accept}
              error={errors[fileField]}
            />
            <TextField
              name="titel"
              label={words.name}
              hint={words.nameHint}
              width="full"
              value={typed.get('titel') ?? ''}
              error={errors['titel']}
            />
            <SelectField
              name="soort"
              label={words.kind}
              emptyLabel=""
              options={documentKinds.map((kind) => ({ value: kind, label: documentKindWords[kind] }))}
              value={typed.get('soort') ?? ''}
              error={errors['soort']}
            />
            <TextField
              name="wanneer"
              type="date"
              label={words.day}
              value={typed.get('wanneer') ?? who.today.toString()}
              error={errors['wanneer']}
            />
            <TextArea
              name="toelichting"
              label={words.note}
              optional
              rows={3}
              value={typed.get('toelichting') ?? ''}
              error={errors['toelichting']}
            />
            <Button>{words.addButton}</Button>
          </StaffForm>
        )}
      </>
    ),
  }
}
