// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of what left a case, as lines of the register of disclosures. */
import type { SendingKind } from '../moving/rules.ts'
import type { WayToTell } from '../meetings/told.ts'

export const words = {
  sending: { referral: 'verwijzing naar een gemeente', transfer: 'overdracht aan een gemeente' } satisfies Record<
    SendingKind,
    string
  >,
  told: 'verteld aan een partner in een overleg',
  municipality: 'een andere gemeente of zorgdesk',
  partner: 'partner in een overleg',
  inSpil: 'in Spil',
  how: { paper: 'op papier', aloud: 'in het gesprek' } satisfies Record<WayToTell, string>,
} as const
