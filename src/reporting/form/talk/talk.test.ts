// SPDX-License-Identifier: EUPL-1.2
/** The guided talk: one question a page, nothing lost on the way, and from the first answer on a button that sends. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from '../../../../tests/form-fields.ts'
import { get, testHouse, type TestHouse } from '../../../../tests/house.ts'
import { stepAfter, talkSteps } from './steps.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.stop())

const story = 'Bij de buren wonen acht mannen in één kamer.'
/** One answer for each question. */
const answers: Record<string, Record<string, string>> = {
  formulier: { verhaal: story, gemeente: 'winterswijk', acuut: 'ja' },
  over: { voorwie: 'iemand-anders', leeftijd: '23-plus' },
  plek: {
    waar: 'Achter de loods',
    kenteken: 'GT-123-B',
    bedrijf: 'Testbedrijf Esdoorn',
    advertentie: '',
    adres: '7101 AA 1',
  },
  tijd: { bezig: 'ja', wanneer: 'Elke avond' },
  mensen: { wie: 'Mannen die geen Nederlands spreken', dwingt: 'De man met de sleutel', helpt: 'Iemand met een busje' },
  gezien: { gezien: 'SIG-V-008' },
  bestanden: {},
  bereiken: { contact: 'test@example.org', veilig: 'overdag', herinnering: 'nooit', nooit: 'Kom niet aan mijn deur.' },
}
const everyAnswer = Object.values(answers)
  .flatMap((fields) => Object.entries(fields))
  .filter(([, value]) => value !== '')

/** Walks to a page by pressing the button that goes on, as a browser would: what the page holds is what is posted. */
async function walkTo(page: string): Promise<string> {
  let { html } = await get(house.publicApp, '/')
  for (const step of talkSteps) {
    if (step === page) return html
    html = (await house.publicPost({ ...parse(html), ...answers[step], naar: stepAfter(step) })).html
  }
  return html
}

describe('the guided talk', () => {
  test.each(talkSteps)(
    'the page %s has a button that goes on, one that sends, and keeps every earlier answer',
    async (step) => {
      const html = await walkTo(step)
      expect(html).toContain(`value="${stepAfter(step)}"`)
      expect(html).toContain('value="versturen"')
      const held = parse(html)
      for (const earlier of talkSteps.slice(0, talkSteps.indexOf(step))) {
        for (const [name, value] of Object.entries(answers[earlier] ?? {}))
          if (value) expect(held[name], name).toBe(value)
      }
    },
  )

  test('every answer of text stands on a page once: in sight, or travelling along', async () => {
    for (const step of talkSteps) {
      const html = (await house.publicPost({ ...parse(await walkTo('nakijken')), naar: step })).html
      for (const [name] of everyAnswer.filter(([field]) =>
        /^(verhaal|waar|wanneer|wie|dwingt|helpt|contact|nooit|kenteken|bedrijf|adres)$/.test(field),
      ))
        expect([step, name, html.split(`name="${name}"`).length - 1]).toEqual([step, name, 1])
    }
  })

  test('the last page shows every answer with the way back to its question', async () => {
    const html = await walkTo('nakijken')
    for (const said of [
      story,
      'Achter de loods',
      'GT-123-B',
      'Elke avond',
      'De man met de sleutel',
      'Kom niet aan mijn deur.',
    ])
      expect(html).toContain(said)
    for (const step of talkSteps.filter((name) => name !== 'bestanden')) expect(html).toContain(`value="${step}"`)
    expect(parse(html)).toMatchObject(Object.fromEntries(everyAnswer))
  })

  test('back, another language, an explanation and all on one page lose nothing', async () => {
    let { html } = { html: await walkTo('nakijken') }
    for (const naar of [
      'mensen',
      'taal-en',
      'uitleg',
      'formulier',
      'alles',
      'taal-nl',
      'veilig',
      'code',
      'formulier',
      'nakijken',
    ]) {
      html = (await house.publicPost({ ...parse(html), naar })).html
      expect(parse(html), naar).toMatchObject(Object.fromEntries(everyAnswer.filter(([name]) => name !== 'taal')))
    }
  })

  test('sending is possible from the first answer on, and all that was answered reaches the desk', async () => {
    const html = await walkTo('bereiken')
    const sent = await house.publicPost({ ...parse(html), ...answers['bereiken'], naar: 'versturen' })
    expect(sent.html).toContain('data-code')
    const first = await house.publicPost({
      ...parse((await get(house.publicApp, '/')).html),
      ...answers['formulier'],
      naar: 'versturen',
    })
    expect(first.html).toContain('data-code')
  })

  test('a mistake brings one to the question it is about, with what to do', async () => {
    const html = await walkTo('bereiken')
    const none = await house.publicPost({ ...parse(html), verhaal: ' ', naar: 'versturen' })
    expect(none.html).toContain('Vul in wat er is gebeurd')
    expect(parse(none.html)).toMatchObject({ waar: 'Achter de loods', stap: 'formulier' })
    const reminder = await house.publicPost({
      ...parse(html),
      contact: '06-00000000',
      herinnering: 'week',
      naar: 'versturen',
    })
    expect(reminder.html).toContain('Voor een herinnering hebben wij een e-mailadres nodig')
    expect(parse(reminder.html)).toMatchObject({ stap: 'bereiken', contact: '06-00000000', herinnering: 'week' })
  })

  test('about somebody under eighteen it says where a child is helped, and by when that number was checked', async () => {
    const html = await walkTo('over')
    const young = await house.publicPost({
      ...parse(html),
      voorwie: 'mijn-kind',
      leeftijd: 'jonger-dan-18',
      naar: 'plek',
    })
    expect(young.html).toContain('Veilig Thuis: 0800 2000')
    expect(young.html).toContain('Nummer gecontroleerd op')
    expect((await house.publicPost({ ...parse(html), leeftijd: '23-plus', naar: 'plek' })).html).not.toContain(
      'Veilig Thuis',
    )
  })

  test('answers that nobody can choose are left aside', async () => {
    const { html } = await house.publicPost({
      ...parse(await walkTo('over')),
      voorwie: 'hasOwnProperty',
      leeftijd: '<b>',
      gezien: 'SIG-V-099',
      naar: 'nakijken',
    })
    expect(parse(html)).not.toHaveProperty('voorwie')
    expect(parse(html)).not.toHaveProperty('gezien')
  })
})
