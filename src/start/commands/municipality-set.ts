// SPDX-License-Identifier: EUPL-1.2
/** `spil municipality set`: an agreement of the municipality about how long things take, by the rule of triage. */
import { isLimitName, limit, limitsOf, setLimit, defaultLimits } from '../../triage/limits.ts'
import { readArguments, UsageError } from './command.ts'
import { change, getMunicipality, operate } from './operate.ts'

export async function run(args: readonly string[]): Promise<void> {
  const given = readArguments(args, { municipality: 'once', name: 'once', value: 'once' })
  const { name } = given
  if (!isLimitName(name)) throw new UsageError(`--name must be one of ${Object.keys(defaultLimits).join(', ')}.`)
  const value = limit.safeParse(/^\d+$/.test(given.value) ? Number(given.value) : undefined)
  if (!value.success)
    throw new UsageError(`--value must be a whole number from ${limit.minValue} to ${limit.maxValue}.`)
  await operate('database', async (operator) => {
    const municipality = await getMunicipality(operator, given.municipality)
    const changed = await change(operator, municipality.id, async (tx) => {
      const before = (await limitsOf(tx))[name]
      if (!(await setLimit(tx, name, value.data))) return undefined
      return { action: 'setting.changed', details: { setting: name, from: before, to: value.data } }
    })
    console.log(
      `${name} of ${municipality.name} ${changed ? 'is now' : 'was already'} ${value.data}` +
        (changed ? ', for reports that arrive from now on.' : '.'),
    )
  })
}
