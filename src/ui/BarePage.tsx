// SPDX-License-Identifier: EUPL-1.2
/**
 * A document without a frame: paper that somebody takes along, and that may be found. It names nobody and nothing of ours; what stands on it is
 * all there is. What is for the screen only hides in print by its class.
 */
import type { Child, FC } from 'hono/jsx'
import { raw } from 'hono/html'

export const BarePage: FC<{ title: string; css: string; children: Child }> = ({ title, css, children }) => (
  <>
    {raw('<!doctype html>')}
    <html lang="nl" class="neutral-theme bare">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="same-origin" />
        <meta name="color-scheme" content="light" />
        <link rel="icon" href="data:," />
        <style>{raw(css)}</style>
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  </>
)
