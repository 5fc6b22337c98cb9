// SPDX-License-Identifier: EUPL-1.2
/** What `start/` and later rooms may use of care. */
export { findRegistrationLines } from './disclosure-lines.ts'
export { letGoOfCare } from './let-go-of-care.ts'
export { careRoutes } from './routes.ts'
export { termWork } from './terms/term-work.ts'
export { caseTerms } from './terms/case-terms.ts'
