// SPDX-License-Identifier: EUPL-1.2
/** The public words in English. Checked by a native speaker: not yet. */
import { signalWordsEn } from './talk/signal-words.ts'
import { talkWordsEn } from './talk/words.en.ts'
import type { PublicWords } from './words.nl.ts'

export const wordsEn: PublicWords = {
  talk: talkWordsEn,
  signals: signalWordsEn,
  language: 'Language',
  title: 'Form',
  quickExit: 'Leave quickly',
  story: 'What is going on?',
  storyHint: 'You may also tell about yourself. You do not have to be sure. You do not have to give names.',
  where: 'Where?',
  whereLabel: 'Where is it?',
  whereHint: 'For example a street, a company, a website or a car.',
  when: 'When?',
  whenLabel: 'When was it, or is it still going on?',
  who: 'Who is it about?',
  whoLabel: 'Who is it about?',
  whoHint: 'Tell what you want. You may leave this empty.',
  desk: 'Which municipality?',
  deskHint: 'Choose the municipality where it happens. Not sure? Choose the one nearest to it.',
  acute: 'Somebody is in danger now',
  acuteHint: 'Then also call 112. We do not read this right away.',
  contactHeading: 'How can we ask you something?',
  contactCode: 'You will get a code. With it you read our answer. We will not know who you are.',
  contact: 'Would you rather be called or mailed?',
  contactLabel: 'Your telephone number or e-mail address',
  contactHint: 'Only fill this in if we may use it.',
  safeMoment: 'When is it safe to call or mail you?',
  send: 'Send',
  toExplanation: 'What do we do with this?',
  toSafety: 'Using this safely',
  toCode: 'I have a code',
  back: 'Back to the form',
  mistakes: {
    storyMissing: 'Tell what happened. One sentence is enough.',
    tooLong: 'This is too long. Make it a little shorter. You can tell more later with your code.',
    deskUnknown: 'Choose a municipality from the list.',
    reminderNeedsMail: 'For a reminder we need an e-mail address. Fill it in, or choose No.',
    fileRefused:
      'Not every file could be added. The reason stands with the files. What could be added is there. Press Send again if this is all right.',
    bsnNotAllowed:
      'There is a number here that may be a BSN (citizen service number). By law we may not keep that here. Take it out. The rest may stay.',
  },
  advice: {
    addressUnread: 'Do you know the postcode and house number? Add them. You may also leave it like this.',
    advertisementUnread: 'Do you know the web address? Add it. You may also leave it like this.',
    plateUnread: 'This number plate does not seem right. You may leave it like this.',
  },
  notStored: 'We could not store your text just now. Your text is still below. Press Send again in a minute.',
  notStoredCall: 'You cannot wait? Call the police: 0900 8844. Is there danger now? Call 112.',
  waiting: 'One moment',
  waitingText: 'It is very busy now. Count to five and press Send. Your text is ready.',
  tooMany: 'Very much is coming in right now. Wait a few minutes and press the button again. Your text is still here.',
  tooLarge: 'This was too large to receive. Go back and make the text shorter, or do not send a file.',
  notHere: 'This page does not exist.',
  toStart: 'To the form',
  otherSite: 'This form was sent from another website. Open the form here and send it again.',
  receipt: {
    heading: 'Thank you. We have received it.',
    again: 'We had already received this. This is your code.',
    added: 'We have added your new text. Your code stays the same.',
    codeLabel: 'Your code',
    writeDown:
      'Write the code down. Do not write what it is for. Keep it where nobody looks. Lost the code? We cannot find it back. You can always write again.',
    lastFour: 'Type the last four characters of your code',
    lastFourHint: 'Then you are sure that it is right.',
    check: 'Check',
    wrongFour: 'That is not the same. Look at your code once more.',
    next: 'What happens now?',
    nextRead: (day) => `Somebody at the municipality reads this on ${day} at the latest.`,
    nextAnswer: 'With your code you can read our answer later. You can also write back.',
    nextAcute: 'We do not read this right away. Is there danger now? Call 112.',
    callLabel: 'Your call number',
    callText: 'Do you call us? Say this number. Never say your code.',
    nobodyNow: (from, until) =>
      `Nobody is at work now. We are here on working days from ${from} to ${until}. Is there danger now? Call 112.`,
    otherLanguage: 'Somebody reads your text in your language, or we have it read. That takes a few extra days.',
    confirmed: 'Good. You have the code.',
    confirmedMore: 'You can close this page now.',
    print: 'You can also print this page. It does not say what the code is for.',
  },
  mailbox: {
    heading: 'I have a code',
    label: 'Your code',
    hint: '24 letters and digits. Dashes and spaces are not needed.',
    open: 'Open',
    unknown: 'We do not know this code. Check that you have typed all characters correctly.',
    notOpened: 'We cannot open your messages just now. Try again in a minute.',
    waited: 'You waited for a long time. Type your code once more. Your text is kept.',
    opened: 'Your messages',
    empty: 'There is no answer yet. Look again in a few days.',
    letters: 'Messages, oldest first',
    you: 'You',
    write: 'Do you want to tell us more?',
    writeHint: 'We do not show here what you wrote first, only the messages after it.',
    writeButton: 'Send',
    writeMissing: 'Write something first. One sentence is enough.',
    sent: 'Your message was sent.',
    notSent: 'We could not store your message just now. Your text is still below. Try again in a minute.',
    changed: 'You sent the form once more, with this text:',
    isNew: 'new',
    contact: 'Would you rather be called or mailed after all?',
    contactLeft: 'You may call or mail me.',
    keptUntil: (months) =>
      `When no message comes for ${months} months, this mailbox closes. You can always write again.`,
    end: 'Close this mailbox for good',
    endText: 'Your code will not work any more. You cannot read or write here any more. We keep what you told us.',
    endCheck: 'Yes, close this mailbox for good',
    endButton: 'Close for good',
    endFirst: 'First tick the box when you are sure.',
    ended: 'The mailbox is closed. Your code does not work any more.',
    close: 'Close',
  },
  explanation: {
    heading: 'What do we do with this?',
    parts: [
      {
        title: 'Who reads this?',
        text: [
          'One person at your municipality reads what you write. Together with other experts that person looks at what may be going on.',
          'We read this on working days. Is there danger now? Call 112.',
        ],
      },
      {
        title: 'Do I have to be sure?',
        text: [
          'No. A feeling that something is wrong is enough. Do not investigate yourself. Do not confront anybody.',
        ],
      },
      {
        title: 'Do you know who I am?',
        text: [
          'No, if you do not fill in a name, telephone number or e-mail address. We do not keep from which device you write either.',
          'We do not tell your name to the people it is about. Sometimes the police or a judge must know something. That is why we cannot promise that everything stays secret.',
        ],
      },
      {
        title: 'Will I get an answer?',
        text: [
          'Yes, with your code. We cannot tell everything about other people. We do tell you that we have read it and have started to work on it.',
        ],
      },
      {
        title: 'Your rights',
        text: [
          'You may know what we keep about you, and you may ask us to correct or remove it. Ask the data protection officer of your municipality. Do you disagree with us? Then you can go to the Autoriteit Persoonsgegevens.',
        ],
      },
    ],
  },
  safety: {
    heading: 'Using this safely',
    parts: [
      {
        title: 'Is somebody watching?',
        text: [
          'Press Leave quickly. You will see an ordinary website. With a keyboard you can also press Esc three times.',
          'Your device may still remember that you were here. Clear the history if that is safe. Sometimes an empty history is what stands out.',
        ],
      },
      {
        title: 'Which device?',
        text: [
          'Does somebody read your phone? Use another device, for example in the library or with somebody you trust.',
        ],
      },
      {
        title: 'What does this website keep?',
        text: ['Nothing on your device. No cookies. Your text is encrypted before we store it.'],
      },
      {
        title: 'The code',
        text: [
          'Write the code on paper. Do not take a photo of it if somebody looks into your phone. Do not tell anybody what the code is for.',
        ],
      },
    ],
  },
}
