// SPDX-License-Identifier: EUPL-1.2
/**
 * The partners of the demo region, all plainly invented: numbers that begin with 0000 and addresses that end in .invalid. One was not checked
 * for over a year, one has an agreement that ends soon, two are across a border, and most may receive nothing yet.
 */

interface DemoPartner {
  /** the form of a new partner */
  fields: Readonly<Record<string, string>>
  /** calendar days before today on which somebody added it; thirty unless told */
  daysAgo?: number
  agreement?: { kind: string; title: string; daysAgo: number; endsInDays?: number }
  /** titles of bases, and whether they lean on the agreement */
  receives?: readonly { basis: string; leans?: true }[]
}

interface DemoBasis {
  purpose: string
  data: string
  title: string
  article: string
}

export const demoBases: readonly DemoBasis[] = [
  {
    purpose: 'P1',
    data: 'ordinary',
    title: 'Advies vragen (voorbeeld)',
    article: 'AVG artikel 6 lid 1 e (voorbeeld)',
  },
  {
    purpose: 'P2',
    data: 'special',
    title: 'Hulp met toestemming (voorbeeld)',
    article: 'AVG artikel 9 lid 2 a (voorbeeld)',
  },
  {
    purpose: 'P2',
    data: 'special',
    title: 'Melden bij Veilig Thuis (voorbeeld)',
    article: 'Wmo 2015 artikel 5.2.6 (voorbeeld, niet nagelezen)',
  },
  {
    purpose: 'P3',
    data: 'criminal',
    title: 'Een strafbaar feit melden (voorbeeld)',
    article: 'AVG artikel 10 (voorbeeld)',
  },
  {
    purpose: 'P7',
    data: 'special',
    title: 'Registratie bij CoMensha (voorbeeld)',
    article: 'AVG artikel 9 lid 2 a (voorbeeld)',
  },
]

const asking = { basis: 'Advies vragen (voorbeeld)' }
const helping = { basis: 'Hulp met toestemming (voorbeeld)' }
const tellingSafeHome = { basis: 'Melden bij Veilig Thuis (voorbeeld)' }
const offence = { basis: 'Een strafbaar feit melden (voorbeeld)' }

const here = { gebied: 'Achterhoek', land: 'NL', taal: 'nl', bron: 'Verzonnen voor de voorbeeldregio', nagekeken: 'ja' }

export const demoDirectory: readonly DemoPartner[] = [
  {
    fields: {
      ...here,
      soort: 'police',
      naam: 'Basisteam Fictief Oost',
      weg: 'telephone',
      telefoon: '0000-100 100',
      uren: 'dag en nacht',
      buiten: 'hetzelfde nummer; bij gevaar 112',
    },
    receives: [offence],
  },
  {
    fields: {
      ...here,
      soort: 'avim',
      naam: 'AVIM, fictief team Oost',
      weg: 'secureMail',
      ook: 'telephone',
      telefoon: '0000-100 200',
      mail: 'mensenhandel@avim-oost.invalid',
      uren: 'werkdagen van 8 tot 17 uur',
      buiten: 'via de meldkamer: 0000-100 100',
    },
    receives: [offence],
  },
  {
    fields: {
      ...here,
      soort: 'labourInvestigation',
      naam: 'Arbeidsinspectie, fictief meldpunt',
      gebied: 'heel Nederland',
      weg: 'ownForm',
      ook: 'telephone',
      telefoon: '0000-100 300',
      website: 'https://meldpunt.arbeidsinspectie-fictief.invalid/',
      uren: 'werkdagen van 9 tot 17 uur',
    },
    agreement: { kind: 'workingAgreement', title: 'Werkafspraak melden van arbeidsuitbuiting', daysAgo: 200 },
    receives: [{ ...offence, leans: true }],
  },
  {
    fields: {
      ...here,
      soort: 'riec',
      naam: 'RIEC Fictief Oost',
      weg: 'ownForm',
      telefoon: '0000-200 100',
      website: 'https://riec-fictief.invalid/aanmelden',
    },
  },
  {
    fields: {
      ...here,
      soort: 'safetyHouse',
      naam: 'Zorg- en Veiligheidshuis De Fictieve Brug',
      weg: 'secureMail',
      telefoon: '0000-200 200',
      mail: 'aanmelden@zvh-fictief.invalid',
    },
  },
  {
    fields: {
      ...here,
      soort: 'veiligThuis',
      naam: 'Veilig Thuis Fictief Oost',
      weg: 'telephone',
      ook: 'link',
      telefoon: '0000-200 300',
      uren: 'dag en nacht',
      buiten: 'hetzelfde nummer',
    },
    daysAgo: 400,
    receives: [asking, tellingSafeHome],
  },
  {
    fields: {
      ...here,
      soort: 'comensha',
      naam: 'CoMensha, fictief loket',
      gebied: 'heel Nederland',
      weg: 'ownForm',
      ook: 'telephone',
      telefoon: '0000-300 100',
      website: 'https://registratie.comensha-fictief.invalid/',
      uren: 'werkdagen van 9 tot 17 uur',
    },
    receives: [{ basis: 'Registratie bij CoMensha (voorbeeld)' }],
  },
  {
    fields: {
      ...here,
      soort: 'careCoordination',
      naam: 'Zorgcoördinatie, fictief loket',
      weg: 'link',
      ook: 'telephone',
      telefoon: '0000-300 200',
      mail: 'loket@zorgcoordinatie-fictief.invalid',
      uren: 'werkdagen van 9 tot 17 uur',
    },
    receives: [asking, helping],
  },
  {
    fields: {
      ...here,
      soort: 'shelter',
      naam: 'Opvang De Fictieve Vlonder',
      weg: 'file',
      ook: 'telephone',
      telefoon: '0000-300 300',
      uren: 'dag en nacht',
      buiten: 'hetzelfde nummer',
      bijzonder: 'Ook voor gezinnen. Opent geen links: stuur een bestand en bel het wachtwoord.',
    },
    agreement: { kind: 'covenant', title: 'Convenant opvang in de regio', daysAgo: 700, endsInDays: 30 },
    receives: [{ ...helping, leans: true }],
  },
  {
    fields: {
      ...here,
      soort: 'health',
      naam: 'GGD De Fictieve Linde',
      weg: 'secureMail',
      telefoon: '0000-300 400',
      mail: 'zorg@ggd-fictief.invalid',
    },
  },
  {
    fields: {
      ...here,
      soort: 'housing',
      naam: 'Woningcorporatie De Fictieve Ster',
      weg: 'telephone',
      telefoon: '0000-400 100',
    },
  },
  {
    fields: {
      ...here,
      soort: 'victimSupport',
      naam: 'Beratungsstelle Fiktiv',
      gebied: 'Kreis Borken',
      land: 'DE',
      taal: 'de',
      weg: 'file',
      ook: 'telephone',
      telefoon: '+49 0000 100100',
      mail: 'hilfe@beratung-fiktiv.invalid',
    },
    receives: [helping],
  },
  {
    fields: {
      ...here,
      soort: 'other',
      naam: 'Fictional Return Desk',
      gebied: 'Londen',
      land: 'GB',
      taal: 'en',
      weg: 'secureMail',
      mail: 'desk@return-fictional.invalid',
      bijzonder: 'Voor wie terug wil naar familie in Engeland.',
    },
  },
]
