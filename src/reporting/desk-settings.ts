// SPDX-License-Identifier: EUPL-1.2
/**
 * What a municipality decided about its own door, as far as the public side may know it. Everything has a default of ours, said as such
 * in the handbook; numbers of helplines carry the day on which somebody checked them.
 *
 * Numbers: police 0900 8844 and Meld Misdaad Anoniem 0800-7000 (Wegwijzer Mensenhandel, gemeente Barneveld), Veilig Thuis 0800 2000,
 * day and night (Veilig Thuis Noord Oost Gelderland); read in November 2026.
 */
import * as z from 'zod'
import { isBefore, plainDate, type PlainDate } from '../time.ts'
import { isLanguage, languages, type Language } from './languages.ts'
import { readWithinWorkingDays } from './reading-limit.ts'

const helpNumber = z.object({ number: z.string().min(3).max(40), checkedOn: z.iso.date() })
export type HelpNumber = z.infer<typeof helpNumber>

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const settings = {
  /** working days */
  readWithinWorkingDays: z.number().int().min(1).max(365),
  /** When the desk is staffed on a working day, in the time of the Netherlands. */
  deskHours: z.object({ from: timeOfDay, until: timeOfDay }),
  veiligThuis: helpNumber,
  anonymousTips: helpNumber,
  /** Who hears first of a child: chosen at installation, because Veilig Thuis is the reporting point in some regions. */
  firstForMinors: z.enum(['municipality', 'veiligThuis']),
  /** The languages somebody reads here, or has read, with the working days that costs. */
  readLanguages: z.partialRecord(z.enum(languages), z.number().int().min(0).max(60)),
  /** How many months after the last letter a mailbox stays open. */
  mailboxMonths: z.number().int().min(1).max(60),
  /** The slug of the municipality whose desk hears it when nobody is at this one; empty: none. Not for the public side. */
  fallbackDesk: z.string().regex(/^([a-z][a-z0-9-]{1,62})?$/),
} as const

export type DeskSettings = { [name in keyof typeof settings]: z.infer<(typeof settings)[name]> }
export type DeskSettingName = keyof DeskSettings

export const defaultDeskSettings: DeskSettings = {
  readWithinWorkingDays,
  deskHours: { from: '09:00', until: '17:00' },
  veiligThuis: { number: '0800 2000', checkedOn: '2026-11-21' },
  anonymousTips: { number: '0800-7000', checkedOn: '2026-11-21' },
  firstForMinors: 'municipality',
  readLanguages: { nl: 0, 'nl-makkelijk': 0, en: 0 },
  mailboxMonths: 12,
  fallbackDesk: '',
}

export const deskSettingNames = Object.keys(settings) as DeskSettingName[]

export const isDeskSetting = (name: string): name is DeskSettingName => Object.hasOwn(settings, name)

/** @returns whether this is a value the setting may have */
export const isDeskSettingValue = (name: DeskSettingName, value: unknown): boolean =>
  settings[name].safeParse(value).success

/** @param given as stored, by name; what is no sensible value is left aside for our default */
export function readDeskSettings(given: Readonly<Record<string, unknown>>): DeskSettings {
  const own = deskSettingNames.flatMap((name) => {
    const read = settings[name].safeParse(given[name])
    return read.success ? [[name, read.data] as const] : []
  })
  return { ...defaultDeskSettings, ...Object.fromEntries(own) }
}

/** A number of a helpline is looked at once a year. A proposal of ours; a number that is wrong costs somebody the only call. */
export const isCheckedLongAgo = ({ checkedOn }: HelpNumber, today: PlainDate): boolean =>
  isBefore(plainDate(checkedOn), today.subtract({ years: 1 }))

/** In the order of the product; Dutch is always there. */
export const languagesOffered = ({ readLanguages }: DeskSettings): readonly Language[] =>
  languages.filter((language) => language === 'nl' || (isLanguage(language) && readLanguages[language] !== undefined))
