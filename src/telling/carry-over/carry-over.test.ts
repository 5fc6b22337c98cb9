// SPDX-License-Identifier: EUPL-1.2
/** An old list, carried over row by row: read kindly, kept nowhere, done once, and each row that becomes a report waits for its test. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../../tests/form-fields.ts'
import { colleague, house, officer, rows, tellingHouse } from '../../../tests/telling-house.ts'
import { plainDate } from '../../time.ts'
import { dateIn, isClosed, proposeStory, readTable, rowText, writeTable } from './pasted-table.ts'

tellingHouse()

const today = plainDate('2026-11-18')

describe('pasted cells', () => {
  test.each([
    ['a\tb\n1\t2', { columns: ['a', 'b'], rows: [['1', '2']] }],
    ['a\tb\r\n1\t2\r\n', { columns: ['a', 'b'], rows: [['1', '2']] }],
    ['a\tb\n"regel 1\nregel 2"\t"zei ""nee"""', { columns: ['a', 'b'], rows: [['regel 1\nregel 2', 'zei "nee"']] }],
    ['a\n"open', { columns: ['a'], rows: [['"open']] }],
    ['a\n"half" om\n', { columns: ['a'], rows: [['"half" om']] }],
    ['a\tb\n\t\n1\t', { columns: ['a', 'b'], rows: [['1', '']] }],
    ['', 'pasteList'],
    [' \n\t\n', 'pasteList'],
    ['kop\tkop', 'onlyHeads'],
    [`kop\n${'rij\n'.repeat(501)}`, 'tooManyRows'],
  ])('%j', (text, read) => expect(readTable(text)).toEqual(read))

  test('written and read again are the same', () => {
    const table = {
      columns: ['a', 'b'],
      rows: [
        ['1\n2', 'x"y'],
        ['\tz', ''],
        ['', 'q'],
      ],
    }
    const read = readTable(writeTable(table))
    expect(typeof read === 'object' && read.rows.map(rowText)).toEqual(
      table.rows.map((row) => rowText(row.map((cell) => cell.trim()))),
    )
  })

  test('a date is the first that has been; a citizen service number never comes along', () => {
    expect(dateIn(['busje', '3-2-2026', '2026-01-01'], today)?.toString()).toBe('2026-02-03')
    expect(dateIn(['31-02-2026', '2027-01-01', '2026-01-09T10:00'], today)?.toString()).toBe('2026-01-09')
    expect(dateIn(['geen'], today)).toBeUndefined()
    expect(proposeStory(['Wat', '', 'BSN'], ['Rode bus, 111222333 van hem', 'los', '111222333'], '(weg)')).toBe(
      'Wat: Rode bus, (weg) van hem\nlos\nBSN: (weg)',
    )
    expect([isClosed(['Klaar '], 0, 'klaar'), isClosed(['Klaar'], undefined, 'klaar'), isClosed([''], 0, '')]).toEqual([
      true,
      false,
      false,
    ])
  })
})

const list = (...stories: string[]) =>
  ['Datum\tWat\tStand', ...stories.map((story, index) => `${index + 1}-3-2026\t${story}\topen`)].join('\n')
const read = (lijst: string, who = officer) => who.post('/lijst-overzetten/lezen', { lijst })
/** What the form of the row would send. */
const formOf = (html: string): Record<string, string> =>
  parse(html.slice(html.indexOf('action="/lijst-overzetten/rij"'), html.indexOf('action="/lijst-overzetten/tellen"')))
const carry = (html: string, fields: Record<string, string> = {}, who = officer) =>
  who.post('/lijst-overzetten/rij', { ...formOf(html), naar: 'melding', ...fields })

describe('a list', () => {
  test('is taken row by row: a row becomes a report that waits for its test, or nothing; pasted again it goes on where it was', async () => {
    const text = list('Kanarie een', 'Kanarie twee', 'Kanarie drie')
    const first = await read(text)
    expect(first.status).toBe(200)
    expect(formOf(first.html)['verhaal']?.replaceAll('\r\n', '\n')).toBe(
      'Datum: 1-3-2026\nWat: Kanarie een\nStand: open',
    )
    expect(formOf(first.html)['op']).toBe('2026-03-01')
    const second = await carry(first.html, { verhaal: 'Kanarie een, ingekort' })
    expect([second.status, second.html.includes('De rij is nu een melding.')]).toEqual([200, true])
    expect(formOf(second.html)['verhaal']).toContain('Kanarie twee')
    const third = await carry(second.html, { naar: 'weg' })
    expect(third.html).toContain('De rij is niet overgezet.')

    await house.takeIn()
    const again = await read(text)
    expect(again.html).toContain('Nog 1 rij te doen')
    const done = await carry(again.html)
    expect(done.html).toContain('De hele lijst is gedaan.')
    await house.takeIn()
    expect((await read(text)).location).toBe('/lijst-overzetten?gedaan=allCarried')

    const reports = await rows<{ id: string }>(
      `select report_id as id from telling.own_report where kind = 'carriedOver'`,
    )
    expect(reports).toHaveLength(2)
    const page = await officer.get('/lijst-overzetten')
    for (const { id } of reports) expect(page.html).toContain(`/meldingen/${id}/toets`)
    expect((await officer.get(`/meldingen/${reports[0]?.id}`)).html).toMatch(/Kanarie (een, ingekort|drie)/)
    await officer.post(`/meldingen/${reports[0]?.id}/toets/vastleggen`, {
      vast: 'no',
      regel: 'no',
      soort: 'suspect',
      zin: 'Mag niet blijven.',
    })
    expect((await officer.get('/lijst-overzetten')).html).not.toContain(`/meldingen/${reports[0]?.id}/toets`)
  })

  test('is nowhere in the database, and not in the trail', async () => {
    const { html } = await read(list('Zeldzaamwoord busje'))
    await carry(html, { naar: 'weg' })
    const tables = await rows<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables where schemaname !~ '^(pg_|information_schema)'`,
    )
    for (const { name } of tables)
      expect(
        await rows(
          `select from ${name} t where t::text ilike '%zeldzaamwoord%' or t::text like '%' || encode('eldzaamwoord'::bytea, 'hex') || '%'`,
        ),
        name,
      ).toEqual([])
  })

  test('rows that are closed are counted at once, each as a fact with a year and nothing else', async () => {
    const text = list('Telrij een', 'Telrij twee', 'Telrij drie').replace(
      'Telrij twee\topen',
      'Telrij twee\tAfgesloten',
    )
    const { html } = await read(text)
    const fields = { lijst: formOf(html)['lijst'] ?? '', kolom: '2' }
    expect((await officer.post('/lijst-overzetten/tellen', { ...fields, woord: 'bestaat niet' })).html).toContain(
      'Dat woord staat nergens in die kolom.',
    )
    expect((await officer.post('/lijst-overzetten/tellen', { ...fields, kolom: '9', woord: 'x' })).status).toBe(422)
    const counted = await officer.post('/lijst-overzetten/tellen', { ...fields, woord: 'afgesloten' })
    expect(counted.html).toContain('Nog 2 rijen te doen')
    expect(await rows(`select details from insight.fact where kind = 'closed-row-counted'`)).toEqual([
      { details: { year: 2026 } },
    ])
  })

  test('that two people have open at once gives each row once, and never the text of another row', async () => {
    const other = await house.signIn(['deputy'])
    const text = list('Dubbelrij een', 'Dubbelrij twee')
    const [mine, theirs] = [await read(text), await read(text, other)]
    const both = await Promise.all([
      carry(mine.html, { verhaal: 'van mij' }),
      carry(theirs.html, { verhaal: 'van de ander' }, other),
    ])
    expect(both.map(({ status }) => status).toSorted((one, two) => one - two)).toEqual([200, 409])
    const late = both.find(({ status }) => status === 409)
    expect(late?.html).toContain('Een collega deed deze rij intussen al')
    expect(formOf(late?.html ?? '')['verhaal']).toContain('Dubbelrij twee')
  })

  test('what was typed for a row that a colleague did meanwhile is not laid down for the next one', async () => {
    const other = await house.signIn(['deputy'])
    const text = list('Naelkaar een', 'Naelkaar twee')
    const [mine, theirs] = [await read(text), await read(text, other)]
    expect((await carry(mine.html)).status).toBe(200)
    const late = await carry(theirs.html, { verhaal: 'hoort bij rij een' }, other)
    expect([late.status, formOf(late.html)['verhaal']?.includes('Naelkaar twee')]).toEqual([409, true])
    expect((await read(text)).html).toContain('Nog 1 rij te doen')
  })

  test.each([
    ['', 'Plak hier de rijen uit je lijst.'],
    ['alleen een kop', 'Er is maar één regel.'],
    [`kop\n${'x'.repeat(200_001)}`, 'De lijst is te lang.'],
  ])('that cannot be read is said kindly', async (text, said) => {
    const { status, html } = await read(text)
    expect([status, html.includes(said)]).toEqual([422, true])
  })

  test('what must be mended in a row costs nothing', async () => {
    const { html } = await read(list('Herstelrij'))
    const page = await carry(html, { verhaal: ' ', op: '2027-01-01' })
    expect([page.status, page.html.includes('Schrijf wat er in de melding komt.')]).toEqual([422, true])
    const later = await carry(html, { verhaal: 'Mijn tekst', op: '2027-01-01' })
    expect([later.status, formOf(later.html)['verhaal']]).toEqual([422, 'Mijn tekst'])
    expect((await carry(later.html, { op: '' })).html).toContain('De hele lijst is gedaan.')
  })

  test('is for who weighs reports', async () => {
    expect((await colleague.get('/lijst-overzetten')).status).toBe(403)
    expect((await officer.get('/mijn-meldingen')).html).toContain('/lijst-overzetten')
    expect((await colleague.get('/mijn-meldingen')).html).not.toContain('/lijst-overzetten')
  })
})
