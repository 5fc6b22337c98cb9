// SPDX-License-Identifier: EUPL-1.2
/** Where the page of something that is kept stands. A case has more parts, so which one it is stands in the question. */
import { to } from '../../paths.ts'
import { slugOf } from './rules.ts'
import type { Kept } from './store.ts'

export const backTo = ({ id, kind }: Pick<Kept, 'id' | 'kind'>, name: 'kept' | 'keptDeclaration' = 'kept'): string =>
  `${to(name, { id })}?spoor=${slugOf(kind)}`
