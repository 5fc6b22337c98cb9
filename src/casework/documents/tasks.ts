// SPDX-License-Identifier: EUPL-1.2
/** The names of what the worker does with documents, for who plans it and for who does it. */
export const cleanDocumentTask = 'clean-document'
export const destroyDocumentTask = 'destroy-document'
