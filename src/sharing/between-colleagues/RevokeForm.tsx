// SPDX-License-Identifier: EUPL-1.2
/** Takes back what was asked, as it stands on this page. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { afterMove } from './lifecycle.ts'
import type { ColleagueAsk } from './store.ts'
import { words } from './words.nl.ts'

/** Whoever asked; and when that one is gone, who owns the case. */
export const mayRevoke = (ask: ColleagueAsk, personId: string): boolean =>
  ask.askedBy === personId || (ask.kind !== 'transferRequest' && ask.ownerId === personId)

export const RevokeForm: FC<{ ask: ColleagueAsk; self: string; csrf: string; label?: string }> = ({
  ask,
  self,
  csrf,
  label,
}) =>
  mayRevoke(ask, self) && afterMove(ask.kind, ask.state, 'revoke') ? (
    <StaffForm action={to('revokeColleagueAsk', { id: ask.id })} csrf={csrf}>
      <input type="hidden" name="stand" value={ask.state} />
      <Button variant="secondary" {...(label && { label: `${words.ask.revoke}: ${label}` })}>
        {words.ask.revoke}
      </Button>
    </StaffForm>
  ) : null
