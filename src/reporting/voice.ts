// SPDX-License-Identifier: EUPL-1.2
/** How the writer of a report is spoken to, from what he told: on the form, in letters, in the mailbox and in the mail that reminds. */
import { isLanguage, type Voice } from './languages.ts'

/** What of a report tells it. */
interface SpokenTo {
  language: string
  aboutWhom: string | null
  age: string | null
}

/** The language of the reporter where we have it, otherwise Dutch; as on the form, somebody young who writes for himself reads "je". */
export function voiceTo({ language, aboutWhom, age }: SpokenTo): Voice {
  if (language === 'nl' && aboutWhom === 'self' && age === 'under18') return 'nl-je'
  return isLanguage(language) ? language : 'nl'
}
