// SPDX-License-Identifier: EUPL-1.2
/** The steps that a case may take from where it stands. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { caseMoveNames, isMovePossible, type CaseStatus } from '../lifecycle.ts'
import { moveWords, words } from './words.nl.ts'

export const MoveForms: FC<{ status: CaseStatus; caseId: string; csrf: string }> = ({ status, caseId, csrf }) => (
  <Card title={words.moveTitle}>
    {caseMoveNames
      .filter((move) => isMovePossible(move, status))
      .map((move) => (
        <StaffForm action={to('moveCase', { id: caseId })} csrf={csrf}>
          <input type="hidden" name="stap" value={move} />
          <Button variant="secondary">{moveWords[move]}</Button>
        </StaffForm>
      ))}
  </Card>
)
