// SPDX-License-Identifier: EUPL-1.2
/** The measures and branches somebody ticked, out of an address or a form: each once, and only those that may be in a note. */
import type { Tx } from '../../../platform/database/transaction.ts'
import type { Who } from '../../../platform/people/who.ts'
import { displacedSectors } from '../displaced.ts'
import { findMeasures, type Measure } from '../store.ts'
import { mayBeNoted } from './rules.ts'

export const ticked = (values: readonly string[]): Set<string> => new Set(values.flatMap((value) => value.split('\n')))

export const findNotable = async (tx: Tx, who: Who): Promise<Measure[]> =>
  (await findMeasures(tx, who)).filter(mayBeNoted)

export const sectorsAmong = (values: ReadonlySet<string>) => displacedSectors.filter((sector) => values.has(sector))
