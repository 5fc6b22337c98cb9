// SPDX-License-Identifier: EUPL-1.2
/** Puts another report with a suspicion in this case; nothing when there is none that waits for a case. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { words as caseWords } from '../words.nl.ts'
import { words } from './words.nl.ts'

interface AddReportProps {
  suspicions: readonly { reportId: string; label: string }[]
  caseId: string
  csrf: string
  errors: Readonly<Record<string, string>>
}

export const AddReport: FC<AddReportProps> = ({ suspicions, caseId, csrf, errors }) =>
  suspicions.length === 0 ? null : (
    <Card title={words.reportTitle}>
      <StaffForm action={to('addReportToCase', { id: caseId })} csrf={csrf}>
        <SelectField
          name="melding"
          label={words.reportWhich}
          hint={words.reportHint}
          emptyLabel={words.choose}
          options={suspicions.map(({ reportId, label }) => ({ value: reportId, label: caseWords.case.report(label) }))}
          error={errors['melding']}
        />
        <Button variant="secondary">{words.reportButton}</Button>
      </StaffForm>
    </Card>
  )
