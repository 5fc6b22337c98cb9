// SPDX-License-Identifier: EUPL-1.2
/** What goes further than reading: taking the original after a reason, who did so, and for the owner of the part taking the document away. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Instant } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Look } from './file-store.ts'
import type { CaseDocument } from './store.ts'
import { words } from './words.nl.ts'

interface OriginalFormsProps {
  document: CaseDocument
  csrf: string
  mayRemove: boolean
  looks: readonly Look[]
  names: ReadonlyMap<string, string>
  now: Instant
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const OriginalForms: FC<OriginalFormsProps> = (props) => {
  const { document, csrf, mayRemove, looks, names, now, typed, errors } = props
  return (
    <>
      {document.state === 'coming' ? null : (
        <FormGroupDetails
          summary={words.original}
          holdsValue={typed.has('waarvoor')}
          hasError={errors['waarvoor'] !== undefined}
        >
          <StaffForm action={to('revealDocument', { id: document.caseId })} csrf={csrf}>
            <input type="hidden" name="document" value={document.id} />
            <TextField
              name="waarvoor"
              label={words.why}
              hint={words.originalHint}
              width="full"
              value={typed.get('waarvoor') ?? ''}
              error={errors['waarvoor']}
            />
            <Button variant="secondary">{words.download}</Button>
          </StaffForm>
        </FormGroupDetails>
      )}
      {looks.length > 0 ? (
        <Card title={words.looks}>
          <ul>
            {looks.map(({ by, at, reason }) => (
              <li>
                {names.get(by)}, <MomentText moment={at} now={now} />: <span dir="auto">{visibleText(reason)}</span>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {mayRemove ? (
        <FormGroupDetails
          summary={words.remove}
          holdsValue={typed.has('waarom')}
          hasError={errors['waarom'] !== undefined}
        >
          <StaffForm action={to('removeDocument', { id: document.caseId })} csrf={csrf}>
            <input type="hidden" name="document" value={document.id} />
            <TextField
              name="waarom"
              label={words.removeWhy}
              hint={words.removeHint}
              width="full"
              value={typed.get('waarom') ?? ''}
              error={errors['waarom']}
            />
            <Button variant="danger">{words.removeButton}</Button>
          </StaffForm>
        </FormGroupDetails>
      ) : null}
    </>
  )
}
