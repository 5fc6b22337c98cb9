// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes in a report: seals it, stores it for good, and only then gives the code. The same form again gives the same code; with another
 * text the new text is added as a letter, so nothing is lost (ruling 1). Idempotent on the form key.
 */
import { randomUUID } from 'node:crypto'
import type { AddedFile } from '../attachment/added-file.ts'
import { sentWith } from '../attachment/send-files.ts'
import { publicKeyOf } from '../../platform/sealing/hpke.ts'
import { dateOf, type Instant } from '../../time.ts'
import {
  callNumberOf,
  codeOf,
  fingerprintOf,
  formKeyHash,
  mailboxKeysOf,
  readFormKey,
  type MailboxKeys,
} from '../door/code.ts'
import { sealLetterToDesk, sealReport } from '../door/seal-report.ts'
import { acceptReport, findMailbox, writeLetter, type Desk } from '../door/store.ts'
import type { PublicHouse } from '../public-house.ts'
import { findSignal } from '../../signals/catalogue.ts'
import { identifiersOf } from './identifiers-of.ts'
import { publicWords } from './words.ts'
import { choiceFields, saidAge, saidFor, saidOngoing, saidReminder, textFields, type Typed } from './fields.ts'

export interface Receipt {
  code: string
  /** `again`: this very form was stored before; `added`: it was stored before with another text. */
  outcome: 'stored' | 'again' | 'added'
  /** A file that was added is not here any more. */
  missesFiles?: boolean
}

/** @throws when it could not be stored: then no code is shown */
export async function submitReport(house: PublicHouse, desk: Desk, typed: Typed): Promise<Receipt> {
  const formKey = readFormKey(typed.sleutel)
  if (!formKey) throw new Error('a form without a key')
  const code = codeOf(formKey)
  const keys = mailboxKeysOf(code)
  const now = house.clock()
  const reportId = randomUUID()
  const sealed = await sealReport(
    { municipalityId: desk.id, epoch: desk.epoch, publicKey: desk.doorPublic },
    reportId,
    {
      story: typed.verhaal,
      where: typed.waar,
      when: typed.wanneer,
      who: typed.wie,
      acute: typed.acuut,
      language: typed.taal,
      arrivedAt: now.toString(),
      aboutWhom: typed.voorwie === '' ? null : saidFor[typed.voorwie],
      age: typed.leeftijd === '' ? null : saidAge[typed.leeftijd],
      ongoing: typed.bezig === '' ? null : saidOngoing[typed.bezig],
      whoForces: typed.dwingt,
      whoEnables: typed.helpt,
      mustNot: typed.nooit,
      signals: [...typed.gezien],
      callNumber: callNumberOf(formKey),
      doorId: desk.doors.find((door) => door.code === typed.deur)?.id ?? null,
      identifiers: identifiersOf(typed),
      attachments: attachmentsOf(typed),
    },
    contactOf(typed),
  )
  const report = {
    municipalityId: desk.id,
    reportId,
    formKeyHash: formKeyHash(formKey),
    fingerprint: fingerprintOf(formKey, canonical(typed)),
    locator: keys.locator,
    arrivedOn: dateOf(now).toString(),
    acuteAt: typed.acuut ? now.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString() : null,
    mailboxPublic: publicKeyOf(keys.privateKey),
    epoch: desk.epoch,
    content: sealed.content,
    contact: sealed.contact,
    outboxId: randomUUID(),
  }
  const { answer, missesFiles } = await sentWith(
    house.pool,
    { locator: keys.locator, messageId: null, files: typed.bijgevoegd },
    (client) => acceptReport(client, report),
    (said) => said === 'stored',
  )
  if (answer === 'stored') return { code, outcome: 'stored', missesFiles }
  if (answer === 'same') return { code, outcome: 'again' }
  const added = await addChangedText(house, formKey, keys, typed, now)
  return { code, outcome: added.stored ? 'added' : 'again', missesFiles: added.missesFiles }
}

/** `stored`: whether the text was new; not when this change was stored before. */
async function addChangedText(house: PublicHouse, formKey: Buffer, keys: MailboxKeys, typed: Typed, now: Instant) {
  const mailbox = await findMailbox(house.pool, keys.locator)
  const desk = mailbox && (await house.desks.byId(mailbox.municipalityId))
  if (!desk) throw new Error('the desk of an earlier report is not open')
  const messageId = randomUUID()
  const contact = contactOf(typed)
  const sealed = await sealLetterToDesk(
    { municipalityId: desk.id, epoch: desk.epoch, publicKey: desk.doorPublic },
    keys,
    messageId,
    {
      kind: 'changed',
      text: await changedText(house, typed, desk),
      writtenAt: now.toString(),
      attachments: attachmentsOf(typed),
    },
    contact.contact === '' && contact.safeMoment === '' ? undefined : contact,
  )
  const letter = {
    locator: keys.locator,
    messageId,
    keyHash: fingerprintOf(formKey, canonical(typed)),
    writtenOn: dateOf(now).toString(),
    forMailbox: sealed.forMailbox,
    epoch: desk.epoch,
    forDesk: sealed.forDesk,
    contact: sealed.contact,
    outboxId: randomUUID(),
  }
  const { answer, missesFiles } = await sentWith(
    house.pool,
    { locator: keys.locator, messageId, files: typed.bijgevoegd },
    (client) => writeLetter(client, letter),
    (said) => said === 'stored',
  )
  return { stored: answer === 'stored', missesFiles }
}

/** As sealed: what opens each file goes to the desk and nowhere else. */
const attachmentsOf = ({ bijgevoegd }: Typed): Omit<AddedFile, 'kind' | 'hash'>[] =>
  bijgevoegd.map(({ id, key, name, size }) => ({ id, key, name, size }))

const contactOf = (typed: Typed) => ({
  contact: typed.contact,
  safeMoment: typed.veilig,
  remindAfterDays: typed.herinnering === '' ? 0 : saidReminder[typed.herinnering],
})

/** All that was typed, in one fixed order: two posts with the same text compare equal. */
const canonical = (typed: Typed): string =>
  JSON.stringify([
    ...[...textFields, ...choiceFields, 'acuut' as const, 'gemeente' as const, 'gezien' as const].map(
      (field) => typed[field],
    ),
    // the same files once more have other ids
    typed.bijgevoegd.map(({ hash }) => hash).toSorted(),
  ])

/** The changed form as one text for the desk; it says so when another municipality was chosen the second time. */
async function changedText(house: PublicHouse, typed: Typed, desk: Desk): Promise<string> {
  const { talk } = publicWords.nl
  const chosen = (await house.desks.all()).find(({ slug }) => slug === typed.gemeente)
  const said: readonly (readonly [name: string, answer: string])[] = [
    ['Waar', typed.waar],
    [talk.place.address, typed.adres],
    [talk.place.company, typed.bedrijf],
    [talk.place.advertisement, typed.advertentie],
    [talk.place.plate, typed.kenteken],
    ['Wanneer', typed.wanneer],
    [talk.time.ongoing, typed.bezig && talk.time.ongoingOptions[typed.bezig]],
    [talk.about.forWhom, typed.voorwie && talk.about.forWhomOptions[typed.voorwie]],
    [talk.about.age, typed.leeftijd && talk.about.ageOptions[typed.leeftijd]],
    ['Wie', typed.wie],
    [talk.people.forces, typed.dwingt],
    [talk.people.enables, typed.helpt],
    [talk.seen.heading, typed.gezien.map((id) => findSignal(id)?.nl ?? id).join(' ')],
    [talk.reach.mustNot, typed.nooit],
    ['Gemeente', chosen && chosen.id !== desk.id ? chosen.name : ''],
  ]
  return [
    typed.verhaal,
    ...said.filter(([, answer]) => answer !== '').map(([name, answer]) => `${name.replace(/[?]$/, '')}: ${answer}`),
    typed.acuut ? 'Er is nu gevaar.' : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}
