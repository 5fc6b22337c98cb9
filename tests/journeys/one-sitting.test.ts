// SPDX-License-Identifier: EUPL-1.2
/**
 * Somebody who has four hours a week for this, and three reports: one is nothing, one is for another desk, one is a suspicion. In one
 * sitting all three are decided and answered, in the light gear. Each click and each page is counted; once it is done by keyboard alone.
 */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { closingWords } from '../../src/triage/answer/closing-words.ts'
import { houseToWalk, textOf, ways, type Way } from '../house-to-walk.ts'

const house = houseToWalk()

/** What a person may be asked for one report, from the inbox to decided and answered. */
const mostClicks = 8

interface Report {
  /** what the inbox shows of it */
  beginning: (way: Way) => string
  rest: string
  outcome: string
  /** what this outcome asks on top */
  more: (page: Page, click: (what: Locator) => Promise<void>) => Promise<void>
  reason: string
  clicks: number
}

const reports: readonly Report[] = [
  {
    beginning: ({ width }) => `Tegenover nummer ${width}`,
    rest: 'staat vaak een bestelbus met een ander kenteken.',
    outcome: 'Nu geen aanwijzing voor mensenhandel',
    more: async () => {},
    reason: 'Er is een pakketdienst gevestigd, de bus hoort daarbij.',
    clicks: 6,
  },
  {
    beginning: ({ width }) => `Boven winkel ${width}`,
    rest: 'slapen zes mensen op een kamer. Zij werken gewoon en gaan waar zij willen.',
    outcome: 'Het hoort bij een ander loket',
    more: async (page, click) => {
      const desk = page.getByLabel('Welk loket?')
      await click(desk)
      await desk.selectOption({ label: 'Toezicht wonen (overbewoning, verhuurder)' })
    },
    reason: 'Te veel mensen in een huis, geen teken van dwang.',
    clicks: 7,
  },
  {
    beginning: ({ width }) => `De vrouw in keuken ${width}`,
    rest: 'krijgt geen loon en mag nooit alleen naar buiten.',
    outcome: 'Vermoeden van mensenhandel',
    more: (page, click) => click(page.getByLabel('arbeidsuitbuiting', { exact: true })),
    reason: 'Geen loon, en zij mag niet alleen naar buiten.',
    clicks: 7,
  },
]

const main = (page: Page): Locator => page.locator('main')

describe.each(ways)('three reports in one sitting, script $script, $width px', (way) => {
  test('all three are decided and answered, in few clicks', { timeout: 60_000 }, async () => {
    const codes = await Promise.all(
      reports.map(({ beginning, rest }) => house.tell(way, { fields: { verhaal: `${beginning(way)} ${rest}` } })),
    )
    const page = await house.signedIn(way, 'Linde')
    for (const { beginning } of reports) await house.rowOf(page, beginning(way))
    let pages = 1
    page.on('framenavigated', () => pages++)
    for (const report of reports) {
      let clicks = 0
      const click = async (what: Locator): Promise<void> => (clicks++, what.click())
      await click(page.locator('tr', { hasText: report.beginning(way) }).getByRole('link'))
      await house.look(page, `${report.outcome}: read`)
      await click(main(page).getByRole('button', { name: 'Neem in behandeling' }))
      await house.look(page, `${report.outcome}: taken`)
      await click(page.getByLabel('Nee, niet nu'))
      await click(page.getByLabel(report.outcome))
      await report.more(page, click)
      await click(page.getByLabel('Waarom? In één zin.'))
      await page.keyboard.type(report.reason)
      await click(main(page).getByRole('button', { name: 'Leg vast' }).and(page.locator(':visible')).first())
      await house.look(page, `${report.outcome}: decided`)
      expect(await page.textContent('[role=status]')).toContain('de melder heeft antwoord')
      expect(await textOf(page)).toContain(report.reason)
      expect(clicks, report.outcome).toBe(report.clicks)
      expect(clicks, report.outcome).toBeLessThanOrEqual(mostClicks)
      await main(page).getByRole('link', { name: 'Alle meldingen' }).click()
    }
    expect(pages, 'the inbox, then reading, taking, deciding and back to the inbox').toBe(1 + 4 * reports.length)
    await house.look(page, 'the inbox after it')
    expect(await textOf(page)).not.toContain(reports[0]?.beginning(way))
    for (const code of codes) expect(await house.mailboxOf(way, code)).toContain(closingWords.nl.split('\n').at(-1))
    await page.context().close()
  })
})

test('one of them by keyboard alone, from Mijn werk to answered', { timeout: 60_000 }, async () => {
  const way = { script: true, width: 1280 }
  const story = 'De jongen van de wasstraat slaapt in de auto en geeft zijn loon af.'
  await house.tell(way, { fields: { verhaal: story } })
  const page = await house.signedIn(way, 'Linde')
  await house.rowOf(page, story.slice(0, 30))
  await house.toWork(page)
  const tabTo = async (what: string): Promise<void> => {
    for (let n = 0; !(await page.evaluate(`Boolean((${what})(document.activeElement))`)); n++) {
      if (n > 150) throw new Error(`Tab does not reach ${what}`)
      await page.keyboard.press('Tab')
    }
  }
  const says = (text: string) => `(at) => at.checkVisibility() && at.textContent.trim().startsWith('${text}')`
  const enter = async (what: string): Promise<void> => {
    await tabTo(what)
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  }
  await enter(says('Meldingen'))
  await enter(`(at) => at.closest('tr')?.textContent.includes('${story.slice(0, 30)}')`)
  await enter(says('Neem in behandeling'))
  await tabTo(`(at) => at.name === 'gevaar'`)
  await page.keyboard.press('Space')
  await tabTo(`(at) => at.name === 'besluit'`)
  await page.keyboard.press('Space')
  for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowDown')
  await tabTo(`(at) => at.name === 'vormen' && at.value === 'labour'`)
  await page.keyboard.press('Space')
  await tabTo(`(at) => at.name === 'reden'`)
  await page.keyboard.type('Hij geeft zijn loon af en heeft geen plek om te slapen.')
  await enter(says('Leg vast'))
  expect(await page.textContent('[role=status]')).toContain('de melder heeft antwoord')
  expect(await textOf(page)).toContain('Vermoeden van mensenhandel: arbeidsuitbuiting')
  await page.context().close()
})
