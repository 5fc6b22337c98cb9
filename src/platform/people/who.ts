// SPDX-License-Identifier: EUPL-1.2
/** Who does something: a person in one municipality, with the roles that hold today. */
import type { Role } from '../../access.ts'
import type { Instant, PlainDate } from '../../time.ts'

export interface Who {
  personId: string
  name: string
  municipality: { id: string; slug: string; name: string }
  roles: readonly Role[]
  today: PlainDate
  /** When it was last proved that this is the person. */
  provedAt: Instant
  /** Goes into each form of this session; proves that a post comes from our own page. */
  csrf: string
}
