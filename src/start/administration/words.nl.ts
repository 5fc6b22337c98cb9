// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the page of the administrator (beheerder). Keyed by meaning. */
export const words = {
  title: 'Beheer',
  lead: 'Wie hier werkt, en of alles doorloopt. Je ziet geen meldingen en geen casussen.',
  health: 'Loopt alles door?',
  waiting: (count: number): string =>
    count === 0
      ? 'Er wacht niets op verwerking.'
      : `${count} ${count === 1 ? 'bericht wacht' : 'berichten wachten'} op verwerking.`,
  waitingMore:
    'Hoe lang ze wachten is niet bekend. Staan ze er over een kwartier nog, kijk dan of de verwerker draait.',
  people: 'Mensen',
  peopleLead: 'Hier kun je alleen kijken. Wijzigen gaat nog niet vanaf deze pagina.',
  caption: 'Mensen van jouw gemeente, met hun rollen',
  columns: { name: 'Naam', roles: 'Rol', account: 'Account' },
  since: (role: string, from: string): string => `${role}, vanaf ${from}`,
  between: (role: string, from: string, until: string): string => `${role}, van ${from} tot en met ${until}`,
  noRole: 'geen rol',
  active: 'actief',
  disabled: 'afgesloten',
} as const
