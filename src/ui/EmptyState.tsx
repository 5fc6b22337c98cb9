// SPDX-License-Identifier: EUPL-1.2
/** Nothing to do here: said in a sentence, with one link that is useful now. */
import type { Child, FC } from 'hono/jsx'

export type EmptyStateProps = { children: Child; link?: { href: string; label: string } | undefined }

export const EmptyState: FC<EmptyStateProps> = ({ children, link }) => (
  <div class="empty">
    <p class="empty__text">{children}</p>
    {link ? (
      <p>
        <a href={link.href}>{link.label}</a>
      </p>
    ) : null}
  </div>
)
