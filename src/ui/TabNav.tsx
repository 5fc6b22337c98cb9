// SPDX-License-Identifier: EUPL-1.2
/** The sides of one case as links. A side one may not see is said to be closed, without telling whether anything is there. */
import type { FC } from 'hono/jsx'

export type Tab = {
  label: string
  /** Absent for a closed side. */
  href?: string | undefined
  current?: boolean | undefined
  /** Said with a closed side, such as "niet voor jouw taak". */
  closed?: string | undefined
}

export const TabNav: FC<{ label: string; tabs: readonly Tab[] }> = ({ label, tabs }) => (
  <nav class="tabs" aria-label={label}>
    <ul class="tabs__list">
      {tabs.map((tab) => (
        <li>
          {tab.href === undefined ? (
            <span class="tabs__closed" title={tab.closed}>
              <Lock />
              {tab.label}
              <span class="visually-hidden"> ({tab.closed})</span>
            </span>
          ) : (
            <a class="tabs__link" href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
)

const Lock: FC = () => (
  <svg class="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path fill="currentColor" fill-rule="evenodd" d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7Zm2 0h4V5a2 2 0 0 0-4 0Z" />
  </svg>
)
