// SPDX-License-Identifier: EUPL-1.2
/** What `start/` puts together: the addresses, what waits on *Mijn werk*, and what goes when a report is destroyed. */
export { forgetOwnReport } from './forget-own-report.ts'
export { tellingWork } from './own-reports/telling-work.ts'
export { tellingRoutes } from './routes.ts'
