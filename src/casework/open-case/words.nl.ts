// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of a case that begins without a report. Keyed by meaning. */
export const words = {
  title: 'Nieuwe casus',
  lead: 'Voor een vermoeden dat niet als melding binnenkwam: van de politie, CoMensha, een opvang of iemand zelf. Is er wel een melding? Open de casus dan vanuit die melding.',
  back: 'Alle casussen',
  from: 'Van wie kwam dit?',
  received: 'Op welke dag hoorde je het?',
  receivedHint: 'Mag een dag in het verleden zijn.',
  start: 'Waar begint het?',
  startOptions: { person: 'Bij een persoon', location: 'Bij een plaats', both: 'Bij een persoon en een plaats' },
  forms: 'Aan welke vorm van uitbuiting denk je?',
  formsHint: 'Weet je het nog niet? Laat het leeg.',
  why: 'Waarom is dit een vermoeden van mensenhandel?',
  whyHint: 'Wat je zag of hoorde, in eigen woorden. Nooit een conclusie over een persoon, en geen burgerservicenummer.',
  note: 'Wat weet je nu?',
  noteHintDesk: 'Komt in de regie. Laat leeg wat je niet weet.',
  noteHintCare: 'Komt in het spoor zorg: alleen wie daarop werkt, leest het. Laat leeg wat je niet weet.',
  open: 'Open de casus',
  mistakes: {
    whichFrom: 'Kies van wie dit kwam.',
    chooseStart: 'Kies waar het begint.',
    giveWhy: 'Schrijf waarom dit een vermoeden is. Eén zin is genoeg.',
  },
} as const
