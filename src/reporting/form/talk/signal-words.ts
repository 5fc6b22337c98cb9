// SPDX-License-Identifier: EUPL-1.2
/** The signals anybody may pick, in plain words. Dutch and English come from the catalogue; other languages and easy Dutch have a file of this type. */
import { findSignal } from '../../../signals/catalogue.ts'
import { publicSignals, type PublicSignal } from '../../../signals/for-everybody.ts'

export type SignalWords = Record<PublicSignal, string>

const fromCatalogue = (language: 'nl' | 'en'): SignalWords =>
  Object.fromEntries(publicSignals.map((id) => [id, findSignal(id)?.[language] ?? ''])) as SignalWords

export const signalWordsNl = fromCatalogue('nl')
export const signalWordsEn = fromCatalogue('en')
