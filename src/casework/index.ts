// SPDX-License-Identifier: EUPL-1.2
/** What `start/` and later rooms may use of casework. */
export { dataRequestWork } from './data-requests/my-work.ts'
export { findCaseDisclosures, underEmbargo } from './disclosure-lines/find.ts'
export { cleanDocument } from './documents/clean-document.ts'
export { destroyDocument } from './documents/destroy-document.ts'
export { cleanDocumentTask, destroyDocumentTask } from './documents/tasks.ts'
export { dutyWork } from './duty-to-inform/my-work.ts'
export { emergencyCardWork } from './emergency-card/my-work.ts'
export { handOverWork } from './hand-over/hand-over-work.ts'
export { countOpenWork } from './hand-over/open-work.ts'
export { forgetHandedOver } from './hand-over/store.ts'
export { meetingWork } from './meetings/my-work.ts'
export { measureWork } from './measures/my-work.ts'
export { destroyKept, findKeptToDestroy } from './retention/destroy-kept.ts'
export type { LetGoOfPart } from './retention/erase-part.ts'
export { retentionWork } from './retention/my-work.ts'
export {
  bringAsk,
  carryAnswerTask,
  carryAskTask,
  carrySendingTask,
  findAnswer,
  findToCarry,
  forgetAnswered,
  layOffer,
  liftOffer,
  settle,
} from './moving/carry.ts'
export { findAskToCarry } from './moving/asks.ts'
export { caseMoveWork } from './moving/my-work.ts'
export { caseWork } from './my-work.ts'
export { hasPathway } from './network/rules.ts'
export { getVisibleNode, type Node } from './network/store.ts'
export { ageWords } from './network/words.nl.ts'
export { onCase, onPart, type OnCase, type OnPart } from './on-case.ts'
export { careParts, partSlugs } from './parts/rules.ts'
export { openAt, sealAt } from './parts/sealed.ts'
export { keyOf, type Part } from './parts/store.ts'
export { isOnPart, seesPart, type Sight, sightOf } from './parts/visible-part.ts'
export { whoIsOn } from './parts/who-may.ts'
export { caseworkRoutes } from './routes.ts'
export { numbersOf, visibleCase } from './store.ts'
export { insertTask } from './tasks/store.ts'
export { choices, clean, idField, line, longestLine, neededLine } from './typed.ts'
export { conflicts as caseConflicts, mistakes as caseMistakes, partWords } from './words.nl.ts'
export { showCaseWith, type CaseTerms } from './cases/show-case.tsx'
