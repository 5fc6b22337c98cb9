// SPDX-License-Identifier: EUPL-1.2
/** Every address of the staff host, by name. Pages link through these, without importing each other's room. */
export const paths = {
  work: '/',
  signIn: '/inloggen',
  demoSignIn: '/inloggen/demo',
  signInAt: '/inloggen/bij/:gemeente',
  signInAccount: '/inloggen/bij/:gemeente/account',
  signInBack: '/inloggen/bij/:gemeente/terug',
  signInPasskey: '/inloggen/bij/:gemeente/passkey',
  invitation: '/inloggen/bij/:gemeente/uitnodiging',
  firstPasskey: '/inloggen/bij/:gemeente/eerste-passkey',
  clientKey: '/inloggen/bij/:gemeente/sleutel.json',
  signOut: '/uitloggen',
  draft: '/concept/:id',
  forgetDraft: '/concept/:id/weg',
  myAccount: '/mijn-account',
  newPasskey: '/mijn-account/passkey',
  removePasskey: '/mijn-account/passkey-weg',
  endSessions: '/mijn-account/overal-uitloggen',
  reports: '/meldingen',
  report: '/meldingen/:id',
  takeReport: '/meldingen/:id/in-behandeling',
  recordDanger: '/meldingen/:id/gevaar',
  decideReport: '/meldingen/:id/besluit',
  answerReport: '/meldingen/:id/antwoord',
  revealContact: '/meldingen/:id/contact',
  openCase: '/meldingen/:id/casus',
  cases: '/casussen',
  case: '/casussen/:id',
  oversight: '/toezicht',
  revealReason: '/toezicht/reden',
  administration: '/beheer',
  ownSettings: '/mijn-instellingen',
  saveNotices: '/mijn-instellingen/berichten',
  setAbsence: '/mijn-instellingen/afwezig',
  endAbsence: '/mijn-instellingen/afwezig/einde',
  securityText: '/.well-known/security.txt',
} as const

export type PathName = keyof typeof paths

/** @returns the address with its parts filled in, for example `to('report', { id })` */
export const to = (name: PathName, parts: Record<string, string> = {}): string =>
  paths[name].replaceAll(/:(\w+)/g, (_, part: string) => encodeURIComponent(parts[part] ?? ''))
