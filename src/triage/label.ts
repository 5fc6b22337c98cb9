// SPDX-License-Identifier: EUPL-1.2
/**
 * What people at the desk call a report: `m37-esdoorn`. By chance, so that it tells nothing about how many there are or which was first
 * (ruling 21), and easy to say over the telephone.
 */
import { randomInt } from 'node:crypto'

const letters = 'abcdefghjkmnprstvwz'
const trees = [
  'esdoorn',
  'linde',
  'berk',
  'eik',
  'beuk',
  'els',
  'wilg',
  'iep',
  'es',
  'hazelaar',
  'meidoorn',
  'kastanje',
  'populier',
  'den',
  'lariks',
  'taxus',
  'vlier',
  'hulst',
  'lijsterbes',
  'olm',
  'ahorn',
  'plataan',
  'acacia',
  'sleedoorn',
  'haagbeuk',
  'jeneverbes',
  'kornoelje',
  'ceder',
  'spar',
  'walnoot',
] as const

export const newLabel = (): string =>
  `${letters[randomInt(letters.length)]}${randomInt(10, 100)}-${trees[randomInt(trees.length)]}`
