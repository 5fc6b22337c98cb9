// SPDX-License-Identifier: EUPL-1.2
/** What `start/` and later rooms may use of casework. */
export { dataRequestWork } from './data-requests/my-work.ts'
export { dutyWork } from './duty-to-inform/my-work.ts'
export { emergencyCardWork } from './emergency-card/my-work.ts'
export { handOverWork } from './hand-over/hand-over-work.ts'
export { countOpenWork } from './hand-over/open-work.ts'
export { forgetHandedOver } from './hand-over/store.ts'
export { measureWork } from './measures/my-work.ts'
export { caseWork } from './my-work.ts'
export { caseworkRoutes } from './routes.ts'
export { numbersOf } from './store.ts'
