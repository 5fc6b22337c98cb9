// SPDX-License-Identifier: EUPL-1.2
/** The names of what the worker does for sharing, for who plans it and for who does it. */
export const destroySharedCopyTask = 'destroy-shared-copy'
