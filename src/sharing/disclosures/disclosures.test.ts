// SPDX-License-Identifier: EUPL-1.2
/** A disclosure (verstrekking): only what was seen goes, never without a basis, nobody who is not on the part sees it, and it ends. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Staff } from '../../../tests/house.ts'
import { sharingHouse, type SharingHouse } from '../../../tests/sharing-house.ts'
import { dateOf } from '../../time.ts'
import { sharingRound } from '../../start/sharing-work.ts'
import { disclosureMoves, disclosureStates } from './lifecycle.ts'

let at: SharingHouse
let caseId: string
let shelter: string
let entryTick: string
let nodeId: string

beforeAll(async () => {
  at = await sharingHouse()
  shelter = await at.partner('shelter')
})
afterAll(() => at.house.stop())
beforeEach(async () => {
  caseId = await at.openCase()
  await at.startTrack(caseId, 'zorg', at.care)
  const now = dateOf(at.house.now).toString()
  const made = { soort: 'note', wanneer: now, tekst: 'Kanarieregel over Kanarienaam in de schuur.' }
  ok(await at.care.post(`/casussen/${caseId}/spoor/vastleggen`, { ...made, spoor: 'zorg' }))
  ok(
    await at.care.post(`/casussen/${caseId}/personen-en-plaatsen/nieuw`, {
      spoor: 'zorg',
      soort: 'person',
      rollen: 'presumedVictim',
      naam: 'Kanarienaam',
      leeftijd: '23+',
      over: 'Kanarieover: slaapt slecht.',
    }),
  )
  const [entry] = await at.rows<{ id: string }>(
    `select id from casework.entry where case_id = $1 and part = 'care' and kind = 'note'`,
    [caseId],
  )
  const [node] = await at.rows<{ id: string }>(`select id from casework.node where case_id = $1 and part = 'care'`, [
    caseId,
  ])
  entryTick = `regel:${entry?.id}`
  nodeId = node?.id ?? ''
})

function ok({ status, html }: { status: number; html: string }): void {
  if (status !== 303) throw new Error(`not done: ${status} ${html.replaceAll(/<[^>]+>/g, ' ').slice(0, 1_500)}`)
}
const text = ({ html }: { html: string }): string => html.replaceAll(/<[^>]+>/g, ' ')
const pageOf = (id: string): string => `/casussen/${caseId}/verstrekking?verstrekking=${id}`
async function shared(more: Record<string, string> = {}, who: Staff = at.care): Promise<string> {
  const page = await at.share(who, caseId, await at.fields(shelter, more))
  const id = /verstrekking=([0-9a-f-]{36})/.exec(page.location ?? '')?.[1]
  if (!id) throw new Error(`nothing was shared: ${page.status} ${text(page).slice(0, 2_000)}`)
  return id
}
const stateOf = async (id: string) =>
  (await at.rows<{ state: string }>('select state from sharing.disclosure where id = $1', [id]))[0]?.state

describe('refer', () => {
  test('blocked without basis: by the server, and what was typed stays', async () => {
    const page = await at.look(at.care, caseId, await at.fields(shelter, { grond: '', nodig: 'Kanarienodig.' }))
    expect(page.status).toBe(422)
    expect(page.html).toContain('href="#grond"')
    expect(page.html).toContain('value="Kanarienodig."')
    const forced = await at.care.post(
      `/casussen/${caseId}/partners/vastleggen`,
      await at.fields(shelter, { grond: '', gezien: 'x' }),
    )
    expect(forced.status).toBe(422)
    expect(await at.rows('select id from sharing.disclosure where case_id = $1', [caseId])).toEqual([])
  })

  test('blocked on a basis of another partner, one that ended, or an id that is none', async () => {
    const other = await at.partner('shelter')
    const ended = await at.partner('shelter')
    const endedBasis = await at.basisOf(ended, 'P2')
    ok(await at.administrator.post(`/partners/${ended}/grondslag/stopt`, { welke: endedBasis }))
    for (const fields of [
      await at.fields(shelter, { grond: await at.basisOf(other, 'P2') }),
      await at.fields(ended, { grond: endedBasis }),
      await at.fields(shelter, { grond: 'zomaar' }),
    ])
      expect((await at.look(at.care, caseId, fields)).html).toContain('href="#grond"')
  })

  test.each(['refused', 'notAsked', 'notNeeded'])(
    'blocked without consent (%s) unless overruled with a reason',
    async (toestemming) => {
      const page = await at.look(at.care, caseId, await at.fields(shelter, { toestemming }))
      expect(page.status).toBe(422)
      expect(page.html).toContain('href="#waaromtoestemming"')
      const id = await shared({ toestemming, waaromtoestemming: 'Kanarietoch: gevaar vannacht.' })
      expect(text(await at.care.get(pageOf(id)))).toContain('Kanarietoch')
    },
  )

  test('blocked to a partner that ended, and to one for whom this part is not', async () => {
    const gone = await at.partner('shelter')
    const fields = await at.fields(gone)
    ok(await at.officer.post(`/partners/${gone}/stopt`, { versie: '1', zeker: 'ja' }))
    expect((await at.look(at.care, caseId, fields)).status).toBe(422)
    const police = await at.partner('police')
    expect((await at.look(at.care, caseId, await at.fields(police))).status).toBe(422)
  })

  test('nothing goes that was not seen, or was changed since', async () => {
    const fields = await at.fields(shelter, { mee: entryTick })
    const seen = await at.look(at.care, caseId, fields)
    expect(text(seen)).toContain('Kanarieregel')
    const gezien = /name="gezien" value="([^"]+)"/.exec(seen.html)?.[1] ?? ''
    for (const changed of [
      { gezien: '' },
      { gezien, vraag: 'Iets anders?' },
      { gezien, mee: `${entryTick}\nnaam:${nodeId}` },
      { gezien, ontvanger: 'Een ander' },
    ])
      expect((await at.care.post(`/casussen/${caseId}/partners/vastleggen`, { ...fields, ...changed })).status).toBe(
        422,
      )
    ok(await at.care.post(`/casussen/${caseId}/partners/vastleggen`, { ...fields, gezien }))
  })

  test('names go only when ticked; the look says what still looks like one', async () => {
    const without = await at.look(at.care, caseId, await at.fields(shelter, { mee: `${entryTick}\nding:${nodeId}` }))
    const shown = text(without).split('Zo leest de ander het')[1]?.split('De afspraken')[0] ?? ''
    expect(shown).toContain('Kanarieregel')
    expect(shown).not.toContain('Kanarienaam')
    const withName = await at.look(at.care, caseId, await at.fields(shelter, { mee: `naam:${nodeId}` }))
    expect(text(withName)).toContain('Kanarienaam')
    const consult = await at.look(
      at.care,
      caseId,
      await at.fields(shelter, { soort: 'consult', mee: `naam:${nodeId}` }),
    )
    expect(consult.html).toContain('href="#waaromnamen"')
  })

  test('what suits the partner is ticked at first, without a name; what somebody unticked stays so', async () => {
    const address = `/casussen/${caseId}/partners/delen?spoor=zorg&soort=refer&naar=${shelter}`
    const ticked = (page: { html: string }) =>
      [...page.html.matchAll(/value="([a-z]+:[0-9a-f-]{36})"[^>]* checked/g)].map(([, tick]) => tick)
    expect(ticked(await at.care.get(address))).toEqual([`ding:${nodeId}`])
    expect(ticked(await at.care.get(address.replace('soort=refer', 'soort=consult')))).toEqual([])
    expect(ticked(await at.look(at.care, caseId, await at.fields(shelter, { grond: '' })))).toEqual([])
  })

  test('accept, done with note, refuse with reason; the same again does nothing', async () => {
    const id = await shared()
    const note = (wat: string, tekst = '') =>
      at.care.post(`/casussen/${caseId}/verstrekking/antwoord`, { verstrekking: id, wat, tekst })
    expect((await note('geweigerd')).status).toBe(422)
    ok(await note('aangenomen'))
    expect((await note('aangenomen')).status).toBe(409)
    expect(
      await at.rows(`select id from sharing.disclosure_step where disclosure_id = $1 and kind = 'accepted'`, [id]),
    ).toHaveLength(1)
    ok(await note('klaar', 'Kanarieklaar: er is een bed.'))
    expect(await stateOf(id)).toBe('done')
    expect(text(await at.care.get(pageOf(id)))).toContain('Kanarieklaar')
    const other = await shared()
    ok(
      await at.care.post(`/casussen/${caseId}/verstrekking/antwoord`, {
        verstrekking: other,
        wat: 'geweigerd',
        tekst: 'Vol.',
      }),
    )
    expect(await stateOf(other)).toBe('refused')
  })

  test('revoke, also when the receiver ended; of two at once one is told', async () => {
    const gone = await at.partner('shelter')
    const page = await at.share(at.care, caseId, await at.fields(gone))
    const id = /verstrekking=([0-9a-f-]{36})/.exec(page.location ?? '')?.[1] ?? ''
    ok(await at.officer.post(`/partners/${gone}/stopt`, { versie: '1', zeker: 'ja' }))
    const answers = await Promise.all([
      at.care.post(`/casussen/${caseId}/verstrekking/intrekken`, { verstrekking: id }),
      at.care.post(`/casussen/${caseId}/verstrekking/antwoord`, { verstrekking: id, wat: 'klaar' }),
    ])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  })

  test('a partner who never answers: who shared hears it first, then who owns the part', async () => {
    ok(await at.care.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'zorg', wie: at.social.personId }))
    await shared({}, at.social)
    const late = `een partner reageert niet`
    const then = at.house.now
    const mine = async (days: number, who: Staff) => {
      at.house.now = then.add({ hours: days * 24 })
      return text(await (await at.house.signInAs(who.personId)).get('/'))
    }
    try {
      expect(await mine(1, at.social)).not.toContain(late)
      expect(await mine(8, at.social)).toContain(late)
      expect(await mine(8, at.care)).not.toContain('jij bent eigenaar van het spoor')
      expect(await mine(16, at.care)).toContain('jij bent eigenaar van het spoor')
    } finally {
      at.house.now = then
    }
  })
})

describe('before it leaves', () => {
  test('to Veilig Thuis: who tells the parents, when, and is that safe', async () => {
    const veiligThuis = await at.partner('veiligThuis')
    const fields = await at.fields(veiligThuis)
    expect((await at.look(at.care, caseId, fields)).html).toContain('href="#ouders"')
    const page = await at.share(at.care, caseId, {
      ...fields,
      ouders: 'Kanarieouders: Veilig Thuis belt morgen, samen.',
    })
    expect(page.status).toBe(303)
    expect((await at.look(at.care, caseId, { ...fields, soort: 'consult' })).status).toBe(200)
  })

  test('RIEC and Zorg- en Veiligheidshuis are closed until the municipality decided', async () => {
    const house = await at.partner('safetyHouse', ['P6'])
    const fields = await at.fields(house, {
      soort: 'safetyHouse',
      grond: await at.basisOf(house, 'P6'),
      namens: 'college',
    })
    const page = await at.look(at.care, caseId, fields)
    expect(page.status).toBe(422)
    expect(text(page)).toContain('Dit staat uit')
  })

  test('a second person looks when the municipality wants it; never the one who made it', async () => {
    ok(await at.administrator.post('/beheer/meekijken/kiezen', { wanneer: 'names' }))
    try {
      const plain = await shared()
      expect(await stateOf(plain)).toBe('sent')
      const id = await shared({ mee: `naam:${nodeId}` })
      expect(await stateOf(id)).toBe('waiting')
      const release = (who: Staff) => who.post(`/casussen/${caseId}/verstrekking/mag-weg`, { verstrekking: id })
      expect((await at.care.post(`/casussen/${caseId}/verstrekking/link`, { verstrekking: id })).status).toBe(409)
      expect((await release(at.care)).status).toBe(409)
      expect((await release(at.social)).status).toBe(404)
      ok(await at.care.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'zorg', wie: at.social.personId }))
      expect(text(await at.social.get('/'))).toContain('iets om te delen')
      ok(await release(at.social))
      expect(await stateOf(id)).toBe('sent')
    } finally {
      ok(await at.administrator.post('/beheer/meekijken/kiezen', { wanneer: 'never' }))
    }
  })

  test('what was decided on leaves no more once the basis or the partner ended: no release, no link, no more time', async () => {
    const later = dateOf(at.house.now).add({ days: 20 }).toString()
    ok(await at.care.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'zorg', wie: at.social.personId }))
    for (const end of [
      async (partner: string) =>
        at.administrator.post(`/partners/${partner}/grondslag/stopt`, { welke: await at.basisOf(partner, 'P2') }),
      async (partner: string) => at.officer.post(`/partners/${partner}/stopt`, { versie: '1' }),
    ]) {
      const partner = await at.partner('shelter')
      const fields = await at.fields(partner)
      const made = async () =>
        /verstrekking=([0-9a-f-]{36})/.exec((await at.share(at.care, caseId, fields)).location ?? '')?.[1] ?? ''
      const sent = await made()
      ok(await at.administrator.post('/beheer/meekijken/kiezen', { wanneer: 'always' }))
      const waiting = await made()
      ok(await at.administrator.post('/beheer/meekijken/kiezen', { wanneer: 'never' }))
      ok(await end(partner))
      const tries: [Staff, string, Record<string, string>][] = [
        [at.social, 'mag-weg', { verstrekking: waiting }],
        [at.care, 'link', { verstrekking: sent }],
        [at.care, 'langer', { verstrekking: sent, tot: later }],
      ]
      for (const [who, deed, typed] of tries)
        expect([deed, (await who.post(`/casussen/${caseId}/verstrekking/${deed}`, typed)).status]).toEqual([deed, 409])
      expect([await stateOf(waiting), await stateOf(sent)]).toEqual(['waiting', 'sent'])
      ok(await at.care.post(`/casussen/${caseId}/verstrekking/intrekken`, { verstrekking: sent }))
    }
  })

  test('a basis for another purpose than is usual is asked about on the look, and stops nothing', async () => {
    const other = await at.partner('shelter', ['P2', 'P3'])
    const fields = await at.fields(other)
    expect((await at.look(at.care, caseId, fields)).html).not.toContain('Past deze grondslag hierbij?')
    const odd = { ...fields, grond: await at.basisOf(other, 'P3') }
    expect((await at.look(at.care, caseId, odd)).html).toContain('Past deze grondslag hierbij?')
    expect((await at.share(at.care, caseId, odd)).status).toBe(303)
  })

  test('an embargo holds the police part until who asked for it agrees, and never shelter', async () => {
    ok(await at.officer.post(`/casussen/${caseId}/regelen/spoor`, { spoor: 'politie', wie: at.safety.personId }))
    ok(
      await at.officer.post(`/casussen/${caseId}/regelen/embargo`, {
        vraagt: 'police',
        bekijk: dateOf(at.house.now).add({ days: 7 }).toString(),
      }),
    )
    const avim = await at.partner('avim', ['P3'])
    const fields = await at.fields(avim, { spoor: 'politie', soort: 'offence', grond: await at.basisOf(avim, 'P3') })
    expect((await at.look(at.safety, caseId, fields)).html).toContain('href="#politie"')
    const agreed = { ...fields, politie: 'ja', waarompolitie: 'Gebeld met de rechercheur.' }
    const seen = await at.look(at.safety, caseId, agreed)
    expect(text(seen)).toContain('er geldt een embargo')
    expect((await at.share(at.safety, caseId, agreed)).status).toBe(303)
    ok(await at.officer.post(`/casussen/${caseId}/regelen/embargo/eraf`, {}))
    const before = await at.share(at.safety, caseId, fields)
    const id = /verstrekking=([0-9a-f-]{36})/.exec(before.location ?? '')?.[1] ?? ''
    ok(
      await at.officer.post(`/casussen/${caseId}/regelen/embargo`, {
        vraagt: 'police',
        bekijk: dateOf(at.house.now).add({ days: 7 }).toString(),
      }),
    )
    const link = await at.safety.post(`/casussen/${caseId}/verstrekking/link`, { verstrekking: id })
    expect([link.status, text(link).includes('Sinds dit besluit geldt er een embargo')]).toEqual([409, true])
    expect((await at.look(at.care, caseId, await at.fields(shelter))).status).toBe(200)
  })
})

describe('at the moment of doubt', () => {
  test('questions are answered in the form: what was typed stays, the answers are kept with the disclosure, and the partner sees none', async () => {
    const typed = await at.fields(shelter, { nodig: 'Kanarienodig.', mee: entryTick })
    let twijfel = ''
    const asked: string[] = []
    for (let i = 0; i < 10; i++) {
      const page = await at.care.post(`/casussen/${caseId}/partners/twijfel`, {
        ...typed,
        twijfel,
        antwoord: asked.length === 0 ? '' : (asked.at(-1) ?? ''),
      })
      expect(page.html).toContain('Kanarienodig.')
      twijfel = (/name="twijfel" value="([^"]*)"/.exec(page.html)?.[1] ?? '').replaceAll('&quot;', '"')
      const options = [...page.html.matchAll(/name="antwoord" value="([^"]+)"/g)].map(([, value]) => value ?? '')
      if (options.length === 0) break
      asked.push(options.includes('care') ? 'care' : options.includes('no') ? 'no' : (options[0] ?? ''))
    }
    expect(asked.length).toBeGreaterThan(2)
    expect(JSON.parse(twijfel)).not.toEqual({})
    const id = await shared({ mee: entryTick, twijfel })
    expect(text(await at.care.get(pageOf(id)))).toContain('Wat je antwoordde')
  })

  test.each(['', '{', '[]', '{"gevaar":"misschien"}', 'x'.repeat(5_000)])(
    'answers that are none (%j) harm nothing',
    async (twijfel) => {
      for (const antwoord of ['', 'zomaar', 'ja'])
        expect(
          (
            await at.care.post(`/casussen/${caseId}/partners/twijfel`, {
              ...(await at.fields(shelter)),
              twijfel,
              antwoord,
            })
          ).status,
        ).toBeOneOf([200, 422])
    },
  )
})

describe('what was shared outside Spil', () => {
  const outside = async (more: Record<string, string> = {}) =>
    at.care.post(`/casussen/${caseId}/partners/buiten-spil/vastleggen`, {
      spoor: 'zorg',
      soort: 'refer',
      naar: shelter,
      ontvanger: 'Nachtdienst',
      kanaal: 'telephone',
      op: dateOf(at.house.now).subtract({ days: 1 }).toString(),
      watgedeeld: 'Kanariegedeeld: een vrouw zoekt een bed.',
      nodig: 'Anders sliep zij buiten.',
      grond:
        (
          await at.rows<{ id: string }>(`select basis_id as id from sharing.partner_basis where partner_id = $1`, [
            shelter,
          ])
        )[0]?.id ?? '',
      toestemming: 'given',
      ...more,
    })

  test('is a disclosure like the others, with channel, role, ground and their number', async () => {
    const made = await outside({ nummer: 'Kanarienummer 7' })
    expect(made.status).toBe(303)
    const page = text(await at.care.get(made.location ?? ''))
    for (const part of ['Kanariegedeeld', 'Nachtdienst', 'Per telefoon', 'Kanarienummer 7', 'later vastgelegd'])
      expect(page).toContain(part)
  })

  test.each([
    [{ op: '2999-01-01' }, 'op'],
    [{ op: '1999-01-01' }, 'op'],
    [{ grond: '' }, 'grond'],
    [{ watgedeeld: ' ' }, 'watgedeeld'],
    [{ kanaal: 'link' }, 'kanaal'],
    [{ toestemming: 'refused' }, 'waaromtoestemming'],
  ])('%j is to be mended', async (more, field) => {
    const page = await outside(more)
    expect(page.status).toBe(422)
    expect(page.html).toContain(`href="#${field}"`)
  })
})

describe('who sees it', () => {
  test('only who is on the part; everybody else gets the same as for what is not there', async () => {
    const id = await shared({ mee: entryTick })
    const absent = pageOf('00000000-0000-4000-8000-000000000000')
    const neighbour = await at.house.signIn(['attentionOfficer'], at.house.neighbourId)
    for (const who of [at.officer, at.safety, at.social, at.adviser, neighbour]) {
      const [mine, none] = [await who.get(pageOf(id)), await who.get(absent)]
      expect(mine.status).toBe(404)
      expect(mine.html.replaceAll(/value="[^"]*"/g, '')).toBe(none.html.replaceAll(/value="[^"]*"/g, ''))
      for (const deed of ['mag-weg', 'niet-delen', 'intrekken', 'link', 'antwoord', 'nummer', 'langer'])
        expect(
          (
            await who.post(`/casussen/${caseId}/verstrekking/${deed}`, {
              verstrekking: id,
              wat: 'klaar',
              nummer: '1',
              tot: dateOf(at.house.now).toString(),
            })
          ).status,
        ).toBe(404)
      expect((await who.get(`/casussen/${caseId}/partners`)).html).not.toContain('Testpartner')
    }
    expect(await stateOf(id)).toBe('sent')
  })

  test('nothing of it stands in plain in a row', async () => {
    await shared({ mee: `${entryTick}\nnaam:${nodeId}`, ontvanger: 'Kanarieontvanger' })
    for (const table of ['disclosure', 'disclosure_step', 'shared_copy', 'link']) {
      const rows = await at.rows<{ row: string }>(`select t::text as row from sharing.${table} t`)
      for (const { row } of rows)
        expect(Buffer.from(row.replaceAll(/[^0-9a-f]/g, ''), 'hex').toString('latin1') + row).not.toContain('anarie')
    }
  })
})

describe('the end', () => {
  test('every move from every state: it goes or it does not, and nothing else changes', async () => {
    const deeds = {
      release: ['mag-weg', {}],
      withdraw: ['niet-delen', {}],
      accept: ['antwoord', { wat: 'aangenomen' }],
      refuse: ['antwoord', { wat: 'geweigerd', tekst: 'Vol.' }],
      finish: ['antwoord', { wat: 'klaar' }],
      revoke: ['intrekken', {}],
    } as const
    ok(await at.care.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'zorg', wie: at.social.personId }))
    const id = await shared()
    for (const state of disclosureStates)
      for (const [move, [path, fields]] of Object.entries(deeds)) {
        await at.rows(
          `update sharing.disclosure set state = $2, ended_at = null, second_by = null, second_at = null where id = $1`,
          [id, state],
        )
        const page = await at.social.post(`/casussen/${caseId}/verstrekking/${path}`, { verstrekking: id, ...fields })
        const { from, to } = disclosureMoves[move as keyof typeof deeds]
        const may = (from as readonly string[]).includes(state)
        expect([state, move, page.status]).toEqual([state, move, may ? 303 : 409])
        expect(await stateOf(id)).toBe(may ? to : state)
      }
  })

  test('after the last day the worker ends what had a link, and only that', async () => {
    const byLink = await shared()
    const byTelephone = await shared({ kanaal: 'telephone' })
    const then = at.house.now
    at.house.now = then.add({ hours: 24 * 20 })
    try {
      await sharingRound({
        database: at.house.database.kysely('worker_rw'),
        keys: at.house.database.keys,
        clock: () => at.house.now,
        log: { error: () => {} },
      })
      expect([await stateOf(byLink), await stateOf(byTelephone)]).toEqual(['expired', 'sent'])
    } finally {
      at.house.now = then
    }
  })

  test.each([
    ['2020-01-01', 422],
    ['2999-01-01', 422],
    ['geen dag', 422],
  ])('more time until %s is refused', async (tot, status) => {
    const id = await shared()
    expect((await at.care.post(`/casussen/${caseId}/verstrekking/langer`, { verstrekking: id, tot })).status).toBe(
      status,
    )
  })
})
