// SPDX-License-Identifier: EUPL-1.2
/** A disclosure as it is read by the receiver: one drawing for who decides, for the colleague who looks along, and for the receiver himself. */
import type { Child, FC } from 'hono/jsx'
import { Alert } from '../../ui/Alert.tsx'
import { Card } from '../../ui/Card.tsx'
import type { Copy } from './copy.ts'
import { pageWords } from './page-words.nl.ts'
import { sayCopy, type SaidPage, type SaidThing } from './say-copy.ts'
import { words as all } from './words.nl.ts'

interface Pictures {
  /** Of the picture of a page, by its place in the copy; nothing when it is no longer here. */
  pageAt?: ((place: number) => string | undefined) | undefined
  /** Out of sight until somebody asks: for who has seen them before. */
  arePagesFolded?: boolean
  /** What can be chosen about a page. */
  besidePage?: ((place: number) => Child) | undefined
}

interface CopyTextProps extends Pictures {
  copy: Copy
  title: string
  /** What was told outside Spil, in broad lines. */
  isGist?: boolean
}

export const CopyText: FC<CopyTextProps> = ({ copy, title, isGist = false, ...pictures }) => {
  const { danger, question, isOnlyQuestion, sections } = sayCopy(copy)
  return (
    <Card title={title}>
      {danger === undefined ? null : <Alert kind="danger" title={danger} />}
      {question === '' ? null : <OwnWords text={question} />}
      {isOnlyQuestion && !isGist ? <p class="hint">{all.copy.nothing}</p> : null}
      {sections.map(({ heading, things }) => (
        <>
          <h3>{heading}</h3>
          <ol class="plain-list">
            {things.map((thing) => (
              <Thing thing={thing} {...pictures} />
            ))}
          </ol>
        </>
      ))}
    </Card>
  )
}

const Thing: FC<Pictures & { thing: SaidThing }> = ({
  thing: { title, facts, warning, texts, pages },
  ...pictures
}) => (
  <li>
    <p>
      <strong dir="auto">{title}</strong> <span class="hint">{facts}</span>
    </p>
    {warning === undefined ? null : <Alert kind="warning" title={warning} />}
    {texts.map((text) => (
      <OwnWords text={text} />
    ))}
    {pictures.arePagesFolded && pages.length > 0 ? (
      <details class="fold">
        <summary class="fold__summary">{pageWords.copy.look(pages.length)}</summary>
        <div class="fold__content">
          <Pages pages={pages} {...pictures} />
        </div>
      </details>
    ) : (
      <Pages pages={pages} {...pictures} />
    )}
  </li>
)

const Pages: FC<Pictures & { pages: readonly SaidPage[] }> = ({ pages, ...pictures }) => (
  <>
    {pages.map((page) => (
      <Page page={page} {...pictures} />
    ))}
  </>
)

const Page: FC<Pictures & { page: SaidPage }> = ({ page, pageAt, besidePage }) => {
  const address = pageAt?.(page.place)
  return (
    <>
      <h4>{page.title}</h4>
      {address === undefined ? (
        <p class="hint">{pageWords.copy.pagesGone}</p>
      ) : (
        <p>
          <img class="copy copy--whole" src={address} alt={page.alt} loading="lazy" />
        </p>
      )}
      {besidePage?.(page.place)}
    </>
  )
}

const OwnWords: FC<{ text: string }> = ({ text }) => (
  <p class="own-words" dir="auto">
    {text}
  </p>
)
