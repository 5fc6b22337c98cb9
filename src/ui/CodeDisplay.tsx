// SPDX-License-Identifier: EUPL-1.2
/** A code to copy by hand: large, in groups of four; the text of the element with `data-code` is exactly the code. */
import type { Child, FC } from 'hono/jsx'

export type CodeDisplayProps = { code: string; label: Child }

const hasSeparators = (code: string): boolean => /[-\s]/.test(code)

/** Cuts after each separator the code has itself, else after every four characters; joined again it is the code. */
const codeGroups = (code: string): string[] =>
  (hasSeparators(code) ? code.match(/[^-\s]+[-\s]?/g) : code.match(/.{1,4}/g)) ?? [code]

export const CodeDisplay: FC<CodeDisplayProps> = ({ code, label }) => (
  <div class="code">
    <p class="code__label">{label}</p>
    <p
      class={hasSeparators(code) ? 'code__text' : 'code__text code__text--spaced'}
      dir="ltr"
      translate="no"
      data-code=""
    >
      {codeGroups(code).map((group) => (
        <span class="code__group">{group}</span>
      ))}
    </p>
  </div>
)
