// SPDX-License-Identifier: EUPL-1.2
/** Where what a measure stopped may have gone: a municipality or a sector, out of lists, so that no address can stand there. */
import { sectors } from '../../triage/index.ts'

/** Beside the municipalities of the region. */
export const displacedElsewhere = ['own', 'elsewhere'] as const

type RealSector = Exclude<(typeof sectors)[number], 'none'>
export const displacedSectors = sectors.filter((sector) => sector !== 'none') as [RealSector, ...RealSector[]]
