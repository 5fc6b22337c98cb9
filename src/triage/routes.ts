// SPDX-License-Identifier: EUPL-1.2
/** The addresses of triage: who may, what is recorded, and which file does it. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { answerReporter } from './answer/answer-reporter.ts'
import { addIdentifier } from './findings/add-identifier.ts'
import { addSignals } from './findings/add-signals.ts'
import { showIdentifiers } from './findings/show-identifiers.tsx'
import { showSignals } from './findings/show-signals.tsx'
import { withdrawIdentifier, withdrawSignal } from './findings/withdraw.ts'
import { answerAdvice } from './advice/answer-advice.ts'
import {
  askBlackingOut,
  confirmBlackingOut,
  previewBlackingOut,
  undoBlackingOut,
} from './blacking-out/blacking-out-deeds.ts'
import { showBlackingOut } from './blacking-out/show-blacking-out.tsx'
import { showDeclaration } from './erasing/declaration.tsx'
import { askDestruction, confirmDestruction, undoDestruction } from './erasing/destruction-deeds.ts'
import { passOn, previewPassOn } from './handing-over/pass-on.ts'
import { recordHandOver } from './handing-over/record-hand-over.ts'
import { recordReceipt } from './handing-over/record-receipt.ts'
import { showHandOver } from './handing-over/show-hand-over.tsx'
import { liftHold, placeHold } from './erasing/hold-deeds.ts'
import { showHolds } from './erasing/holds.tsx'
import { showDestruction } from './erasing/show-destruction.tsx'
import { recordAssessment } from './assessment/record-assessment.ts'
import { showAssessment } from './assessment/show-assessment.tsx'
import { showLegality } from './legality/show-legality.tsx'
import { testLegality } from './legality/test-legality.ts'
import { showInbox } from './inbox/show-inbox.tsx'
import { findCaller, showCallDesk } from './call/find-caller.tsx'
import { revealAttachment } from './reveal/reveal-attachment.ts'
import { revealContact } from './reveal/reveal-contact.ts'
import { answerAsked } from './consulting/answer-asked.ts'
import { askInside } from './consulting/ask-inside.ts'
import { consultExpert, previewExtract } from './consulting/consult.ts'
import { identifyConsulted } from './consulting/identify.ts'
import { recordAnswer } from './consulting/record-answer.ts'
import { recordSpoken } from './consulting/record-spoken.ts'
import { showAsked } from './consulting/show-asked.tsx'
import { showConsultations } from './consulting/show-consultations.tsx'
import { withdrawConsultation } from './consulting/withdraw.ts'
import { recordStep } from './meldcode/record-step.ts'
import { showMeldcode } from './meldcode/show-meldcode.tsx'
import { endDisagreement } from './second-look/end-disagreement.ts'
import { lookAgain, releaseSentence, replyToLook } from './second-look/look-again.ts'
import { showDisagreements } from './second-look/show-disagreements.tsx'
import { showSecondLook } from './second-look/show-second-look.tsx'
import { addTask } from './tasks/add-task.ts'
import { endTask, reopenTask } from './tasks/end-task.ts'
import { passTask } from './tasks/pass-task.ts'
import { showTasks } from './tasks/show-tasks.tsx'
import { makeRoundTable } from './round-table/make-round-table.ts'
import { putOnRoundTable } from './round-table/put-on.ts'
import { keepQuestions } from './round-table/keep-questions.ts'
import { readyRoundTable } from './round-table/ready.ts'
import { recordOutcomes } from './round-table/record-outcomes.ts'
import { showOutcomes } from './round-table/show-outcomes.tsx'
import { showPutOn } from './round-table/show-put-on.tsx'
import { showRoundTable } from './round-table/show-round-table.tsx'
import { showRoundTables } from './round-table/show-round-tables.tsx'
import { showRoundTableSheet } from './round-table/show-sheet.tsx'
import { takeOffRoundTable } from './round-table/take-off.ts'
import { sendRegionSignal } from './region-signals/send-region-signal.ts'
import { showRegionSignals } from './region-signals/show-region-signals.tsx'
import { withdrawRegionSignal } from './region-signals/withdraw-region-signal.ts'
import { discloseText } from './translate/disclose-text.ts'
import { searchReports, showSearch } from './search/search-reports.tsx'
import { mergeGroup, splitGroup, undoGroup } from './seen-before/group-reports.ts'
import { judgeSuggestion, undoJudgement } from './seen-before/judge-suggestion.ts'
import { showSeenBefore } from './seen-before/show-seen-before.tsx'
import { showSheet } from './translate/show-sheet.tsx'
import { showTranslate } from './translate/show-translate.tsx'
import { addTranslation } from './translate/store-translation.ts'
import { showKeptAway } from './stepping-back/show-kept-away.tsx'
import { keepAway, letBack, stepBack } from './stepping-back/step-back.ts'
import { pauseReport, resumeReport } from './pausing/pause-report.ts'
import { showPause } from './pausing/show-pause.tsx'
import { decideReport } from './weigh/decide-report.ts'
import { showCopy } from './weigh/show-copy.ts'
import { showReport } from './weigh/show-report.tsx'
import { takeReport } from './weigh/take-report.ts'

export const triageRoutes: readonly RouteLine[] = [
  get('reports', showInbox, { may: 'report.list', audit: 'inbox.viewed' }),
  get('callDesk', showCallDesk, { may: 'report.read', audit: 'call.begun' }),
  post('findCaller', findCaller, { may: 'report.read', audit: 'call.looked-up', purpose: 'P8' }),
  get('search', showSearch, { may: 'report.read', audit: 'search.viewed' }),
  post('searchReports', searchReports, { may: 'report.read', audit: 'reports.searched' }),
  get('report', showReport, { may: 'report.read', audit: 'report.viewed', about: 'report' }),
  post('takeReport', takeReport, { may: 'report.take', audit: 'report.taken', about: 'report' }),
  post('decideReport', decideReport, { may: 'report.weigh', audit: 'report.decided', about: 'report' }),
  get('identifiers', showIdentifiers, { may: 'report.read', audit: 'identifiers.viewed', about: 'report' }),
  post('addIdentifier', addIdentifier, { may: 'report.weigh', audit: 'identifier.added', about: 'report' }),
  post('withdrawIdentifier', withdrawIdentifier, {
    may: 'report.weigh',
    audit: 'identifier.withdrawn',
    about: 'report',
  }),
  get('observedSignals', showSignals, { may: 'report.read', audit: 'signals.viewed', about: 'report' }),
  post('addSignals', addSignals, { may: 'report.weigh', audit: 'signals.noted', about: 'report' }),
  post('withdrawSignal', withdrawSignal, { may: 'report.weigh', audit: 'signal.withdrawn', about: 'report' }),
  get('legality', showLegality, { may: 'report.read', audit: 'legality.viewed', about: 'report' }),
  post('testLegality', testLegality, { may: 'report.weigh', audit: 'legality.tested', about: 'report' }),
  get('assessment', showAssessment, { may: 'report.read', audit: 'assessment.viewed', about: 'report' }),
  post('recordAssessment', recordAssessment, { may: 'report.weigh', audit: 'assessment.recorded', about: 'report' }),
  post('answerAdvice', answerAdvice, { may: 'report.weigh', audit: 'advice.answered', about: 'report' }),
  get('keptAway', showKeptAway, { may: 'report.read', audit: 'kept-away.viewed', about: 'report' }),
  post('stepBack', stepBack, { may: 'report.read', audit: 'report.stepped-back', about: 'report' }),
  post('keepAway', keepAway, { may: 'report.weigh', audit: 'report.kept-away', about: 'report' }),
  post('letBack', letBack, { may: 'report.weigh', audit: 'report.let-back', about: 'report' }),
  get('pause', showPause, { may: 'report.read', audit: 'pause.viewed', about: 'report' }),
  post('pauseReport', pauseReport, { may: 'report.weigh', audit: 'term.paused', about: 'report' }),
  post('resumeReport', resumeReport, { may: 'report.weigh', audit: 'term.resumed', about: 'report' }),
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
  get('seenBefore', showSeenBefore, { may: 'report.read', audit: 'seen-before.viewed', about: 'report' }),
  post('judgeSuggestion', judgeSuggestion, { may: 'report.weigh', audit: 'suggestion.judged', about: 'report' }),
  post('undoJudgement', undoJudgement, { may: 'report.weigh', audit: 'suggestion.undone', about: 'report' }),
  post('mergeGroup', mergeGroup, { may: 'report.weigh', audit: 'group.merged', about: 'report' }),
  post('splitGroup', splitGroup, { may: 'report.weigh', audit: 'group.split', about: 'report' }),
  post('undoGroup', undoGroup, { may: 'report.weigh', audit: 'group.undone', about: 'report' }),
  get('translate', showTranslate, {
    may: 'report.disclose-text',
    audit: 'text-disclosures.viewed',
    about: 'report',
    purpose: 'P1',
  }),
  post('discloseText', discloseText, {
    may: 'report.disclose-text',
    audit: 'text.disclosed',
    about: 'report',
    purpose: 'P1',
  }),
  get('textDisclosure', showSheet, {
    may: 'report.disclose-text',
    audit: 'disclosed-text.viewed',
    about: 'report',
    purpose: 'P1',
  }),
  post('addTranslation', addTranslation, {
    may: 'report.disclose-text',
    audit: 'translation.added',
    about: 'report',
    purpose: 'P1',
  }),
  get('destruction', showDestruction, { may: 'report.erase', audit: 'destruction.viewed', about: 'report' }),
  post('askDestruction', askDestruction, { may: 'report.erase', audit: 'destruction.asked', about: 'report' }),
  post('confirmDestruction', confirmDestruction, {
    may: 'report.erase',
    audit: 'destruction.confirmed',
    about: 'report',
    recentSignIn: true,
  }),
  post('undoDestruction', undoDestruction, { may: 'report.erase', audit: 'destruction.undone', about: 'report' }),
  get('blackingOut', showBlackingOut, { may: 'report.erase', audit: 'blacking-out.viewed', about: 'report' }),
  post('previewBlackingOut', previewBlackingOut, {
    may: 'report.erase',
    audit: 'blacking-out.previewed',
    about: 'report',
  }),
  post('askBlackingOut', askBlackingOut, { may: 'report.erase', audit: 'blacking-out.asked', about: 'report' }),
  post('confirmBlackingOut', confirmBlackingOut, {
    may: 'report.erase',
    audit: 'blacking-out.confirmed',
    about: 'report',
    recentSignIn: true,
  }),
  post('undoBlackingOut', undoBlackingOut, { may: 'report.erase', audit: 'blacking-out.undone', about: 'report' }),
  get('declaration', showDeclaration, { may: 'report.erase', audit: 'declaration.viewed', about: 'report' }),
  get('handOver', showHandOver, { may: 'report.weigh', audit: 'hand-overs.viewed', about: 'report' }),
  post('previewPassOn', previewPassOn, { may: 'report.weigh', audit: 'hand-over.previewed', about: 'report' }),
  post('passOn', passOn, { may: 'report.weigh', audit: 'report.passed-on', about: 'report' }),
  post('recordHandOver', recordHandOver, { may: 'report.weigh', audit: 'report.handed-over', about: 'report' }),
  post('recordReceipt', recordReceipt, { may: 'report.weigh', audit: 'hand-over.receipt-recorded', about: 'report' }),
  get('holds', showHolds, { may: 'report.hold', audit: 'holds.viewed' }),
  post('placeHold', placeHold, { may: 'report.hold', audit: 'hold.placed' }),
  post('liftHold', liftHold, { may: 'report.hold', audit: 'hold.lifted' }),
  get('consultations', showConsultations, {
    may: 'report.consult',
    audit: 'consultations.viewed',
    about: 'report',
    purpose: 'P1',
  }),
  post('previewExtract', previewExtract, {
    may: 'report.consult',
    audit: 'extract.previewed',
    about: 'report',
    purpose: 'P1',
  }),
  post('consultExpert', consultExpert, {
    may: 'report.consult',
    audit: 'expert.consulted',
    about: 'report',
    purpose: 'P1',
  }),
  post('recordSpoken', recordSpoken, {
    may: 'report.consult',
    audit: 'talk.recorded',
    about: 'report',
    purpose: 'P1',
  }),
  post('askInside', askInside, {
    may: 'report.consult',
    audit: 'team.asked',
    about: 'report',
    purpose: 'P1',
  }),
  post('recordConsultAnswer', recordAnswer, {
    may: 'report.consult',
    audit: 'consultation.answer-recorded',
    about: 'report',
    purpose: 'P1',
  }),
  post('identifyConsulted', identifyConsulted, {
    may: 'report.consult',
    audit: 'consultation.identified',
    about: 'report',
    purpose: 'P1',
    recentSignIn: true,
  }),
  post('withdrawConsultation', withdrawConsultation, {
    may: 'report.consult',
    audit: 'consultation.withdrawn',
    about: 'report',
    purpose: 'P1',
  }),
  get('askedOf', showAsked, {
    may: 'consultation.answer',
    audit: 'asked-question.viewed',
    purpose: 'P1',
  }),
  post('answerAsked', answerAsked, {
    may: 'consultation.answer',
    audit: 'asked-question.answered',
    purpose: 'P1',
  }),
  get('tasks', showTasks, { may: 'report.read', audit: 'tasks.viewed', about: 'report' }),
  post('addTask', addTask, { may: 'report.weigh', audit: 'task.added', about: 'report' }),
  post('endTask', endTask, { may: 'report.weigh', audit: 'task.done', about: 'report' }),
  post('reopenTask', reopenTask, { may: 'report.weigh', audit: 'task.opened-again', about: 'report' }),
  post('passTask', passTask, { may: 'report.weigh', audit: 'task.passed', about: 'report' }),
  get('roundTables', showRoundTables, { may: 'report.read', audit: 'round-tables.viewed' }),
  post('makeRoundTable', makeRoundTable, { may: 'report.weigh', audit: 'round-table.made' }),
  get('chooseRoundTable', showPutOn, { may: 'report.weigh', audit: 'round-table.chosen' }),
  post('putOnRoundTable', putOnRoundTable, { may: 'report.weigh', audit: 'round-table.filled' }),
  get('roundTable', showRoundTable, { may: 'report.read', audit: 'round-table.viewed' }),
  post('keepQuestions', keepQuestions, { may: 'report.weigh', audit: 'round-table.questions-kept' }),
  post('takeOffRoundTable', takeOffRoundTable, { may: 'report.weigh', audit: 'round-table.taken-off' }),
  post('readyRoundTable', readyRoundTable, { may: 'report.weigh', audit: 'round-table.readied' }),
  get('roundTableSheet', showRoundTableSheet, { may: 'report.weigh', audit: 'round-table.printed' }),
  get('roundTableOutcomes', showOutcomes, { may: 'report.weigh', audit: 'round-table.outcomes-viewed' }),
  post('recordOutcomes', recordOutcomes, { may: 'report.weigh', audit: 'round-table.decided' }),
  get('regionSignals', showRegionSignals, { may: 'region-signal.share', audit: 'region-signals.viewed' }),
  post('sendRegionSignal', sendRegionSignal, { may: 'region-signal.share', audit: 'region-signal.sent' }),
  post('withdrawRegionSignal', withdrawRegionSignal, {
    may: 'region-signal.share',
    audit: 'region-signal.withdrawn',
  }),
  get('secondLook', showSecondLook, { may: 'report.read', audit: 'second-look.viewed', about: 'report' }),
  post('lookAgain', lookAgain, { may: 'report.weigh', audit: 'second-look.given', about: 'report' }),
  post('replyToLook', replyToLook, { may: 'report.weigh', audit: 'second-look.replied', about: 'report' }),
  post('releaseSentence', releaseSentence, { may: 'report.weigh', audit: 'second-look.released', about: 'report' }),
  get('disagreements', showDisagreements, { may: 'disagreement.read', audit: 'disagreements.viewed' }),
  post('endDisagreement', endDisagreement, { may: 'disagreement.end', audit: 'disagreement.ended' }),
  get('meldcode', showMeldcode, { may: 'report.read', audit: 'meldcode.viewed', about: 'report' }),
  post('recordMeldcodeStep', recordStep, { may: 'report.weigh', audit: 'meldcode.recorded', about: 'report' }),
  get('attachmentPage', showCopy, { may: 'report.read', audit: 'attachment.viewed', about: 'report' }),
  post('revealAttachment', revealAttachment, {
    may: 'attachment.reveal',
    audit: 'attachment.revealed',
    about: 'report',
    recentSignIn: true,
  }),
]
