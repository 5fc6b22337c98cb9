// SPDX-License-Identifier: EUPL-1.2
/**
 * Every state, every move, by everybody: who sent it, who it is for, somebody else on the part, who owns the case, a stranger and a neighbour.
 * What is not in the table changes nothing; who may not see it gets the answer of what does not exist.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { colleagueHouse, type ColleagueHouse } from '../../../tests/colleague-house.ts'
import type { Staff } from '../../../tests/house.ts'
import { askKinds, askMoves, askStates, type AskKind, type AskMove, type AskState } from './lifecycle.ts'

let at: ColleagueHouse
beforeAll(async () => {
  at = await colleagueHouse()
})
afterAll(() => at.house.stop())

type Role = 'sender' | 'receiver' | 'onPart' | 'owner' | 'stranger' | 'neighbour'
type Table = Partial<Record<AskState, Partial<Record<AskMove, readonly Role[]>>>>
const answered = { accept: ['receiver'], refuse: ['receiver'] } as const

/** Written out, so that the table of the product is held against another. A transfer is sent by the owner, a request is for the owner. */
const allowed: Record<AskKind, Table> = {
  referral: {
    open: { ...answered, finish: ['receiver'], revoke: ['sender', 'owner'] },
    accepted: { finish: ['receiver'], revoke: ['sender', 'owner'] },
  },
  transfer: { open: { ...answered, revoke: ['sender', 'owner'] } },
  transferRequest: { open: { ...answered, revoke: ['sender'] } },
}
const slugs = { accept: 'aannemen', refuse: 'weigeren', finish: 'klaar', revoke: 'intrekken' } as const
/** By which moves it gets there. */
const wayTo: Record<AskState, readonly AskMove[]> = {
  open: [],
  accepted: ['accept'],
  refused: ['refuse'],
  done: ['accept', 'finish'],
  revoked: ['revoke'],
}
const after: Record<AskMove, AskState> = { accept: 'accepted', refuse: 'refused', finish: 'done', revoke: 'revoked' }

function people(kind: AskKind): Partial<Record<Role, Staff>> {
  const { officer, other, receiver, stranger, neighbour } = at
  if (kind === 'referral') return { sender: other, receiver, onPart: at.safety, owner: officer, stranger, neighbour }
  if (kind === 'transfer') return { sender: officer, receiver, onPart: other, owner: officer, stranger, neighbour }
  return { sender: receiver, receiver: officer, onPart: other, stranger, neighbour }
}

/** Everybody of the desk reads that a case is offered; a request is between two. */
const isSeenBy: Record<AskKind, readonly Role[]> = {
  referral: ['sender', 'receiver', 'onPart', 'owner'],
  transfer: ['sender', 'receiver', 'onPart', 'owner', 'stranger'],
  transferRequest: ['sender', 'receiver'],
}

async function make(kind: AskKind, state: AskState): Promise<string> {
  const caseId = await at.caseWithTracks()
  const { sender, receiver } = people(kind) as Record<Role, Staff>
  if (kind === 'referral') {
    await at.officer.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'politie', wie: at.safety.personId })
    await at.refer(caseId, {}, sender)
  }
  if (kind === 'transfer') await at.offer(caseId, receiver)
  if (kind === 'transferRequest') await at.request(caseId, sender)
  const ask = await at.askId(caseId, kind)
  for (const move of wayTo[state]) await at.move(move === 'revoke' ? sender : receiver, ask, slugs[move])
  expect(await at.state(ask)).toBe(state)
  return ask
}

const rowOf = async (ask: string) => at.rows('select * from sharing.colleague_ask where id = $1', [ask])
const fields = (move: AskMove, state: AskState) =>
  ({ accept: {}, refuse: { waarom: 'x' }, finish: { terug: 'x' }, revoke: { stand: state } })[move]

const reachable = (kind: AskKind): readonly AskState[] =>
  askStates.filter((state) => state !== 'done' || kind === 'referral')

describe.each(askKinds)('%s', (kind) => {
  describe.each(reachable(kind))('that is %s', (state) => {
    test('changes by nothing that is not in the table', async () => {
      const ask = await make(kind, state)
      const before = await rowOf(ask)
      for (const move of askMoves)
        for (const [role, who] of Object.entries(people(kind)) as [Role, Staff][]) {
          if (allowed[kind][state]?.[move]?.includes(role)) continue
          const { status } = await at.move(who, ask, slugs[move], fields(move, state))
          expect([move, role, status]).toEqual([move, role, isSeenBy[kind].includes(role) ? 409 : 404])
        }
      const [now] = await rowOf(ask)
      expect({ ...now, seen_at: null }).toEqual({ ...before[0], seen_at: null })
    })

    test.each(askMoves.flatMap((move) => (allowed[kind][state]?.[move] ?? []).map((role) => [move, role] as const)))(
      'goes on by %s of the %s',
      async (move, role) => {
        const ask = await make(kind, state)
        const who = people(kind)[role] as Staff
        expect((await at.move(who, ask, slugs[move], fields(move, state))).status).toBe(303)
        expect(await at.state(ask)).toBe(after[move])
      },
    )
  })
})
