// SPDX-License-Identifier: EUPL-1.2
/** The words of a copy, in the order in which they are read: on a page, in a file and on a sheet the same. Values in, values out. */
import {
  ageWords,
  documentKindWords,
  embargoAskerWords,
  entryKindWords,
  hasNonPunishmentMark,
  kindWords,
  roleWords,
} from '../../casework/index.ts'
import { plainDate } from '../../time.ts'
import { sayExact } from '../../ui/date-words.ts'
import { visibleText } from '../../ui/visible-text.ts'
import type { Copy } from './copy.ts'
import { pageWords } from './page-words.nl.ts'
import { words as all } from './words.nl.ts'

const words = all.copy

export interface SaidThing {
  title: string
  /** what we say of it, not what somebody wrote */
  facts: string
  warning: string | undefined
  /** as it was written */
  texts: readonly string[]
  pages: readonly SaidPage[]
}

export interface SaidPage {
  /** in the whole copy, from 1 */
  place: number
  title: string
  /** instead of the picture, for who does not see it */
  alt: string
}

export interface SaidCopy {
  danger: string | undefined
  question: string
  isOnlyQuestion: boolean
  sections: readonly { heading: string; things: readonly SaidThing[] }[]
}

/** Dates are said whole: what is shared is read another day. */
export function sayCopy(copy: Copy): SaidCopy {
  const sections = [
    { heading: words.lines, things: copy.entries.map(sayEntry) },
    { heading: words.people, things: copy.nodes.map(sayNode) },
    { heading: words.documents, things: sayDocuments(copy.documents) },
  ].filter(({ things }) => things.length > 0)
  return {
    danger: copy.embargo
      ? words.embargo(embargoAskerWords[copy.embargo.askedBy].toLowerCase(), sayExact(plainDate(copy.embargo.reviewOn)))
      : undefined,
    question: visibleText(copy.question),
    isOnlyQuestion: sections.length === 0,
    sections,
  }
}

const sayEntry = ({ kind, happenedOn, happenedTime, text }: Copy['entries'][number]): SaidThing => ({
  title: entryKindWords[kind],
  facts: [sayExact(plainDate(happenedOn)), ...(happenedTime ? [happenedTime] : [])].join(' '),
  warning: undefined,
  texts: written(text),
  pages: [],
})

const sayNode = ({ kind, label, roles, ageClass, name, born, about }: Copy['nodes'][number]): SaidThing => ({
  title: name === '' ? label : visibleText(name),
  facts: [
    ...(name === '' ? [words.noName] : [label]),
    kindWords[kind],
    ...roles.map((role) => roleWords[role]),
    ...(kind === 'person' ? [words.age(ageWords[ageClass]), ...(born === '' ? [] : [born])] : []),
  ].join(', '),
  warning: hasNonPunishmentMark(roles) ? words.nonPunishment : undefined,
  texts: written(about),
  pages: [],
})

function sayDocuments(documents: Copy['documents']): SaidThing[] {
  let before = 0
  return documents.map(({ kind, datedOn, title, note, of, pages }) => {
    const name = title === '' ? documentKindWords[kind] : visibleText(title)
    const first = before
    before += pages.length
    return {
      title: name,
      facts: [
        ...(title === '' ? [] : [documentKindWords[kind]]),
        sayExact(plainDate(datedOn)),
        ...(pages.length === 0
          ? []
          : [pages.length === of ? pageWords.copy.allPages(of) : pageWords.copy.somePages(pages.length, of)]),
      ].join(', '),
      warning: undefined,
      texts: written(note),
      pages: pages.map(({ number }, index) => ({
        place: first + index + 1,
        title: pageWords.copy.page(number, of),
        alt: pageWords.copy.pageOf(number, of, name),
      })),
    }
  })
}

const written = (text: string): string[] => (text === '' ? [] : [visibleText(text)])
