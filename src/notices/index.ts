// SPDX-License-Identifier: EUPL-1.2
/** What `start/` puts together: the page of one's own settings, planning, the jobs, and what *Mijn werk* and *Beheer* say of it. */
export { findAbsences } from './absence/store.ts'
export { absenceNotes } from './absence/absence-notes.ts'
export { findMailState, noteMailIsSetUp, type MailState } from './mail-state.ts'
export { findDeskState, type DeskState } from './desk-state.ts'
export { planAcuteNotices } from './plan/plan-acute-notices.ts'
export { planLate } from './plan/plan-late-notices.ts'
export { planNotices } from './plan/plan-notices.ts'
export { planUnreadAtDesk, planUnreadForSecretary } from './plan/plan-unread-notices.ts'
export { noticeRoutes } from './routes.ts'
export type { FallBack } from './send/tell-fall-back.ts'
export { noticeTasks } from './send/notice-tasks.ts'
