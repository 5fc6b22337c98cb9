// SPDX-License-Identifier: EUPL-1.2
/** What `start/` and later rooms may use of sharing. */
export { colleagueAskWork } from './between-colleagues/my-work.ts'
export { endLateDisclosures } from './disclosures/end-late.ts'
export { disclosureWork } from './disclosures/my-work.ts'
export { findDisclosureLines } from './disclosures/register.ts'
export { letGoOfSharing } from './let-go-of-sharing.ts'
export { mountReceive } from './link/mount-receive.ts'
export { destroySharedCopy } from './link/store.ts'
export { isNetworkOpen } from './networks/store.ts'
export { partnerWork } from './partners/my-work.ts'
export { sharingRoutesAt } from './routes.ts'
export { sharingWaiting } from './waiting.ts'
export { destroySharedCopyTask } from './tasks.ts'
