// SPDX-License-Identifier: EUPL-1.2
/**
 * The last look before something leaves: left exactly how it is read there, right on what terms, and one button. Of a picture nobody here can take
 * anything off: each page has a box to leave it out, and what was ticked since is looked at again before anything goes.
 */
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
import { pagesOf } from './copy.ts'
import { CopyText } from './CopyText.tsx'
import { fieldsOf } from './fields-of.ts'
import { LeaveOut, LeftOut, pagesThatGo } from './LeaveOut.tsx'
import { addressesOfPages, mostBytes } from './page-rules.ts'
import { pageWords } from './page-words.nl.ts'
import { otherPurpose } from './rules.ts'
import { channelWords, consentWords, kindWords } from './names.nl.ts'
import { untilTerm, words as all } from './words.nl.ts'

const words = all.seen

interface LookFormProps {
  seen: Composed
  input: DisclosureInput
  caseId: string
  csrf: string
  today: PlainDate
}

export const LookForm: FC<LookFormProps> = ({ seen, input, caseId, csrf, today }) => {
  const addresses = addressesOfPages(caseId, { copy: seen.copy, documents: seen.documentIds })
  const going = pagesThatGo(seen)
  return (
    <>
      <p class="hint">{words.lead(visibleText(seen.partner.name))}</p>
      <StaffForm action={to('makeDisclosure', { id: caseId })} csrf={csrf}>
        <TwoColumn
          asideLabel={words.terms}
          main={
            <>
              <CopyText
                copy={seen.copy}
                title={words.title}
                pageAt={(place) => addresses[place - 1]}
                besidePage={(place) => <LeaveOut {...going[place - 1]} />}
              />
              <LeftOut seen={seen} without={input.zonder} />
            </>
          }
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
              {pagesOf(seen.copy).length === 0 ? null : (
                <Alert kind="warning" title={pageWords.seen.pagesTitle}>
                  <p>{pageWords.seen.pages}</p>
                  <p>{pageWords.seen.shelter}</p>
                </Alert>
              )}
              <Purpose seen={seen} input={input} />
              <Terms seen={seen} input={input} today={today} />
              <Buttons seen={seen} input={input} caseId={caseId} />
            </>
          }
        />
      </StaffForm>
    </>
  )
}

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

/** The boxes of the pages say `zonder` themselves, and the last button says `wijzig`. */
const saidElsewhere: readonly string[] = ['gezien', 'zonder', 'wijzig']

const Buttons: FC<Pick<LookFormProps, 'seen' | 'input' | 'caseId'>> = ({ seen, input, caseId }) => {
  const again = to('previewDisclosure', { id: caseId })
  return (
    <>
      {[...fieldsOf(input, '')]
        .filter(([name]) => !saidElsewhere.includes(name))
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
      <input type="hidden" name="gezien" value={seen.mark} />
      {seen.isSecondNeeded ? <p>{words.second}</p> : null}
      {seen.isTooLarge ? (
        <Alert kind="warning" title={pageWords.seen.tooLarge(`${mostBytes / 1_000_000} MB`)} />
      ) : (
        <p>
          <Button>{seen.isSecondNeeded ? words.prepare : words.send}</Button>
        </p>
      )}
      {pagesThatGo(seen).length + input.zonder.length === 0 ? null : (
        <>
          <p class="hint">{pageWords.seen.lookAgainLead}</p>
          <p>
            <Button variant="secondary" formaction={again}>
              {pageWords.seen.lookAgain}
            </Button>
          </p>
        </>
      )}
      <p>
        <Button variant="subtle" formaction={again} name="wijzig" value="ja">
          {words.change}
        </Button>
      </p>
    </>
  )
}
