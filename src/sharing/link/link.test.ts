// SPDX-License-Identifier: EUPL-1.2
/** Links for who has no account: guessed, replayed, forwarded, late, tried, withdrawn, at once, and by a mail scanner. Whoever gets nothing gets the same. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import type { Page } from '../../../tests/house.ts'
import { sharingHouse, type SharingHouse } from '../../../tests/sharing-house.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { CannotOpen, open, placeBytes } from '../../platform/sealing/envelope.ts'
import { codeTag, copyKey, isSecret, locatorOf, newCode, newSecret } from './secret.ts'
import { openingOf, mostTries, mostViews } from './rules.ts'

let at: SharingHouse
let shelter: string
let caseId: string
let link: { id: string; address: string; code: string }

beforeAll(async () => {
  at = await sharingHouse()
  shelter = await at.partner('shelter')
  caseId = await at.openCase()
  await at.startTrack(caseId, 'zorg', at.care)
})
afterAll(() => at.house.stop())
beforeEach(async () => {
  link = await at.shareByLink(at.care, caseId, await at.fields(shelter))
})

const naam = 'Testpersoon Lezer'
const text = ({ html }: Page): string => html.replaceAll(/<[^>]+>/g, ' ')
/** What differs from page to page by itself: where the form goes. */
const sameFor = ({ status, html, headers }: Page) => ({
  status,
  html: html.replaceAll(/\/ontvangen\/[^"<\s]+/g, ''),
  headers: Object.fromEntries([...headers].filter(([name]) => name !== 'content-length' && name !== 'date')),
})
const otherSecret = (address: string): string => address.replace(/[^/]+$/, newSecret())
const openIt = async () => {
  const browser = at.browser()
  const page = await browser.post(link.address, { naam, code: link.code })
  if (page.status !== 200) throw new Error(`it did not open: ${page.status} ${text(page)}`)
  return { browser, page }
}
const steps = async (kind: string) =>
  (await at.rows('select id from sharing.disclosure_step where disclosure_id = $1 and kind = $2', [link.id, kind]))
    .length
const care = (deed: string, fields: Record<string, string> = {}) =>
  at.care.post(`/casussen/${caseId}/verstrekking/${deed}`, { verstrekking: link.id, ...fields })

describe('an embargo that was set since', () => {
  const embargo = async (isOn: boolean): Promise<void> => {
    const bekijk = at.house.now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days: 7 }).toString()
    const done = isOn
      ? await at.officer.post(`/casussen/${caseId}/regelen/embargo`, { vraagt: 'police', bekijk })
      : await at.officer.post(`/casussen/${caseId}/regelen/embargo/eraf`, {})
    if (done.status !== 303) throw new Error(`the embargo: ${done.status}`)
  }

  test('closes what was being read on a part that it binds, and opens it again in the same browser', async () => {
    await at.startTrack(caseId, 'politie', at.safety)
    const avim = await at.partner('avim', ['P3'])
    const fields = await at.fields(avim, { spoor: 'politie', soort: 'offence', grond: await at.basisOf(avim, 'P3') })
    const bound = await at.shareByLink(at.safety, caseId, fields)
    const browser = at.browser()
    expect((await browser.post(bound.address, { naam, code: bound.code })).status).toBe(200)
    await embargo(true)
    const held = await browser.get(bound.address)
    expect(text(held)).not.toContain('Kanarievraag')
    expect(sameFor(held)).toEqual(sameFor(await at.browser().get(otherSecret(bound.address))))
    expect((await browser.post(bound.address, { wat: 'aangenomen', tekst: '' })).status).toBe(422)
    const page = await at.safety.get(`/casussen/${caseId}/verstrekking?verstrekking=${bound.id}`)
    expect(text(page)).toContain('Een link laat zolang niets zien')
    await embargo(false)
    expect(text(await browser.get(bound.address))).toContain('Kanarievraag')
  })

  test('leaves what goes to shelter, and what the police agreed to', async () => {
    const { browser } = await openIt()
    await embargo(true)
    expect(text(await browser.get(link.address))).toContain('Kanarievraag')
    const avim = await at.partner('avim', ['P3'])
    const agreed = await at.shareByLink(
      at.safety,
      caseId,
      await at.fields(avim, {
        spoor: 'politie',
        soort: 'offence',
        grond: await at.basisOf(avim, 'P3'),
        politie: 'ja',
        waarompolitie: 'Gebeld met de rechercheur.',
      }),
    )
    const other = at.browser()
    expect(text(await other.post(agreed.address, { naam, code: agreed.code }))).toContain('Kanarievraag')
    await embargo(false)
  })

  test('closes what was agreed to under an earlier one: that somebody else asks now, is another question', async () => {
    const avim = await at.partner('avim', ['P3'])
    const fields = await at.fields(avim, {
      spoor: 'politie',
      soort: 'offence',
      grond: await at.basisOf(avim, 'P3'),
      politie: 'ja',
      waarompolitie: 'Gebeld met de rechercheur.',
    })
    // whoever writes down an agreement where no embargo is, has agreed to none
    const without = await at.shareByLink(at.safety, caseId, fields)
    await embargo(true)
    const agreed = await at.shareByLink(at.safety, caseId, fields)
    const browser = at.browser()
    expect(text(await browser.post(agreed.address, { naam, code: agreed.code }))).toContain('Kanarievraag')
    await embargo(false)
    at.house.now = at.house.now.add({ minutes: 1 })
    await embargo(true)
    try {
      expect(text(await browser.get(agreed.address))).not.toContain('Kanarievraag')
      for (const { id } of [without, agreed]) {
        const again = await at.safety.post(`/casussen/${caseId}/verstrekking/link`, { verstrekking: id })
        expect([again.status, again.html.includes('data-link')]).toEqual([409, false])
      }
    } finally {
      await embargo(false)
    }
  })
})

describe('whoever has the link and the code', () => {
  test('reads the copy, and only that; who shared it sees who read it and when', async () => {
    const { page } = await openIt()
    expect(text(page)).toContain('Kanarievraag')
    expect(page.html).not.toContain(caseId)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.getSetCookie()[0]).toMatch(/HttpOnly.*SameSite=Lax|SameSite=Lax.*HttpOnly/i)
    const seen = text(await at.care.get(`/casussen/${caseId}/verstrekking?verstrekking=${link.id}`))
    expect(seen).toContain('Geopend door de ontvanger')
    expect(seen).toContain(naam)
  })

  test('comes back in the same browser without the code; takes the code in small letters and with spaces', async () => {
    const browser = at.browser()
    const typed = link.code.toLowerCase().replace(/(.{4})/, '$1 ')
    expect((await browser.post(link.address, { naam, code: typed })).status).toBe(200)
    expect(text(await browser.get(link.address))).toContain('Kanarievraag')
    expect(await steps('opened')).toBe(1)
  })

  test('accepts, writes, and says that it is done; then it is closed for him too', async () => {
    const { browser } = await openIt()
    expect((await browser.post(link.address, { wat: 'geweigerd', tekst: '' })).status).toBe(422)
    expect((await browser.post(link.address, { wat: 'iets' })).status).toBe(422)
    expect((await browser.post(link.address, { wat: 'bericht', tekst: 'Mijn bsn is 999990019.' })).status).toBe(422)
    expect((await browser.post(link.address, { wat: 'aangenomen', tekst: '' })).status).toBe(303)
    expect(
      (await browser.post(link.address, { wat: 'bericht', tekst: 'Kanarieantwoord: er is een bed.' })).status,
    ).toBe(303)
    const done = await browser.post(link.address, { wat: 'klaar', tekst: 'Kanarieklaar.' })
    expect(text(done)).toContain('De kopie is weg')
    const seen = text(await at.care.get(`/casussen/${caseId}/verstrekking?verstrekking=${link.id}`))
    for (const part of ['De ontvanger nam het aan', 'Kanarieantwoord', 'Kanarieklaar', 'klaar'])
      expect(seen).toContain(part)
    expect(text(await browser.get(link.address))).not.toContain('Kanarievraag')
  })

  test('can still answer from the last view that there is, and then no more', async () => {
    const { browser } = await openIt()
    await at.rows('update sharing.link set views = $2 where disclosure_id = $1', [link.id, mostViews])
    expect((await browser.post(link.address, { wat: 'bericht', tekst: 'Kanarieantwoord.' })).status).toBe(303)
    expect(await steps('answered')).toBe(1)
    expect((await browser.post(link.address, { wat: 'bericht', tekst: 'Nog iets.' })).status).toBe(422)
    expect(text(await browser.get(link.address))).not.toContain('Kanarievraag')
  })

  test('what comes back stands in Mijn werk of who shared it until it was seen', async () => {
    const { browser } = await openIt()
    await browser.post(link.address, { wat: 'bericht', tekst: 'Kanariebericht' })
    const entry = `verstrekking=${link.id}`
    const work = await at.care.get('/')
    expect(work.html).toContain(entry)
    expect(text(work)).toContain('er is iets teruggekomen')
    expect(work.html).not.toContain('Kanariebericht')
    // a colleague on the part who looks first takes it from nobody
    await at.care.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'zorg', wie: at.social.personId })
    const address = `/casussen/${caseId}/verstrekking?verstrekking=${link.id}`
    expect((await at.social.get(address)).html).toContain('Kanariebericht')
    expect((await at.care.get('/')).html).toContain(entry)
    await at.care.get(address)
    expect((await at.care.get('/')).html).not.toContain(entry)
  })
})

describe('whoever has not both gets one answer', () => {
  test('before the code nothing differs: a link that is one, one that never was, and one that was withdrawn', async () => {
    const stranger = at.browser()
    const real = await stranger.get(link.address)
    expect(sameFor(await stranger.get(otherSecret(link.address)))).toEqual(sameFor(real))
    expect(sameFor(await stranger.get(link.address.replace(/[^/]+$/, 'zomaar')))).toEqual(sameFor(real))
    await care('intrekken')
    expect(sameFor(await stranger.get(link.address))).toEqual(sameFor(real))
  })

  test('guessed, mistyped, replayed after the end, forwarded, late, withdrawn: the same page and the same status', async () => {
    const knock = (address: string, code: string) => at.browser().post(address, { naam, code })
    const wrongCode = await knock(link.address, newCode())
    expect(wrongCode.status).toBe(422)
    const all: Page[] = [await knock(otherSecret(link.address), link.code)]
    await openIt()
    all.push(await knock(link.address, link.code)) // forwarded: opened elsewhere before
    const then = at.house.now
    at.house.now = then.add({ hours: 24 * 30 })
    all.push(await knock(link.address, link.code)) // late
    at.house.now = then
    await care('intrekken')
    all.push(await knock(link.address, link.code)) // withdrawn
    await at.destroyCopies()
    all.push(await knock(link.address, link.code)) // destroyed
    for (const page of all) expect(sameFor(page)).toEqual(sameFor(wrongCode))
  })

  test('the same statements in the same order, whether there is a link or not', async () => {
    const told: string[][] = []
    const listen = async (address: string, code: string) => {
      const before = await at.rows<{ n: number }>(`select count(*)::integer as n from audit.line`)
      await at.browser().post(address, { naam, code })
      const after = await at.rows<{ n: number }>(`select count(*)::integer as n from audit.line`)
      told.push([String((after[0]?.n ?? 0) - (before[0]?.n ?? 0))])
    }
    await listen(link.address, newCode())
    await listen(otherSecret(link.address), newCode())
    expect(told[0]).toEqual(told[1])
  })

  test(`after ${mostTries} wrong codes the right one opens nothing, and who shared it is told once`, async () => {
    for (let i = 0; i < mostTries + 2; i++) await at.browser().post(link.address, { naam, code: newCode() })
    expect((await at.browser().post(link.address, { naam, code: link.code })).status).toBe(422)
    expect(await steps('linkRefused')).toBe(1)
    expect(text(await at.care.get('/'))).toContain('er is iets teruggekomen')
    const again = await at.makeLink(at.care, caseId, link.id)
    expect((await at.browser().post(again.address, { naam, code: again.code })).status).toBe(200)
  })

  test('without a name nothing is tried', async () => {
    expect((await at.browser().post(link.address, { naam: ' ', code: link.code })).status).toBe(422)
    expect(
      (await at.rows<{ tries: number }>('select tries from sharing.link where disclosure_id = $1', [link.id]))[0]
        ?.tries,
    ).toBe(0)
  })

  test('a mail scanner that follows the link a hundred times burns nothing and is told to nobody', async () => {
    for (let i = 0; i < 100; i++) await at.browser().get(link.address)
    expect(await steps('linkRefused')).toBe(0)
    await openIt()
  })

  test('two browsers at once: one reads, the other gets nothing, and it is told', async () => {
    const pages = await Promise.all([1, 2].map(() => at.browser().post(link.address, { naam, code: link.code })))
    expect(pages.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422])
    expect(await steps('opened')).toBe(1)
    expect(await steps('linkRefused')).toBe(1)
  })

  test('a new link takes the place of the one before', async () => {
    const first = await openIt()
    const next = await at.makeLink(at.care, caseId, link.id)
    expect(text(await first.browser.get(link.address))).not.toContain('Kanarievraag')
    expect((await at.browser().post(link.address, { naam, code: link.code })).status).toBe(422)
    expect((await at.browser().post(next.address, { naam, code: next.code })).status).toBe(200)
  })

  test.each(['', 'x'.repeat(5_000), '%00', '../../', 'é', "' or 1=1 --"])(
    'an address that is none (%j) is no fault of ours',
    async (secret) => {
      const address = link.address.replace(/[^/]+$/, encodeURIComponent(secret))
      for (const page of [await at.browser().get(address), await at.browser().post(address, { naam, code: 'x' })])
        expect([200, 404, 422]).toContain(page.status)
    },
  )

  test('posted from another site it is not there', async () => {
    const response = await at.house.staffApp.request(`http://localhost${link.address}`, {
      method: 'POST',
      body: new URLSearchParams({ naam, code: link.code }),
      headers: { host: 'localhost', origin: 'https://elders.invalid', 'sec-fetch-site': 'cross-site' },
    })
    expect(response.status).toBe(404)
  })

  test('in another municipality the same link is none', async () => {
    const page = await at
      .browser()
      .post(link.address.replace('/ontvangen/winterswijk/', '/ontvangen/doetinchem/'), { naam, code: link.code })
    expect([404, 422]).toContain(page.status)
    await openIt()
  })
})

describe('M-34: after the end the copy is closed for good', () => {
  interface Dump {
    copy: Buffer
    locator: Buffer
    code_tag: Buffer
  }
  const dump = async (): Promise<Dump | undefined> =>
    (
      await at.rows<Dump>(
        `select s.copy, l.locator, l.code_tag from sharing.shared_copy s join sharing.link l on l.disclosure_id = s.disclosure_id
         where s.disclosure_id = $1`,
        [link.id],
      )
    )[0]
  const keptHalf = () =>
    inTransaction(
      at.house.database.kysely('casework_rw'),
      { municipalityId: at.house.municipalityId, origin: 'staff', now: at.house.now, keys: at.house.database.keys },
      async (tx) => {
        const found = await sql<{
          key_id: string
        }>`select key_id from sharing.shared_copy where disclosure_id = ${link.id}`.execute(tx.db)
        return tx.keys.dataKey(tx, found.rows[0]?.key_id ?? '')
      },
    )
  const place = () =>
    placeBytes({ municipalityId: at.house.municipalityId, table: 'sharing.shared_copy', row: link.id, column: 'copy' })

  test('a copy of the database from before, with all keys of the municipality, opens nothing: half of the key is in the link', async () => {
    const before = await dump()
    const { key } = await keptHalf()
    const secret = link.address.split('/').at(-1) ?? ''
    expect(open(copyKey(key, secret), before?.copy ?? Buffer.alloc(0), place()).toString()).toContain('Kanarievraag')
    // everything that a dump holds, tried as the other half
    for (const guess of [before?.locator, before?.code_tag, Buffer.alloc(0)])
      expect(() =>
        open(copyKey(key, (guess ?? Buffer.alloc(0)).toString('latin1')), before?.copy ?? Buffer.alloc(0), place()),
      ).toThrow(CannotOpen)
    expect(() => open(key, before?.copy ?? Buffer.alloc(0), place())).toThrow(CannotOpen)
  })

  test.each(['intrekken', 'niet meer'])(
    'the link, with a copy of the table from before (%s), opens nothing: the kept half is destroyed',
    async (how) => {
      const before = await dump()
      if (how === 'intrekken') await care('intrekken')
      else await care('antwoord', { wat: 'klaar' })
      const [{ key_id: keyId } = { key_id: '' }] = await at.rows<{ key_id: string }>(
        'select key_id from sharing.shared_copy where disclosure_id = $1',
        [link.id],
      )
      await at.destroyCopies()
      expect(await dump()).toBeUndefined()
      expect(await at.rows('select wrapped_key from keys.data_key where id = $1', [keyId])).toEqual([
        { wrapped_key: null },
      ])
      // somebody puts the row back
      const owner = await at.house.database.superuser()
      await owner.query(
        'insert into sharing.shared_copy (municipality_id, disclosure_id, key_id, copy) values ($1, $2, $3, $4)',
        [at.house.municipalityId, link.id, keyId, before?.copy],
      )
      await owner.query(`update sharing.disclosure set state = 'sent' where id = $1`, [link.id])
      await owner.query('update sharing.link set ended_at = null where disclosure_id = $1', [link.id])
      expect((await at.browser().post(link.address, { naam, code: link.code })).status).toBe(422)
    },
  )
})

describe('the rules of a link', () => {
  const fine = {
    state: 'sent' as const,
    endsOn: Temporal.PlainDate.from('2026-12-01'),
    isEnded: false,
    tries: 0,
    views: 0,
    isBound: false,
    isOwnBrowser: false,
    isCodeRight: true,
    hasName: true,
  }
  const today = Temporal.PlainDate.from('2026-12-01')

  test.each([
    ['shown', {}],
    ['shown', { state: 'accepted' as const }],
    ['shown', { isBound: true, isOwnBrowser: true, isCodeRight: false, hasName: false }],
    ['wrongCode', { isCodeRight: false }],
    ['wrongCode', { hasName: false }],
    ['elsewhere', { isBound: true }],
    ['over', { endsOn: Temporal.PlainDate.from('2026-11-30') }],
    ['over', { isEnded: true }],
    ['over', { tries: mostTries }],
    ['over', { views: mostViews }],
    ['over', { views: mostViews, isBound: true, isOwnBrowser: true }],
    ...(['waiting', 'refused', 'done', 'revoked', 'expired', 'withdrawn'] as const).map(
      (state) => ['over', { state }] as const,
    ),
  ] as const)('%s when %j', (opening, more) => {
    expect(openingOf({ ...fine, ...more }, today)).toBe(opening)
  })

  test('a secret and a code are by chance, and neither tells the other', () => {
    const secrets = Array.from({ length: 2_000 }, newSecret)
    expect(new Set(secrets).size).toBe(2_000)
    expect(secrets.every(isSecret)).toBe(true)
    expect(new Set(secrets.map((secret) => locatorOf(secret).toString('hex'))).size).toBe(2_000)
    const key = Buffer.alloc(32, 7)
    expect(codeTag(key, 'abcd 1o1l')).toEqual(codeTag(key, 'ABCD1011'))
    expect(codeTag(key, 'ABCD1011')).not.toEqual(codeTag(Buffer.alloc(32, 8), 'ABCD1011'))
  })
})
