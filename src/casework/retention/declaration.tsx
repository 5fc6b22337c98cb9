// SPDX-License-Identifier: EUPL-1.2
/** The declaration of destruction of a part or a request: all there is to see of it. Made to be printed; holds no content. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { sayExact, sayMomentExact } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { keptKindOf } from './rules.ts'
import { getKept } from './store.ts'
import { findTermVersion } from './terms-store.ts'
import { kindWords, recordWords, sayTerm, words } from './words.nl.ts'

export const showKeptDeclaration: ShowPage = async (tx, who, asked) => {
  const kind = keptKindOf(asked.query.get('spoor') ?? '')
  const kept = await getKept(tx, who, { id: asked.params['id'] ?? '', kind })
  const { destruction } = kept
  const term = destruction && (await findTermVersion(tx, kept.kind, destruction.termVersion))
  if (!destruction?.done || !destruction.confirmed || !term) throw new NotVisible('no declaration by this name')
  const { askedBy, askedAt, confirmed, done, lastDay } = destruction
  const names = await namesOf(tx, [askedBy, confirmed.by])
  const said = words.declaration
  const by = (id: string, at: typeof askedAt) => said.by(names.get(id) ?? '', sayMomentExact(at))
  const title = said.title(
    kept.kind === 'dataRequest' ? said.request(kept.number) : said.part(kindWords[kept.kind], kept.number),
  )
  return {
    title,
    menu: may(who.roles, 'case.read') ? 'cases' : 'retention',
    audit:
      kept.kind === 'dataRequest'
        ? { details: { request: kept.id } }
        : { object: { kind: 'case', id: kept.id }, details: { part: kept.kind } },
    body: (
      <>
        <BackLink href={to('retention')}>{words.list.title}</BackLink>
        <PageHeader title={title} lead={said.lead} />
        <DefinitionList
          items={[
            { term: said.municipality, description: who.municipality.name },
            { term: said.record, description: recordWords[kept.kind] },
            { term: said.number, description: kept.number },
            { term: said.opened, description: sayExact(kept.openedOn) },
            { term: said.closed, description: kept.startedOn ? sayExact(kept.startedOn) : '' },
            { term: said.what, description: said.spec(done.records) },
            { term: said.way, description: said.wayText(done.keys) },
            {
              term: said.ground,
              description: said.groundText(sayTerm(term), visibleText(term.source), sayExact(lastDay)),
            },
            { term: said.askedBy, description: by(askedBy, askedAt) },
            { term: said.confirmedBy, description: by(confirmed.by, confirmed.at) },
            { term: said.doneOn, description: sayMomentExact(done.at) },
            { term: said.backups, description: said.backupsText },
          ]}
        />
        <p class="hint">{said.source}</p>
      </>
    ),
  }
}
