// SPDX-License-Identifier: EUPL-1.2
/** What later rooms may use of reporting: read what was told, write back, take in what waits at the door. Nothing of the public side. */
export { contentKeyOf, openContact, openReport, openStories, type OpenReport } from './desk/open-report.ts'
export { countAtTheDoor, replyToReporter } from './desk/reply.ts'
export { nextInOutbox, takeInOne, type ArrivedLetter, type ArrivedReport, type NextRoom } from './desk/take-in.ts'
export { knowledge, type Knowledge, type ReportContent, type ReporterContact } from './door/report-content.ts'
export { readBy, readWithinWorkingDays } from './reading-limit.ts'
