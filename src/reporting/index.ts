// SPDX-License-Identifier: EUPL-1.2
/** What later rooms may use of reporting: read what was told, write back, lay down at the door, take in what waits there. Nothing of the public side. */
export { fileField, readAdded, writeAdded, type AddedFile } from './attachment/added-file.ts'
export type { FileRefusal, RefusedFile } from './attachment/incoming-files.ts'
export { openParts } from './attachment/seal-parts.ts'
export type { FileKind } from './attachment/sniff.ts'
export { cleanAttachment } from './desk/attachment/clean-attachment.ts'
export { filesOf, openCopy, type DeskFile } from './desk/attachment/copies.ts'
export { FilesHere, kindForCase, type FilesHereParts } from './desk/attachment/files-here.ts'
export { forgetUploads } from './desk/attachment/forget-uploads.ts'
export { lookAtFile, type Eyes, type Looked } from './desk/attachment/look-at-file.ts'
export { moveFile } from './desk/attachment/move-file.ts'
export { findOriginal, openFindings, openOriginal, type Findings } from './desk/attachment/open-original.ts'
export { readMailInSandbox, type MailRead } from './desk/attachment/read-mail.ts'
export { cleanTask } from './desk/attachment/record-files.ts'
export type { CopyPage } from './desk/attachment/run-sandbox.ts'
export {
  contentKeyOf,
  contentKeysOf,
  openContact,
  openLetterTexts,
  openReport,
  openStories,
  type OpenReport,
} from './desk/open-report.ts'
export { addToReport, hasDoor, layAtTheDoor, type Told } from './desk/lay-at-the-door.ts'
export { countAtTheDoor, mailboxClosedOn, replyToReporter } from './desk/reply.ts'
export { NearCopies } from './desk/near-copies.ts'
export { closeQuietMailboxes } from './desk/close-quiet-mailboxes.ts'
export { blackOutReport, InUse } from './desk/black-out-report.ts'
export { eraseReport, forgetCode, waitsAtTheDoor, type Erased } from './desk/erase-report.ts'
export { reminderFor, reminderTask } from './desk/reminder.ts'
export { nextInOutbox, takeInOne, type ArrivedLetter, type ArrivedReport, type NextRoom } from './desk/take-in.ts'
export { addDoor, closeDoor, findDoor, findDoors, type Door, type DoorKind } from './desk/doors.ts'
export { isCheckedLongAgo, isDeskSettingValue, type DeskSettingName, type DeskSettings } from './desk-settings.ts'
export { deskSettingsOf, ownDeskSettingNames, setDeskSetting } from './desk-settings-of.ts'
export { directionOf, languageFacts, languages, tagOf, type Voice } from './languages.ts'
export { voiceTo } from './voice.ts'
export {
  ageClasses,
  channels,
  knowledge,
  type Knowledge,
  type ReportContent,
  type ReporterContact,
} from './door/report-content.ts'
export { readBy, readWithinWorkingDays } from './reading-limit.ts'
