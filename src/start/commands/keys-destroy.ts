// SPDX-License-Identifier: EUPL-1.2
/**
 * `spil keys destroy`: the end of an old epoch, in two times. The first time everything that hangs on it is put under the newest key,
 * in batches, while everything runs. Later, when no backup from before that day is kept any more, its key is destroyed.
 */
import { destroyEpoch, findEpochs, lockEpoch, noteEmptied, type Epoch } from '../../platform/keys/old-epochs.ts'
import { epochsThatDoNotOpen } from '../../platform/keys/municipality-keys.ts'
import { dateOf, isAfter, isBefore, plainDate, type PlainDate } from '../../time.ts'
import { OperatorProblem, readArguments, UsageError } from './command.ts'
import { change, getMunicipality, look, operate, type Operator } from './operate.ts'

/** Small, so that nobody who works meanwhile waits for it. */
const batch = 200

export async function run(args: readonly string[]): Promise<void> {
  const given = readArguments(args, { municipality: 'once', epoch: 'once', 'backups-older-than': 'once' })
  if (!/^[1-9]\d{0,5}$/.test(given.epoch)) throw new UsageError('--epoch must be the number of an epoch: 1.')
  const epoch = Number(given.epoch)
  const keptSince = dateIn(given['backups-older-than'])
  await operate('database and keys', async (operator) => {
    const { id, slug, name } = await getMunicipality(operator, given.municipality)
    if (isAfter(keptSince, dateOf(operator.now)))
      throw new UsageError('--backups-older-than lies ahead: give the day of the oldest backup that is kept.')
    const found = (await look(operator, id, findEpochs)).find((each) => each.epoch === epoch)
    refuse(found, slug, epoch)
    if ((await look(operator, id, epochsThatDoNotOpen)).length > 0)
      throw new OperatorProblem(
        `The root key in SPIL_KEYS_DIR is not the one of ${slug}: restore the right one, nothing was changed.`,
      )
    await empty(operator, id, slug, epoch)
    await change(operator, id, async (tx) => {
      const last = await lockEpoch(tx, epoch)
      refuse(last, slug, epoch)
      if (last.dataKeys > 0 || last.atTheDoor > 0 || !last.emptiedOn || !isBefore(last.emptiedOn, keptSince))
        throw new OperatorProblem(stillNeeded(last, name))
      await destroyEpoch(tx, epoch)
      return { action: 'key.destroyed', details: { epoch, backupsSince: keptSince.toString() } }
    })
    console.log(
      `Epoch ${epoch} of ${name} is destroyed. A program that runs forgets it within five minutes; start it again to be sure at once.`,
    )
  })
}

/** @throws OperatorProblem when this epoch can never be destroyed now */
function refuse(found: Epoch | undefined, slug: string, epoch: number): asserts found is Epoch {
  if (!found)
    throw new UsageError(`${slug} has no epoch ${epoch}: npm run --silent spil -- municipality list shows the newest.`)
  if (found.destroyedOn) throw new OperatorProblem(`Epoch ${epoch} of ${slug} was destroyed already.`)
  if (found.isNewest)
    throw new OperatorProblem(
      `Epoch ${epoch} is the newest of ${slug}: run npm run --silent spil -- keys rotate --municipality ${slug} first. Nothing was changed.`,
    )
}

/** Each batch is a transaction of its own: what was done stays done when the line breaks. */
async function empty(operator: Operator, id: string, slug: string, epoch: number): Promise<void> {
  for (let moved = 0; ;) {
    let more = 0
    await change(operator, id, async (tx) => {
      more = await tx.keys.rewrapDataKeys(tx, epoch, batch)
      moved += more
      if (more > 0) {
        // in the same transaction, so that a run that breaks off leaves no day that is too early
        await noteEmptied(tx, epoch)
        return { action: 'key.rewrapped', details: { epoch, dataKeys: more } }
      }
      const { dataKeys, atTheDoor, emptiedOn } = (await lockEpoch(tx, epoch)) as Epoch
      if (dataKeys > 0 || atTheDoor > 0 || emptiedOn) return undefined
      await noteEmptied(tx, epoch)
      return { action: 'key.emptied', details: { epoch } }
    })
    if (more === 0) {
      if (moved > 0) console.log(`${moved} keys of ${slug} hang on the newest epoch now.`)
      return
    }
  }
}

function stillNeeded({ epoch, atTheDoor, dataKeys, emptiedOn }: Epoch, name: string): string {
  if (atTheDoor > 0)
    return `Epoch ${epoch} of ${name} still opens ${atTheDoor} at the door: let the worker run, and do this again.`
  if (dataKeys > 0) return `Somebody is at ${dataKeys} keys of epoch ${epoch} of ${name} just now: do this again.`
  return `Nothing hangs on epoch ${epoch} of ${name} any more. Backups up to and including ${emptiedOn?.toString()} need it: keep it until they are gone, then do this again with the day of the oldest backup that is kept.`
}

function dateIn(text: string): PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return plainDate(text)
  } catch {
    // no such day; told below
  }
  throw new UsageError('--backups-older-than is no date: write it as 2026-12-31.')
}
