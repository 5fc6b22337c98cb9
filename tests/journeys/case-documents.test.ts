// SPDX-License-Identifier: EUPL-1.2
/**
 * A document on a case in a browser, without script at 360 px and with script at 1280 px: a file that is not taken, one that is, its copy, the
 * original after a reason, and taking it away. Each page is looked at.
 */
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { choose, follow, houseToWalk, press, textOf, unfold, ways, write } from '../house-to-walk.ts'
import { until } from '../running-spil.ts'
import { pdf } from '../sample-files.ts'

const house = houseToWalk()
const sent = pdf({ pages: 4, box: '0 0 200 280' })

describe.each(ways)('a document with script $script at $width px', (way) => {
  test('is added, read as a copy, taken after a reason, and removed', { timeout: 240_000 }, async () => {
    const title = `Huurcontract ${way.width}`
    const linde = await house.signedIn(way, 'Linde')
    await linde.locator('nav a', { hasText: 'Casussen' }).click()
    await linde.locator('main tr a[href^="/casussen/"]').first().click()
    await linde.click('.tabs a:has-text("Regie")')
    await house.look(linde, 'the desk of a case')
    const part = linde.url()
    await follow(linde, 'Voeg een document toe')
    await house.look(linde, 'a new document')

    await linde.setInputFiles('[name=bijlage]', {
      name: 'spul.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK\x03\x04'),
    })
    await write(linde, { 'Hoe heet het?': title, Toelichting: 'Getekend door twee mensen.' })
    await choose(linde, 'Soort', 'Brief')
    await press(linde, 'Voeg toe')
    expect(await linde.title()).toContain('Fout')
    expect(await textOf(linde)).toContain('spul.zip: dit soort bestand nemen we niet aan')
    expect(await linde.getByLabel('Hoe heet het?').inputValue()).toBe(title)
    await house.look(linde, 'a file that is not taken')

    await linde.setInputFiles('[name=bijlage]', { name: 'contract.pdf', mimeType: 'application/pdf', buffer: sent })
    await write(linde, { 'Hoe heet het?': '' })
    await press(linde, 'Voeg toe')
    expect(await textOf(linde)).toContain('Dit bestand staat klaar: contract.pdf')
    await house.look(linde, 'a title is missing')
    await write(linde, { 'Hoe heet het?': title })
    await press(linde, 'Voeg toe')
    expect(await textOf(linde)).toContain('contract.pdf')
    const document = linde.url()

    await until(async () => {
      await linde.goto(document)
      return (await linde.locator('main img.copy').count()) === 3
    })
    await linde.locator('main img.copy').first().scrollIntoViewIfNeeded()
    await linde.waitForFunction('document.querySelector("main img.copy").naturalWidth > 0').catch(() => {})
    await house.look(linde, 'a document')
    expect(await textOf(linde)).toContain('Bladzijde 4')

    await unfold(linde, 'Haal het origineel op')
    await press(linde, 'Download het origineel')
    expect(await textOf(linde)).toContain('Schrijf in één zin waarom')
    await house.look(linde, 'the original without a reason')
    await write(linde, { 'Waarvoor heb je het nodig?': 'Voor de rechter.' })
    const downloading = linde.waitForEvent('download')
    await press(linde, 'Download het origineel')
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(/^document-[0-9a-f]{8}\.bin$/)
    expect(await readFile(await download.path())).toEqual(sent)
    await linde.goto(document)
    expect(await textOf(linde)).toContain('Voor de rechter.')

    await linde.goto(part)
    expect(await textOf(linde)).toContain(title)
    await house.look(linde, 'a part with a document')
    await linde.goto(document)
    await unfold(linde, 'Verwijder dit document')
    await write(linde, { 'Waarom moet het weg?': 'Hoort bij een ander.' })
    await press(linde, 'Verwijder voorgoed')
    expect(await textOf(linde)).toContain('Hoort bij een ander.')
    expect(await textOf(linde)).not.toContain(title)
    await house.look(linde, 'a part with the line of a document that went')
    await linde.goto(document)
    await house.look(linde, 'the page of a document that went')
  })
})
