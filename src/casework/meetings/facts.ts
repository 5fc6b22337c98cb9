// SPDX-License-Identifier: EUPL-1.2
/** What may be counted of meetings: which kind, and on how many points. Never which case, and not who sat there. */
import type { Fact } from '../../platform/facts.ts'
import type { MeetingKind } from './rules.ts'

export const meetingHeld = (kind: MeetingKind): Fact => ({ kind: 'meeting-held', details: { kind } })
