// SPDX-License-Identifier: EUPL-1.2
/** Stay, shelter and money of one person: what is unknown, what changed, the advice line by line, and the terms. Advice; a person decides. */
import { partWords, whoIsOn } from '../../casework/index.ts'
import { adviceKinds } from '../../law/pathways/rule.ts'
import { addWorkingDays } from '../../law/working-days.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { limitsOf } from '../../triage/index.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { TermsCard } from '../terms/TermsCard.tsx'
import { AdviceCard, type LineProps } from './AdviceCard.tsx'
import { beginWith } from './begin-with.ts'
import { ChangedCard } from './ChangedCard.tsx'
import { LeftOutCard, type LeftOut } from './LeftOutCard.tsx'
import { answerTo, findAnswers } from './line-answers.ts'
import { onPerson } from './on-person.ts'
import { readPathway } from './reading.ts'
import { findPathway } from './store.ts'
import { UnknownCard } from './UnknownCard.tsx'
import { conflicts, kindWords, said, sayMistakes, words } from './words.nl.ts'

export const showPathway: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const wanted = asked.typed?.get('wie') ?? asked.query.get('wie') ?? ''
  const { node, part, theCase, isClosed } = await onPerson(tx, who, id, wanted)
  const pathway = await findPathway(tx, part, node.id)
  const answers = pathway ? await findAnswers(tx, part, node.id) : []
  const doers = await whoIsOn(tx, part, who.today)
  const names = await namesOf(tx, [
    ...doers,
    ...answers.map(({ by }) => by),
    ...(pathway ? [pathway.setBy, pathway.seenBy] : []),
  ])
  const reading = readPathway(pathway?.kept.facts ?? beginWith(node, theCase.forms), pathway?.snapshot, who.today)
  const left = reading.advice.flatMap((line): LeftOut[] => {
    const answer = answerTo(answers, line, 'left')
    return answer ? [{ line, answer }] : []
  })
  const holds = reading.advice.filter((line) => !left.some((each) => each.line === line))
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  const factsHref = `${to('pathwayFacts', { id })}?wie=${node.id}`
  const at: LineProps = {
    caseId: id,
    nodeId: node.id,
    part,
    csrf: who.csrf,
    today: who.today,
    terms: reading.terms,
    doers,
    names,
    self: who.personId,
    usual: addWorkingDays(who.today, (await limitsOf(tx)).taskWithinWorkingDays),
    typed: asked.typed ?? new Map<string, string>(),
    errors,
    isQuiet: isClosed || !pathway,
    version: pathway?.version ?? 0,
    payer: pathway?.kept.payer ?? '',
  }
  return {
    title: words.title(node.label, theCase.number),
    menu: 'cases',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id }, details: { node: node.id, part: part.kind, shown: reading.advice.length } },
    body: (
      <>
        <BackLink href={`${to('caseNode', { id })}?wie=${node.id}`}>{words.back(node.label)}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.heading} lead={`${words.lead(node.label)} (${partWords[part.kind]})`} />
        <p class="hint">{words.leadMore}</p>
        {isClosed ? <Alert kind="info" title={words.closed} /> : null}
        <p>
          {pathway
            ? `${words.setBy(names.get(pathway.setBy) ?? '')}, ${sayMoment(pathway.setAt, tx.now)}.`
            : words.nothingYet}
        </p>
        {reading.terms.length > 0 ? (
          <p>
            <a href="#termijnen-kaart">{words.toTerms}</a>
          </p>
        ) : null}
        {isClosed ? null : (
          <p>
            <ActionLink href={factsHref}>{pathway ? words.change : words.fill}</ActionLink>
          </p>
        )}
        {pathway ? (
          <ChangedCard
            caseId={id}
            nodeId={node.id}
            version={pathway.version}
            csrf={who.csrf}
            reading={reading}
            seen={`${words.changedSince(names.get(pathway.seenBy) ?? '')}, ${sayMoment(pathway.seenAt, tx.now)}.`}
            isClosed={isClosed}
          />
        ) : null}
        <UnknownCard unknown={reading.unknown} factsHref={isClosed ? undefined : factsHref} />
        {adviceKinds.map((kind) => {
          const lines = holds.filter((line) => line.kind === kind)
          return lines.length === 0 ? null : (
            <>
              <h2>{kindWords[kind]}</h2>
              {lines.map((line) => (
                <AdviceCard {...at} line={line} task={answerTo(answers, line, 'task')} />
              ))}
            </>
          )
        })}
        <LeftOutCard
          left={left}
          caseId={id}
          nodeId={node.id}
          csrf={who.csrf}
          names={names}
          now={tx.now}
          isClosed={isClosed}
        />
        <TermsCard terms={reading.terms} today={who.today} />
      </>
    ),
  }
}
