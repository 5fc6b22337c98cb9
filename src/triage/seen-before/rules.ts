// SPDX-License-Identifier: EUPL-1.2
/**
 * What may be compared between reports, and what a hit says. Places, companies, advertisements and vehicles always; identifiers of
 * persons only with a legality test that keeps them on a basis (ruling 20). A hit is a suggestion to a person, never a conclusion.
 */
import { readBirthDate } from '../../identifiers/birth-date.ts'
import { legalFormOf } from '../../identifiers/company.ts'
import { nameKeys } from '../../identifiers/name-keys.ts'
import type { IdentifierType } from '../../identifiers/read-identifier.ts'
import { normVersion, type Quality } from '../../identifiers/reading.ts'
import { dateLadder, familyLadder } from '../../linking/levels.ts'
import { editDistance } from '../../linking/text-distance.ts'

/** By default; the other types are identifiers of persons. */
export const comparedAlways: readonly IdentifierType[] = ['plate', 'address', 'kvk', 'company', 'advertisement']

export interface Comparable {
  type: IdentifierType
  normal: string | null
  quality: Quality
}

/** What could only perhaps be read is compared with nothing. */
export const mayCompare = ({ type, normal, quality }: Comparable, persons: boolean): boolean =>
  normal !== null && quality === 'geldig' && (persons || comparedAlways.includes(type))

/** What a tag is made of; forms of two versions never meet. */
export const tagText = (type: IdentifierType, normal: string): string => `identifier|${normVersion}|${type}|${normal}`

export const nearTypes = ['name', 'handle', 'company'] as const
export type NearType = (typeof nearTypes)[number]
export const isNearType = (type: string): type is NearType => (nearTypes as readonly string[]).includes(type)

export const suggestionKinds = ['likely', 'possible'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

/** Why two reports may belong together, by type of identifier. */
export type Why = `same-${IdentifierType}` | `near-${NearType}`

/** A name of a company proves little, and so does one of a person without a date of birth that says something. */
export function kindOfSame(type: IdentifierType, normal: string): SuggestionKind {
  if (type === 'company') return 'possible'
  if (type !== 'name') return 'likely'
  const date = readBirthDate(normal.split('|')[1] ?? '')
  return date && !date.isPartial && !date.isDefault ? 'likely' : 'possible'
}

/** Shorter ones differ in one letter from too many others. */
const shortestNear = 5

/** Nearly the same, and not the same: that is found by its tag. */
export function isNear(type: NearType, one: string, other: string): boolean {
  if (one === other) return false
  if (type === 'name') return isNearName(one, other)
  const [a, b] = type === 'company' ? [nameOf(one), nameOf(other)] : [one, other]
  const [start, end] = type === 'handle' ? [platformOf(one), platformOf(other)] : ['', '']
  if (start !== end || Math.min(a.length, b.length) - start.length < shortestNear) return a === b
  return editDistance(a, b, 1) <= 1
}

/** Another date of birth makes it somebody else, unless one figure slipped. */
function isNearName(one: string, other: string): boolean {
  const [mine, theirs] = [nameKeys(one), nameKeys(other)]
  if (mine.sorted !== theirs.sorted && familyLadder.stepOf(mine.sorted, theirs.sorted) > nearStep) return false
  const [born, otherBorn] = [bornOf(one), bornOf(other)]
  return born === '' || otherBorn === '' || dateLadder.stepOf(born, otherBorn) <= slipStep
}

const nearStep = familyLadder.steps.indexOf('near')
const slipStep = dateLadder.steps.indexOf('slip')

const bornOf = (normal: string): string => (normal.split('|')[1] ?? '').replaceAll('-', '')
const platformOf = (handle: string): string => handle.slice(0, handle.indexOf(':') + 1)
const nameOf = (company: string): string => {
  const form = legalFormOf(company)
  return form === '' ? company : company.slice(0, -form.length).trim()
}
