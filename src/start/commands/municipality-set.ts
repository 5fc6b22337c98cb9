// SPDX-License-Identifier: EUPL-1.2
/**
 * `spil municipality set`: an agreement of the municipality about how long things take, about its desk, or the telephone of its piket;
 * each by the rule of the room it belongs to, the same as on the page of the administrator.
 */
import { auditOfChange } from '../../administration/desk/setting-audit.ts'
import type { AuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { findNeighbours } from '../../platform/municipalities.ts'
import { deskSettingsOf, setDeskSetting } from '../../reporting/desk-settings-of.ts'
import { deskSettingNames, isDeskSetting, isDeskSettingValue } from '../../reporting/desk-settings.ts'
import { defaultLimits, isLimitName, limit, limitsOf, setLimit } from '../../triage/limits.ts'
import { piketPhone, piketPhoneName, setPiketPhone } from '../../triage/piket-phone.ts'
import { setTranslationGround, translationGround, translationGroundName } from '../../triage/translate/ground.ts'
import { OperatorProblem, readArguments, UsageError } from './command.ts'
import { change, getMunicipality, operate } from './operate.ts'

/** What is to be set, understood and allowed. */
interface Setting {
  said: string
  set: (tx: Tx) => Promise<AuditLine | undefined>
}

export async function run(args: readonly string[]): Promise<void> {
  const given = readArguments(args, { municipality: 'once', name: 'once', value: 'once' })
  const setting = settingOf(given.name, given.value)
  await operate('database', async (operator) => {
    const municipality = await getMunicipality(operator, given.municipality)
    const changed = await change(operator, municipality.id, setting.set)
    console.log(
      `${given.name} of ${municipality.name} ${changed ? 'is now' : 'was already'} ${setting.said}` +
        (changed && isLimitName(given.name) ? ', for reports that arrive from now on.' : '.'),
    )
  })
}

function settingOf(name: string, text: string): Setting {
  if (isLimitName(name)) return limitOf(name, text)
  if (name === piketPhoneName) return phoneOf(text)
  if (name === translationGroundName) return groundOf(text)
  if (!isDeskSetting(name)) {
    const names = new Set([...Object.keys(defaultLimits), ...deskSettingNames, piketPhoneName, translationGroundName])
    throw new UsageError(`--name must be one of ${[...names].join(', ')}.`)
  }
  const value = jsonIn(text)
  if (!isDeskSettingValue(name, value))
    throw new UsageError(`--value is no value of ${name}: docs/beheer.md, chapter 8, shows one as JSON.`)
  return {
    said: JSON.stringify(value),
    async set(tx) {
      const before = (await deskSettingsOf(tx))[name]
      if (name === 'fallbackDesk') await refuseStranger(tx, String(value))
      if (!(await setDeskSetting(tx, name, value))) return undefined
      return { action: 'setting.changed', details: auditOfChange(name, before, value) }
    },
  }
}

/** @throws OperatorProblem when this is no other municipality of the region; empty is none at all */
async function refuseStranger(tx: Tx, slug: string): Promise<void> {
  const neighbours = (await findNeighbours(tx)).map((neighbour) => neighbour.slug)
  if (slug === '' || neighbours.includes(slug)) return
  throw new OperatorProblem(
    `${slug} is no other municipality of this region: choose one of ${neighbours.join(', ') || '(there is none)'}.`,
  )
}

function limitOf(name: keyof typeof defaultLimits, text: string): Setting {
  const value = limit.safeParse(/^\d+$/.test(text) ? Number(text) : undefined)
  if (!value.success)
    throw new UsageError(`--value must be a whole number from ${limit.minValue} to ${limit.maxValue}.`)
  return {
    said: String(value.data),
    async set(tx) {
      const before = (await limitsOf(tx))[name]
      if (!(await setLimit(tx, name, value.data))) return undefined
      return { action: 'setting.changed', details: { setting: name, from: before, to: value.data } }
    },
  }
}

function phoneOf(text: string): Setting {
  const phone = piketPhone.safeParse(text)
  if (!phone.success) throw new UsageError('--value must be a telephone number in digits.')
  return {
    said: phone.data,
    async set(tx) {
      if (!(await setPiketPhone(tx, phone.data))) return undefined
      return { action: 'setting.changed', details: { setting: piketPhoneName } }
    },
  }
}

function groundOf(text: string): Setting {
  const ground = translationGround.safeParse(text)
  if (!ground.success) throw new UsageError('--value must be a text of 3 to 500 characters.')
  return {
    said: ground.data,
    async set(tx) {
      if (!(await setTranslationGround(tx, ground.data))) return undefined
      return { action: 'setting.changed', details: { setting: translationGroundName } }
    },
  }
}

/** A single word needs no quotes. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
