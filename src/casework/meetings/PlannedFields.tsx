// SPDX-License-Identifier: EUPL-1.2
/** When and where a meeting is, and what it is called: for a new one and for one that moves. */
import type { FC } from 'hono/jsx'
import { TextField } from '../../ui/TextField.tsx'
import { words } from './words.nl.ts'

interface Props {
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const PlannedFields: FC<Props> = ({ typed, errors }) => {
  const field = (name: string) => ({ name, value: typed.get(name) ?? '', error: errors[name] })
  return (
    <>
      <TextField {...field('wanneer')} type="date" label={words.day} />
      <TextField {...field('hoelaat')} type="time" label={words.time} optional />
      <TextField {...field('naam')} label={words.name} hint={words.nameHint} width="full" optional />
      <TextField {...field('waar')} label={words.where} width="full" optional />
    </>
  )
}
