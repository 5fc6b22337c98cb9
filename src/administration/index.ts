// SPDX-License-Identifier: EUPL-1.2
/** What `start/` and oversight may use of administration: its addresses, and what a role is called. */
export { roleWords } from './role-words.nl.ts'
export { administrationRoutes } from './routes.ts'
