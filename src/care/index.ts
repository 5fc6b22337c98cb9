// SPDX-License-Identifier: EUPL-1.2
/** What `start/` may use of care. */
export { careRoutes } from './routes.ts'
export { termWork } from './terms/term-work.ts'
export { caseTerms } from './terms/case-terms.ts'
