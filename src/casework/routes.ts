// SPDX-License-Identifier: EUPL-1.2
/** The addresses of casework: who may, what is recorded, and which file does it. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { showBoard } from './chain-board/show-board.tsx'
import { showCases } from './cases/show-cases.tsx'
import { askDataAdvice, giveDataAdvice } from './data-requests/advice.ts'
import { checkIdentity, checkRepresentation } from './data-requests/check-asker.ts'
import { addRequestPart, removeRequestPart } from './data-requests/decide-parts.ts'
import { decideDataRequest } from './data-requests/decide-request.ts'
import { extendDataRequest } from './data-requests/extend-term.ts'
import { noteDataSearch } from './data-requests/note-search.ts'
import { recordDataRequest } from './data-requests/record-request.ts'
import { confirmDataRequest, sendBackDataRequest } from './data-requests/second-person.ts'
import { closeDataRequest, sendDataReply } from './data-requests/send-reply.ts'
import { showDataAdvice } from './data-requests/show-advice.tsx'
import { showDataLetter } from './data-requests/show-letter.tsx'
import { showNewRequest } from './data-requests/show-new-request.tsx'
import { showDataRequest } from './data-requests/show-request.tsx'
import { showDataRequests } from './data-requests/show-requests.tsx'
import { stopDataRequest } from './data-requests/stop-request.ts'
import { decideDuty } from './duty-to-inform/decide-duty.ts'
import { changeCardLine } from './emergency-card/change-line.ts'
import { removeCardLine } from './emergency-card/remove-line.ts'
import { showCard } from './emergency-card/show-card.tsx'
import { showChangeCard } from './emergency-card/show-change-card.tsx'
import { addDocument } from './documents/add-document.ts'
import { removeDocument } from './documents/remove-document.ts'
import { revealDocument } from './documents/reveal-document.ts'
import { showDocumentCopy } from './documents/show-document-copy.ts'
import { showDocument } from './documents/show-document.tsx'
import { showNewDocument } from './documents/show-new-document.tsx'
import { cross } from './crossings/cross.ts'
import { endCrossing } from './crossings/end-crossing.ts'
import { showCross } from './crossings/show-cross.tsx'
import { extendEmbargo, liftEmbargo, setEmbargo } from './embargo/deeds.ts'
import { addEntry } from './entries/add-entry.ts'
import { changeEntry } from './entries/change-entry.ts'
import { showEntry } from './entries/show-entry.tsx'
import { handWorkOver } from './hand-over/hand-work-over.ts'
import { seeHandedOver } from './hand-over/see-handed-over.ts'
import { showHandOver } from './hand-over/show-hand-over.tsx'
import { showHandedOver } from './hand-over/show-handed-over.tsx'
import { answerMeasureChecks } from './measures/answer-checks.ts'
import { keepMeasure } from './measures/keep-measure.ts'
import { logMeasureHours } from './measures/log-hours.ts'
import { makeMeasure } from './measures/make-measure.ts'
import { printMayorNote } from './measures/mayor-note/print-mayor-note.tsx'
import { showMayorNote } from './measures/mayor-note/show-mayor-note.tsx'
import { moveMeasure } from './measures/move-measure.ts'
import { reviewMeasure } from './measures/review-measure.ts'
import { showMeasure } from './measures/show-measure.tsx'
import { showMeasures } from './measures/show-measures.tsx'
import { showNewMeasure } from './measures/show-new-measure.tsx'
import { addReportToCase } from './manage/add-report.ts'
import { moveCase } from './manage/move-case.ts'
import { showManage } from './manage/show-manage.tsx'
import { acceptOffer } from './moving/accept-offer.ts'
import { refuseOffer } from './moving/refuse-offer.ts'
import { revokeSending } from './moving/revoke-sending.ts'
import { sendAsk } from './moving/send-ask.ts'
import { previewSending, sendCase } from './moving/send-case.ts'
import { setAskAside } from './moving/set-ask-aside.ts'
import { showAsk } from './moving/show-ask.tsx'
import { showOffer } from './moving/show-offer.tsx'
import { showOffers } from './moving/show-offers.tsx'
import { showSendings } from './moving/show-sendings.tsx'
import { addNode, addRelation, changeNode, removeRelation } from './network/deeds.ts'
import { showNetwork } from './network/show-network.tsx'
import { showNode } from './network/show-node.tsx'
import { addAction } from './meetings/add-action.ts'
import { addPoint } from './meetings/add-point.ts'
import { changeMeeting } from './meetings/change-meeting.ts'
import { cancelMeeting, finishMeeting, holdMeeting } from './meetings/course-deeds.ts'
import { keepMinutes } from './meetings/minutes.ts'
import { planMeeting } from './meetings/plan-meeting.ts'
import { changePoint, releasePoint, takeOffPoint } from './meetings/point-deeds.ts'
import { addColleagueToMeeting, addPartnerToMeeting, setPartnerBasis, takeOffMeeting } from './meetings/seat-deeds.ts'
import { showMeeting } from './meetings/show-meeting.tsx'
import { showMeetings } from './meetings/show-meetings.tsx'
import { showNewMeeting } from './meetings/show-new-meeting.tsx'
import { showNewPoint } from './meetings/show-new-point.tsx'
import { showPoint } from './meetings/show-point.tsx'
import { showSheet } from './meetings/show-sheet.tsx'
import { noteTold } from './meetings/tell.ts'
import { beginCase } from './open-case/begin-case.ts'
import { openCase } from './open-case/open-case.ts'
import { showNewCase } from './open-case/show-new-case.tsx'
import { addToPart, closePart, passPart, reopenPart, startTrack, takeOffPart } from './parts/deeds.ts'
import { showPart } from './parts/show-part.tsx'
import { addCaseTask, endCaseTask, passCaseTask } from './tasks/deeds.ts'
import { approveTerm } from './retention/approve-term.ts'
import { askKeptDestruction, confirmKeptDestruction, undoKeptDestruction } from './retention/decide.ts'
import { showKeptDeclaration } from './retention/declaration.tsx'
import { holdKept, releaseKept } from './retention/hold-deeds.ts'
import { showKept } from './retention/show-kept.tsx'
import { showRetention } from './retention/show-list.tsx'
import { showTerms } from './retention/show-terms.tsx'
import { showTimeline } from './timeline/show-timeline.tsx'
import { searchCases, showCaseSearch } from './search/search-cases.tsx'
import { keepWhereabouts, revealWhereabouts } from './whereabouts/deeds.ts'

const rights = { may: 'data-request.handle', purpose: 'P11' } as const
const advising = { may: 'data-request.advise', purpose: 'P11' } as const
const destroying = { may: 'retention.decide', purpose: 'P11' } as const
const card = { may: 'emergency-card.change', purpose: 'P2' } as const
const plans = { may: 'meeting.plan' } as const

export const caseworkRoutes: readonly RouteLine[] = [
  post('openCase', openCase, { may: 'case.open', audit: 'case.opened', about: 'report' }),
  get('cases', showCases, { may: 'case.list', audit: 'cases.viewed' }),
  get('newCase', showNewCase, { may: 'case.begin', audit: 'case-form.viewed' }),
  post('beginCase', beginCase, { may: 'case.begin', audit: 'case.begun' }),
  get('offers', showOffers, { may: 'case.exchange', audit: 'offered-cases.viewed' }),
  get('offer', showOffer, { may: 'case.exchange', audit: 'offered-case.viewed' }),
  post('acceptOffer', acceptOffer, { may: 'case.exchange', audit: 'offered-case.accepted', recentSignIn: true }),
  post('refuseOffer', refuseOffer, { may: 'case.exchange', audit: 'offered-case.refused' }),
  get('askCase', showAsk, { may: 'case.exchange', audit: 'case-ask.viewed' }),
  post('sendAsk', sendAsk, { may: 'case.exchange', audit: 'case-ask.sent' }),
  get('caseSearch', showCaseSearch, { may: 'case.list', audit: 'case-search.viewed' }),
  post('searchCases', searchCases, { may: 'case.read', audit: 'cases.searched' }),
  get('chainBoard', showBoard, { may: 'chain.board', audit: 'chain-board.viewed' }),
  get('meetings', showMeetings, { may: 'meeting.read', audit: 'meetings.viewed' }),
  get('newMeeting', showNewMeeting, { ...plans, audit: 'meeting.begun' }),
  post('planMeeting', planMeeting, { ...plans, audit: 'meeting.planned' }),
  get('meeting', showMeeting, { may: 'meeting.read', audit: 'meeting.viewed' }),
  post('changeMeeting', changeMeeting, { ...plans, audit: 'meeting.changed' }),
  post('addColleagueToMeeting', addColleagueToMeeting, { ...plans, audit: 'meeting.joined' }),
  post('addPartnerToMeeting', addPartnerToMeeting, { ...plans, audit: 'meeting.partner-joined' }),
  post('setPartnerBasis', setPartnerBasis, { ...plans, audit: 'meeting.basis-set' }),
  post('takeOffMeeting', takeOffMeeting, { ...plans, audit: 'meeting.left' }),
  post('holdMeeting', holdMeeting, { ...plans, audit: 'meeting.held' }),
  post('finishMeeting', finishMeeting, { ...plans, audit: 'meeting.finished' }),
  post('cancelMeeting', cancelMeeting, { ...plans, audit: 'meeting.cancelled' }),
  get('newPoint', showNewPoint, { ...plans, audit: 'meeting-point.begun' }),
  post('addPoint', addPoint, { ...plans, audit: 'meeting-point.added' }),
  get('meetingPoint', showPoint, { may: 'meeting.read', audit: 'meeting-point.viewed' }),
  post('changePoint', changePoint, { ...plans, audit: 'meeting-point.changed' }),
  post('releasePoint', releasePoint, { ...plans, audit: 'meeting-point.released' }),
  post('takeOffPoint', takeOffPoint, { ...plans, audit: 'meeting-point.taken-off' }),
  post('keepMinutes', keepMinutes, { ...plans, audit: 'meeting.minutes-kept' }),
  post('addAction', addAction, { ...plans, audit: 'meeting.action-added' }),
  get('meetingSheet', showSheet, { may: 'meeting.read', audit: 'meeting-sheet.viewed' }),
  post('noteTold', noteTold, { ...plans, audit: 'meeting-sheet.told' }),
  get('handOverWork', showHandOver, { may: 'work.hand-over', audit: 'work-hand-over.viewed' }),
  post('handWorkOver', handWorkOver, { may: 'work.hand-over', audit: 'work.handed-over' }),
  get('handedOver', showHandedOver, { may: 'work.hand-over', audit: 'handed-over.viewed' }),
  post('seeHandedOver', seeHandedOver, { may: 'work.hand-over', audit: 'handed-over.seen' }),
  get('retention', showRetention, { may: 'retention.list', audit: 'retention.viewed', purpose: 'P11' }),
  get('retentionTerms', showTerms, { may: 'retention.approve', audit: 'retention-terms.viewed', purpose: 'P11' }),
  post('approveTerm', approveTerm, { may: 'retention.approve', audit: 'retention-term.approved', purpose: 'P11' }),
  get('kept', showKept, { may: 'retention.list', audit: 'kept.viewed', purpose: 'P11' }),
  post('askKeptDestruction', askKeptDestruction, { ...destroying, audit: 'kept.asked' }),
  post('confirmKeptDestruction', confirmKeptDestruction, { ...destroying, audit: 'kept.confirmed' }),
  post('undoKeptDestruction', undoKeptDestruction, { ...destroying, audit: 'kept.undone' }),
  post('holdKept', holdKept, { may: 'retention.hold', audit: 'kept.held', purpose: 'P11' }),
  post('releaseKept', releaseKept, { may: 'retention.hold', audit: 'kept.released', purpose: 'P11' }),
  get('keptDeclaration', showKeptDeclaration, {
    may: 'retention.list',
    audit: 'kept-declaration.viewed',
    purpose: 'P11',
  }),
  get('measures', showMeasures, { may: 'measure.list', audit: 'measures.viewed', purpose: 'P4' }),
  get('newMeasure', showNewMeasure, { may: 'measure.write', audit: 'barriers.viewed', purpose: 'P4' }),
  post('makeMeasure', makeMeasure, { may: 'measure.write', audit: 'measure.made', purpose: 'P4' }),
  get('mayorNote', showMayorNote, { may: 'measure.read', audit: 'mayor-note.viewed', purpose: 'P4' }),
  post('printMayorNote', printMayorNote, { may: 'measure.read', audit: 'mayor-note.printed', purpose: 'P4' }),
  get('measure', showMeasure, { may: 'measure.read', audit: 'measure.viewed', purpose: 'P4' }),
  post('keepMeasure', keepMeasure, { may: 'measure.write', audit: 'measure.kept', purpose: 'P4' }),
  post('answerMeasureChecks', answerMeasureChecks, { may: 'measure.write', audit: 'measure.answered', purpose: 'P4' }),
  post('moveMeasure', moveMeasure, { may: 'measure.write', audit: 'measure.moved', purpose: 'P4' }),
  post('reviewMeasure', reviewMeasure, { may: 'measure.write', audit: 'measure.reviewed', purpose: 'P4' }),
  post('logMeasureHours', logMeasureHours, { may: 'measure.write', audit: 'measure.hours-logged', purpose: 'P4' }),
  get('dataRequests', showDataRequests, { may: 'data-request.list', audit: 'data-requests.viewed', purpose: 'P11' }),
  get('newDataRequest', showNewRequest, { ...rights, audit: 'data-request.begun' }),
  post('recordDataRequest', recordDataRequest, { ...rights, audit: 'data-request.recorded' }),
  get('dataRequest', showDataRequest, { ...rights, audit: 'data-request.viewed' }),
  get('dataLetter', showDataLetter, { ...rights, audit: 'data-request.letter-viewed' }),
  post('checkRepresentation', checkRepresentation, { ...rights, audit: 'data-request.representation-checked' }),
  post('checkIdentity', checkIdentity, { ...rights, audit: 'data-request.identity-checked' }),
  post('extendDataRequest', extendDataRequest, { ...rights, audit: 'data-request.extended' }),
  post('noteDataSearch', noteDataSearch, { ...rights, audit: 'data-request.searched' }),
  post('addRequestPart', addRequestPart, { ...rights, audit: 'data-request.part-added' }),
  post('removeRequestPart', removeRequestPart, { ...rights, audit: 'data-request.part-removed' }),
  post('decideDataRequest', decideDataRequest, { ...rights, audit: 'data-request.decided' }),
  post('confirmDataRequest', confirmDataRequest, { ...rights, audit: 'data-request.confirmed' }),
  post('sendBackDataRequest', sendBackDataRequest, { ...rights, audit: 'data-request.sent-back' }),
  post('askDataAdvice', askDataAdvice, { ...rights, audit: 'data-request.advice-asked' }),
  get('dataRequestAdvice', showDataAdvice, { ...advising, audit: 'data-request.advice-viewed' }),
  post('giveDataAdvice', giveDataAdvice, { ...advising, audit: 'data-request.advised' }),
  post('sendDataReply', sendDataReply, { ...rights, audit: 'data-request.answered' }),
  post('closeDataRequest', closeDataRequest, { ...rights, audit: 'data-request.closed' }),
  post('stopDataRequest', stopDataRequest, { ...rights, audit: 'data-request.stopped' }),
  get('emergencyCard', showCard, { may: 'emergency-card.read', audit: 'emergency-card.viewed', purpose: 'P2' }),
  get('changeCard', showChangeCard, { ...card, audit: 'emergency-card.opened' }),
  post('changeCardLine', changeCardLine, { ...card, audit: 'emergency-card.changed' }),
  post('removeCardLine', removeCardLine, { ...card, audit: 'emergency-card.line-removed' }),
  get('casePart', showPart, { may: 'case.read', audit: 'case-part.viewed', about: 'case' }),
  get('newDocument', showNewDocument, { may: 'case.write', audit: 'case-document.begun', about: 'case' }),
  post('addDocument', addDocument, { may: 'case.write', audit: 'case-document.added', about: 'case' }),
  get('caseDocument', showDocument, { may: 'case.read', audit: 'case-document.viewed', about: 'case' }),
  get('documentCopy', showDocumentCopy, { may: 'case.read', audit: 'case-document.copy-viewed', about: 'case' }),
  post('revealDocument', revealDocument, {
    may: 'case-document.reveal',
    audit: 'case-document.revealed',
    about: 'case',
    recentSignIn: true,
  }),
  post('removeDocument', removeDocument, { may: 'case.write', audit: 'case-document.removed', about: 'case' }),
  post('addEntry', addEntry, { may: 'case.write', audit: 'case-entry.added', about: 'case' }),
  get('caseEntry', showEntry, { may: 'case.read', audit: 'case-entry.viewed', about: 'case' }),
  post('changeEntry', changeEntry, { may: 'case.write', audit: 'case-entry.changed', about: 'case' }),
  post('addCaseTask', addCaseTask, { may: 'case.write', audit: 'case-task.added', about: 'case' }),
  post('endCaseTask', endCaseTask, { may: 'case.write', audit: 'case-task.done', about: 'case' }),
  post('passCaseTask', passCaseTask, { may: 'case.write', audit: 'case-task.passed', about: 'case' }),
  get('caseNetwork', showNetwork, { may: 'case.read', audit: 'case-network.viewed', about: 'case' }),
  post('addNode', addNode, { may: 'case.write', audit: 'case-node.added', about: 'case' }),
  get('caseNode', showNode, { may: 'case.read', audit: 'case-node.viewed', about: 'case' }),
  post('changeNode', changeNode, { may: 'case.write', audit: 'case-node.changed', about: 'case' }),
  post('decideDuty', decideDuty, {
    may: 'case.write',
    audit: 'duty-to-inform.decided',
    about: 'case',
    purpose: 'P11',
  }),
  post('keepWhereabouts', keepWhereabouts, {
    may: 'case.write',
    audit: 'whereabouts.kept',
    about: 'case',
    purpose: 'P2',
  }),
  post('revealWhereabouts', revealWhereabouts, {
    may: 'case.write',
    audit: 'whereabouts.revealed',
    about: 'case',
    purpose: 'P2',
    recentSignIn: true,
  }),
  post('addRelation', addRelation, { may: 'case.write', audit: 'case-relation.added', about: 'case' }),
  post('removeRelation', removeRelation, { may: 'case.write', audit: 'case-relation.removed', about: 'case' }),
  get('crossItem', showCross, { may: 'case.read', audit: 'crossing.prepared', about: 'case' }),
  post('cross', cross, { may: 'case.write', audit: 'item.crossed', about: 'case' }),
  post('endCrossing', endCrossing, { may: 'case.write', audit: 'crossing.ended', about: 'case' }),
  get('caseTimeline', showTimeline, { may: 'case.read', audit: 'case-timeline.viewed', about: 'case' }),
  get('manageCase', showManage, { may: 'case.read', audit: 'case-arrangement.viewed', about: 'case' }),
  post('startTrack', startTrack, { may: 'case.begin', audit: 'track.started', about: 'case' }),
  post('addToPart', addToPart, { may: 'case.write', audit: 'part.joined', about: 'case' }),
  post('takeOffPart', takeOffPart, { may: 'case.write', audit: 'part.left', about: 'case' }),
  post('passPart', passPart, { may: 'case.write', audit: 'part.passed', about: 'case' }),
  post('closePart', closePart, { may: 'case.write', audit: 'part.closed', about: 'case' }),
  post('reopenPart', reopenPart, { may: 'case.write', audit: 'part.reopened', about: 'case' }),
  post('addReportToCase', addReportToCase, { may: 'case.open', audit: 'case.report-added', about: 'case' }),
  post('moveCase', moveCase, { may: 'case.begin', audit: 'case.moved', about: 'case' }),
  get('sendings', showSendings, { may: 'case.exchange', audit: 'case-sendings.viewed', about: 'case' }),
  post('previewSending', previewSending, { may: 'case.exchange', audit: 'case-sending.previewed', about: 'case' }),
  post('sendCase', sendCase, { may: 'case.exchange', audit: 'case.sent', about: 'case', recentSignIn: true }),
  post('revokeSending', revokeSending, { may: 'case.exchange', audit: 'case-sending.revoked', about: 'case' }),
  post('setAskAside', setAskAside, { may: 'case.exchange', audit: 'case-ask.set-aside', about: 'case' }),
  post('setEmbargo', setEmbargo, { may: 'case.embargo', audit: 'embargo.set', about: 'case' }),
  post('extendEmbargo', extendEmbargo, { may: 'case.embargo', audit: 'embargo.extended', about: 'case' }),
  post('liftEmbargo', liftEmbargo, { may: 'case.embargo', audit: 'embargo.lifted', about: 'case' }),
]
