// SPDX-License-Identifier: EUPL-1.2
/** Who answers a request of access (inzage) finds what left the case, by kind of receiver, with what to weigh, and only of the own parts. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { disclosuresHouse, type DisclosuresHouse } from '../../../tests/disclosures-house.ts'
import type { Staff } from '../../../tests/house.ts'
import { plainDate } from '../../time.ts'
import type { DisclosureLine } from '../../triage/index.ts'
import { advicesFor, groupsOf, linesAbout } from './rules.ts'

const line: DisclosureLine = {
  id: 'line',
  room: 'sharing',
  what: 'verwijzing',
  day: plainDate('2026-11-16'),
  at: undefined,
  decidedBy: 'person',
  receiver: { kind: 'partner', key: 'partner', name: 'Testpartner', category: 'school' },
  purpose: 'P1',
  basis: { kind: 'none' },
  channel: 'per post',
  consent: 'notAsked',
  hasPersonalData: 'maybe',
  about: { kind: 'case', id: 'case' },
  isUnderEmbargo: false,
  state: 'ended',
  endsOn: undefined,
  second: undefined,
  mayStillReceive: undefined,
}

describe('what to weigh before a line is told, UAVG 41', () => {
  test.each<[Partial<DisclosureLine>, string[]]>([
    [{}, []],
    [{ isUnderEmbargo: true, purpose: 'P3' }, ['embargo', 'investigation']],
    [{ purpose: 'P4' }, ['investigation']],
    [{ purpose: 'P5' }, ['investigation']],
    [{ receiver: { kind: 'role', key: 'avim', name: 'AVIM', category: 'AVIM' } }, ['investigation']],
    [{ receiver: { kind: 'role', key: 'careCoordinator', name: '', category: '' } }, []],
    [{ about: { kind: 'report', id: 'report' } }, ['reporter']],
    [{ purpose: 'P2', consent: 'given' }, ['place', 'consent']],
    [{ purpose: 'P7' }, ['place']],
  ])('%j', (over, advices) => expect(advicesFor({ ...line, ...over })).toEqual(advices))
})

describe('told as one', () => {
  const other: DisclosureLine = { ...line, id: 'other', isUnderEmbargo: true }
  const helping: DisclosureLine = { ...line, id: 'helping', purpose: 'P2' }

  test('what went to the same kind of receiver for the same purpose is one group, with every advice of its lines', () => {
    const groups = groupsOf([line, helping, other])
    expect(groups.map(({ lines }) => lines.map(({ id }) => id))).toEqual([['line', 'other'], ['helping']])
    expect(groups.map(({ advices }) => advices)).toEqual([['embargo'], ['place']])
  })

  test('of one person stay the lines that are about him, and those of which nobody knows', () => {
    const about = new Map([
      ['line', [{ id: 'one' }]],
      ['helping', []],
    ])
    const left = (person?: string): string[] => linesAbout([line, helping, other], person, about).map(({ id }) => id)
    expect(left('one')).toEqual(['line', 'other'])
    expect(left('two')).toEqual(['other'])
    expect(left()).toEqual(['line', 'helping', 'other'])
  })
})

describe('the page of what left a case', () => {
  let at: DisclosuresHouse
  let address: string
  beforeAll(async () => {
    at = await disclosuresHouse()
    address = `/casussen/${at.caseId}/verstrekkingen`
    await at.startTrack(at.caseId, 'politie', at.safety)
    await at.disclose({ content: null })
    await at.disclose({ part: 'police', kind: 'offence', purpose: 'P3', channel: 'telephone', content: null })
    await at.disclose({ part: 'care', kind: 'consult', content: null })
  }, 60_000)
  afterAll(() => at.house.stop())

  const rowsOf = async (who: Staff): Promise<string[]> =>
    (/<table[^>]*id="verstrekkingen"[^]*?<\/table>/.exec((await who.get(address)).html)?.[0] ?? '')
      .split('<tr')
      .slice(2)
      .map((row) => `<tr${row}`.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '))

  test('says of each when, to which kind of receiver, for what and on what, with an advice', async () => {
    const rows = await rowsOf(at.officer)
    expect(rows).toHaveLength(4)
    for (const parts of [
      ['tekst om te vertalen', 'beëdigd vertaler', 'Melding ', 'Noem de melder niet'],
      ['verwijzing naar een gemeente', 'een andere gemeente of zorgdesk', 'taak van algemeen belang'],
      ['verteld aan een partner in een overleg', 'Proefgrondslag'],
      ['verwijzing naar een partner', 'zorg, hulp of opvang', 'hulp en opvang', 'Noem niet waar iemand verblijft'],
    ])
      expect(
        rows.some((row) => parts.every((part) => row.includes(part))),
        parts[0],
      ).toBe(true)
  })

  test('names no organisation, nobody of a municipality and no content, and points to UAVG 41 with its points', async () => {
    const { html } = await at.officer.get(address)
    for (const never of ['Opvang Proefhuis', 'Aalten', 'kanarie', 'Kanarie']) expect(html).not.toContain(never)
    for (const said of ['UAVG, art. 41', 'waarborgen tegen misbruik', 'href="/verzoeken"', 'nog te toetsen'])
      expect(html).toContain(said)
  })

  test('shows only what came from parts one is on, and says the same to everybody about the others', async () => {
    const officer = (await rowsOf(at.officer)).join()
    for (const other of ['strafbaar feit', 'CoMensha', 'vraag om raad aan een partner'])
      expect(officer).not.toContain(other)
    const offence = (await rowsOf(at.safety)).find((row) => row.includes('melding van een strafbaar feit'))
    expect(offence).toContain('de opsporing schaden')
    expect(offence).not.toContain('verblijft')
    const [one, other] = [await at.officer.get(address), await at.social.get(address)]
    for (const { html } of [one, other]) expect(html).toContain('Je ziet alleen wat uit jouw delen')
    expect(await rowsOf(at.social)).toEqual(await rowsOf(at.officer))
  })

  test('is there for who handles requests here, and hangs on the page of the case', async () => {
    expect((await at.care.get(address)).status).toBe(403)
    const neighbour = await at.house.signIn(['attentionOfficer'], at.house.neighbourId)
    expect((await neighbour.get(address)).status).toBe(404)
    expect((await at.officer.get('/casussen/geen/verstrekkingen')).status).toBe(404)
    expect((await at.officer.get(`/casussen/${at.caseId}/regelen`)).html).toContain(`href="${address}"`)
    expect((await at.adviser.get(address)).status).toBe(403)
  })
})
