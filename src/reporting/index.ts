// SPDX-License-Identifier: EUPL-1.2
/** What later rooms may use of reporting: read what was told, write back, take in what waits at the door. Nothing of the public side. */
export type { FileKind } from './attachment/sniff.ts'
export { cleanAttachment } from './desk/attachment/clean-attachment.ts'
export { filesOf, openCopy, type DeskFile } from './desk/attachment/copies.ts'
export { forgetUploads } from './desk/attachment/forget-uploads.ts'
export { findOriginal, openFindings, openOriginal, type Findings } from './desk/attachment/open-original.ts'
export { cleanTask } from './desk/attachment/record-files.ts'
export { contentKeyOf, openContact, openReport, openStories, type OpenReport } from './desk/open-report.ts'
export { countAtTheDoor, replyToReporter } from './desk/reply.ts'
export { nextInOutbox, takeInOne, type ArrivedReport, type NextRoom } from './desk/take-in.ts'
export type { ReporterContact } from './door/report-content.ts'
export { readBy, readWithinWorkingDays } from './reading-limit.ts'
