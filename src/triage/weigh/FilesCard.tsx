// SPDX-License-Identifier: EUPL-1.2
/** The files that came along: of each its clean copy, or why there is none. The original and what it tells ask a reason. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { DeskFile } from '../../reporting/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayTime } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { RevealedFile } from '../reveal/revealed-files.ts'
import { fileWords as words } from '../file-words.nl.ts'

/** Pages that are drawn on the page of the report; the rest is a link. Each look at a page is in the audit trail. */
const drawnPages = 3

export interface FilesCardProps {
  reportId: string
  files: readonly DeskFile[]
  /** The copies of texts, by the id of their file. */
  texts: ReadonlyMap<string, string>
  revealed: ReadonlyMap<string, RevealedFile>
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const FilesCard: FC<FilesCardProps> = (props) => {
  const here = props.files.filter(({ state }) => state !== 'missing' && state !== 'coming')
  return (
    <Card title={words.title} id="bestanden">
      {props.files.map((file) => (
        <OneFile {...props} file={file} />
      ))}
      {here.length > 0 ? <AskReason {...props} files={here} /> : null}
    </Card>
  )
}

const OneFile: FC<FilesCardProps & { file: DeskFile }> = ({ reportId, file, texts, revealed }) => {
  const shown = revealed.get(file.id)
  const text = texts.get(file.id)
  return (
    <section aria-labelledby={`bestand-${file.id}`}>
      <h3 id={`bestand-${file.id}`}>
        <bdi>{visibleText(file.name)}</bdi>
      </h3>
      <p>
        {[file.kind && words.kinds[file.kind], words.size(file.size), words.states[file.state]]
          .filter(Boolean)
          .join(', ')}
      </p>
      {file.state === 'refused' ? <p>{words.refusals[file.refusal ?? ''] ?? words.refusalOther}</p> : null}
      {text === undefined ? <Pages reportId={reportId} file={file} /> : <p class="own-words">{visibleText(text)}</p>}
      {shown ? (
        <Alert kind="warning" title={words.until(sayTime(shown.until))}>
          <DefinitionList
            items={[...shown.findings, ['sha256', shown.sha256] as const].map(([term, description]) => ({
              term: visibleText(words.findings[term] ?? term),
              description: visibleText(description),
            }))}
          />
        </Alert>
      ) : null}
    </section>
  )
}

const Pages: FC<{ reportId: string; file: DeskFile }> = ({ reportId, file }) => {
  const address = (page: number) => to('attachmentPage', { id: reportId, bijlage: file.id, blad: String(page) })
  const pages = Array.from({ length: file.pages }, (_, page) => page)
  return (
    <>
      {pages.slice(0, drawnPages).map((page) => (
        <p>
          <a href={address(page)}>
            <img
              class="copy"
              src={address(page)}
              alt={words.pageOf(page + 1, file.pages, visibleText(file.name))}
              loading="lazy"
            />
          </a>
        </p>
      ))}
      {pages.length > drawnPages ? (
        <p>
          {pages.slice(drawnPages).map((page) => (
            <>
              <a href={address(page)}>{words.page(page + 1)}</a>{' '}
            </>
          ))}
        </p>
      ) : null}
    </>
  )
}

const AskReason: FC<FilesCardProps> = ({ reportId, files, csrf, typed, errors }) => (
  <FormGroupDetails
    summary={words.ask}
    holdsValue={typed.has('waarvoor')}
    hasError={Boolean(errors['waarvoor'] ?? errors['bestand'] ?? errors['wat'])}
  >
    <StaffForm action={to('revealAttachment', { id: reportId })} csrf={csrf}>
      <SelectField
        name="bestand"
        label={words.which}
        options={files.map(({ id, name }) => ({ value: id, label: visibleText(name) }))}
        value={typed.get('bestand')}
        error={errors['bestand']}
      />
      <RadioGroup
        name="wat"
        legend={words.what}
        options={[
          { value: 'metadata', label: words.metadata, hint: words.metadataHint },
          { value: 'original', label: words.original, hint: words.originalHint },
        ]}
        value={typed.get('wat')}
        error={errors['wat']}
      />
      <TextField
        name="waarvoor"
        label={words.why}
        hint={words.whyHint}
        value={typed.get('waarvoor')}
        error={errors['waarvoor']}
        width="full"
      />
      <Button variant="secondary">{words.show}</Button>
    </StaffForm>
  </FormGroupDetails>
)
