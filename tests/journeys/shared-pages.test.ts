// SPDX-License-Identifier: EUPL-1.2
/**
 * Pages of a document that go along, with script off at 360 px and on at 1280 px: ticked, seen one by one, one left out, read by a partner without
 * an account, and told when the document is taken away here. Each page is looked at.
 */
import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { choose, follow, houseToWalk, press, textOf, unfold, ways, write } from '../house-to-walk.ts'
import { until } from '../running-spil.ts'
import { pdf } from '../sample-files.ts'
import { fill, fillIn, look, makeLink, openAsPartner, toNewestCase } from '../walk-to-share.ts'

const house = houseToWalk()
const sent = pdf({ pages: 3, boxes: ['0 560 400 842', '0 500 400 842', '0 440 400 842'] })

/** What the browser drew: the hash of each picture of the page, in the order of the page. Without script nothing can be asked of the page itself. */
function picturesOf(page: Page): () => Promise<string[]> {
  const came = new Map<string, string>()
  page.on('response', (response) => {
    if (!response.ok() || !(response.headers()['content-type'] ?? '').startsWith('image/')) return
    const { pathname, search } = new URL(response.url())
    void response.body().then(
      (bytes) => came.set(pathname + search, createHash('sha256').update(bytes).digest('hex')),
      // somebody went on before it was read
      () => {},
    )
  })
  return async () => {
    const found: string[] = []
    for (const picture of await page.locator('main img.copy').all()) {
      await picture.scrollIntoViewIfNeeded()
      const address = (await picture.getAttribute('src')) ?? ''
      await until(() => Promise.resolve(came.has(address)))
      found.push(came.get(address) ?? '')
    }
    return found
  }
}

describe.each(ways)('pages that go along, script $script, $width px', (way) => {
  test('go as they were seen, without the one that was left out', { timeout: 240_000 }, async () => {
    const title = `Huurcontract ${way.width}`
    const linde = await house.signedIn(way, 'Linde')
    const pictures = picturesOf(linde)
    await toNewestCase(house, linde)
    await linde.click('.tabs a:has-text("Regie")')
    const part = linde.url()
    await follow(linde, 'Voeg een document toe')
    await linde.setInputFiles('[name=bijlage]', { name: 'contract.pdf', mimeType: 'application/pdf', buffer: sent })
    await write(linde, { 'Hoe heet het?': title })
    await choose(linde, 'Soort', 'Brief')
    await press(linde, 'Voeg toe')
    const document = linde.url()
    await until(async () => {
      await linde.goto(document)
      return (await linde.locator('main img.copy').count()) === 3
    })

    await linde.goto(part)
    await fillIn(linde, {
      spoor: 'regie',
      soort: 'consult',
      partner: 'Zorgcoördinatie, fictief loket',
      basis: 'Advies vragen',
      typed: {
        ontvanger: 'Dienstdoende medewerker',
        nodig: 'Anders weet niemand raad.',
        passend: 'Minder zegt niets.',
        vraag: 'Wat staat hier?',
      },
      ticked: { kanaal: 'link', toestemming: 'notNeeded' },
    })
    expect(await textOf(linde)).toContain(`Document “${title}”: met de 3 bladzijden`)
    await linde.getByLabel(`Document “${title}”: met de 3 bladzijden`).check()
    await fill(linde, { waaromtoestemming: 'Het gaat over een schuur.' })
    await house.look(linde, 'pages are ticked')
    await look(linde)
    expect(await textOf(linde)).toContain('Op een bladzijde kan ook een naam staan')
    await house.look(linde, 'pages count as a name')
    await fill(linde, { waaromnamen: 'De naam van de verhuurder is de vraag.' })
    await look(linde)
    expect(await pictures()).toHaveLength(3)
    expect(await textOf(linde)).toContain('Kijk elke bladzijde na')
    await house.look(linde, 'each page before it leaves')

    await linde.getByLabel('Laat weg: Bladzijde 2 van 3').check()
    await press(linde, 'Deel dit')
    expect(await linde.title()).toContain('Fout')
    expect(await textOf(linde)).toContain('Bekijk eerst wat de ander leest')
    await house.look(linde, 'ticked since it was seen')
    await look(linde)
    const seen = await pictures()
    expect(seen).toHaveLength(2)
    expect(await textOf(linde)).toContain('Deze bladzijden gaan niet mee')
    await house.look(linde, 'a page that was left out')
    await linde.getByLabel('Laat weg: Bladzijde 2 van 3').uncheck()
    await press(linde, 'Kijk opnieuw')
    expect(await pictures()).toHaveLength(3)
    await linde.getByLabel('Laat weg: Bladzijde 2 van 3').check()
    await press(linde, 'Kijk opnieuw')
    await press(linde, 'Verander iets')
    await look(linde)
    expect(await pictures()).toEqual(seen)
    await press(linde, 'Deel dit')
    await house.look(linde, 'pages were shared')
    const here = linde.url().replace(/&.*/, '')
    const link = await makeLink(linde)

    const partner = await openAsPartner(house, way, link)
    const theirs = picturesOf(partner)
    await partner.goto(link.address)
    expect(await theirs()).toEqual(seen)
    await house.look(partner, 'pages as a partner reads them')
    expect(await partner.locator('main h4').allTextContents()).toEqual(['Bladzijde 1 van 3', 'Bladzijde 3 van 3'])
    // a name that nobody ticked
    expect(await partner.content()).not.toContain(title)

    await linde.goto(document)
    await unfold(linde, 'Verwijder dit document')
    await write(linde, { 'Waarom moet het weg?': 'Hoort bij een ander.' })
    await press(linde, 'Verwijder voorgoed')
    await linde.goto(here)
    expect(await textOf(linde)).toContain('Een document dat hierbij hoort, is bij ons verwijderd')
    // what would be refused is not offered
    for (const button of ['Maak een nieuwe link', 'Geef meer tijd']) expect(await textOf(linde)).not.toContain(button)
    await house.look(linde, 'a document of a disclosure was taken away')
    await press(linde, 'Trek in')
    await partner.reload()
    expect(await partner.locator('main img').count()).toBe(0)
    for (const page of [linde, partner]) await page.context().close()
  })
})
