// SPDX-License-Identifier: EUPL-1.2
/** What `start/` and later rooms may use of casework. */
export { caseHead } from './cases/case-head.ts'
export { CaseFrame } from './cases/CaseFrame.tsx'
export { type CaseTerms, showCaseWith } from './cases/show-case.tsx'
export { addParts, findAccessToWeigh, type NewPart, type RequestToWeigh } from './data-requests/add-parts.ts'
export { dataRequestWork } from './data-requests/my-work.ts'
export { withheldInput, withheldOf } from './data-requests/withheld.ts'
export { WithheldFields } from './data-requests/WithheldFields.tsx'
export { conflicts as dataRequestConflicts, sayMistakes as sayDataRequestMistakes } from './data-requests/said.nl.ts'
export { findCaseDisclosures, underEmbargo } from './disclosure-lines/find.ts'
export { cleanDocument } from './documents/clean-document.ts'
export { destroyDocument } from './documents/destroy-document.ts'
export { keepFromOutside, takesDocuments } from './documents/keep-document.ts'
export { documentKinds } from './documents/rules.ts'
export { openCopy } from './documents/file-store.ts'
export { type CaseDocument, findDocuments, findRemoved } from './documents/store.ts'
export { cleanDocumentTask, destroyDocumentTask } from './documents/tasks.ts'
export { documentKindWords, stateWords as documentStateWords } from './documents/words.nl.ts'
export { dutyWork } from './duty-to-inform/my-work.ts'
export { embargoAskers, findEmbargo } from './embargo/store.ts'
export { emergencyCardWork } from './emergency-card/my-work.ts'
export { entryKinds } from './entries/rules.ts'
export { type Entry, findEntries, insertEntry } from './entries/store.ts'
export { handOverWork } from './hand-over/hand-over-work.ts'
export { handTo } from './hand-over/hand-work-over.ts'
export { whoMayOwn } from './hand-over/held-cases.ts'
export { countOpenWork } from './hand-over/open-work.ts'
export { forgetHandedOver, lockWorkOf } from './hand-over/store.ts'
export { measureWork } from './measures/my-work.ts'
export { meetingWork } from './meetings/my-work.ts'
export { leadsIn, pseudonymised } from './meetings/pseudonyms.ts'
export { findAskToCarry } from './moving/asks.ts'
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
export { caseMoveWork } from './moving/my-work.ts'
export { caseWork } from './my-work.ts'
export { ageClasses, hasNonPunishmentMark, hasPathway, nodeKinds, personRoles } from './network/rules.ts'
export { findNodes, getVisibleNode, type Node } from './network/store.ts'
export { ageWords, kindWords, roleWords } from './network/words.nl.ts'
export { onCase, type OnCase, onPart, type OnPart } from './on-case.ts'
export { careParts, isBoundByEmbargo, type PartKind, partKinds, partOfSlug, partSlugs } from './parts/rules.ts'
export { openAt, sealAt } from './parts/sealed.ts'
export { deleteMember, findAllParts, insertMember, keyOf, type Part } from './parts/store.ts'
export { isOnPart, seesPart, type Sight, sightOf } from './parts/visible-part.ts'
export { whoIsOn, whoMayBeOn } from './parts/who-may.ts'
export { destroyKept, findKeptToDestroy } from './retention/destroy-kept.ts'
export type { LetGoOfPart } from './retention/erase-part.ts'
export { retentionWork } from './retention/my-work.ts'
export { caseworkRoutes } from './routes.ts'
export { type Case, caseNotKeptAway, numbersOf, visibleCase } from './store.ts'
export { insertTask } from './tasks/store.ts'
export { entryKindWords } from './timeline/words.nl.ts'
export { choices, clean, idField, line, longestLine, longestText, neededLine, partField } from './typed.ts'
export { maybeWithoutBsn, neededWithoutBsn } from './without-bsn.ts'
export { conflicts as caseConflicts, embargoAskerWords, mistakes as caseMistakes, partWords } from './words.nl.ts'
