// SPDX-License-Identifier: EUPL-1.2
/** The number of an audit line as it comes from an address or a form; fits in a bigint. */
export const lineNumber = /^[1-9]\d{0,17}$/
