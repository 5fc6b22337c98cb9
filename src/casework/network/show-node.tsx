// SPDX-License-Identifier: EUPL-1.2
/** One person, place or thing: what is known, how it was before, where a person stays (behind a reason), and the way to another part. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { DutyCard } from '../duty-to-inform/DutyCard.tsx'
import { findDuty } from '../duty-to-inform/store.ts'
import { findEarlier } from '../earlier-versions.ts'
import { onPart } from '../on-case.ts'
import { keyOf } from '../parts/store.ts'
import { sightOf } from '../parts/visible-part.ts'
import { WhereaboutsCard } from '../whereabouts/WhereaboutsCard.tsx'
import { findLooks, findRevealed } from '../whereabouts/store.ts'
import { conflicts, partWords, said, sayMistakes } from '../words.nl.ts'
import { NodeFacts } from './NodeFacts.tsx'
import { NodeFields } from './NetworkForms.tsx'
import { hasNonPunishmentMark, hasPathway } from './rules.ts'
import { careParts } from '../parts/rules.ts'
import { getVisibleNode, nodeContent, type Node } from './store.ts'
import { kindWords, words } from './words.nl.ts'

export const showNode: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const wanted = asked.typed?.get('wie') ?? asked.query.get('wie') ?? ''
  const node = await getVisibleNode(tx, await sightOf(tx, who), id, wanted)
  const { part, isClosed } = await onPart(tx, who, id, node.part)
  const key = await keyOf(tx, part)
  const earlier = await findEarlier(tx, key, 'node', node.id)
  const duty = node.kind === 'person' ? await findDuty(tx, { nodeId: node.id, key }) : undefined
  const dutyBefore = duty ? await findEarlier(tx, key, 'duty', node.id) : []
  const revealed = await findRevealed(tx, node, who.personId)
  const looks = part.ownerId === who.personId ? await findLooks(tx, part, node.id) : []
  const names = await namesOf(
    tx,
    [...earlier, ...looks, ...dutyBefore, ...(duty?.decided ? [duty.decided] : [])].map(({ by }) => by),
  )
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  const typed = asked.typed?.has('versie') ? asked.typed : typedOf(node)
  const hasCare = node.kind === 'person' && careParts.includes(node.part) && may(who.roles, 'care.use')
  return {
    title: node.label,
    menu: 'cases',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id }, details: { node: node.id, part: part.kind } },
    body: (
      <>
        <BackLink href={to('caseNetwork', { id })}>{words.node.back}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={node.label} lead={`${kindWords[node.kind]}, ${partWords[node.part]}`} />
        {hasNonPunishmentMark(node.roles) ? (
          <Alert kind="warning" title={words.node.nonPunishmentTitle}>
            <p>{words.node.nonPunishment}</p>
          </Alert>
        ) : null}
        <Card
          title={asked.conflict === 'changedMeanwhile' ? words.node.now : words.node.kept}
          footer={
            <>
              <p>
                <a href={`${to('crossItem', { id })}?wat=persoon&welke=${node.id}`}>{words.node.cross}</a>
              </p>
              {hasCare ? (
                <p>
                  <a href={`${to('care', { id })}?wie=${node.id}`}>{words.node.toCare}</a>
                </p>
              ) : null}
            </>
          }
        >
          <NodeFacts kind={node.kind} roles={node.roles} content={node.content} />
        </Card>
        {hasPathway(node) && may(who.roles, 'pathway.use') ? (
          <p>
            <ActionLink variant="secondary" href={`${to('pathway', { id })}?wie=${node.id}`}>
              {words.node.pathway}
            </ActionLink>
          </p>
        ) : null}
        {node.kind === 'person' ? (
          <DutyCard
            caseId={id}
            nodeId={node.id}
            who={who}
            duty={duty}
            earlier={dutyBefore}
            names={names}
            typed={asked.typed ?? new Map()}
            errors={errors}
          />
        ) : null}
        {node.kind === 'person' ? (
          <WhereaboutsCard
            caseId={id}
            nodeId={node.id}
            csrf={who.csrf}
            isKept={node.whereaboutsKeyId !== undefined}
            revealed={revealed}
            looks={looks}
            names={names}
            now={tx.now}
            isClosed={isClosed}
            errors={errors}
          />
        ) : null}
        {isClosed ? null : (
          <StaffForm action={to('changeNode', { id })} csrf={who.csrf}>
            <h2>{words.node.change}</h2>
            <input type="hidden" name="wie" value={node.id} />
            <input type="hidden" name="versie" value={String(node.version)} />
            <NodeFields kind={node.kind} typed={typed} errors={errors} />
            <Button>{words.node.save}</Button>
          </StaffForm>
        )}
        {earlier.length > 0 ? (
          <details class="fold">
            <summary class="fold__summary">{words.node.earlier}</summary>
            <div class="fold__content">
              {earlier.map((version) => (
                <Card>
                  <p class="hint">
                    {names.get(version.by)}, <MomentText moment={version.at} now={tx.now} />
                  </p>
                  <p class="own-words" dir="auto">
                    {visibleText(sayEarlier(version.content))}
                  </p>
                </Card>
              ))}
            </div>
          </details>
        ) : null}
      </>
    ),
  }
}

const typedOf = (node: Node): ReadonlyMap<string, string> =>
  new Map([
    ['naam', node.content.name],
    ['rollen', node.roles.join('\n')],
    ['geboren', node.content.born],
    ['leeftijd', node.content.ageClass],
    ['over', node.content.about],
  ])

function sayEarlier(content: unknown): string {
  const { name, born, about } = nodeContent.parse(content)
  return [name, born, about].filter((text) => text !== '').join('\n')
}
