// SPDX-License-Identifier: EUPL-1.2
/** Says where another door is better than this form: for a child, or for who wants to tell and hear nothing back. */
import type { FC } from 'hono/jsx'
import { plainDate } from '../../../time.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { sayExact } from '../../../ui/date-words.ts'
import type { DeskSettings, HelpNumber } from '../../desk-settings.ts'
import { dateLanguage, type Voice } from '../../languages.ts'
import type { Typed } from '../fields.ts'
import { componentWords, publicWords } from '../words.ts'

type DoorProps = { language: Voice; settings: DeskSettings }

const CheckedOn: FC<{ language: Voice; of: HelpNumber }> = ({ language, of }) => (
  <p class="hint">
    {publicWords[language].talk.doors.checkedOn(sayExact(plainDate(of.checkedOn), dateLanguage(language)))}
  </p>
)

/** When it is about somebody under eighteen. */
export const YoungDoor: FC<DoorProps & { typed: Typed }> = ({ language, settings, typed }) => {
  if (typed.leeftijd !== 'jonger-dan-18') return null
  const { doors } = publicWords[language].talk
  const { veiligThuis, firstForMinors } = settings
  const text = firstForMinors === 'veiligThuis' ? doors.youngFirst : doors.youngText
  return (
    <Alert kind="info" title={doors.young} words={componentWords[language]}>
      <p>{text(veiligThuis.number)}</p>
      <CheckedOn language={language} of={veiligThuis} />
    </Alert>
  )
}

export const NoTraceDoor: FC<DoorProps> = ({ language, settings }) => (
  <>
    <p>{publicWords[language].talk.doors.noTrace(settings.anonymousTips.number)}</p>
    <CheckedOn language={language} of={settings.anonymousTips} />
  </>
)
