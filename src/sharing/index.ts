// SPDX-License-Identifier: EUPL-1.2
/** What `start/` and later rooms may use of sharing. */
export { partnerWork } from './partners/my-work.ts'
export { sharingRoutes } from './routes.ts'
