// SPDX-License-Identifier: EUPL-1.2
/** From which day until which day a role is given. */
import type { FC } from 'hono/jsx'
import { readsContent, roles } from '../../access.ts'
import type { PlainDate } from '../../time.ts'
import { TextField } from '../../ui/TextField.tsx'
import { roleWords } from '../role-words.nl.ts'
import { words } from '../words.nl.ts'
import { longestAhead } from './rules.ts'

/** With a role that reads reports it is said that it does. */
export const roleOptions = roles.map((role) => ({
  value: role,
  label: readsContent(role) ? words.role.reads(roleWords[role]) : roleWords[role],
}))

type Props = {
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  today: PlainDate
}

export const DaysFields: FC<Props> = ({ typed, errors, today }) => (
  <>
    <TextField
      name="van"
      type="date"
      label={words.role.from}
      value={typed.get('van') ?? today.toString()}
      min={today.toString()}
      max={today.add(longestAhead).toString()}
      error={errors['van']}
    />
    <TextField
      name="tot"
      type="date"
      label={words.role.until}
      hint={words.role.untilHint}
      optional
      value={typed.get('tot') ?? ''}
      min={today.toString()}
      max={today.add(longestAhead).toString()}
      error={errors['tot']}
    />
  </>
)
