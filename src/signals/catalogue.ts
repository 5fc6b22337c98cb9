// SPDX-License-Identifier: EUPL-1.2
/**
 * The catalogue of signals (signalen) that may point to trafficking: 180 indicators, each with the pages it was read on. One signal
 * proves nothing, and none here is no proof of the contrary: nothing in Spil turns them into a score or a conclusion.
 *
 * `catalogue.json` was compiled for Spil in November 2026 from the public pages its `sources` name, and comes under the licence of
 * Spil. `strength` is a hint of ours, never a source's number, and is shown to nobody outside. Signals that are not `usable`
 * (selecting on where somebody comes from) are shown nowhere.
 */
import catalogue from './catalogue.json' with { type: 'json' }

/** On whom or what one looks: people mostly look at victims only (Regioplan). */
export const signalSubjects = ['victim', 'perpetrator', 'facilitator', 'location'] as const
export type SignalSubject = (typeof signalSubjects)[number]

export interface Signal {
  /** such as `SIG-V-001` */
  id: string
  subject: SignalSubject
  /** codes of the forms of exploitation it may belong to; `general`: any */
  form: readonly string[]
  /** who would see it, such as `balie_brp` */
  professions: readonly string[]
  nl: string
  en: string
  /** keys of the pages it was read on; `DER`: derived from the law, no published list was found */
  sources: readonly string[]
}

/** Those that may be shown, in the order of the catalogue. */
export const signals: readonly Signal[] = catalogue
  .filter(({ usable }) => usable)
  .map(({ id, subject, form, professions, nl, en, sources }) => ({
    id,
    subject: subject as SignalSubject,
    form,
    professions,
    nl,
    en,
    sources,
  }))

const byId: ReadonlyMap<string, Signal> = new Map(signals.map((signal) => [signal.id, signal]))

export const findSignal = (id: string): Signal | undefined => byId.get(id)

export const isUsableSignal = (id: string): boolean => byId.has(id)

/** Who may see something in daily work; the codes of the catalogue. */
export const professions: readonly string[] = [...new Set(signals.flatMap((signal) => signal.professions))].toSorted()
