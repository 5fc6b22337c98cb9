// SPDX-License-Identifier: EUPL-1.2
/**
 * What somebody was typing when the session ended, given back on the page where it was typed. Nothing was sent: one looks it over and
 * sends it, or throws it away. Who may no longer open that page does not get it by this way either.
 */
import * as z from 'zod'
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import { findDraft, findDrafts, forgetDraft } from '../../platform/people/drafts.ts'
import type { WorkSource } from '../../platform/work-entry.ts'
import { done, NotAllowed, NotVisible } from '../../platform/web/outcome.ts'
import { objectOf } from '../../platform/web/perform.ts'
import { deed, type RouteLine, type ShowPage } from '../../platform/web/route.ts'
import { isUuid } from '../../platform/uuid.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { words } from '../words.nl.ts'

/** @param routes all of the house, given late because this page is one of them */
export const showDraft =
  (routes: () => readonly RouteLine[]): ShowPage =>
  async (tx, who, asked) => {
    const id = asked.params['id'] ?? ''
    const draft = isUuid(id) ? await findDraft(tx, who.personId, id) : undefined
    const line = draft && routes().find(({ name, method }) => name === draft.sentTo && method === 'POST')
    if (!draft || line?.method !== 'POST') throw new NotVisible()
    if (!may(who.roles, line.may)) throw new NotAllowed(line.may)
    const view = await line.deed.page(tx, who, {
      params: draft.parts,
      query: new URLSearchParams(),
      typed: draft.typed,
    })
    const object = objectOf(line, draft.parts)
    return {
      ...view,
      audit: object ? { object } : {},
      body: (
        <>
          <Alert kind="info" title={words.draft.notSent}>
            <p>{words.draft.notSentMore}</p>
            <StaffForm action={to('forgetDraft', { id })} csrf={who.csrf}>
              <Button variant="secondary">{words.draft.forget}</Button>
            </StaffForm>
          </Alert>
          {view.body}
        </>
      ),
    }
  }

export const throwDraftAway = (routes: () => readonly RouteLine[]) =>
  deed({
    input: z.object({ id: z.uuid() }),
    page: showDraft(routes),
    async run(tx, who, { id }) {
      if (!(await forgetDraft(tx, who.personId, id))) throw new NotVisible()
      return done(to('work'), 'draftGone')
    },
  })

/** What it brings to *Mijn werk*. */
export const draftWork: WorkSource = async (tx, who) =>
  (await findDrafts(tx, who.personId)).map(({ id, keptAt }) => ({
    lane: 'yours',
    title: words.draft.work,
    href: to('draft', { id }),
    why: words.draft.workWhy(sayMoment(keptAt, tx.now)),
    action: words.draft.workAction,
  }))
