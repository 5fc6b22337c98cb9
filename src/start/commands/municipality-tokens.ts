// SPDX-License-Identifier: EUPL-1.2
/** `spil municipality tokens`: the house style of a municipality, from its own sheet of NL Design System tokens. It brings colours, no code. */
import { readFileSync } from 'node:fs'
import { setHouseStyle } from '../../platform/house-styles.ts'
import { readSheet, type HouseStyle } from '../../ui/house-style.ts'
import { OperatorProblem, readArguments, UsageError } from './command.ts'
import { change, getMunicipality, operate } from './operate.ts'

export async function run(args: readonly string[]): Promise<void> {
  const given = readArguments(args, { municipality: 'once', file: 'maybe', default: 'flag' })
  if ((given.file === undefined) !== given.default)
    throw new UsageError('Give either --file FILE with the sheet, or --default for the look that comes with Spil.')
  const style = given.file === undefined ? undefined : styleIn(given.file)
  await operate('database', async (operator) => {
    const { id, name } = await getMunicipality(operator, given.municipality)
    const changed = await change(operator, id, async (tx) =>
      (await setHouseStyle(tx, style))
        ? { action: 'setting.changed', details: { setting: 'houseStyle', isOwn: style !== undefined } }
        : undefined,
    )
    console.log(
      changed ? `${name} has its colours; pages show them within half a minute.` : `${name} had these colours already.`,
    )
  })
}

/** @throws OperatorProblem with everything that must be mended in the sheet */
function styleIn(file: string): HouseStyle {
  let sheet: string
  try {
    sheet = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`The sheet cannot be read (${(error as NodeJS.ErrnoException).code}): check the path.`)
  }
  const read = readSheet(sheet)
  if ('problems' in read) throw new OperatorProblem(read.problems.join('\n'))
  return read.style
}
