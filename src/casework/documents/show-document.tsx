// SPDX-License-Identifier: EUPL-1.2
/** One document: what it is, its clean copy, and behind a reason the original. Whoever owns the part sees who took that, and may take the document away. */
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { onPart } from '../on-case.ts'
import { partSlugs } from '../parts/rules.ts'
import { sightOf } from '../parts/visible-part.ts'
import { conflicts, partWords, said, sayMistakes } from '../words.nl.ts'
import { CopyCard } from './CopyCard.tsx'
import { OriginalForms } from './OriginalForms.tsx'
import { findLooks, openCopy } from './file-store.ts'
import { getVisibleDocument, type CaseDocument } from './store.ts'
import { documentKindWords, fileKindWords, stateWords, words } from './words.nl.ts'

export const showDocument: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const wanted = asked.typed?.get('document') ?? asked.query.get('document') ?? ''
  const document = await getVisibleDocument(tx, await sightOf(tx, who), id, wanted)
  const { part, isClosed } = await onPart(tx, who, id, document.part)
  const isOwner = part.ownerId === who.personId
  const looks = isOwner ? await findLooks(tx, part, document.id) : []
  const names = await namesOf(tx, [
    document.addedBy ?? null,
    document.removed?.by ?? null,
    ...looks.map(({ by }) => by),
  ])
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  const { content } = document
  const title = content ? visibleText(content.title) : words.removedTitle
  return {
    title,
    menu: 'cases',
    notice: saidAs(said, asked.said),
    pictures: document.pages > 0,
    audit: { object: { kind: 'case', id }, details: { document: document.id, part: part.kind } },
    body: (
      <>
        <BackLink href={`${to('casePart', { id })}?spoor=${partSlugs[part.kind]}`}>{partWords[part.kind]}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={title} />
        <Card
          title={words.facts}
          footer={
            content ? (
              <a href={`${to('crossItem', { id })}?wat=document&welke=${document.id}`}>{words.cross}</a>
            ) : undefined
          }
        >
          <DefinitionList
            items={[
              { term: words.kind, description: documentKindWords[document.kind] },
              { term: words.of, description: <DateText date={document.datedOn} today={who.today} /> },
              { term: words.addedBy, description: addedBy(document, names) },
              ...(content
                ? [
                    {
                      term: words.fileName,
                      description: [
                        visibleText(content.name),
                        document.fileKind && fileKindWords[document.fileKind],
                        words.size(content.size),
                        stateWords[document.state],
                      ]
                        .filter(Boolean)
                        .join(', '),
                    },
                  ]
                : []),
              ...(content?.note ? [{ term: words.note, description: visibleText(content.note) }] : []),
              ...(document.removed
                ? [
                    {
                      term: stateWords.removed,
                      description: `${names.get(document.removed.by) ?? ''}: ${visibleText(document.removed.reason)}`,
                    },
                  ]
                : []),
            ]}
          />
        </Card>
        {content ? (
          <>
            <CopyCard document={document} title={title} text={await textOf(tx, document)} />
            <OriginalForms
              document={document}
              csrf={who.csrf}
              mayRemove={isOwner && !isClosed}
              looks={looks}
              names={names}
              now={tx.now}
              typed={asked.typed ?? new Map()}
              errors={errors}
            />
          </>
        ) : null}
      </>
    ),
  }
}

const addedBy = ({ addedBy: by, content }: CaseDocument, names: ReadonlyMap<string, string>): string =>
  by === undefined ? words.outside(visibleText(content?.from ?? '')) : (names.get(by) ?? '')

/** A person reads this much of a text on the page; the whole is its copy. */
const longestText = 20_000

async function textOf(tx: Tx, { id, fileKind, pages }: CaseDocument): Promise<string | undefined> {
  if (pages === 0 || (fileKind !== 'text' && fileKind !== 'mail')) return undefined
  return (await openCopy(tx, id, 0))?.bytes.toString().slice(0, longestText)
}
