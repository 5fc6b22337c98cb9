// SPDX-License-Identifier: EUPL-1.2
/** Where somebody's answers lead, drawn the same at the moment of doubt and later beside the disclosure with which it was kept. */
import type { FC } from 'hono/jsx'
import { purposes } from '../../law/legal-basis.ts'
import {
  calls,
  type CallId,
  leaveBsnOut,
  officerQuestions,
  type OfficerQuestionId,
  sharingBases,
  type SharingBasisId,
} from '../../law/sharing-questions/endings.ts'
import { askedOn, type Answers, outcomeOf, type QuestionId } from '../../law/sharing-questions/walk.ts'
import { questionWords } from '../../law/sharing-questions/words.nl.ts'
import type { LegalSource } from '../../law/source.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { writeDoubt } from './kept-doubt.ts'
import { words } from './words.nl.ts'

/** Carries the answers along in the form of a disclosure. */
export const DoubtField: FC<{ answers: Answers }> = ({ answers }) => (
  <input type="hidden" name="twijfel" value={writeDoubt(answers)} />
)

export const KeptOutcome: FC<{ answers: Answers }> = ({ answers }) => {
  const ending = outcomeOf(answers)
  return (
    <>
      {ending?.kind === 'basis' ? <OnBasis id={ending.id} /> : null}
      {ending?.kind === 'askOfficer' ? <WithOfficer id={ending.id} /> : null}
      {ending?.kind === 'callFirst' ? <CallFirst id={ending.id} /> : null}
      <Card title={words.given}>
        <DefinitionList
          items={askedOn(answers).map((id) => ({ term: questionWords[id].ask, description: sayAnswer(id, answers) }))}
        />
      </Card>
    </>
  )
}

const sayAnswer = (id: QuestionId, answers: Answers): string => {
  const said: Readonly<Record<string, string>> = questionWords[id].answers
  return said[answers[id] ?? ''] ?? ''
}

const Source: FC<{ source: LegalSource }> = ({ source: { law, article, url, wording } }) => (
  <>
    <a href={url} rel="noreferrer">
      {law}, {article}
    </a>{' '}
    <span class="hint">{wording === 'notRead' ? words.notRead : words.wordingOf(sayExact(wording))}</span>
  </>
)

const OnBasis: FC<{ id: SharingBasisId }> = ({ id }) => {
  const { nl, purpose, data, mind, use, source } = sharingBases[id]
  return (
    <Card title={words.basis.title}>
      <DefinitionList
        items={[
          { term: words.basis.ground, description: nl },
          { term: words.basis.purpose, description: `${purposes[purpose].code} ${purposes[purpose].nl}` },
          { term: words.basis.data, description: words.basis.kinds[data] },
          { term: words.basis.mind, description: mind },
          { term: words.basis.use, description: words.basis.uses[use] },
          { term: words.basis.source, description: <Source source={source} /> },
          {
            term: words.bsn,
            description: (
              <>
                {leaveBsnOut.nl} <Source source={leaveBsnOut.source} />
              </>
            ),
          },
        ]}
      />
      <p>{words.basis.own}</p>
    </Card>
  )
}

const WithOfficer: FC<{ id: OfficerQuestionId }> = ({ id }) => {
  const { ask, source } = officerQuestions[id]
  return (
    <Alert kind="warning" title={words.officer.title}>
      <p>{words.officer.ask}</p>
      <p class="own-words">{ask}</p>
      <p>
        {words.officer.why}: <Source source={source} />
      </p>
    </Alert>
  )
}

const CallFirst: FC<{ id: CallId }> = ({ id }) => {
  const { nl, source } = calls[id]
  return (
    <Alert kind="danger" title={words.call.title}>
      <p>{nl}</p>
      <p>
        {words.call.why}: <Source source={source} />
      </p>
    </Alert>
  )
}
