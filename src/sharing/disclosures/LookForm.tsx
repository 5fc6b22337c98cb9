// SPDX-License-Identifier: EUPL-1.2
/** The last look before something leaves: left exactly how it is read there, right on what terms, and one button. */
import type { FC } from 'hono/jsx'
import { purposeInWords } from '../../law/legal-basis.ts'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TwoColumn } from '../../ui/TwoColumn.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Composed, DisclosureInput } from './compose.ts'
import { CopyText } from './CopyText.tsx'
import { fieldsOf } from './fields-of.ts'
import { otherPurpose } from './rules.ts'
import { channelWords, consentWords, kindWords, untilTerm, words as all } from './words.nl.ts'

const words = all.seen

interface LookFormProps {
  seen: Composed
  input: DisclosureInput
  caseId: string
  csrf: string
  today: PlainDate
}

export const LookForm: FC<LookFormProps> = ({ seen, input, caseId, csrf, today }) => (
  <>
    <p class="hint">{words.lead(visibleText(seen.partner.name))}</p>
    <TwoColumn
      asideLabel={words.terms}
      main={<CopyText copy={seen.copy} title={words.title} today={today} />}
      aside={
        <>
          {seen.looks.length === 0 ? null : (
            <Alert kind="warning" title={words.looks}>
              <ul>
                {seen.looks.map((look) => (
                  <li dir="auto">{visibleText(look)}</li>
                ))}
              </ul>
              <p>{words.looksLead}</p>
            </Alert>
          )}
          <Purpose seen={seen} input={input} />
          <Terms seen={seen} input={input} today={today} />
          <Buttons seen={seen} input={input} caseId={caseId} csrf={csrf} />
        </>
      }
    />
  </>
)

const Purpose: FC<Pick<LookFormProps, 'seen' | 'input'>> = ({ seen, input }) => {
  const chosen = seen.receivable?.purpose
  const usual = chosen && otherPurpose({ kind: input.soort, part: seen.part.kind }, chosen)
  return usual ? (
    <Alert kind="info" title={words.otherPurpose}>
      {words.otherPurposeLead(purposeInWords(chosen), purposeInWords(usual))}
    </Alert>
  ) : null
}

const Terms: FC<Pick<LookFormProps, 'seen' | 'input' | 'today'>> = ({ seen, input, today }) => (
  <DefinitionList
    items={[
      { term: all.one.kind, description: kindWords[input.soort] },
      { term: all.one.partner, description: visibleText(seen.partner.name) },
      { term: all.one.receiver, description: <span dir="auto">{visibleText(input.ontvanger)}</span> },
      {
        term: all.one.basis,
        description: seen.receivable ? `${seen.receivable.title} (${seen.receivable.article})` : '',
      },
      { term: all.one.consent, description: consentWords[input.toestemming] },
      { term: all.one.channel, description: channelWords[input.kanaal] },
      { term: untilTerm(input.kanaal), description: sayDate(input.tot, today) },
    ]}
  />
)

const Buttons: FC<Pick<LookFormProps, 'seen' | 'input' | 'caseId' | 'csrf'>> = ({ seen, input, caseId, csrf }) => {
  const fields = [...fieldsOf(input, '')]
    .filter(([name]) => name !== 'gezien')
    .map(([name, value]) => <input type="hidden" name={name} value={value} />)
  return (
    <>
      {seen.isSecondNeeded ? <p>{words.second}</p> : null}
      <StaffForm action={to('makeDisclosure', { id: caseId })} csrf={csrf}>
        {fields}
        <input type="hidden" name="gezien" value={seen.mark} />
        <Button>{seen.isSecondNeeded ? words.prepare : words.send}</Button>
      </StaffForm>
      <StaffForm action={to('previewDisclosure', { id: caseId })} csrf={csrf}>
        {fields}
        <input type="hidden" name="wijzig" value="ja" />
        <Button variant="subtle">{words.change}</Button>
      </StaffForm>
    </>
  )
}
