// SPDX-License-Identifier: EUPL-1.2
/** All rules of the pathways in the order in which their advice is read: what holds for everybody first, then by number. */
import { alwaysRules } from './always.ts'
import type { Rule } from './rule.ts'
import { rulesBeside } from './rules-beside.ts'
import { rulesByResidence } from './rules-by-residence.ts'
import { rulesForChildren } from './rules-for-children.ts'
import { rulesOfThePermit } from './rules-permit.ts'
import { rulesWithoutPermit } from './rules-without-permit.ts'

const byNumber = [
  ...rulesByResidence,
  ...rulesWithoutPermit,
  ...rulesOfThePermit,
  ...rulesForChildren,
  ...rulesBeside,
].toSorted((a, b) => a.id.localeCompare(b.id))

export const pathwayRules: readonly Rule[] = [...alwaysRules, ...byNumber]
