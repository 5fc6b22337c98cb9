// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of pages of documents that go along. Keyed by meaning. */

const bladzijden = (count: number): string => (count === 1 ? '1 bladzijde' : `${count} bladzijden`)

export const pageWords = {
  form: {
    asPages: (title: string, pages: number) =>
      `Document “${title}”: met de ${pages === 1 ? 'bladzijde' : bladzijden(pages)}`,
    noPages: {
      coming: 'De bladzijden kunnen nog niet mee: het document wordt nagekeken.',
      noCopy: 'De bladzijden kunnen niet mee: er is geen kopie om te lezen.',
      isText: 'Dit is een tekst zonder bladzijden. Neem over wat de ander moet weten.',
    },
    removed: (count: number) =>
      count === 1
        ? 'Eén document van dit spoor is verwijderd. Het kan niet mee.'
        : `${count} documenten van dit spoor zijn verwijderd. Ze kunnen niet mee.`,
  },
  seen: {
    pagesTitle: 'Kijk elke bladzijde na',
    pages:
      'Een bladzijde is een plaatje. Spil kan daar geen naam op vervangen en niets op weghalen. Staat er een naam op die de ander niet hoeft te weten? Laat de bladzijde weg.',
    shelter:
      'Staat er ergens een adres op waar iemand verblijft, zoals van een opvang? Dan gaat die bladzijde niet mee.',
    leaveOut: (page: string) => `Laat weg: ${page}`,
    leftOut: 'Deze bladzijden gaan niet mee',
    leftOutLead: 'Haal het kruis weg als een bladzijde toch mee moet.',
    lookAgain: 'Kijk opnieuw',
    lookAgainLead: 'Kruiste je iets aan? Kijk dan opnieuw, voordat je deelt.',
    tooLarge: (most: string) =>
      `De bladzijden zijn samen groter dan ${most}. Laat er een paar weg en kijk opnieuw. Dat is een grens van Spil, geen wet.`,
  },
  copy: {
    page: (number: number, of: number) => `Bladzijde ${number} van ${of}`,
    pageOf: (number: number, of: number, title: string) => `Bladzijde ${number} van ${of} van ${title}`,
    pagesGone: 'Deze bladzijde is hier niet meer te zien: het document is verwijderd.',
    somePages: (count: number, of: number) => `${count} van de ${of} bladzijden`,
    allPages: (of: number) => bladzijden(of),
    look: (count: number) => `Bekijk ${count === 1 ? 'de bladzijde' : `de ${count} bladzijden`}`,
  },
  one: {
    documentGone: 'Een document dat hierbij hoort, is bij ons verwijderd',
    documentGoneRevoke: 'De ander kan het nog lezen. Moet het ook daar weg? Trek deze verstrekking dan in.',
    documentGoneWaits: 'Zo gaat dit niet meer weg. Zie ervan af, en deel opnieuw wat wel mee mag.',
    documentGoneOver: 'Wat de ander al las of kreeg, haal je niet terug. Bel zo nodig.',
  },
}
