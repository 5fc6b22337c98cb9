// SPDX-License-Identifier: EUPL-1.2
/** The addresses of coming in that need a session: one's own account, and what one was typing. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { showDraft, throwDraftAway } from './draft/drafts.tsx'
import { makePasskey, showNewPasskey, takePasskeyAway } from './my-account/change-passkeys.tsx'
import { endSessions } from './my-account/end-sessions.ts'
import { showAccount } from './my-account/show-account.tsx'

/** @param url where people reach us @param routes all of the house */
export function entranceRoutes(url: string, routes: () => readonly RouteLine[]): readonly RouteLine[] {
  const own = { may: 'account.own', purpose: 'P11' } as const
  return [
    get('myAccount', showAccount, { ...own, audit: 'account.viewed' }),
    get('newPasskey', showNewPasskey(url), { ...own, audit: 'passkey.asked', recentSignIn: true }),
    post('newPasskey', makePasskey(url), { ...own, audit: 'passkey.made', recentSignIn: true }),
    post('removePasskey', takePasskeyAway, { ...own, audit: 'passkey.removed', recentSignIn: true }),
    post('endSessions', endSessions, { ...own, audit: 'sessions.ended' }),
    get('draft', showDraft(routes), { ...own, audit: 'draft.viewed' }),
    post('forgetDraft', throwDraftAway(routes), { ...own, audit: 'draft.forgotten' }),
  ]
}
