// SPDX-License-Identifier: EUPL-1.2
/** What each role is called, in Dutch. */
import type { Role } from '../access.ts'

export const roleWords: Record<Role, string> = {
  colleague: 'collega',
  attentionOfficer: 'aandachtsfunctionaris',
  deputy: 'waarnemer',
  careCoordinator: 'zorgcoördinator',
  publicOrderAdviser: 'adviseur openbare orde en veiligheid',
  chainDirector: 'ketenregisseur',
  policyOfficer: 'beleidsmedewerker',
  dataProtectionOfficer: 'functionaris gegevensbescherming',
  archivist: 'archivaris',
  administrator: 'beheerder',
  teamLead: 'teamleider',
}
