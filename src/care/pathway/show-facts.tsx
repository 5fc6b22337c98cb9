// SPDX-License-Identifier: EUPL-1.2
/** What is known of one person that the rules ask for: as it is kept, to write anew, and how it was before. After two wrote at once it holds both. */
import { partWords } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { beginWith } from './begin-with.ts'
import { typedFrom } from './facts-form.ts'
import { words } from './facts-words.nl.ts'
import { FactsFields } from './FactsFields.tsx'
import { FactsList } from './FactsList.tsx'
import { onPerson, pathwayOf } from './on-person.ts'
import { findEarlierPathways, findPathway } from './store.ts'
import { conflicts, sayMistakes, words as pathwayWords } from './words.nl.ts'

export const showFacts: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const wanted = asked.typed?.get('wie') ?? asked.query.get('wie') ?? ''
  const { node, part, theCase, isClosed } = await onPerson(tx, who, id, wanted)
  const pathway = await findPathway(tx, part, node.id)
  const earlier = await findEarlierPathways(tx, part, node.id)
  const names = await namesOf(tx, [pathway?.setBy ?? null, ...earlier.map(({ setBy }) => setBy)])
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  const typed = asked.typed ?? typedFrom(pathway?.kept.facts ?? beginWith(node, theCase.forms))
  return {
    title: words.title(node.label, theCase.number),
    menu: 'cases',
    audit: { object: { kind: 'case', id }, details: { node: node.id, part: part.kind } },
    body: (
      <>
        <BackLink href={pathwayOf(id, node.id)}>{words.back}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader
          title={words.heading}
          lead={`${node.label}, ${partWords[part.kind].toLowerCase()}. ${words.lead}`}
        />
        {pathway ? null : <p class="hint">{words.proposed}</p>}
        {pathway && asked.conflict === 'changedMeanwhile' ? (
          <Card title={words.kept}>
            <p class="hint">
              {names.get(pathway.setBy)}, <MomentText moment={pathway.setAt} now={tx.now} />
            </p>
            <FactsList kept={pathway.kept} />
          </Card>
        ) : null}
        {isClosed ? (
          <>
            <Alert kind="info" title={pathwayWords.closed} />
            {pathway ? <FactsList kept={pathway.kept} /> : null}
          </>
        ) : (
          <StaffForm action={to('setPathwayFacts', { id })} csrf={who.csrf}>
            <input type="hidden" name="wie" value={node.id} />
            <input type="hidden" name="versie" value={String(pathway?.version ?? 0)} />
            <FactsFields typed={typed} errors={errors} />
            <Button>{words.save}</Button>
          </StaffForm>
        )}
        {earlier.length > 0 ? (
          <details class="fold">
            <summary class="fold__summary">{words.earlier}</summary>
            <div class="fold__content">
              {earlier.map((version) => (
                <Card>
                  <p class="hint">
                    {names.get(version.setBy)}, <MomentText moment={version.setAt} now={tx.now} />
                  </p>
                  <FactsList kept={version.kept} />
                </Card>
              ))}
            </div>
          </details>
        ) : null}
      </>
    ),
  }
}
