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
  mail: {
    sends: 'Mail gaat de deur uit.',
    failing: 'De laatste mail kon niet worden verstuurd. Spil probeert het opnieuw. Kijk of de mailserver draait.',
    notSetUp: 'Er gaat geen mail uit. Er is nog geen mailserver ingesteld: SPIL_SMTP_URL en SPIL_MAIL_FROM.',
  },
  emptyDesk: 'Er is vandaag niemand die nieuwe berichten leest.',
  emptyDeskMore: (isMailed: boolean): string =>
    isMailed
      ? 'De gemeentesecretaris krijgt daarover mail op een werkdag. Wijs iemand aan als waarnemer.'
      : 'Niemand krijgt daarover mail. Wijs iemand aan als waarnemer.',
  noSecretary:
    'Het adres van de gemeentesecretaris is niet bekend. Is er niemand aan het loket, dan hoort niemand dat.',
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
