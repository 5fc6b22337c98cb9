// SPDX-License-Identifier: EUPL-1.2
/** The languages of a public page: a folded list of links, each in its own language. */
import type { FC } from 'hono/jsx'

export type LanguageChoice = {
  href: string
  lang: string
  label: string
  dir?: 'ltr' | 'rtl' | undefined
  current?: boolean | undefined
}

export const LanguageMenu: FC<{ label: string; languages: readonly LanguageChoice[] }> = ({ label, languages }) => (
  <details class="menu">
    <summary class="menu__summary">{label}</summary>
    <ul class="menu__list">
      {languages.map((choice) => (
        <li>
          <a
            class="menu__item"
            href={choice.href}
            lang={choice.lang}
            hreflang={choice.lang}
            dir={choice.dir}
            aria-current={choice.current ? 'true' : undefined}
          >
            {choice.label}
          </a>
        </li>
      ))}
    </ul>
  </details>
)
