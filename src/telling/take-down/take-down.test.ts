// SPDX-License-Identifier: EUPL-1.2
/** Taken down for somebody else: one box is enough, and a code only for who wants one. */
import { describe, expect, test } from 'vitest'
import { randomUUID } from 'node:crypto'
import { codeIn, hiddenIn } from '../../../tests/house.ts'
import { house, officer, colleague, rows, newStory, takenDown, tellingHouse } from '../../../tests/telling-house.ts'

tellingHouse()

describe('taken down for somebody else (belnotitie)', () => {
  test('one box is enough; the desk sees how it came and not who took it down', async () => {
    const { id, page } = await takenDown(colleague)
    expect(page.status).toBe(303)
    const { html } = await officer.get(`/meldingen/${id}`)
    for (const text of ['Een collega nam dit op voor iemand anders.', 'telefoon']) expect(html).toContain(text)
    expect(html).not.toContain('Testpersoon colleague')
  })

  test('all that may be added arrives; the contact details of the teller are masked', async () => {
    const { id } = await takenDown(colleague, {
      kanaal: 'desk',
      verteller: 'een buurvrouw',
      kennis: 'hearsay',
      op: '2026-11-16',
      om: '09:15',
      leeftijd: 'under18',
      nooit: 'Niet bellen als hij thuis is',
      contact: '06 0000 0000',
      veilig: 'ochtend',
    })
    const { html } = await officer.get(`/meldingen/${id}`)
    for (const text of [
      'een buurvrouw',
      'van horen zeggen',
      '2026-11-16 09:15',
      'jonger dan 18',
      'Niet bellen als hij thuis is',
      'balie',
    ])
      expect(html).toContain(text)
    expect(html).not.toContain('06 0000 0000')
    await officer.post(`/meldingen/${id}/contact`, { waarom: 'Om te bellen.' })
    const revealed = (await officer.get(`/meldingen/${id}`)).html
    for (const text of ['Melder: 06 0000 0000', 'Opgenomen door collega Testpersoon colleague', 'ochtend'])
      expect(revealed).toContain(text)
  })

  test('a moment to come is refused, and what was typed stays', async () => {
    for (const fields of [{ op: '2026-11-19' }, { om: '11:01' }]) {
      const page = await colleague.post('/melding-opnemen/bewaren', {
        verhaal: 'Blijft staan',
        kanaal: 'corridor',
        contact: 'Blijft ook',
        code: 'ja',
        ...fields,
      })
      expect([page.status, page.html.includes('Kies een moment dat al geweest is.')]).toEqual([422, true])
      for (const text of ['Blijft staan', 'Blijft ook']) expect(page.html).toContain(text)
      expect(page.html).toMatch(/value="corridor" checked/)
      expect(page.html).toMatch(/name="code"[^>]*checked/)
    }
  })

  test('a code is shown only when the teller wants one, once', async () => {
    const without = await takenDown(colleague)
    expect([without.page.status, codeIn(without.page.html)]).toEqual([303, ''])
    expect((await colleague.get(without.page.location ?? '')).html).not.toContain('data-code')

    const verzoek = randomUUID()
    const fields = { verhaal: newStory(), kanaal: 'telephone', code: 'ja', verzoek }
    const shown = await colleague.post('/melding-opnemen/bewaren', fields)
    expect([shown.status, codeIn(shown.html)]).toEqual([200, expect.stringMatching(/^[A-Z0-9]{24}$/)])
    const again = await colleague.post('/melding-opnemen/bewaren', fields)
    expect([again.status, again.html.includes('data-code')]).toEqual([303, false])
    const { html } = await colleague.get(again.location ?? '')
    expect(html).not.toContain(codeIn(shown.html))
    const found = await rows('select from platform.request where sent_to like $1', [`%${codeIn(shown.html)}%`])
    expect(found).toEqual([])
  })

  test('with the code the teller reads the answer; whoever took it down does not, and the teller not what was added', async () => {
    const { page, id } = await takenDown(colleague, { code: 'ja' })
    const code = codeIn(page.html)
    await colleague.post(`/mijn-meldingen/${id}/aanvullen`, { tekst: 'Ik herkende zijn stem.' })
    await house.takeIn()
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    await officer.post(`/meldingen/${id}/antwoord`, { soort: 'question', tekst: 'Is uw dochter veilig?' })
    const mailbox = await house.publicPost({ code })
    expect(mailbox.html).toContain('Is uw dochter veilig?')
    expect(mailbox.html).not.toContain('zijn stem')
    expect(mailbox.html.split('class="letter"')).toHaveLength(2)
    expect(mailbox.html).not.toContain('letter--mine"')
    await house.publicPost({
      kaartje: hiddenIn(mailbox.html, 'kaartje'),
      brief: hiddenIn(mailbox.html, 'brief'),
      bericht: 'Dit is alleen voor jullie.',
    })
    await house.takeIn()
    const own = await colleague.get(`/mijn-meldingen/${id}`)
    expect(own.html).toContain('Ik herkende zijn stem.')
    expect(own.html).not.toMatch(/Is uw dochter veilig|alleen voor jullie/)
    expect((await colleague.get('/')).html).not.toContain(id)
    const desk = await officer.get(`/meldingen/${id}`)
    for (const text of ['Ik herkende zijn stem.', 'Dit is alleen voor jullie.']) expect(desk.html).toContain(text)
  })

  test('without a code the answer comes to who took it down', async () => {
    const { id } = await takenDown(colleague)
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    await officer.post(`/meldingen/${id}/antwoord`, { soort: 'question', tekst: 'Wilt u dat wij bellen?' })
    expect((await colleague.get(`/mijn-meldingen/${id}`)).html).toContain('Wilt u dat wij bellen?')
  })

  test('is for who stands at a counter; a policy officer may tell, not take down', async () => {
    const person = await house.signIn(['policyOfficer'])
    expect((await person.get('/melding-opnemen')).status).toBe(403)
    expect((await person.get('/niet-pluis')).html).not.toContain('/melding-opnemen')
    expect((await colleague.get('/niet-pluis')).html).toContain('/melding-opnemen')
  })

  test('a way it cannot have come is refused', async () => {
    for (const kanaal of ['form', 'duif', ''])
      expect((await colleague.post('/melding-opnemen/bewaren', { verhaal: 'x', kanaal })).status).toBe(422)
  })
})
