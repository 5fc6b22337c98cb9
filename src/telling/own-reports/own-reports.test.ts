// SPDX-License-Identifier: EUPL-1.2
/** What one told oneself: the answer comes back here, nobody else finds it, and it says three words of how far it is. */
import { describe, expect, test } from 'vitest'
import { house, officer, colleague, rows, idIn, newStory, told, tellingHouse } from '../../../tests/telling-house.ts'

tellingHouse()

describe('what one told oneself', () => {
  test('another colleague gets the very 404 of something that is not there; an officer too', async () => {
    const { id, verhaal } = await told(colleague)
    const absent = '00000000-0000-4000-8000-000000000000'
    for (const other of [
      await house.signIn(['colleague']),
      officer,
      await house.signIn(['colleague'], house.neighbourId),
    ]) {
      const [theirs, nothing] = [await other.get(`/mijn-meldingen/${id}`), await other.get(`/mijn-meldingen/${absent}`)]
      expect([theirs.status, theirs.html]).toEqual([404, nothing.html])
      const add = await other.post(`/mijn-meldingen/${id}/aanvullen`, { tekst: 'x' })
      expect([add.status, add.html]).toEqual([404, nothing.html])
      expect((await other.post(`/mijn-meldingen/${id}/origineel`, { weg: 'cloud' })).status).toBe(404)
      expect((await other.get('/mijn-meldingen')).html).not.toContain(verhaal.slice(0, 20))
    }
    expect((await colleague.get(`/mijn-meldingen/${id}`)).html).toContain(verhaal)
    const denied = await rows('select from audit.line where object_id = $1 and action = $2 and result = $3', [
      id,
      'own-report.viewed',
      'denied',
    ])
    expect(denied).toHaveLength(3)
  })

  test('is there at once, before the worker came, without its text', async () => {
    const verhaal = newStory()
    const page = await colleague.post('/niet-pluis/doorgeven', { verhaal })
    const early = await colleague.get(page.location ?? '')
    expect(early.html).toContain('Over een minuut kun je de tekst hier teruglezen.')
    expect((await colleague.get('/mijn-meldingen')).html).toContain(idIn(page))
    await house.takeIn()
    expect((await colleague.get(page.location ?? '')).html).toContain(verhaal)
  })

  test('the answer of the desk comes up in Mijn werk, is read here, and is answered here', async () => {
    const person = await house.signIn(['publicOrderAdviser'])
    const { id } = await told(person)
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    await officer.post(`/meldingen/${id}/antwoord`, { soort: 'question', tekst: 'Welke kleur had de bus?' })
    expect((await person.get('/')).html).toContain('Antwoord op wat je meldde')
    expect((await person.get('/mijn-meldingen')).html).toContain('1 nieuw bericht')
    expect((await person.get(`/mijn-meldingen/${id}`)).html).toContain('Welke kleur had de bus?')
    expect((await person.get('/')).html).not.toContain('Antwoord op wat je meldde')
    const answer = await person.post(`/mijn-meldingen/${id}/aanvullen`, { tekst: 'De bus was blauw.' })
    expect(answer.status).toBe(303)
    await house.takeIn()
    expect((await officer.get('/')).html).toContain('de melder schreef terug')
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('De bus was blauw.')
    expect((await person.get(`/mijn-meldingen/${id}`)).html).toContain('De bus was blauw.')
  })

  test('the state is told in three words, the same whatever the outcome', async () => {
    const seen = async (id: string) =>
      /(Ontvangen|In behandeling|Afgehandeld)/.exec((await colleague.get(`/mijn-meldingen/${id}`)).html)?.[1]
    const states: (string | undefined)[][] = []
    for (const fields of [
      { besluit: 'noIndication' },
      { besluit: 'suspicion', vormen: 'labour' },
      { besluit: 'otherDesk', loket: 'drugs' },
      { besluit: 'watch', tot: '2026-12-01' },
    ]) {
      const { id } = await told(colleague)
      const steps = [await seen(id)]
      await officer.post(`/meldingen/${id}/in-behandeling`, {})
      steps.push(await seen(id))
      await officer.post(`/meldingen/${id}/besluit`, {
        gevaar: 'none',
        reden: 'Geheime reden.',
        antwoord: 'ja',
        ...fields,
      })
      steps.push(await seen(id))
      states.push(steps)
      const { html } = await colleague.get(`/mijn-meldingen/${id}`)
      const [course] = await rows<{ label: string }>('select label from triage.course where report_id = $1', [id])
      expect(html).not.toMatch(/Geheime reden|vermoeden|nu geen aanwijzing|ander loket/)
      expect(html).not.toContain(course?.label)
    }
    expect(new Set(states.map((steps) => steps.join()))).toEqual(new Set(['Ontvangen,In behandeling,Afgehandeld']))
  })

  test('what was destroyed is gone here too: the day stays, the text does not', async () => {
    const { id, verhaal } = await told(colleague)
    await rows(
      `update keys.data_key set wrapped_key = null, destroyed_at = now()
       where id = (select content_key from reporting.report where id = $1)`,
      [id],
    )
    const page = await colleague.get(`/mijn-meldingen/${id}`)
    expect([page.status, page.html.includes('De tekst van deze melding is vernietigd.')]).toEqual([200, true])
    const list = await colleague.get('/mijn-meldingen')
    expect([list.html.includes(id), list.html.includes(verhaal)]).toEqual([true, false])
    expect((await colleague.get('/niet-pluis')).status).toBe(200)
  })

  test('the audit trail knows who told, who looked and who added, and nothing of what', async () => {
    const { id } = await told(colleague)
    await colleague.get(`/mijn-meldingen/${id}`)
    await colleague.post(`/mijn-meldingen/${id}/aanvullen`, { tekst: 'Nog iets' })
    const lines = await rows<{ action: string; actor: string }>(
      'select action, actor from audit.line where object_id = $1 and actor is not null order by seq',
      [id],
    )
    expect(lines).toEqual(
      ['report.told', 'own-report.viewed', 'own-report.added-to'].map((action) => ({
        action,
        actor: colleague.personId,
      })),
    )
  })
})
