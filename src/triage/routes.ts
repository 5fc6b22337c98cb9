// SPDX-License-Identifier: EUPL-1.2
/** The addresses of triage: who may, what is recorded, and which file does it. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { answerReporter } from './answer/answer-reporter.ts'
import { showInbox } from './inbox/show-inbox.tsx'
import { revealAttachment } from './reveal/reveal-attachment.ts'
import { revealContact } from './reveal/reveal-contact.ts'
import { decideReport } from './weigh/decide-report.ts'
import { showCopy } from './weigh/show-copy.ts'
import { showReport } from './weigh/show-report.tsx'
import { takeReport } from './weigh/take-report.ts'

export const triageRoutes: readonly RouteLine[] = [
  get('reports', showInbox, { may: 'report.list', audit: 'inbox.viewed' }),
  get('report', showReport, { may: 'report.read', audit: 'report.viewed', about: 'report' }),
  post('takeReport', takeReport, { may: 'report.take', audit: 'report.taken', about: 'report' }),
  post('decideReport', decideReport, { may: 'report.weigh', audit: 'report.decided', about: 'report' }),
  post('answerReport', answerReporter, {
    may: 'report.answer',
    audit: 'report.answered',
    about: 'report',
    purpose: 'P8',
  }),
  post('revealContact', revealContact, {
    may: 'report.reveal-contact',
    audit: 'contact.revealed',
    about: 'report',
    purpose: 'P8',
    recentSignIn: true,
  }),
  get('attachmentPage', showCopy, { may: 'report.read', audit: 'attachment.viewed', about: 'report' }),
  post('revealAttachment', revealAttachment, {
    may: 'attachment.reveal',
    audit: 'attachment.revealed',
    about: 'report',
    recentSignIn: true,
  }),
]
