// SPDX-License-Identifier: EUPL-1.2
/** What `start/` and later rooms may use of sharing. */
export { findDisclosureLines } from './disclosures/register.ts'
export { isNetworkOpen } from './networks/store.ts'
export { sharingRoutes } from './routes.ts'
