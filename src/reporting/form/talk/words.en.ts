// SPDX-License-Identifier: EUPL-1.2
/** The questions of the guided talk in English. */
import type { TalkWords } from './words.nl.ts'

export const talkWordsEn: TalkWords = {
  start: 'One sentence is enough. After that we ask a few short questions. You may skip every question.',
  progress: (step, of) => `Question ${step} of ${of}`,
  on: 'Continue',
  back: 'Back',
  sendNow: 'Done, send',
  wholeForm: 'Everything on one page',
  oneByOne: 'One question at a time',
  about: {
    heading: 'Who is it about?',
    forWhom: 'For whom are you writing?',
    forWhomOptions: { mijzelf: 'For myself', 'mijn-kind': 'For my child', 'iemand-anders': 'For somebody else' },
    age: 'About how old is that person?',
    ageHint: 'Is it about more people? Choose the youngest.',
    ageOptions: {
      'jonger-dan-18': 'Younger than 18',
      '18-22': '18 to 22',
      '23-plus': '23 or older',
      'weet-niet': 'I do not know',
    },
  },
  place: {
    heading: 'Where is it?',
    label: 'Tell in your own words where it is',
    hint: 'For example a street, a company, a website or a car.',
    more: 'Do you know it exactly?',
    address: 'Address',
    addressHint: 'For example: 7101 AA 1. Only a street is fine too.',
    company: 'Name of a company',
    advertisement: 'Advertisement or website',
    advertisementHint: 'The address of the page, or the name on it.',
    plate: 'Number plate of a car',
    plateHint: 'Is it from another country? Write the country too, such as PL WX 12345.',
  },
  time: {
    heading: 'When was it?',
    ongoing: 'Is it still going on?',
    ongoingOptions: { ja: 'Yes', nee: 'No, it is over', 'weet-niet': 'I do not know' },
    label: 'When did you see or hear it?',
    hint: 'For example: last week, every evening, in the summer.',
  },
  people: {
    heading: 'Which people have to do with it?',
    hint: 'No names needed. Tell what you know. You may leave everything empty.',
    who: 'Who are you worried about?',
    forces: 'Is there somebody who makes them do it, or forces them?',
    enables: 'Does somebody help with it? For example with a house, transport or money.',
  },
  seen: {
    heading: 'What do you recognise?',
    hint: 'Tick what you saw or heard yourself. You recognise nothing? That is fine too.',
    places: {
      work: 'At work',
      home: 'In a house or in the neighbourhood',
      young: 'With young people, in the street or on the internet',
      money: 'With money, a bank or papers',
      room: 'In a hotel or holiday home',
      building: 'At a shop, shed or warehouse',
      household: 'With domestic help or an au pair',
    },
  },
  files: { heading: 'Do you have a photo or a file?' },
  reach: {
    heading: 'How can we ask you something?',
    code: 'You will get a code. With it you read our answer and write back. We will not know who you are.',
    more: 'Would you rather be called or mailed?',
    mustNot: 'What must not happen?',
    mustNotHint: 'For example: do not come to my house. Or: do not call after six o’clock.',
    reminder: 'Do you want a reminder to read your messages?',
    reminderHint: 'This is only possible by e-mail. The e-mail does not say what it is about.',
    reminderOptions: { nooit: 'No', week: 'In a week', 'twee-weken': 'In two weeks', maand: 'In a month' },
  },
  check: {
    heading: 'Is this right?',
    change: 'Change',
    empty: 'not filled in',
    story: 'What is going on',
    danger: 'There is danger now',
    withCode: 'With a code',
    files: (count) => (count === 1 ? '1 file' : `${count} files`),
  },
  doors: {
    young: 'Is it about somebody younger than 18?',
    youngText: (number) =>
      `You can also call Veilig Thuis: ${number}. It is free, day and night. They help children and people who worry about a child.`,
    youngFirst: (number) =>
      `Then please call Veilig Thuis first: ${number}. It is free, day and night. You may still fill in this form.`,
    noTrace: (number) =>
      `You only want to tell the police something, and hear nothing back? Call Meld Misdaad Anoniem: ${number}.`,
    family: (number) => `You can ask for help for yourself too. Write it here, or call Veilig Thuis: ${number}.`,
    checkedOn: (day) => `Number checked on ${day}.`,
  },
}
