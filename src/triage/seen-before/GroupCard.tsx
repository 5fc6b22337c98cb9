// SPDX-License-Identifier: EUPL-1.2
/** The group a report stands in, with the way out of it and back. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import type { Group } from './groups.ts'
import { words } from './words.nl.ts'

export const GroupCard: FC<{ reportId: string; group: Group; csrf: string }> = ({ reportId, group, csrf }) =>
  group.members.length === 0 && group.latest === undefined ? null : (
    <Card title={words.group.title}>
      {group.members.length === 0 ? null : (
        <>
          <p>{words.group.lead}</p>
          <p>{group.members.map(({ label }) => label).join(', ')}</p>
          <StaffForm action={to('splitGroup', { id: reportId })} csrf={csrf}>
            <Button variant="secondary">{words.group.split}</Button>
          </StaffForm>
        </>
      )}
      {group.latest === undefined ? null : (
        <StaffForm action={to('undoGroup', { id: reportId })} csrf={csrf}>
          <Button variant="subtle">{words.group.undo}</Button>
        </StaffForm>
      )}
    </Card>
  )
