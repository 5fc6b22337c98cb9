// SPDX-License-Identifier: EUPL-1.2
/** Taken over from a mail or app: a report, where the original lies, and a reply that names nothing. */
import { describe, expect, test } from 'vitest'
import { house, officer, colleague, rows, idIn, newStory, told, tellingHouse } from '../../../tests/telling-house.ts'

tellingHouse()

describe('taken over from a mail or app (overnemen)', () => {
  const takenOver = async () => {
    const verhaal = newStory()
    const page = await colleague.post('/bericht-overnemen/bewaren', { verhaal, kanaal: 'app' })
    await house.takeIn()
    return { id: idIn(page), verhaal }
  }

  test('becomes a report, with a list of where the original lies and a reply that names nothing', async () => {
    const { id, verhaal } = await takenOver()
    const { html } = await colleague.get(`/mijn-meldingen/${id}`)
    for (const text of [verhaal, 'Waar ligt het origineel nog?', 'Groepsapp', 'Verwijder dit bericht'])
      expect(html).toContain(text)
    const reply = /Dank je\. Ik heb het doorgegeven[^<]*/.exec(html)?.[0] ?? ''
    expect(reply).not.toMatch(/mensenhandel|melding|uitbuiting|slachtoffer|politie|gemeente|Spil/i)
    expect((await officer.get(`/meldingen/${id}`)).html).toMatch(/Hoe het binnenkwam<\/dt><dd[^>]*>app/)
  })

  test('each place that is ticked is recorded with its day, and stays', async () => {
    const { id } = await takenOver()
    const nothing = await colleague.post(`/mijn-meldingen/${id}/origineel`, { weg: 'maan' })
    expect([nothing.status, nothing.html.includes('Kruis aan waar het origineel weg is.')]).toEqual([422, true])
    await colleague.post(`/mijn-meldingen/${id}/origineel`, { weg: 'mailbox\ncloud' })
    const day = house.now
    house.now = day.add({ hours: 24 })
    const later = await house.signInAs(colleague.personId)
    await later.post(`/mijn-meldingen/${id}/origineel`, { weg: 'mailbox\ntelephone' })
    house.now = day
    expect(
      await rows('select place, gone_on::text from telling.original where report_id = $1 order by place', [id]),
    ).toEqual([
      { place: 'cloud', gone_on: '2026-11-18' },
      { place: 'mailbox', gone_on: '2026-11-18' },
      { place: 'telephone', gone_on: '2026-11-19' },
    ])
    expect((await colleague.get(`/mijn-meldingen/${id}`)).html).toContain('Postvak: weg sinds')
  })

  test('what was not taken over has no such list', async () => {
    const { id } = await told(colleague)
    expect((await colleague.post(`/mijn-meldingen/${id}/origineel`, { weg: 'cloud' })).status).toBe(404)
  })
})
