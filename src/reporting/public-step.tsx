// SPDX-License-Identifier: EUPL-1.2
/** What every step on the public side works with: the house, the visitor's standing, and drawing a page in it. */
import type { Child } from 'hono/jsx'
import { kindOf } from '../platform/log.ts'
import type { FloodKind } from '../platform/web/flood.ts'
import { quickExitScript } from '../ui/quick-exit-script.ts'
import type { RefusedFile } from './attachment/incoming-files.ts'
import type { Desk } from './door/store.ts'
import { voiceOf, type Typed } from './form/fields.ts'
import type { Language } from './languages.ts'
import type { WaitingRoom } from './form/waiting-room.ts'
import type { Standing } from './form/PublicFrame.tsx'
import type { Tickets } from './mailbox/ticket.ts'
import type { PublicHouse } from './public-house.ts'

export interface StepHouse {
  house: PublicHouse
  tickets: Tickets
  waitingRoom: WaitingRoom
  /** the desk of the host name, when it decides */
  hostDesk: Desk | undefined
  municipality: { slug: string; name: string }
  /** the languages of this door */
  offered: readonly Language[]
  allows: (kind: FloodKind) => Promise<boolean>
  /** files of this post that did not come along */
  refusedFiles: readonly RefusedFile[]
}

export interface Answer {
  page: { toString(): string }
  status?: number
  /** whose looks */
  slug: string
}

/** Tells the operator that something failed, and what kind of error it was. */
export function note(at: StepHouse, event: string, error: unknown): void {
  at.house.log.error({ event, kind: kindOf(error) })
}

/** @param status 200 unless something could not be done */
export function draw(at: StepHouse, typed: Typed, page: (standing: Standing) => Child, status?: number): Answer {
  const { slug } = at.municipality
  const standing = {
    language: voiceOf(typed),
    offered: at.offered,
    municipality: at.municipality,
    css: at.house.styleOf(slug),
    script: quickExitScript,
  }
  return { page: page(standing) as Answer['page'], slug, ...(status ? { status } : {}) }
}
