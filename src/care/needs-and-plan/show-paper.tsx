// SPDX-License-Identifier: EUPL-1.2
/**
 * The plan on paper for the person: after "is paper safe for you?", with big letters, and with nothing that tells what it is about or where
 * somebody stays. Without a clear yes there is no paper, and the page says what to do instead.
 */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { ShowPage, View } from '../../platform/web/route.ts'
import { plainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { careLink } from '../CareFrame.tsx'
import { personAsked, type OnPerson } from '../on-person.ts'
import { findSheet } from '../sheets.ts'
import { plan, whyNoPaper, type Plan, type WhyNoPaper } from './rules.ts'
import { paperWords, words } from './words.nl.ts'

export const showPaper: ShowPage = async (tx, who, asked) => {
  const on = await personAsked(tx, who, asked)
  const safe = asked.query.get('veilig') ?? ''
  const made = (await findSheet(tx, on, plan))?.content
  const why = whyNoPaper(safe, made)
  const details = { node: on.node.id, part: on.part.kind, made: why === undefined && made !== undefined }
  const audit: View['audit'] = { object: { kind: 'case', id: on.theCase.id }, details }
  return why || !made
    ? { title: words.paper.title, menu: 'cases', audit, body: <NoPaper on={on} why={why} /> }
    : {
        title: paperWords.title,
        bare: true,
        audit,
        body: (
          <Paper
            made={made}
            back={careLink('carePlan', on)}
            sayDay={(day) => sayDate(plainDate(day), who.today, 'nl')}
          />
        ),
      }
}

const Paper: FC<{ made: Plan; back: string; sayDay: (day: string) => string }> = ({ made, back, sayDay }) => (
  <>
    <p class="screen-only">
      <a href={back}>{paperWords.back}</a>
    </p>
    <h1>{paperWords.title}</h1>
    <h2>{paperWords.goals}</h2>
    <Lines lines={made.goals} />
    {made.steps.length > 0 ? (
      <>
        <h2>{paperWords.steps}</h2>
        <Lines lines={made.steps} />
      </>
    ) : null}
    {made.reviewOn === '' ? null : <p>{paperWords.review(sayDay(made.reviewOn))}</p>}
    <p>{paperWords.change}</p>
  </>
)

const Lines: FC<{ lines: readonly string[] }> = ({ lines }) => (
  <ul>
    {lines.map((line) => (
      <li dir="auto">{visibleText(line)}</li>
    ))}
  </ul>
)

const NoPaper: FC<{ on: OnPerson; why: WhyNoPaper | undefined }> = ({ on, why }) => (
  <>
    <BackLink href={careLink('carePlan', on)}>{words.paper.back}</BackLink>
    <PageHeader title={words.paper.title} lead={words.paper.lead} />
    {why?.because === 'telling' ? (
      <Alert kind="warning" title={words.paper.telling}>
        <p>{why.found.map((part) => `“${part}”`).join(', ')}</p>
      </Alert>
    ) : why && why.because !== 'notAnswered' ? (
      <Alert kind="info" title={words.paper.why[why.because]} />
    ) : (
      <form method="get" action={to('planPaper', { id: on.theCase.id })}>
        <input type="hidden" name="wie" value={on.node.id} />
        <RadioGroup
          name="veilig"
          legend={words.paper.question}
          hint={words.paper.questionHint}
          options={[
            { value: 'ja', label: words.paper.yes },
            { value: 'nee', label: words.paper.no },
          ]}
        />
        <Button>{words.paper.next}</Button>
      </form>
    )}
  </>
)
