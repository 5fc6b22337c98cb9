// SPDX-License-Identifier: EUPL-1.2
/**
 * What later rooms may use of triage: the suspicion a case begins with, the page to come back to, the worker's side of receiving, how much waits; the limits a
 * municipality agreed;
 * for oversight what a report is called and why somebody looked at its contact details.
 */
export { setAnswersQuiet } from './answer/quiet.ts'
export { blackOutDue, findDueBlackingOuts } from './blacking-out/black-out-due.ts'
export { destroyDue, findDueDestructions, Stopped, stopDestruction, type LetGo } from './erasing/destroy-due.ts'
export { destroysAt, dueIfConfirmedBy, isDue } from './erasing/rules.ts'
export { letGoByCase } from './store.ts'
export { exploitationFormNames, exploitationForms, type ExploitationForm } from './forms.ts'
export { outcomes, type Outcome } from './lifecycle.ts'
export { purposeCodes, type PurposeCode } from './legality/rules.ts'
export { findReportDisclosures } from './disclosure-lines/find.ts'
export {
  decidedBasis,
  roleReceiver,
  type DisclosureLine,
  type LineBasis,
  type LineReceiver,
  type LinesAsked,
  type PartsAsked,
} from './disclosure-lines/line.ts'
export { lineStateWords } from './disclosure-lines/words.nl.ts'
export {
  basisAdvices,
  basisDataKinds,
  basisDeciders,
  findBases,
  insertBasis,
  markBasisEnded,
  type DecidedBasis,
} from './legality/bases.ts'
export { countHeldBy, countHeldByEach, findHeld, passQuestions, passReports, passTasks } from './held/held-work.ts'
export { defaultLimits, limit, limitsOf, ownLimitsOf, setLimit, type Limits } from './limits.ts'
export { consultingWork } from './consulting/my-work.ts'
export { countOpenQuestions } from './consulting/open-questions.ts'
export { receiverWords } from './consulting/words.nl.ts'
export { handingOverWork } from './handing-over/my-work.ts'
export { escalate, escalationTasks } from './escalating/escalate.ts'
export { lateNote } from './escalating/late-note.ts'
export { secondPersonWork } from './erasing/second-person.ts'
export { disagreedWork, disagreementWork } from './second-look/show-disagreements.tsx'
export { forgetPersonTags } from './seen-before/index-identifiers.ts'
export { triageWork } from './my-work.ts'
export { triageDesk } from './receive.ts'
export { findPiketPhone, piketPhone, setPiketPhone } from './piket-phone.ts'
export { remind, triageTasks, type TriageTask } from './reminders.ts'
export { openRevealReason } from './reveal/reveal-reason.ts'
export { triageRoutes } from './routes.ts'
export { findReportByLabel } from './find-by.ts'
export { untestedOf } from './legality/untested.ts'
export { bringInLine, carryTask, forgetOldSignals } from './region-signals/carry.ts'
export { sectors } from './region-signals/rules.ts'
export { sectorWords } from './region-signals/words.nl.ts'
export { regionSignalWork } from './region-signals/my-work.ts'
export { findToCarry } from './region-signals/store.ts'
export { haystackOf, lineWith } from './search/haystack.ts'
export { isIdentifierSearch, searchesPerHour, searchText, wordsOf } from './search/rules.ts'
export { countIdentifierSearch } from './search/store.ts'
export { tellOfColleagues } from './search/tell-of-colleagues.ts'
export { conflicts as searchConflicts, mistakes as searchMistakes, said as searchSaid } from './search/words.nl.ts'
export { taskWork } from './tasks/my-work.ts'
export { findVisibleLabel, isAnswerOwed, labelsOf } from './visible.ts'
export { findSuspicions, takeSuspicion } from './take-suspicion.ts'
export { stateForTeller, type StateForTeller } from './teller.ts'
export { triageWaiting } from './waiting.ts'
export { findTranslationGround, proposedGround, setTranslationGround, translationGround } from './translate/ground.ts'
export { showReport } from './weigh/show-report.tsx'
