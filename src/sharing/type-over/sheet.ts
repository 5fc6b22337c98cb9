// SPDX-License-Identifier: EUPL-1.2
/**
 * The sheet to type over (overtypblad): what one disclosure holds, in the order of the form of the partner. Nothing is on it that is not in the
 * copy or its terms; an embargo is always on it. Values in, values out.
 */
import { purposeInWords } from '../../law/legal-basis.ts'
import { isBefore, type PlainDate } from '../../time.ts'
import { sayExact } from '../../ui/date-words.ts'
import { visibleText } from '../../ui/visible-text.ts'
import { codeOf } from '../disclosures/code.ts'
import type { Copy } from '../disclosures/copy.ts'
import { readableStates } from '../disclosures/lifecycle.ts'
import { mayBeTyped } from '../disclosures/rules.ts'
import { sayCopy, type SaidThing } from '../disclosures/say-copy.ts'
import type { Disclosure } from '../disclosures/store.ts'
import { consentWords, kindWords } from '../disclosures/names.nl.ts'
import { ourFields, type FormLine, type OurField } from './order.ts'
import { fieldWords, onBehalfWords } from './words.nl.ts'

export type WhyNoSheet = 'afterwards' | 'waiting' | 'ended' | 'late' | 'partClosed' | 'notTyped' | 'destroyed'

/** @returns why nothing of it may be typed over now; nothing when it may, as far as the disclosure itself can tell */
export function whyNoSheet(one: Disclosure, today: PlainDate, isPartClosed: boolean): WhyNoSheet | undefined {
  if (!one.content) return 'destroyed'
  if (one.afterwards) return 'afterwards'
  if (one.state === 'waiting') return 'waiting'
  if (!readableStates.includes(one.state)) return 'ended'
  if (!mayBeTyped(one)) return 'notTyped'
  if (isPartClosed) return 'partClosed'
  return isBefore(one.endsOn, today) ? 'late' : undefined
}

export interface ToType {
  disclosure: Pick<
    Disclosure,
    'id' | 'kind' | 'purpose' | 'basisTitle' | 'basisArticle' | 'consent' | 'happenedOn' | 'endsOn' | 'onBehalf'
  >
  copy: Copy
  receiver: string
  municipality: string
  /** the name of who decided */
  decidedBy: string
}

export interface SheetLine extends FormLine {
  /** nothing when the disclosure holds nothing for it */
  text: string | undefined
}

export interface Sheet {
  lines: SheetLine[]
  /** what the copy holds and their form has no place for, under our own names */
  rest: SheetLine[]
}

/** What was chosen to go, other than the terms on which it goes. */
const chosenFields: readonly OurField[] = ['question', 'persons', 'things', 'entries', 'documents']

export function sheetOf(what: ToType, order: readonly FormLine[]): Sheet {
  const texts = textsOf(what)
  const fill = (line: FormLine): SheetLine => ({
    ...line,
    text: texts[line.field] === '' ? undefined : texts[line.field],
  })
  const own = (field: OurField): SheetLine => fill({ heading: fieldWords[field], field })
  const isAsked = (field: OurField): boolean => order.some((line) => line.field === field)
  // it travels, whatever their form has room for
  const embargo = texts.embargo !== '' && !isAsked('embargo') ? [own('embargo')] : []
  return {
    lines: [...embargo, ...order.map(fill)],
    rest: ourFields
      .filter((field) => chosenFields.includes(field) && !isAsked(field))
      .map(own)
      .filter(({ text }) => text !== undefined),
  }
}

function textsOf({ disclosure: one, copy, receiver, municipality, decidedBy }: ToType): Record<OurField, string> {
  const { danger, question } = sayCopy(copy)
  return {
    code: codeOf(one.id),
    purpose: `${one.purpose} ${purposeInWords(one.purpose)}`,
    decider: [decidedBy, ...(one.onBehalf ? [onBehalfWords[one.onBehalf]] : [])].join(', '),
    sender: municipality,
    receiver: visibleText(receiver),
    kind: kindWords[one.kind],
    date: sayExact(one.happenedOn),
    until: sayExact(one.endsOn),
    basis: visibleText(`${one.basisTitle} (${one.basisArticle})`),
    consent: consentWords[one.consent],
    embargo: danger ?? '',
    question,
    persons: say(copy, { nodes: copy.nodes.filter(({ kind }) => kind === 'person') }),
    things: say(copy, { nodes: copy.nodes.filter(({ kind }) => kind !== 'person') }),
    entries: say(copy, { entries: copy.entries }),
    documents: say(copy, { documents: copy.documents }),
  }
}

/** Said as everywhere else, of these things alone. */
const say = ({ kind }: Copy, some: Partial<Copy>): string =>
  sayCopy({ kind, question: '', entries: [], nodes: [], documents: [], ...some })
    .sections.flatMap(({ things }) => things.map(sayThing))
    .join('\n\n')

const sayThing = ({ title, facts, warning, texts }: SaidThing): string =>
  [`${title} (${facts})`, ...(warning === undefined ? [] : [warning]), ...texts].join('\n')
