// SPDX-License-Identifier: EUPL-1.2
/** What the desk sees of a colleague who tells (A5), and what it answers him (ruling 19). */
import { describe, expect, test } from 'vitest'
import { house, officer, colleague, rows, newStory, told, takenDown, tellingHouse } from '../../tests/telling-house.ts'

tellingHouse()

describe('what the desk sees of who told it (A5)', () => {
  test('the name and mail address of the colleague are masked until a reveal with a reason', async () => {
    const person = await house.signIn(['archivist'])
    await person.post('/mijn-instellingen/berichten', { email: 'archief@example.org' })
    const { id } = await told(person)
    const masked = await officer.get(`/meldingen/${id}`)
    expect(masked.html).not.toMatch(/Testpersoon archivist|archief@/)
    expect(masked.html).toContain('Wie het meldde, en hoe je die collega bereikt, is afgeschermd.')
    await officer.post(`/meldingen/${id}/contact`, { waarom: 'Om te bellen.' })
    const { html } = await officer.get(`/meldingen/${id}`)
    expect(html).toContain('Gemeld door collega Testpersoon archivist, archief@example.org')
  })
})

describe('the desk answers a colleague (ruling 19)', () => {
  const decided = async (id: string, fields: Record<string, string>) => {
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    await officer.post(`/meldingen/${id}/besluit`, { gevaar: 'none', reden: 'Reden.', ...fields })
  }
  const answer = (id: string, collega: string) =>
    officer.post(`/meldingen/${id}/antwoord`, { soort: 'colleague', collega })

  test('with a text for how it went, that the colleague reads', async () => {
    const { id } = await told(colleague)
    await decided(id, { besluit: 'noIndication', antwoordcollega: 'noTrafficking' })
    expect((await colleague.get(`/mijn-meldingen/${id}`)).html).toContain('We zien nu geen mensenhandel.')
  })

  test('only with one that is true: not "no trafficking" where there is a suspicion', async () => {
    const { id } = await told(colleague)
    await decided(id, { besluit: 'suspicion', vormen: 'labour' })
    const page = await answer(id, 'noTrafficking')
    expect([page.status, page.html.includes('Kies een antwoord dat past bij het besluit.')]).toEqual([422, true])
    expect((await answer(id, 'hulp')).status).toBe(422)
  })

  test('a stranger is never offered it, and a forged form does not give it; nor does what was taken down', async () => {
    const verhaal = newStory()
    await house.report({ verhaal })
    await house.takeIn()
    const [strange] = await rows<{ id: string }>(
      'select report_id as id from triage.course where report_id not in (select report_id from telling.own_report)',
    )
    const id = strange?.id ?? ''
    expect((await officer.get(`/meldingen/${id}`)).html).toContain(verhaal)
    for (const each of [id, (await takenDown(colleague)).id]) {
      await decided(each, { besluit: 'noIndication', antwoordcollega: 'noTrafficking' })
      const { html } = await officer.get(`/meldingen/${each}`)
      expect(html).not.toMatch(/n antwoord aan je collega/)
      const page = await answer(each, 'noTrafficking')
      expect(page.status).toBe(422)
      const [{ n }] = (await rows<{ n: number }>(
        'select count(*)::integer as n from reporting.message where report_id = $1',
        [each],
      )) as [{ n: number }]
      expect(n).toBe(0)
    }
  })

  test('a sign of life leaves the answer owed', async () => {
    const { id } = await told(colleague)
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    expect((await answer(id, 'received')).status).toBe(303)
    const [course] = await rows<{ feedback: string }>('select feedback from triage.course where report_id = $1', [id])
    expect(course?.feedback).toBe('due')
  })
})
