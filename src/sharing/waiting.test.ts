// SPDX-License-Identifier: EUPL-1.2
/** Mails that something came back, or that a colleague asks something, through a real mail server: once, to one person, and never a word of what. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Staff } from '../../tests/house.ts'
import { mailWork, postOffice, type MailWork, type PostOffice } from '../../tests/post-office.ts'
import { pdf } from '../../tests/sample-files.ts'
import { sharingHouse, type SharingHouse } from '../../tests/sharing-house.ts'
import { newCode } from './link/secret.ts'

let office: PostOffice
let at: SharingHouse
let worker: MailWork
let shelter: string
let caseId: string
let link: { id: string; address: string; code: string }
let partner: ReturnType<SharingHouse['browser']>

beforeAll(async () => {
  office = await postOffice()
})
afterAll(() => office.stop())
beforeEach(async () => {
  at = await sharingHouse()
  worker = mailWork(at.house, await at.house.database.superuser(), office.url)
  shelter = await at.partner('shelter')
  caseId = await at.openCase()
  await at.startTrack(caseId, 'zorg', at.care)
  await hasAddress(at.care, 'berk@winterswijk.test')
  await share(at.care)
})
afterEach(() => at.house.stop())

/** Local time in November, an hour ahead of UTC. */
const clock = (day: string, time: string): void =>
  void (at.house.now = Temporal.Instant.from(`${day}T${time}${time.length > 5 ? '' : ':00'}+01:00`))
const hasAddress = async (who: Staff, email: string) =>
  expect((await who.post('/mijn-instellingen/berichten', { email, momenten: 'morning', acuut: 'ja' })).status).toBe(303)
const share = async (who: Staff) => {
  link = await at.shareByLink(who, caseId, await at.fields(shelter))
  partner = at.browser()
  await partner.post(link.address, { naam: 'Kanarielezer', code: link.code })
}
const answer = (tekst = 'Kanarieantwoord.') => partner.post(link.address, { wat: 'bericht', tekst })
/** In the morning of this day. @returns what was mailed, and to whom */
const morning = async (day: string): Promise<(readonly [to: string, says: string])[]> => {
  clock(day, '08:30')
  await worker.plan()
  expect(await worker.send()).toEqual([])
  return (await office.take())
    .map(({ to, mail }) => [to.join(), (mail.text ?? '').split('\n')[2] ?? ''] as const)
    .toSorted(([a], [b]) => a.localeCompare(b))
}
const [first, second, third, fourth] = ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24']
const toBerk = ['berk@winterswijk.test', '1 keer iets teruggekomen.']

describe('what came back', () => {
  test('is mailed once to who shared it, and the mail names nothing', async () => {
    await answer()
    const body = new FormData()
    for (const [name, value] of Object.entries({ wat: 'bericht', tekst: '' })) body.append(name, value)
    body.append('bijlage', new File([new Uint8Array(pdf())], 'Kanarie.pdf'))
    await partner.send(link.address, body)
    clock(first, '08:30')
    await worker.plan()
    expect(await worker.send()).toEqual([])
    const [delivered, ...others] = await office.take()
    expect(others).toEqual([])
    expect(delivered?.to).toEqual(['berk@winterswijk.test'])
    expect(delivered?.mail.subject).toBe('Spil: er wacht werk op je')
    // one disclosure, however much came back on it
    expect(delivered?.mail.text).toBe(
      'Er wacht werk op je in Spil:\n\n1 keer iets teruggekomen.\n\nLog in om te kijken: https://spil.winterswijk.test\n\n' +
        'Wanneer je deze mail krijgt, kies je zelf: https://spil.winterswijk.test/mijn-instellingen\n',
    )
    const number = (await at.rows<{ number: string }>('select number from casework.trafficking_case'))[0]?.number ?? ''
    for (const word of ['anarie', 'Testpartner', number, link.id, caseId, 'verstrekking'])
      expect(delivered?.raw).not.toContain(word)
    // nobody looked yet: it stands in Mijn werk, and is not mailed again
    expect(await morning(second)).toEqual([])
    await answer('Nog iets.')
    expect(await morning(third)).toEqual([toBerk])
    expect(await morning(fourth)).toEqual([])
  })

  test('is not mailed when it was seen, nor when the link was only opened', async () => {
    expect(await morning(first)).toEqual([])
    await answer()
    at.care = await at.house.signInAs(at.care.personId)
    expect((await at.care.get(`/casussen/${caseId}/verstrekking?verstrekking=${link.id}`)).status).toBe(200)
    expect(await morning(second)).toEqual([])
  })

  test('is mailed when somebody tried the link in vain', async () => {
    const other = at.browser()
    await other.post(link.address, { naam: 'Kanarie', code: newCode() })
    expect(await morning(first)).toEqual([toBerk])
  })

  test('that is still being written down goes in the next mail, and in that one only', async () => {
    clock(first, '08:29:30')
    await answer()
    expect(await morning(first)).toEqual([])
    expect(await morning(second)).toEqual([toBerk])
    expect(await morning(third)).toEqual([])
  })

  test('goes to who stands in when that person works on the part, and to nobody else', async () => {
    const [els, roos] = [await at.someone(['careCoordinator']), await at.someone(['careCoordinator'])]
    await hasAddress(els, 'els@winterswijk.test')
    await hasAddress(roos, 'roos@winterswijk.test')
    const away = (waarnemer: string) =>
      at.care.post('/mijn-instellingen/afwezig', { van: '2026-11-18', tot: third, waarnemer })
    expect((await away(els.personId)).status).toBe(303)
    await answer()
    // not on the part: nothing tells her that there is one
    expect(await morning(first)).toEqual([])
    at.care = await at.house.signInAs(at.care.personId)
    await at.care.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'zorg', wie: els.personId })
    await at.care.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'zorg', wie: roos.personId })
    await answer('Nog iets.')
    expect(await morning(second)).toEqual([['els@winterswijk.test', '1 keer iets teruggekomen.']])
    // back again: everything that nobody saw since the last mail
    expect(await morning(fourth)).toEqual([toBerk])
  })

  test('goes to whose part it is when who shared it no longer works on it, or here', async () => {
    await hasAddress(at.social, 'els@winterswijk.test')
    await at.care.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'zorg', wie: at.social.personId })
    at.social = await at.house.signInAs(at.social.personId)
    await share(at.social)
    await answer()
    expect((await morning(first)).map(([to]) => to)).toEqual(['els@winterswijk.test'])
    await at.rows('update platform.person set disabled_at = now() where id = $1', [at.social.personId])
    await answer('Nog iets.')
    expect(await morning(second)).toEqual([toBerk])
  })
})

describe('what a colleague asks', () => {
  const refer = async () =>
    at.care.post(`/casussen/${caseId}/collega/verwijzen`, {
      spoor: 'zorg',
      wie: at.social.personId,
      zin: 'Kanarievraag.',
      waaromzonder: 'Er is nog geen grondslag.',
      toestemming: 'given',
    })

  test('is mailed once to who is asked', async () => {
    await hasAddress(at.social, 'els@winterswijk.test')
    expect((await refer()).status).toBe(303)
    expect(await morning(first)).toEqual([
      ['els@winterswijk.test', expect.stringMatching(/(^|; )1 vraag van een collega\.$/)],
    ])
    expect((await morning(second)).join()).not.toContain('vraag van een collega')
  })

  test('is not mailed when it was answered before', async () => {
    await hasAddress(at.social, 'els@winterswijk.test')
    await refer()
    const [asked] = await at.rows<{ id: string }>('select id from sharing.colleague_ask')
    expect((await at.social.post(`/van-collega/${asked?.id}/aannemen`, {})).status).toBe(303)
    expect((await morning(first)).join()).not.toContain('vraag van een collega')
  })
})
