// SPDX-License-Identifier: EUPL-1.2
/** What a document on a case can be, and how far the worker is with it. Values in, values out. */

export const documentKinds = ['letter', 'report', 'photo', 'message', 'statement', 'other'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** `coming`: the worker has still to look. `kept`: there is no copy of such a file. `removed`: a line, and nothing else. */
export type DocumentState = 'coming' | 'clean' | 'kept' | 'refused' | 'removed'
