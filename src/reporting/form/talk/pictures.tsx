// SPDX-License-Identifier: EUPL-1.2
/**
 * Drawings beside the headings of the pages in easy Dutch: who reads with difficulty sees what a page is about. Drawn for Spil. Lines take
 * the colour of the municipality, one warm colour fills. They say nothing that the words beside them do not say, so screen readers skip
 * them, and pages in other languages draw none. Each stays under 700 bytes (pictures.test.tsx).
 */
import type { Child, FC } from 'hono/jsx'
import type { Voice } from '../../languages.ts'
import type { TalkPage } from './steps.ts'

const warm = '#ffdf9e'

/** On a canvas of 48 by 48, lines 2.5 thick with round ends. */
const drawings = {
  telling: (
    <>
      <path fill={warm} d="M9 6h30a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H24l-9 9v-9H9a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4z" />
      <path d="M13 15h22M13 23h14" />
    </>
  ),
  person: (
    <>
      <circle fill={warm} cx="24" cy="15" r="9" />
      <path fill={warm} d="M7 43c0-9 7-14 17-14s17 5 17 14z" />
      <path d="M21 14v.1M27 14v.1M21 18q3 2.5 6 0" />
    </>
  ),
  place: (
    <>
      <path fill={warm} d="M9 21v20a2 2 0 0 0 2 2h26a2 2 0 0 0 2-2V21" />
      <path d="M4 24 24 6l20 18M20 43V31h8v12" />
    </>
  ),
  time: (
    <>
      <circle fill={warm} cx="24" cy="24" r="19" />
      <path d="M24 12v12l8 5M24 5v2M24 41v2M5 24h2M41 24h2" />
    </>
  ),
  people: (
    <>
      <circle cx="37" cy="17" r="5" />
      <circle cx="11" cy="17" r="5" />
      <path d="M36 27c6 0 9 4 9 11h-8M12 27c-6 0-9 4-9 11h8" />
      <circle fill={warm} cx="24" cy="14" r="7" />
      <path fill={warm} d="M11 42c0-10 5-16 13-16s13 6 13 16z" />
    </>
  ),
  seeing: (
    <>
      <path fill="#fff" d="M3 24q9-14 21-14t21 14q-9 14-21 14T3 24z" />
      <circle fill={warm} cx="24" cy="24" r="8" />
      <circle fill="currentColor" cx="24" cy="24" r="2.5" />
    </>
  ),
  photo: (
    <>
      <path fill={warm} d="M7 14h8l3-5h12l3 5h8a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V17a3 3 0 0 1 3-3z" />
      <circle fill="#fff" cx="24" cy="26" r="8" />
      <path d="M37 20v.1" />
    </>
  ),
  answer: (
    <>
      <path fill={warm} d="M5 9h38a2 2 0 0 1 2 2v22a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2z" />
      <path d="m4 11 20 14 20-14" />
      <path fill="#fff" d="M29 34a6 6 0 1 1 0 5l-9 0v5h-5v-5h-3v-5z" />
      <path d="M35 36.5v.1" />
    </>
  ),
  check: (
    <>
      <circle fill={warm} cx="24" cy="24" r="19" />
      <path stroke-width="4" d="m15 25 7 7 12-15" />
    </>
  ),
  write: (
    <>
      <path fill="#fff" d="M8 4h24a2 2 0 0 1 2 2v36a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z" />
      <path d="M13 13h14M13 21h10" />
      <path fill={warm} d="m21 37 2-7 17-17 5 5-17 17z" />
      <path d="m36 17 5 5" />
    </>
  ),
  key: (
    <>
      <circle fill={warm} cx="15" cy="24" r="11" />
      <circle fill="#fff" cx="13" cy="24" r="3.5" />
      <path d="M26 24h19v8M37 24v6" />
    </>
  ),
  leave: (
    <>
      <path fill={warm} d="M6 4h22a2 2 0 0 1 2 2v36a2 2 0 0 1-2 2H6z" />
      <path d="M12 24v.1M20 24h24M36 15l9 9-9 9" />
    </>
  ),
} satisfies Record<string, Child>

export type Picture = keyof typeof drawings

/** What stands beside the heading of each page of the talk. */
export const pictureOf: Record<Exclude<TalkPage, 'alles'>, Picture> = {
  formulier: 'telling',
  over: 'person',
  plek: 'place',
  tijd: 'time',
  mensen: 'people',
  gezien: 'seeing',
  bestanden: 'photo',
  bereiken: 'answer',
  nakijken: 'check',
}

/** Only the easy pages have pictures. */
export const hasPictures = (language: Voice): boolean => language === 'nl-makkelijk'

const Drawn: FC<{ size: number; children: Child }> = ({ size, children }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 48 48"
    fill="none"
    stroke="currentColor"
    stroke-width="2.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
)

/** @returns the drawing in the colour of the municipality; nothing in a language that has none */
export const picture = (language: Voice, name: Picture): Child =>
  hasPictures(language) ? (
    // The class is the one that gives the name of the municipality its colour: a rule of its own would weigh on every language.
    <span class="public-head__name">
      <Drawn size={64}>{drawings[name]}</Drawn>
    </span>
  ) : undefined

/** A telephone in danger, beside the line that says 112. */
export const dangerPicture = (language: Voice): Child =>
  hasPictures(language) ? (
    <Drawn size={64}>
      <path
        fill="#fff"
        d="M13 5q3-1 4 2l2 7q1 2-1 4l-3 3q4 8 11 12l3-3q2-2 4-1l7 3q3 1 2 4-2 9-10 8Q11 40 6 16 4 7 13 5z"
      />
      <path d="M28 5q13 2 15 15M28 13q6 1 7 7" />
    </Drawn>
  ) : undefined

/** A question's own words as heading, with its drawing before them. */
export const Pictured: FC<{ language: Voice; name: Picture; children: Child }> = ({ language, name, children }) =>
  hasPictures(language) ? (
    <span class="page-head">
      <span>{picture(language, name)}</span>
      <span class="page-head__words">{children}</span>
    </span>
  ) : (
    <>{children}</>
  )
