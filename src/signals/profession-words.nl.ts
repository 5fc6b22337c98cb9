// SPDX-License-Identifier: EUPL-1.2
/** The professions of the catalogue in Dutch, as people say what they do. A test asks that each code has its words. */

export const professionWords: Readonly<Record<string, string>> = {
  arbeidsinspectie: 'arbeidsinspecteur',
  balie_brp: 'balie burgerzaken (BRP)',
  bank: 'bank',
  belastingdienst: 'Belastingdienst',
  boa: 'boa, handhaver',
  coa_azc: 'COA, opvang van asielzoekers',
  ggd: 'GGD',
  hotel: 'hotel of verblijf',
  huisarts: 'huisarts',
  inwoner_ondernemer: 'inwoner of ondernemer',
  jeugdhulp: 'jeugdhulp',
  klantmanager_wi: 'klantmanager werk en inkomen',
  kvk: 'Kamer van Koophandel',
  leerplicht: 'leerplichtambtenaar',
  politie: 'politie',
  school: 'school',
  toezicht_bouw: 'toezicht bouw en wonen',
  toezicht_milieu: 'toezicht milieu',
  vergunningverlener: 'vergunningverlener',
  wijkteam: 'wijkteam',
  woningcorporatie: 'woningcorporatie',
  ziekenhuis: 'ziekenhuis',
}

/** A code that is no longer in the catalogue is said as it is. */
export const sayProfession = (code: string): string =>
  Object.hasOwn(professionWords, code) ? (professionWords[code] ?? code) : code
