// SPDX-License-Identifier: EUPL-1.2
/** Whom one may consult, how, and what that takes. Values in, values out. */
import type { Role } from '../../access.ts'

/** Experts; the last three are teams of the own house. */
export const expertRoles = [
  'careCoordinator',
  'avim',
  'riec',
  'labourInspectorate',
  'veiligThuis',
  'secondOfficer',
  'publicOrderAdviser',
  'other',
] as const
export const teams = ['civilAffairs', 'supervision', 'otherTeam'] as const
export type ExpertRole = (typeof expertRoles)[number]
export type ReceiverRole = ExpertRole | (typeof teams)[number]

export const consultationKinds = ['extract', 'spoken', 'inside'] as const
export type ConsultationKind = (typeof consultationKinds)[number]

export const channels = ['telephone', 'spoken'] as const
export type Channel = (typeof channels)[number] | 'inSpil'

/** Can the receiver know who it is? */
export const recognisables = ['no', 'maybe', 'yes'] as const
export type Recognisable = (typeof recognisables)[number]

/** What a team of the own house may answer: no stories. */
export const closedAnswers = ['yes', 'no', 'unknown', 'mayNot'] as const
export type ClosedAnswer = (typeof closedAnswers)[number]

/** Who can be asked in Spil, and finds the question under *Mijn werk*. */
export const consultedRoles = [
  'careCoordinator',
  'attentionOfficer',
  'deputy',
  'publicOrderAdviser',
] as const satisfies readonly Role[]

/** An extract says who it is to nobody: giving the name is a step of its own, afterwards, with its reason. */
export const mayLeaveAsExtract = (recognisable: Recognisable): boolean => recognisable !== 'yes'
