// SPDX-License-Identifier: EUPL-1.2
/** How the reporter can be reached: masked until somebody gives a reason, then for two minutes. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayTime } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { words } from '../words.nl.ts'
import type { ReportPageProps } from './ReportPage.tsx'

export const ContactCard: FC<ReportPageProps> = ({ course, report, revealed, csrf, typed, errors }) => (
  <Card title={words.report.contact}>
    {!course.hasContact ? (
      <p>{words.report.contactNone}</p>
    ) : revealed ? (
      <>
        <Alert kind="warning" title={words.report.contactUntil(sayTime(revealed.until))}>
          <p>{words.report.contactCareful}</p>
        </Alert>
        {revealed.contact.map(({ contact, safeMoment }) => (
          <DefinitionList
            items={[
              { term: words.report.contactHow, description: visibleText(contact) },
              {
                term: words.report.contactSafe,
                description: safeMoment === '' ? words.report.notSaid : visibleText(safeMoment),
              },
            ]}
          />
        ))}
      </>
    ) : (
      <>
        <p>{report.content.colleague ? words.report.contactColleague : words.report.contactMasked}</p>
        <FormGroupDetails
          summary={words.report.contactShow}
          holdsValue={typed.has('waarom')}
          hasError={Boolean(errors['waarom'])}
        >
          <StaffForm action={to('revealContact', { id: course.reportId })} csrf={csrf}>
            <TextField
              name="waarom"
              label={words.report.contactWhy}
              hint={words.report.contactWhyHint}
              value={typed.get('waarom')}
              error={errors['waarom']}
              width="full"
            />
            <Button variant="secondary">{words.report.contactShow}</Button>
          </StaffForm>
        </FormGroupDetails>
      </>
    )}
  </Card>
)
