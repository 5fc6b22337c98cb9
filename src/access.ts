// SPDX-License-Identifier: EUPL-1.2
/**
 * Who may do what: one table, complete by type, from which the access tests are made. A deed without a row here does not compile.
 * It answers the first of two gates ("may this role try?"); the second is the question to the database, which finds only what this
 * person can see. Sources: the roles of the municipal approach (seed Achterhoek, bijlage 1) and the need-to-know table of the papers.
 */

/** Dutch names: see `docs/glossary.md`. */
export const roles = [
  'colleague',
  'attentionOfficer',
  'deputy',
  'careCoordinator',
  'publicOrderAdviser',
  'chainDirector',
  'policyOfficer',
  'dataProtectionOfficer',
  'archivist',
  'administrator',
  'teamLead',
] as const
export type Role = (typeof roles)[number]

export const permissions = {
  /** the start page: everybody who signs in has one */
  'desk.view': roles,
  /** one's own passkeys, sessions and unsent texts */
  'account.own': roles,
  /** where and when one is mailed */
  'settings.own': roles,
  /** everybody who works here may see something; by the door everybody uses */
  'report.tell': roles,
  /** what one told oneself: the letters about it, and writing back */
  'report.own': roles,
  /** for somebody else who tells: at the desk, by telephone, in a message */
  'report.take-down': ['colleague', 'attentionOfficer', 'deputy'],
  /** who stands in for a handler sees reports, so that only a handler can; of the others who has the same task */
  'absence.own': ['attentionOfficer', 'deputy', 'careCoordinator', 'publicOrderAdviser'],
  /** a list from before Spil, row by row: whoever kept it weighs what comes of it */
  'report.carry-over': ['attentionOfficer', 'deputy'],
  /** somebody of the desk who is ill, with a substitute: names of people, never what they work on */
  'absence.for-other': ['teamLead'],
  /** one's own open work, or that of somebody who is not there, to a colleague; by name and state, never content; without report.weigh only parts of cases */
  'work.hand-over': ['attentionOfficer', 'deputy', 'careCoordinator', 'publicOrderAdviser'],
  'report.list': ['attentionOfficer', 'deputy'],
  'report.read': ['attentionOfficer', 'deputy'],
  'report.take': ['attentionOfficer', 'deputy'],
  'report.weigh': ['attentionOfficer', 'deputy'],
  'report.answer': ['attentionOfficer', 'deputy'],
  'report.reveal-contact': ['attentionOfficer', 'deputy'],
  /** the original of a file, and what it tells about itself */
  'attachment.reveal': ['attentionOfficer', 'deputy'],
  /** to a sworn interpreter or translator, as a recorded disclosure */
  'report.disclose-text': ['attentionOfficer', 'deputy'],
  /** making unreadable, handing over and destroying; never alone */
  'report.erase': ['attentionOfficer', 'deputy'],
  /** what may not be erased now, by the name of a report and without its content */
  'report.hold': ['attentionOfficer', 'deputy', 'dataProtectionOfficer'],
  /** to ask an expert, a colleague or a team, as a recorded disclosure */
  'report.consult': ['attentionOfficer', 'deputy'],
  /** a question to oneself, with the extract that came along; never the report */
  'consultation.answer': ['attentionOfficer', 'deputy', 'careCoordinator', 'publicOrderAdviser'],
  /** two sentences that their writers released, and the label; never what is in a report */
  'disagreement.read': ['chainDirector'],
  /** how it goes on; who decided decides again himself */
  'disagreement.end': ['chainDirector'],
  /** to tell the officers of the region something new, without a person or place, and to read what they tell */
  'region-signal.share': ['attentionOfficer', 'deputy'],
  /** which parts of cases and which requests may go, by number and day: of parts those one is on, archivist and privacy officer all */
  'retention.list': [
    'attentionOfficer',
    'deputy',
    'careCoordinator',
    'publicOrderAdviser',
    'dataProtectionOfficer',
    'archivist',
  ],
  /** how long each record type is kept */
  'retention.approve': ['archivist'],
  /** to ask or to confirm that something is destroyed; never both */
  'retention.decide': ['attentionOfficer', 'deputy', 'careCoordinator', 'publicOrderAdviser', 'archivist'],
  /** what may not go now */
  'retention.hold': ['attentionOfficer', 'deputy', 'dataProtectionOfficer', 'archivist'],
  'case.open': ['attentionOfficer', 'deputy'],
  /** a case without a report, and the steps of a case that one owns */
  'case.begin': ['attentionOfficer', 'deputy', 'careCoordinator'],
  /** cases that go to another municipality or care desk of the region, or come from it */
  'case.exchange': ['attentionOfficer', 'deputy', 'careCoordinator'],
  /** to ask one colleague to do something on a part one is on, and to answer such a question */
  'case.refer': ['attentionOfficer', 'deputy', 'careCoordinator', 'publicOrderAdviser'],
  /** to offer one's own case to a colleague, or to ask for that of another */
  'case.transfer': ['attentionOfficer', 'deputy', 'careCoordinator'],
  /** a case that is offered to somebody who is not there: by number and names, never content */
  'transfer.accept-for-other': ['teamLead'],
  /** requests of data subjects, by number, kind and term: without names */
  'data-request.list': ['attentionOfficer', 'deputy', 'dataProtectionOfficer'],
  /** who asks, for what, and the decision */
  'data-request.handle': ['attentionOfficer', 'deputy'],
  /** the question to the privacy officer, and nothing else of the request */
  'data-request.advise': ['dataProtectionOfficer'],
  /** whom to call at night: no person stands on it, and whoever is there needs it */
  'emergency-card.read': roles,
  'emergency-card.change': ['attentionOfficer', 'deputy', 'careCoordinator'],
  /** officers see the cases of their municipality, others those on which they work; never more than their parts */
  'case.list': ['attentionOfficer', 'deputy', 'careCoordinator', 'publicOrderAdviser'],
  'case.read': ['attentionOfficer', 'deputy', 'careCoordinator', 'publicOrderAdviser'],
  /** where cases stand still, by number and count: no name, no form, no text, and not which parts there are */
  'chain.board': ['chainDirector'],
  /** who sits there, the agenda, what is told to whom, and the minutes; of a case never more than one's parts */
  'meeting.plan': ['attentionOfficer', 'deputy', 'careCoordinator'],
  /** the meetings at which one sits, and the points that are for oneself; whoever directs the chain reads no names */
  'meeting.read': ['attentionOfficer', 'deputy', 'careCoordinator', 'publicOrderAdviser', 'chainDirector'],
  /** to write on the parts one is on */
  'case.write': ['attentionOfficer', 'deputy', 'careCoordinator', 'publicOrderAdviser'],
  /** the original of a document, on the parts one is on */
  'case-document.reveal': ['attentionOfficer', 'deputy', 'careCoordinator', 'publicOrderAdviser'],
  /** what leaves a part one is on, to a partner, and what came back */
  'case.share': ['attentionOfficer', 'deputy', 'careCoordinator', 'publicOrderAdviser'],
  /** what a presumed victim or a child may be entitled to, on the parts one is on; never a decision */
  'pathway.use': ['attentionOfficer', 'deputy', 'careCoordinator'],
  /** an embargo on the whole case: whoever of the desk hears it from the police, or who owns the case */
  'case.embargo': ['attentionOfficer', 'deputy', 'careCoordinator'],
  /** measures on a place, a business or a sector; on a case only for who sees that case */
  'measure.list': ['attentionOfficer', 'deputy', 'publicOrderAdviser'],
  'measure.read': ['attentionOfficer', 'deputy', 'publicOrderAdviser'],
  /** an officer on the social side reads along; the deed asks which side */
  'measure.write': ['attentionOfficer', 'deputy', 'publicOrderAdviser'],
  /** needs, plan, consent, shelter and registration of a person, on the parts of care, youth and desk one is on */
  'care.use': ['attentionOfficer', 'deputy', 'careCoordinator'],
  /** questions about whether something may be shared, without anybody in them */
  'sharing.doubt': ['attentionOfficer', 'deputy', 'careCoordinator', 'publicOrderAdviser'],
  /** which organisations there are to turn to, how they are reached and what each may receive: no persons and no content */
  'partner.read': [
    'attentionOfficer',
    'deputy',
    'careCoordinator',
    'publicOrderAdviser',
    'chainDirector',
    'dataProtectionOfficer',
    'administrator',
  ],
  /** to keep that list right, and what was agreed with each */
  'partner.change': ['attentionOfficer', 'deputy', 'careCoordinator'],
  /** what a partner may receive: decided by the college or the burgemeester, noted by the administrator */
  'partner.basis': ['administrator'],
  /** who looked at what; never what they saw */
  'audit.read': ['dataProtectionOfficer'],
  /** what left the house: to whom, for what and on what; never what it was */
  'disclosure.register': ['dataProtectionOfficer'],
  /** a sample of each month, with what he thinks of it and what he advises */
  'audit.sample': ['dataProtectionOfficer'],
  /** five counts, without persons and with small numbers left out */
  'figures.read': ['attentionOfficer', 'deputy', 'chainDirector', 'policyOfficer'],
  /** who works here in which role; never content */
  'people.read': ['administrator'],
  /** never one's own rights (decision 0014) */
  'people.change': ['administrator'],
  /** what the municipality agreed about how long things take, and about its desk and the doors that lead to it */
  'limits.change': ['administrator'],
  /** the bases the college or the burgemeester decided on: noted, not decided, by the administrator */
  'bases.record': ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

export const may = (has: readonly Role[], permission: Permission): boolean =>
  (permissions[permission] as readonly Role[]).some((role) => has.includes(role))

/** Whether this role sees what reporters wrote: said wherever such a role is given. */
export const readsContent = (role: Role): boolean => may([role], 'report.read') || may([role], 'case.read')

/** The roles one may ask when one's own is not enough; for the page that says so. */
export const rolesThatMay = (permission: Permission): readonly Role[] => permissions[permission]
