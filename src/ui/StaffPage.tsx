// SPDX-License-Identifier: EUPL-1.2
/** The whole document of a staff page: our mark, the main menu, who is signed in, and the content. */
import type { Child, FC } from 'hono/jsx'
import { raw } from 'hono/html'
import { Alert } from './Alert.tsx'
import type { Lang } from './date-words.ts'
import { Logo } from './Logo.tsx'
import { PersonMenu, type Person, type SignOut } from './PersonMenu.tsx'
import { uiWordsNl, type UiWords } from './words.nl.ts'

export type NavItem = { href: string; label: string; current?: boolean | undefined }

export type StaffPageProps = {
  title: string
  css: string
  municipality: { slug: string; name: string }
  person?: Person | undefined
  /** What a person has of one's own; in the menu under the name. */
  personLinks?: readonly NavItem[] | undefined
  nav: readonly NavItem[]
  /** Stands between menu and person: a search field, the button for a quick note. */
  tools?: Child | undefined
  signOut?: SignOut | undefined
  /** What was just done, said once on top of the next page. */
  notice?: Child | undefined
  /** Says "Fout" before the title, after a form that must be mended. */
  problem?: boolean | undefined
  /** Uses the whole width: two columns, a table. */
  wide?: boolean | undefined
  /** Where the mark leads. */
  home?: string | undefined
  /** Text of the page's one inline script; its hash stands in the headers. */
  script?: string | undefined
  /** Goes on to this address of ours by itself. */
  refresh?: string | undefined
  lang?: Lang | undefined
  words?: UiWords | undefined
  children: Child
}

export const StaffPage: FC<StaffPageProps> = (props) => {
  const words = props.words ?? uiWordsNl
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={props.lang ?? 'nl'} class={`${props.municipality.slug}-theme staff`}>
        <head>
          <meta charset="utf-8" />
          <title>{`${props.problem ? `${words.error}: ` : ''}${props.title} - Spil`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="referrer" content="same-origin" />
          <meta name="color-scheme" content="light" />
          {props.refresh ? <meta http-equiv="refresh" content={`0; url=${props.refresh}`} /> : null}
          <link rel="icon" href="data:," />
          <style>{raw(props.css)}</style>
        </head>
        <body>
          <a class="skip" href="#content">
            {words.skip}
          </a>
          <header class="staff-head">
            <div class="staff-head__row">
              <a class="staff-head__home" href={props.home ?? '/'}>
                <Logo />
              </a>
              <p class="staff-head__name">{props.municipality.name}</p>
              {props.tools ? <div class="staff-head__tools">{props.tools}</div> : null}
              {props.person ? (
                <PersonMenu person={props.person} signOut={props.signOut}>
                  {(props.personLinks ?? []).map(({ href, label }) => (
                    <a class="menu__item" href={href}>
                      {label}
                    </a>
                  ))}
                </PersonMenu>
              ) : null}
              {props.nav.length === 0 ? null : <MainNavigation nav={props.nav} label={words.mainNavigation} />}
            </div>
          </header>
          <main class={props.wide ? 'staff-main staff-main--wide' : 'staff-main'} id="content" tabindex={-1}>
            {props.notice ? <Alert kind="ok" role="status" words={words} title={props.notice} /> : null}
            {props.children}
          </main>
          {props.script ? <script>{raw(props.script)}</script> : null}
        </body>
      </html>
    </>
  )
}

const MainNavigation: FC<{ nav: readonly NavItem[]; label: string }> = ({ nav, label }) => (
  <nav class="main-nav" aria-label={label}>
    <ul class="main-nav__list">
      {nav.map((item) => (
        <li>
          <a class="main-nav__link" href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
