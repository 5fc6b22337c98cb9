// SPDX-License-Identifier: EUPL-1.2
/** Whether the desk can answer, in words for the administrator: what is missing and what to do about it; nothing when all is there. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { DeskState } from '../../notices/index.ts'
import { isCheckedLongAgo, type DeskSettings } from '../../reporting/index.ts'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { words } from './words.nl.ts'

/** So that one can be ill. A proposal of ours. */
const fewestReaders = 2

export const DeskHealth: FC<{ state: DeskState; settings: DeskSettings; today: PlainDate }> = (props) => {
  const { state, settings, today } = props
  const isOld = [settings.veiligThuis, settings.anonymousTips].some((number) => isCheckedLongAgo(number, today))
  return (
    <>
      {state.readers < fewestReaders ? (
        <Alert kind="warning" title={words.health.tooFew(state.readers)}>
          <p>{words.health.tooFewMore}</p>
        </Alert>
      ) : null}
      {state.hasPiket ? null : (
        <Alert kind="info" title={words.health.noPiket}>
          <p>{words.health.noPiketMore}</p>
        </Alert>
      )}
      {settings.fallbackDesk === '' ? (
        <Alert kind="info" title={words.health.noFallback}>
          <p>
            {words.health.noFallbackMore} <a href={to('deskSettings')}>{words.go}</a>
          </p>
        </Alert>
      ) : null}
      {isOld ? (
        <Alert kind="warning" title={words.checkedLongAgoSomewhere}>
          <p>
            <a href={to('deskSettings')}>{words.go}</a>
          </p>
        </Alert>
      ) : null}
    </>
  )
}
