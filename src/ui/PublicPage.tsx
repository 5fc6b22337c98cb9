// SPDX-License-Identifier: EUPL-1.2
/**
 * The whole document of a public page. Neutral on purpose: someone may look over the shoulder, so neither title, nor
 * addresses, nor class names tell what the form is for. Nothing is fetched: the styles stand in the page.
 */
import type { Child, FC } from 'hono/jsx'
import { raw } from 'hono/html'
import { uiWordsNl, type UiWords } from './words.nl.ts'

export type PublicPageProps = {
  /** The language of the page, such as `nl` or `ar`; not every one has words of the components of its own. */
  lang: string
  dir?: 'ltr' | 'rtl' | undefined
  title: string
  /** `slug` chooses the token sheet; an unknown one gets the neutral look. */
  municipality: { slug: string; name: string }
  /** The whole style text; the web layer puts its hash in the content security policy. */
  css: string
  /** The way out: the first thing the Tab key reaches. */
  quickExit: { href: string; label: string }
  /** A tiny script text, hashed by the web layer like the styles. The page works without it. */
  script?: string | undefined
  /** Says "Fout" before the title. */
  problem?: boolean | undefined
  languages?: Child | undefined
  footer?: Child | undefined
  words?: UiWords | undefined
  children: Child
}

export const PublicPage: FC<PublicPageProps> = (props) => {
  const words = props.words ?? uiWordsNl
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={props.lang} dir={props.dir ?? 'ltr'} class={`${props.municipality.slug}-theme public`}>
        <head>
          <meta charset="utf-8" />
          <title>{props.problem ? `${words.error}: ${props.title}` : props.title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="referrer" content="same-origin" />
          <meta name="color-scheme" content="light" />
          <link rel="icon" href="data:," />
          <style>{raw(props.css)}</style>
        </head>
        <body>
          <header class="public-head">
            <div class="public-head__row">
              <a class="button exit" href={props.quickExit.href} rel="noreferrer" id="exit">
                {props.quickExit.label}
              </a>
              <a class="skip" href="#content">
                {words.skip}
              </a>
              <p class="public-head__name">{props.municipality.name}</p>
              {props.languages ? <div class="public-head__languages">{props.languages}</div> : null}
            </div>
          </header>
          <main class="public-main" id="content" tabindex={-1}>
            {props.children}
          </main>
          {props.footer ? <footer class="public-foot">{props.footer}</footer> : null}
          {props.script ? <script>{raw(props.script)}</script> : null}
        </body>
      </html>
    </>
  )
}
