// SPDX-License-Identifier: EUPL-1.2
/** The few fixed Dutch words of the components themselves. Everything else a page says comes in as a prop. */
export const uiWordsNl = {
  error: 'Fout',
  optional: 'niet verplicht',
  errorSummary: 'Er is iets niet goed ingevuld',
  skip: 'Ga naar de inhoud',
  emergencyQuestion: 'Nu gevaar?',
  emergencyCall: 'Bel 112',
  mainNavigation: 'Hoofdmenu',
  alert: { info: 'Goed om te weten', ok: 'Gelukt', warning: 'Let op', danger: 'Belangrijk' },
  step: { done: 'gedaan', open: 'open', here: 'nu hier' },
}

/** Another language is a file with this same type: a missing word does not compile. */
export type UiWords = typeof uiWordsNl
