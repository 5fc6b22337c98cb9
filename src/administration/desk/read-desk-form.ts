// SPDX-License-Identifier: EUPL-1.2
/**
 * What the administrator filled in about the desk, per agreement: the value, or by field what to mend. Values in, values out. Whether a
 * value may be is the rule of the door itself (`reporting/desk-settings.ts`); here only what a form can get wrong is said by name.
 */
import * as z from 'zod'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import { isDeskSettingValue, languages, type DeskSettingName, type DeskSettings } from '../../reporting/index.ts'
import { piketPhone, translationGround } from '../../triage/index.ts'
import { isAfter, isBefore, plainDate, type PlainDate } from '../../time.ts'

/** In the order of the page. How long reading takes stands with the other limits. */
export const agreements = [
  'deskHours',
  'firstForMinors',
  'veiligThuis',
  'anonymousTips',
  'readLanguages',
  'mailboxMonths',
  'piketPhone',
  'translationGround',
  'fallbackDesk',
] as const
export type Agreement = (typeof agreements)[number]

/** By the name of a field. */
export type TypedFields = Readonly<Record<string, string>>
export type ReadAgreement = { value: unknown } | { errors: FieldErrors }

/** @param neighbours the slugs of the other municipalities of the region */
export const readAgreement = (
  name: Agreement,
  typed: TypedFields,
  today: PlainDate,
  neighbours: readonly string[] = [],
): ReadAgreement => readers[name](typed, today, neighbours)

/** The field in which somebody says in how many working days this language is read. */
export const daysField = (language: string): string => `dagen-${language}`

const readers: Record<
  Agreement,
  (typed: TypedFields, today: PlainDate, neighbours: readonly string[]) => ReadAgreement
> = {
  deskHours(typed) {
    const hours = { from: text(typed, 'van'), until: text(typed, 'tot') }
    if (!isDeskSettingValue('deskHours', hours)) {
      const isTime = (time: string) => isDeskSettingValue('deskHours', { from: time, until: time })
      return { errors: isTime(hours.from) ? { tot: 'chooseTime' } : { van: 'chooseTime' } }
    }
    return hours.from < hours.until ? { value: hours } : { errors: { tot: 'endsBeforeItBegan' } }
  },
  firstForMinors: (typed) => accepted('firstForMinors', text(typed, 'eerst'), 'eerst', 'whoIsFirst'),
  veiligThuis: (typed, today) => helpNumberOf('veiligThuis', typed, today),
  anonymousTips: (typed, today) => helpNumberOf('anonymousTips', typed, today),
  readLanguages(typed) {
    const given = languages.flatMap((language) => {
      const days = text(typed, daysField(language))
      return days === '' ? [] : [[language, wholeNumber(days)] as const]
    })
    const wrong = given.find(([language, days]) => !isDeskSettingValue('readLanguages', { [language]: days }))
    if (wrong) return { errors: { [daysField(wrong[0])]: 'workingDays' } }
    const value: DeskSettings['readLanguages'] = Object.fromEntries(given)
    return value.nl === undefined ? { errors: { [daysField('nl')]: 'dutchIsRead' } } : { value }
  },
  mailboxMonths: (typed) => accepted('mailboxMonths', wholeNumber(text(typed, 'maanden')), 'maanden', 'months'),
  piketPhone(typed) {
    const phone = piketPhone.safeParse(typed['telefoon'])
    return phone.success ? { value: phone.data } : { errors: { telefoon: 'givePhone' } }
  },
  translationGround(typed) {
    const ground = translationGround.safeParse(typed['grondslag'])
    return ground.success ? { value: ground.data } : { errors: { grondslag: 'giveGround' } }
  },
  fallbackDesk(typed, _today, neighbours) {
    const slug = text(typed, 'vangnet')
    return slug === '' || neighbours.includes(slug) ? { value: slug } : { errors: { vangnet: 'chooseNeighbour' } }
  },
}

function helpNumberOf(name: DeskSettingName, typed: TypedFields, today: PlainDate): ReadAgreement {
  const phone = piketPhone.safeParse(typed['nummer'])
  if (!phone.success) return { errors: { nummer: 'givePhone' } }
  const checkedOn = text(typed, 'gecontroleerd')
  // a number that is looked at tomorrow was not looked at; one of before the telephone book neither
  const isDay = z.iso.date().safeParse(checkedOn).success
  if (!isDay || isAfter(plainDate(checkedOn), today) || isBefore(plainDate(checkedOn), today.subtract({ years: 10 })))
    return { errors: { gecontroleerd: 'checkedWhen' } }
  return accepted(name, { number: phone.data, checkedOn }, 'nummer', 'givePhone')
}

const accepted = (name: DeskSettingName, value: unknown, field: string, mistake: string): ReadAgreement =>
  isDeskSettingValue(name, value) ? { value } : { errors: { [field]: mistake } }

const text = (typed: TypedFields, field: string): string => (typed[field] ?? '').trim()
const wholeNumber = (given: string): number | undefined => (/^\d{1,3}$/.test(given) ? Number(given) : undefined)
