// SPDX-License-Identifier: EUPL-1.2
/** Who and what a case is about, and how they belong together: a picture, the same as tables, and the forms to add. */
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { CaseFrame } from '../cases/CaseFrame.tsx'
import { caseHead } from '../cases/case-head.ts'
import { conflicts, partWords, said, sayMistakes } from '../words.nl.ts'
import { AddNodeForm, AddRelationForm } from './NetworkForms.tsx'
import { NodeName } from './NodeName.tsx'
import { Picture } from './Picture.tsx'
import { findRelations } from './store.ts'
import { relationWords, words } from './words.nl.ts'

export const showNetwork: ShowPage = async (tx, who, asked) => {
  const head = await caseHead(tx, who, asked.params['id'] ?? '')
  const { theCase, parts, nodes } = head
  const relations = await findRelations(tx, parts, new Set(nodes.map(({ id }) => id)))
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  const errors = sayMistakes(asked.errors)
  const open = parts.filter(({ closed }) => !closed)
  const mayWrite = open.length > 0 && theCase.status !== 'closed'
  const form = { caseId: theCase.id, csrf: who.csrf, parts: open, typed: asked.typed ?? new Map(), errors }
  return {
    title: words.title(theCase.number),
    menu: 'cases',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: {
      object: { kind: 'case', id: theCase.id },
      details: { nodes: nodes.length, relations: relations.length },
    },
    body: (
      <CaseFrame
        head={head}
        current="network"
        today={who.today}
        conflict={saidAs(conflicts, asked.conflict)}
        errors={errors}
      >
        <h2>{words.heading}</h2>
        <p class="hint">{nodes.length === 0 ? words.empty : words.lead}</p>
        {nodes.length > 0 ? (
          <>
            <Picture nodes={nodes} relations={relations} />
            <DataTable
              id="wie"
              caption={words.nodesCaption}
              columns={Object.values(words.nodeColumns).map((label) => ({ label }))}
              rows={nodes.map((node) => [
                node.label,
                <NodeName node={node} caseId={theCase.id} />,
                partWords[node.part],
              ])}
            />
          </>
        ) : null}
        {relations.length > 0 ? (
          <DataTable
            id="banden"
            caption={words.tableCaption}
            columns={Object.values(words.columns).map((label) => ({ label }))}
            rows={relations.map(({ id, fromId, toId, kind, part }) => [
              labels.get(fromId),
              relationWords[kind],
              labels.get(toId),
              partWords[part],
              <StaffForm action={to('removeRelation', { id: theCase.id })} csrf={who.csrf}>
                <input type="hidden" name="welke" value={id} />
                <Button
                  variant="subtle"
                  label={words.removeWhat(labels.get(fromId) ?? '', relationWords[kind], labels.get(toId) ?? '')}
                >
                  {words.remove}
                </Button>
              </StaffForm>,
            ])}
          />
        ) : null}
        {mayWrite ? <AddNodeForm {...form} /> : null}
        {mayWrite && nodes.length > 1 ? <AddRelationForm {...form} nodes={nodes} /> : null}
      </CaseFrame>
    ),
  }
}
