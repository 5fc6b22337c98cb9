// SPDX-License-Identifier: EUPL-1.2
/** What `start/` and later rooms may use of casework. */
export { caseworkRoutes } from './routes.ts'
export { numbersOf } from './store.ts'
