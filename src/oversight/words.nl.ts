// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of oversight, for the privacy officer (FG). Keyed by meaning. */
import type { TraceKind } from './trail/store.ts'

/** What somebody did, by the action in the audit trail. A test asks that every route has its words. */
export const actionWords: Record<string, string> = {
  'work.viewed': 'Mijn werk bekeken',
  'inbox.viewed': 'Lijst van meldingen bekeken',
  'report.viewed': 'Melding gelezen',
  'report.taken': 'Melding in behandeling genomen',
  'report.decided': 'Besluit vastgelegd',
  'report.answered': 'Melder geantwoord',
  'report.arrived': 'Melding binnengekomen',
  'letter.arrived': 'Bericht van de melder binnengekomen',
  'notice.raised': 'Herinnering klaargezet',
  'contact.revealed': 'Contactgegevens getoond',
  'attachment.viewed': 'Kopie van een bestand bekeken',
  'attachment.revealed': 'Origineel van een bestand bekeken',
  'attachment.cleaned': 'Bestand nagekeken',
  'case.opened': 'Casus geopend',
  'case.viewed': 'Casus gelezen',
  'cases.viewed': 'Lijst van casussen bekeken',
  'session.started': 'Ingelogd',
  'session.ended': 'Uitgelogd',
  'sessions.ended': 'Overal uitgelogd',
  'account.linked': 'Werkaccount gekoppeld',
  'account.viewed': 'Eigen account bekeken',
  'invitation.opened': 'Uitnodiging geopend',
  'person.invited': 'Iemand uitgenodigd',
  'passkey.asked': 'Begonnen met een passkey',
  'passkey.made': 'Passkey gemaakt',
  'passkey.removed': 'Passkey verwijderd',
  'provider.set': 'Inlogdienst ingesteld',
  'draft.kept': 'Niet verstuurde tekst bewaard',
  'draft.viewed': 'Niet verstuurde tekst geopend',
  'draft.forgotten': 'Niet verstuurde tekst weggegooid',
  'audit.viewed': 'Toezicht bekeken',
  'people.viewed': 'Beheer bekeken',
  'settings.viewed': 'Eigen instellingen bekeken',
  'settings.changed': 'Eigen instellingen gewijzigd',
  'absence.set': 'Afwezigheid ingesteld',
  'absence.ended': 'Afwezigheid beëindigd',
  'notice.mailed': 'Bericht gemaild',
  'secretary.mailed': 'Gemeentesecretaris gemaild: niemand te mailen aan het loket',
  'reason.revealed': 'Reden van een inzage bekeken',
  'sample.viewed': 'Steekproef bekeken',
  'sample.drawn': 'Steekproef getrokken',
  'sample.judged': 'Regel van de steekproef beoordeeld',
  'sample.concluded': 'Steekproef afgerond',
  'decision.noted': 'Besluit van het college genoteerd',
  'person.viewed': 'Medewerker bekeken',
  'person.added': 'Medewerker toegevoegd',
  'person.changed': 'Gegevens van een medewerker gewijzigd',
  'person.disabled': 'Account afgesloten',
  'role.given': 'Rol gegeven',
  'role.ended': 'Rol gestopt',
  'rights.viewed': 'Lijst van rechten bekeken',
  'limits.viewed': 'Afspraken bekeken',
  'setting.changed': 'Afspraak gewijzigd',
  'municipality.added': 'Gemeente toegevoegd',
  'secretary.changed': 'Adres van de gemeentesecretaris gewijzigd',
  'key.rotated': 'Nieuwe sleutel gemaakt',
  'key.rewrapped': 'Sleutels overgezet naar de nieuwste',
  'key.emptied': 'Alles van een oude sleutel overgezet',
  'key.destroyed': 'Oude sleutel vernietigd',
}

export const kindWords: Record<TraceKind, string> = {
  looked: 'gelezen',
  changed: 'gewijzigd',
  rights: 'rechten gewijzigd',
  contact: 'iets afgeschermds getoond',
  denied: 'geweigerd',
  signedIn: 'in- of uitgelogd',
  system: 'door het systeem',
}

export const said: Record<string, string> = {
  revealed: 'De reden is twee minuten zichtbaar. Dit is vastgelegd.',
}

export const conflicts: Record<string, string> = {
  erased: 'Deze melding is vernietigd. De reden is er niet meer.',
}

export const mistakes: Record<string, string> = {
  giveReason: 'Schrijf in één zin waarom.',
  reasonTooLong: 'Maak de toelichting korter. Eén zin is genoeg.',
  whichLine: 'Kies eerst van welke inzage je de reden wilt zien.',
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

export const words = {
  title: 'Toezicht',
  lead: 'Wie keek waarnaar, en wanneer. Je ziet geen inhoud van meldingen.',
  numbers: (count: (kind: TraceKind) => number): string =>
    `${counted(count('looked'), 'keer', 'keer')} gekeken, ${counted(count('changed'), 'wijziging', 'wijzigingen')}, ` +
    `${counted(count('contact'), 'keer', 'keer')} iets afgeschermds getoond, ` +
    `${counted(count('denied'), 'geweigerde poging', 'geweigerde pogingen')}, ` +
    `${counted(count('rights'), 'keer', 'keer')} rechten gewijzigd.`,
  period: (from: string, until: string): string => `Van ${from} tot en met ${until}.`,
  filter: {
    from: 'Van',
    until: 'Tot en met',
    person: 'Wie',
    everybody: 'Iedereen',
    report: 'Melding',
    kind: 'Soort',
    everything: 'Alles',
    show: 'Toon',
  },
  caption: 'Wie keek waarnaar',
  columns: { when: 'Wanneer', who: 'Wie', what: 'Wat', about: 'Waarover', kind: 'Soort' },
  system: 'het systeem',
  unknownPerson: 'onbekend',
  unknownAction: 'Iets anders',
  notDone: (what: string): string => `${what}: niet gelukt`,
  attempt: (what: string): string => `${what}: geprobeerd`,
  report: (label: string): string => `Melding ${label}`,
  case: (number: string): string => `Casus ${number}`,
  person: (name: string): string => `Medewerker ${name}`,
  notHere: 'iets wat hier niet is',
  nothing: 'algemeen',
  empty: 'In deze dagen staat hier niets.',
  emptyLink: 'Toon de laatste 30 dagen',
  emptyReport: 'Over een melding met die naam staat hier in deze dagen niets. Een naam ziet eruit als m37-esdoorn.',
  toSample: 'Steekproef van een maand',
  readsReports: (role: string): string => `${role} (leest meldingen)`,
  older: 'Oudere regels',
  newer: 'Nieuwere regels',
  reason: {
    see: 'Reden gegeven',
    seeOf: (who: string, when: string): string => `Reden gegeven: bekijk de reden van ${who}, ${when}`,
    title: 'De reden bekijken',
    about: (who: string, when: string, what: string, report: string): string =>
      `${who} bekeek ${when} ${what} bij ${report}.`,
    what: { 'contact.revealed': 'de contactgegevens', 'attachment.revealed': 'het origineel van een bestand' },
    lead: 'De reden hoort bij de inhoud van de melding. Je ziet hem twee minuten. Dat je kijkt en waarom, wordt vastgelegd.',
    why: 'Waarom wil je de reden zien?',
    whyHint: 'Bijvoorbeeld: steekproef van november.',
    show: 'Toon de reden',
    cancel: 'Niet bekijken',
    shown: 'De reden die is gegeven',
    until: (time: string): string => `Zichtbaar tot ${time}`,
  },
} as const
