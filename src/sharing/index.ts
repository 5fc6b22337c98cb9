// SPDX-License-Identifier: EUPL-1.2
/** What `start/` and later rooms may use of sharing. */
export { colleagueAskWork } from './between-colleagues/my-work.ts'
export { letGoOfSharing } from './let-go-of-sharing.ts'
export { sharingRoutes } from './routes.ts'
