// SPDX-License-Identifier: EUPL-1.2
/** Says in Dutch on what a line rests and for what it was. */
import { purposeInWords } from '../../law/legal-basis.ts'
import type { LineBasis } from '../../triage/index.ts'
import { basisKindWords } from './words.nl.ts'

export const sayLineBasis = (basis: LineBasis): string =>
  basis.kind === 'decided' || basis.kind === 'listed' ? basis.title : basisKindWords[basis.kind]

export const sayPurpose = (code: string): string => `${code} ${purposeInWords(code)}`
