// SPDX-License-Identifier: EUPL-1.2
/** The addresses of coming in, for who has no session yet. Each may be asked by anybody, so each is guarded against another site and a mistake. */
import type { Context, Hono } from 'hono'
import type { Role } from '../access.ts'
import { paths, type PathName } from '../paths.ts'
import type { Municipality } from '../platform/municipalities.ts'
import { findIdentityProvider } from '../platform/people/identity-provider.ts'
import { addressOf } from '../platform/web/flood.ts'
import { isCrossSite, plainHeaders } from '../platform/web/page-headers.ts'
import { Conversations } from './account/conversation.ts'
import { comeBackFromAccount, goToAccount } from './account/sign-in.ts'
import { Door, type EntranceParts } from './door.ts'
import { signOut } from './sign-out.ts'
import { acceptInvitation, showInvitation } from './invitation/accept-invitation.tsx'
import { choosePage, signInAtPage, tooBusyPage } from './pages.tsx'
import { makeFirstPasskey, showFirstPasskey, showPasskey, signInWithPasskey } from './passkey/sign-in.tsx'

/** @param words what the frame of the house says of a role */
export function mountEntrance(app: Hono, parts: EntranceParts, words: { sayRole: (role: Role) => string }): void {
  const door = new Door(parts)
  const conversations = new Conversations()

  type Step = (c: Context, municipality: Municipality) => Promise<Response> | Response
  const at =
    (name: PathName, how: 'account' | 'passkey' | 'invitation', step: Step) =>
    (c: Context): Promise<Response> =>
      door.guarded(c, name, async () => {
        const municipality = await door.findMunicipality(c)
        const isForged = c.req.method === 'POST' && isCrossSite(c.req.raw.headers, c.req.header('host') ?? '')
        if (!municipality || isForged) return door.notVisible(c)
        if (!(await parts.flood.allows('signIn', addressOf(c)))) return door.page(c, tooBusyPage, 429)
        try {
          return await step(c, municipality)
        } catch (error) {
          return door.refused(c, municipality, how, error)
        }
      })
  const get = (name: PathName, how: 'account' | 'passkey' | 'invitation', step: Step) =>
    app.get(paths[name], at(name, how, step))
  const post = (name: PathName, how: 'account' | 'passkey' | 'invitation', step: Step) =>
    app.post(paths[name], at(name, how, step))

  app.post(paths.signOut, (c) => door.guarded(c, 'signOut', () => signOut(c, door)))
  app.get(paths.signIn, (c) =>
    door.guarded(c, 'signIn', async () => {
      const municipalities = await door.municipalities()
      const [only] = municipalities
      if (!only || municipalities.length > 1) return door.page(c, choosePage(municipalities))
      return door.page(c, await signInAt(only))
    }),
  )
  get('signInAt', 'account', async (c, municipality) => door.page(c, await signInAt(municipality)))
  get('signInAccount', 'account', (c, municipality) => goToAccount(c, door, conversations, municipality))
  get('signInBack', 'account', (c, municipality) => comeBackFromAccount(c, door, conversations, municipality))
  get('signInPasskey', 'passkey', (c, municipality) => showPasskey(c, door, municipality))
  post('signInPasskey', 'passkey', (c, municipality) => signInWithPasskey(c, door, municipality))
  get('invitation', 'invitation', (c, municipality) => showInvitation(c, door, municipality))
  post('invitation', 'invitation', (c, municipality) => acceptInvitation(c, door, municipality, words.sayRole))
  get('firstPasskey', 'passkey', (c, municipality) => showFirstPasskey(c, door, municipality))
  post('firstPasskey', 'passkey', (c, municipality) => makeFirstPasskey(c, door, municipality))

  // public by nature: the service checks with it that it is us
  get('clientKey', 'account', async (c, { id }) => {
    const provider = await door.work(id, findIdentityProvider)
    return c.json({ keys: provider?.publicKey ? [provider.publicKey] : [] }, 200, plainHeaders)
  })

  async function signInAt(municipality: Municipality) {
    const hasProvider = (await door.work(municipality.id, findIdentityProvider)) !== undefined
    return signInAtPage(municipality, { hasProvider })
  }
}
