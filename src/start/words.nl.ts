// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the frame: menu, sign-in, Mijn werk, and what goes wrong. */
import type { WorkLane } from '../platform/work-entry.ts'
import type { Trouble } from '../platform/web/staff-app.ts'

export const frameWords = {
  menu: {
    work: 'Mijn werk',
    reports: 'Meldingen',
    dataRequests: 'Verzoeken',
    cases: 'Casussen',
    chainBoard: 'Ketenbord',
    meetings: 'Overleg',
    measures: 'Maatregelen',
    figures: 'Cijfers',
    oversight: 'Toezicht',
    holds: 'Bewaarplicht',
    retention: 'Bewaren',
    absences: 'Afwezig',
    administration: 'Beheer',
  },

  municipality: 'Gemeente',
  tell: 'Niet pluis?',
  ownReports: 'Mijn meldingen',
  emergencyCard: 'Spoedkaart',
  partners: 'Partners',
  ownSettings: 'Mijn instellingen',
  signOut: 'Uitloggen',
  myAccount: 'Mijn account',
  signIn: 'Inloggen',
  toWork: 'Naar Mijn werk',
  askRole: 'Vraag het aan:',
  quote: 'Geef dit nummer door aan de beheerder:',
  trouble: {
    notVisible: { title: 'Deze pagina is er niet', text: 'Misschien is het adres niet goed, of is dit niet voor jou.' },
    notAllowed: { title: 'Dit hoort niet bij jouw taak', text: 'Je account mag dit niet doen. Er is niets veranderd.' },
    signInFirst: {
      title: 'Je bent niet meer ingelogd',
      text: 'Je was een tijd weg, of je hebt je uitgelogd. Wat je net deed is niet opgeslagen.',
    },
    signInFirstKept: {
      title: 'Je bent niet meer ingelogd',
      text: 'Je was een tijd weg, of je hebt je uitgelogd. Wat je typte is bewaard, maar nog niet verstuurd. Log in en je krijgt het terug.',
    },
    signInAgain: {
      title: 'Log nog een keer in',
      text: 'Dit is heel vertrouwelijk. Daarom vragen we eerst opnieuw wie je bent.',
    },
    signInAgainKept: {
      title: 'Log nog een keer in',
      text: 'Dit is heel vertrouwelijk. Daarom vragen we eerst opnieuw wie je bent. Wat je typte is bewaard en krijg je daarna terug.',
    },
    otherSite: {
      title: 'Dit kwam van een andere website',
      text: 'Er is niets veranderd. Open de pagina hier en doe het opnieuw.',
    },
    tooLarge: { title: 'Dit was te groot', text: 'Er is niets opgeslagen. Ga terug en maak je tekst korter.' },
    ourFault: {
      title: 'Er ging iets mis bij ons',
      text: 'Wat je deed is niet opgeslagen. Ga terug en probeer het nog een keer.',
    },
  } satisfies Record<Trouble, { title: string; text: string }>,
} as const

export const signInWords = {
  title: 'Inloggen',
  lead: 'Dit is de oefenomgeving. Alle mensen en verhalen zijn verzonnen. Kies wie je bent.',
  as: (name: string) => `Log in als ${name}`,
} as const

export const workWords = {
  title: 'Mijn werk',
  said: { draftGone: 'Wat je typte is weggegooid.' } as Record<string, string>,
  lanes: {
    now: 'Nu',
    today: 'Vandaag',
    yours: 'Wacht op jou',
    new: 'Nieuw',
    waiting: 'Wacht op anderen',
  } satisfies Record<WorkLane, string>,
  empty: 'Er wacht niets op je.',
  emptyReports: 'Bekijk alle meldingen',
  emptyOther: 'Je ziet hier werk zodra iemand iets met je deelt.',
} as const
