// SPDX-License-Identifier: EUPL-1.2
/**
 * Every word that a mail of Spil says: numbers and where to look, never who or what. A mailbox is read by assistants, shows itself on a
 * locked telephone and lies in a backup; whoever reads along must learn nothing of a report.
 */
import type { WaitingCounts } from '../../platform/waiting-counts.ts'
import type { FallBack } from './tell-fall-back.ts'
import type { AcuteReason } from '../plan/plan-acute-notices.ts'

export interface MailText {
  subject: string
  text: string
}

const lines = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`

const fresh = ({ fresh: count, acute }: WaitingCounts): string =>
  `${count} nieuw, ${acute === 0 ? 'geen spoed' : `waarvan ${acute} met direct gevaar`}`

/** "1 nieuw, geen spoed; 1 antwoord te geven": enough to know whether to sign in. */
export const sayCounts = (counts: WaitingCounts): string =>
  [
    ...(counts.fresh > 0 ? [fresh(counts)] : []),
    ...(counts.toAnswer > 0
      ? [`${counts.toAnswer} ${counts.toAnswer === 1 ? 'antwoord' : 'antwoorden'} te geven`]
      : []),
    ...(counts.toDecide > 0 ? [`${counts.toDecide} ${counts.toDecide === 1 ? 'besluit' : 'besluiten'} te nemen`] : []),
    ...(counts.toTake > 0
      ? [counts.toTake === 1 ? '1 vraag van een collega' : `${counts.toTake} vragen van collega’s`]
      : []),
    ...(counts.cameBack > 0 ? [`${counts.cameBack} keer iets teruggekomen`] : []),
  ].join('; ')

export const batchMail = (counts: WaitingCounts, address: string, settingsAddress: string): MailText => ({
  subject: 'Spil: er wacht werk op je',
  text: lines(
    'Er wacht werk op je in Spil:',
    `${sayCounts(counts)}.`,
    `Log in om te kijken: ${address}`,
    `Wanneer je deze mail krijgt, kies je zelf: ${settingsAddress}`,
  ),
})

const acute: Record<AcuteReason, string> = {
  said: 'Er is een melding met direct gevaar. Kijk nu.',
  words: 'In een melding of bericht staat misschien gevaar. Kijk nu.',
}

export const acuteMail = (address: string, why: AcuteReason): MailText => ({
  subject: 'Spil: kijk nu',
  text: lines(acute[why], `Log in: ${address}`),
})

export const piketMail: MailText = {
  subject: 'Spil: kijk nu',
  text: lines(
    'In Spil is een melding met direct gevaar binnengekomen. U krijgt deze mail omdat uw gemeente u als piket heeft opgegeven.',
    'Wat u nu doet: bel het loket van uw gemeente. Is daar niemand, doe dan wat in uw afspraken over het piket staat. Meer mag niet in een mail.',
  ),
}

export const unreadMail = (address: string): MailText => ({
  subject: 'Spil: er is iets nog niet gelezen',
  text: lines(
    'In Spil staat iets dat nog niemand heeft gelezen. De dag die jullie daarvoor afspraken is voorbij. Kijk vandaag.',
    `Log in: ${address}`,
  ),
})

/** To a colleague who is asked something, wherever that works: not what, not by whom, not about which report. */
export const questionMail = (address: string): MailText => ({
  subject: 'Spil: een collega vraagt je iets',
  text: lines('In Spil staat een vraag van een collega voor je klaar, onder Mijn werk.', `Log in: ${address}`),
})

export const stillUnreadMail: MailText = {
  subject: 'Spil: er is te lang niet gelezen',
  text: lines(
    'In Spil staat iets dat te lang op lezen wacht. De mensen van het loket kregen daar eerder mail over.',
    'Wat u kunt doen: vraag een collega met deze taak om vandaag te kijken. Of vraag de beheerder van Spil om iemand aan te wijzen als waarnemer.',
    'U krijgt deze mail één keer.',
  ),
}

export const lateMail = (address: string): MailText => ({
  subject: 'Spil: er is iets te laat',
  text: lines(
    'In Spil wacht iets langer dan jullie hebben afgesproken: een besluit, of een antwoord.',
    'Wat je kunt doen: vraag aan het loket wat er nodig is. Is daar te weinig tijd of is iemand ziek, zoek dan samen een waarnemer.',
    `Log in: ${address}`,
    'Je krijgt deze mail één keer.',
  ),
})

export const lateForSecretaryMail: MailText = {
  subject: 'Spil: er is iets te laat',
  text: lines(
    'In Spil wacht iets langer dan uw gemeente heeft afgesproken: een besluit, of een antwoord.',
    'Wat u kunt doen: vraag aan het loket wat er nodig is. Is daar te weinig tijd of is iemand ziek, laat dan een waarnemer aanwijzen.',
    'U krijgt deze mail één keer.',
  ),
}

export const substituteMail = (address: string): MailText => ({
  subject: 'Spil: je neemt waar',
  text: lines(
    'Een collega van het loket is afwezig gemeld. Jij bent waarnemer.',
    `Bij Mijn werk zie je voor wie en tot wanneer. Log in: ${address}`,
  ),
})

export const emptyDeskMail: MailText = {
  subject: 'Spil: er is vandaag niemand',
  text: lines(
    'Er is vandaag niemand die nieuwe berichten leest in Spil. Iedereen met die taak is afwezig, of niemand heeft die taak.',
    'Wat u kunt doen: vraag een collega met deze taak om vandaag te kijken. Of vraag de beheerder van Spil om iemand aan te wijzen als waarnemer.',
    'U krijgt deze mail één keer per werkdag, zolang er niemand is.',
  ),
}

/** To the people of another municipality: where, and whom to phone; never what waits. */
export const fallBackMail = ({ here, phone }: Pick<FallBack, 'here' | 'phone'>): MailText => ({
  subject: 'Spil: bij een andere gemeente is niemand',
  text: lines(
    `In ${here} wacht een melding en is niemand aanwezig. Jullie loket is het vangnet van ${here}.`,
    phone
      ? `Wat je kunt doen: neem contact op met het piket van ${here}, ${phone}. Neemt niemand op, vraag dan bij de gemeente ${here} naar de gemeentesecretaris.`
      : `Wat je kunt doen: neem contact op met de gemeentesecretaris van ${here}, via het algemene nummer van die gemeente.`,
    'Vraag of iemand daar nu kan kijken. In jullie Spil is van deze melding niets te zien.',
  ),
})

export const nobodyToMailMail: MailText = {
  subject: 'Spil: iemand moet nu kijken',
  text: lines(
    'In Spil wacht iets dat niet kan wachten. Er is niemand die daar een mail over krijgt.',
    'Wat u kunt doen: vraag een collega met deze taak om nu te kijken. Is er niemand, bel dan de beheerder van Spil.',
  ),
}
