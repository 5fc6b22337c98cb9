// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of tasks on a case. Keyed by meaning. */
export const words = {
  nobody: 'niemand meer: geef de taak aan een collega',
  late: 'te laat',
  note: 'Hoe is het gegaan?',
  done: 'Klaar',
  doneWhat: (text: string) => `Klaar: ${text}`,
  passFold: 'Iemand anders doet dit',
  passTo: 'Geef aan een collega',
  choose: 'Kies een collega',
  pass: 'Geef door',
  addTitle: 'Nieuwe taak',
  what: 'Wat moet er gebeuren?',
  who: 'Wie doet het?',
  when: 'Uiterlijk op',
  add: 'Zet erbij',
  self: (name: string) => `${name} (jij)`,
  work: {
    title: (number: string) => `Taak in casus ${number}`,
    today: 'vandaag klaar',
    action: 'Bekijk',
  },
} as const
