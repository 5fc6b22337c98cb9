// SPDX-License-Identifier: EUPL-1.2
/** The roles somebody has, had and will have; each that still holds or comes with the form to end it. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Person } from '../../platform/people/people.ts'
import type { PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { sayRole } from '../say-role.ts'
import { words } from '../words.nl.ts'
import { isOver, type Assigned } from './rules.ts'

type Props = {
  person: Person
  mayChange: boolean
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  today: PlainDate
  csrf: string
}

export const RoleCards: FC<Props> = (props) => {
  const { person, mayChange, today } = props
  const over = person.roles.filter((given) => isOver(given, today))
  const current = person.roles.filter((given) => !over.includes(given))
  return (
    <Card title={words.person.roles}>
      {current.length === 0 ? <p>{words.person.noRoles}</p> : null}
      {current.map((given) => (mayChange ? <RoleWithEnd {...props} given={given} /> : <p>{sayRole(given)}</p>))}
      {over.length === 0 ? null : (
        <>
          <h3>{words.person.earlier}</h3>
          <ul>
            {over.map((given) => (
              <li>{sayRole(given)}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

const RoleWithEnd: FC<Props & { given: Assigned }> = ({ person, given, typed, errors, today, csrf }) => {
  const isThisOne = typed.get('welke') === given.role && typed.get('sinds') === given.from.toString()
  const said = sayRole(given)
  return (
    <StaffForm action={to('endRole', { id: person.id })} csrf={csrf}>
      <h3 id={`rol-${given.role}-${given.from.toString()}`}>{said}</h3>
      <input type="hidden" name="welke" value={given.role} />
      <input type="hidden" name="sinds" value={given.from.toString()} />
      <TextField
        name="laatste"
        // the summary of mistakes jumps to the one that was sent
        id={isThisOne ? 'laatste' : `laatste-${given.role}-${given.from.toString()}`}
        type="date"
        label={words.role.lastDay}
        hint={words.role.lastDayHint}
        optional
        value={isThisOne ? typed.get('laatste') : ''}
        min={today.toString()}
        error={isThisOne ? errors['laatste'] : undefined}
      />
      <Button variant="secondary" describedBy={`rol-${given.role}-${given.from.toString()}`}>
        {words.role.end}
      </Button>
    </StaffForm>
  )
}
