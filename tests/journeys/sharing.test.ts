// SPDX-License-Identifier: EUPL-1.2
/**
 * Sharing with a partner, with script off at 360 px and on at 1280 px: a question without names that is answered by a link, a referral of a
 * minor to Veilig Thuis, a report to the inspectorate with its number, and a shelter that opens no links. On the case of the invented camping.
 */
import { describe, expect, test } from 'vitest'
import { follow, houseToWalk, press, textOf, unfold, ways } from '../house-to-walk.ts'
import { pdf } from '../sample-files.ts'
import { answer, fill, fillIn, look, makeLink, openAsPartner, tick, toNewestCase } from '../walk-to-share.ts'

const house = houseToWalk()
const why = { ontvanger: 'Dienstdoende medewerker', nodig: 'Anders weet niemand raad.', passend: 'Minder zegt niets.' }

describe.each(ways)('shared with a partner, script $script, $width px', (way) => {
  test('a question without names is answered by who has no account', { timeout: 180_000 }, async () => {
    const fuut = `Fuut${way.width}`
    const berk = await house.signedIn(way, 'Berk')
    await toNewestCase(house, berk)
    await berk.click('.tabs a:has-text("Personen en plaatsen")')
    await unfold(berk, 'Persoon, plaats of zaak erbij')
    await tick(berk, { rollen: 'presumedVictim' })
    await fill(berk, { naam: `Testpersoon ${fuut}`, over: 'Kanarie die hier blijft.' })
    await press(berk, 'Zet erbij')
    await berk.click('.tabs a:has-text("Delen")')
    await house.look(berk, 'sharing')
    await follow(berk, 'Deel iets met een partner')
    await house.look(berk, 'with whom')
    await fillIn(berk, {
      spoor: 'zorg',
      soort: 'consult',
      partner: 'Zorgcoördinatie, fictief loket',
      basis: 'Advies vragen',
      typed: { ...why, vraag: `Waar kan Testpersoon ${fuut} vannacht slapen?` },
      ticked: { kanaal: 'link', toestemming: 'given' },
    })
    await house.look(berk, 'what goes and why')
    await look(berk)
    await house.look(berk, 'as the partner reads it')
    expect(await berk.textContent('.columns__main')).not.toContain(fuut)
    await press(berk, 'Deel dit')
    await house.look(berk, 'it is shared')
    const here = berk.url().replace(/&.*/, '')
    const link = await makeLink(berk)
    await house.look(berk, 'the link and the code')

    const partner = await openAsPartner(house, way, link)
    const read = await textOf(partner)
    expect(read).toContain('vannacht slapen?')
    for (const word of [fuut, 'Kanarie']) expect(await partner.content()).not.toContain(word)
    const files = partner.locator('main input[type="file"]')
    const pdfFile = {
      name: `een-lange-naam-zonder-spaties-${'o'.repeat(60)}.pdf`,
      mimeType: 'application/pdf',
      buffer: pdf(),
    }
    await files.setInputFiles([
      { name: 'hulp.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\0\x01 geen document') },
      pdfFile,
    ])
    await answer(partner, 'bericht', `Bij ons, kamer 0. ${way.width}`)
    await house.look(partner, 'a file that is not taken, beside one that is ready')
    expect(await partner.title()).toContain('Fout')
    expect(await textOf(partner)).toContain('hulp.exe: dit soort bestand nemen we niet aan.')
    await press(partner, 'Versturen')
    await house.look(partner, 'a partner answered')
    expect(await textOf(partner)).toContain('Uw bericht is aangekomen.')
    expect(await textOf(partner)).toContain('U stuurde al 1 bestand.')

    await house.toWork(berk)
    expect(await textOf(berk)).toContain('er is iets teruggekomen')
    await berk.goto(here)
    expect(await textOf(berk)).toContain(`Bij ons, kamer 0. ${way.width}`)
    await house.look(berk, 'what came back')
    await berk.click('main a:has-text("een-lange-naam")')
    expect(await textOf(berk)).toContain('Testpersoon Ontvanger, op verstrekking')
    await house.look(berk, 'a file that came back')
    for (const page of [berk, partner]) await page.context().close()
  })

  test('a minor goes to Veilig Thuis only when it is known who tells the parents', { timeout: 180_000 }, async () => {
    const linde = await house.signedIn(way, 'Linde')
    await toNewestCase(house, linde)
    await fillIn(linde, {
      spoor: 'regie',
      soort: 'refer',
      partner: 'Veilig Thuis Fictief Oost',
      basis: 'Advies vragen',
      typed: { ...why, vraag: 'Een meisje van vijftien slaapt in een huisje. Willen jullie haar spreken?' },
      ticked: { kanaal: 'link', toestemming: 'given' },
    })
    await look(linde)
    expect(await linde.title()).toContain('Fout')
    expect(await textOf(linde)).toContain('Schrijf wie het de ouders vertelt')
    await house.look(linde, 'who tells the parents')
    await fill(linde, { ouders: 'Veilig Thuis belt morgen de moeder; de vader weet niets, want hij haalt haar op.' })
    await look(linde)
    await press(linde, 'Deel dit')
    expect(await textOf(linde)).toContain('Veilig Thuis belt morgen de moeder')
    const here = linde.url().replace(/&.*/, '')
    const partner = await openAsPartner(house, way, await makeLink(linde))
    expect(await textOf(partner)).not.toContain('de vader weet niets')
    await answer(partner, 'aangenomen', 'Wij bellen haar.')
    await linde.goto(here)
    expect(await textOf(linde)).toContain('De ontvanger nam het aan')
    expect(await textOf(linde)).toContain('Wij bellen haar.')
    for (const page of [linde, partner]) await page.context().close()
  })

  test('an offence is reported to the inspectorate, and their number comes later', { timeout: 180_000 }, async () => {
    const plataan = await house.signedIn(way, 'Plataan')
    await toNewestCase(house, plataan)
    await fillIn(plataan, {
      spoor: 'bestuurlijk',
      soort: 'offence',
      partner: 'Arbeidsinspectie, fictief meldpunt',
      basis: 'Een strafbaar feit melden',
      typed: { ...why, vraag: 'De huur gaat van het loon af.', waaromtoestemming: 'De bewoners zijn bang.' },
      ticked: { kanaal: 'ownForm', toestemming: 'notAsked' },
    })
    await look(plataan)
    await press(plataan, 'Deel dit')
    expect(await plataan.getByRole('button', { name: 'Maak de link en de code' }).count()).toBe(0)
    await unfold(plataan, 'Hun nummer')
    await fill(plataan, { nummer: `FICTIEF-${way.width}` })
    await press(plataan, 'Bewaar hun nummer')
    await house.look(plataan, 'with their number')
    expect(await plataan.textContent('main dl')).toContain(`FICTIEF-${way.width}`)
    await plataan.context().close()
  })

  test('a shelter that opens no links is called, and what was told is written down', { timeout: 180_000 }, async () => {
    const shelter = 'Opvang De Fictieve Vlonder'
    const berk = await house.signedIn(way, 'Berk')
    await toNewestCase(house, berk)
    const here = berk.url()
    await fillIn(berk, {
      spoor: 'zorg',
      soort: 'refer',
      partner: shelter,
      basis: 'Hulp met toestemming',
      typed: { ...why, vraag: 'Is er vannacht een bed vrij?' },
      ticked: { kanaal: 'telephone', toestemming: 'given' },
    })
    expect(await berk.locator('main input[name="kanaal"][value="link"]').count()).toBe(0)
    await look(berk)
    await press(berk, 'Deel dit')
    await unfold(berk, 'Wat zei de ander?')
    await tick(berk, { wat: 'aangenomen' })
    await fill(berk, { tekst: `Ja, tot morgen. ${way.width}` })
    await press(berk, 'Leg vast')
    expect(await textOf(berk)).toContain(`Ja, tot morgen. ${way.width}`)
    await house.look(berk, 'what they said by telephone')

    await berk.goto(here)
    await berk.click('.tabs a:has-text("Delen")')
    await follow(berk, 'Leg vast wat buiten Spil is gedeeld')
    await house.look(berk, 'outside Spil')
    await tick(berk, { spoor: 'zorg', soort: 'inform', kanaal: 'telephone', toestemming: 'given' })
    await berk.selectOption('main select[name="naar"]', { label: shelter })
    const basis = berk.locator('main select[name="grond"] option', { hasText: 'Hulp met toestemming' })
    await berk.selectOption('main select[name="grond"]', { label: (await basis.textContent()) ?? '' })
    await fill(berk, {
      ontvanger: 'De nachtdienst',
      nodig: 'Zij doen open.',
      watgedeeld: `Hij komt om elf. ${way.width}`,
    })
    await press(berk, 'Leg vast')
    await house.look(berk, 'written down afterwards')
    expect(await textOf(berk)).toContain('Dit is buiten Spil gedeeld en later vastgelegd.')
    expect(await textOf(berk)).toContain(`Hij komt om elf. ${way.width}`)
    await berk.context().close()
  })
})
