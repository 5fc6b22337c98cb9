// SPDX-License-Identifier: EUPL-1.2
/** The last look before something leaves: exactly how it is read over there, and one button. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import type { CaseTask } from '../tasks/store.ts'
import type { composeSending, SendingInput } from './compose.ts'
import { OpenTasks } from './OpenTasks.tsx'
import { ParcelText } from './ParcelText.tsx'
import { kindWords, words as all } from './words.nl.ts'

const words = all.send

interface SendNowProps {
  seen: Awaited<ReturnType<typeof composeSending>>
  input: SendingInput
  tasks: readonly CaseTask[]
  names: ReadonlyMap<string, string>
  today: PlainDate
  caseId: string
  csrf: string
}

export const SendNow: FC<SendNowProps> = ({ seen, input, tasks, names, today, caseId, csrf }) => {
  const { id: _id, gezien: _seen, wijzig: _change, mee, ...rest } = input
  const fields = [...Object.entries(rest), ...mee.map((tick) => ['mee', tick] as const)].map(([name, value]) => (
    <input type="hidden" name={name} value={value} />
  ))
  const kind = kindWords[input.soort]
  return (
    <>
      <p class="hint">
        {words.seenLead(seen.receiver?.name ?? '', `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`)}{' '}
        {seen.ask ? words.answers : null}
      </p>
      <ParcelText parcel={seen.parcel} title={words.seenTitle} today={today} />
      {input.soort === 'transfer' ? <OpenTasks tasks={tasks} names={names} today={today} /> : null}
      <StaffForm action={to('sendCase', { id: caseId })} csrf={csrf}>
        {fields}
        <input type="hidden" name="gezien" value={seen.mark} />
        <Button>{words.button[input.soort]}</Button>
      </StaffForm>
      <StaffForm action={to('previewSending', { id: caseId })} csrf={csrf}>
        {fields}
        <input type="hidden" name="wijzig" value="ja" />
        <Button variant="subtle">{words.change}</Button>
      </StaffForm>
    </>
  )
}
