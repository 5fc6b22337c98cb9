// SPDX-License-Identifier: EUPL-1.2
/** What later rooms may use of triage: the suspicion a case begins with, the page to come back to, the worker's side of receiving. */
export { exploitationForms, type ExploitationForm } from './forms.ts'
export { triageWork } from './my-work.ts'
export { triageDesk } from './receive.ts'
export { remind, triageTasks } from './reminders.ts'
export { triageRoutes } from './routes.ts'
export { takeSuspicion } from './take-suspicion.ts'
export { showReport } from './weigh/show-report.tsx'
