// SPDX-License-Identifier: EUPL-1.2
/** What others may use of the entrance. */
export { mountEntrance } from './mount-entrance.ts'
export { entranceRoutes } from './routes.ts'
export { draftWork } from './draft/drafts.tsx'
export { whereTo, type EntranceParts } from './door.ts'
