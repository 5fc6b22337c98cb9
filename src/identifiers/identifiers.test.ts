// SPDX-License-Identifier: EUPL-1.2
/** Every example of the rules, by type; invented or published test values. */
import { describe, expect, test } from 'vitest'
import { weakAddressKey } from './address.ts'
import { holdsBsn, passesElfproef } from './bsn.ts'
import { legalFormOf, readCompany } from './company.ts'
import { readName } from './name.ts'
import { nameKeys } from './name-keys.ts'
import { readIdentifier, type IdentifierType } from './read-identifier.ts'
import type { Quality } from './reading.ts'

type Example = [typed: string, quality: Quality, normal: string | null, reason: string]

const examples: Partial<Record<IdentifierType, Example[]>> = {
  phone: [
    ['06-12345678', 'geldig', '+31612345678', 'valid'],
    ['0031612345678', 'geldig', '+31612345678', 'valid'],
    ['(06)12345678', 'geldig', '+31612345678', 'valid'],
    ['+31(0)6-12345678', 'geldig', '+31612345678', 'valid'],
    ['31612345678', 'geldig', '+31612345678', 'valid'],
    ['tel: 0612345678 (vragen naar K.)', 'geldig', '+31612345678', 'valid'],
    ['٠٦١٢٣٤٥٦٧٨', 'geldig', '+31612345678', 'valid'],
    ['097012345678', 'geldig', '+3197012345678', 'valid'],
    ['085-1234567', 'geldig', '+31851234567', 'valid'],
    ['+48 512 345 678', 'geldig', '+48512345678', 'valid'],
    ['+40712345678', 'geldig', '+40712345678', 'valid'],
    ['06-1234567', 'mogelijk', '+3161234567', 'phoneNotIssued'],
    ['06-98765432', 'mogelijk', '+31698765432', 'phoneNotIssued'],
    ['112', 'afgekeurd', null, 'notPhone'],
    ['14 020', 'afgekeurd', null, 'serviceNumber'],
    ['0800-8051', 'afgekeurd', null, 'serviceNumber'],
    ['0900-8844', 'afgekeurd', null, 'serviceNumber'],
    ['111222333', 'afgekeurd', null, 'holdsBsn'],
    ['612345675', 'geldig', '+31612345675', 'valid'],
    ['', 'afgekeurd', null, 'empty'],
  ],
  plate: [
    ['GT-123-B', 'geldig', 'GT123B', 'valid'],
    ['gt123b', 'geldig', 'GT123B', 'valid'],
    ['12-abc-3', 'geldig', '12ABC3', 'letterRule'],
    ['1-KBB-00', 'geldig', '1KBB00', 'valid'],
    ['JX 85 ZN', 'geldig', 'JX85ZN', 'valid'],
    ['AB-12-34', 'geldig', 'AB1234', 'valid'],
    ['999-XX-9', 'geldig', '999XX9', 'valid'],
    ['PVV-12-D', 'geldig', 'PVV12D', 'letterRule'],
    ['ABC-DEF', 'afgekeurd', null, 'notPlate'],
    ['GT-1234-B', 'afgekeurd', null, 'notPlate'],
    ['123456', 'afgekeurd', null, 'notPlate'],
    ['JX-85-Z0', 'mogelijk', 'JX85ZO', 'plateGuess'],
    // fits as it stands, so nothing is tried; but no plate has an I here
    ['GT-I23-B', 'geldig', 'GTI23B', 'letterRule'],
    // fits in more ways than one
    ['OO-OO-OO', 'afgekeurd', null, 'notPlate'],
    ['PL:WX12345', 'geldig', 'PL:WX12345', 'valid'],
    ['pl: wx 12345', 'geldig', 'PL:WX12345', 'valid'],
    ['NL:GT-123-B', 'geldig', 'GT123B', 'valid'],
    ['PL WX12345', 'mogelijk', 'PL:WX12345', 'plateCountryGuess'],
    ['WX12345', 'afgekeurd', null, 'notPlate'],
    ['QQ:WX12345', 'afgekeurd', null, 'notPlate'],
    ['111.222.333', 'afgekeurd', null, 'holdsBsn'],
  ],
  address: [
    ['1012 lg 1-hs', 'geldig', '1012LG|1||HS', 'valid'],
    ['1012LG|1|A|HS', 'geldig', '1012LG|1|A|HS', 'valid'],
    ['1012 LG 1A-hs', 'geldig', '1012LG|1|A|HS', 'valid'],
    ['9104 BR 4', 'geldig', '9104BR|4', 'valid'],
    ['9104 BR 004', 'geldig', '9104BR|4', 'valid'],
    ['Stationsweg 12 A, 7101 AB Winterswijk', 'geldig', '7101AB|12|A', 'valid'],
    ['7101 AB 12 Winterswijk', 'geldig', '7101AB|12', 'valid'],
    ['7101 AB 12 bis', 'geldig', '7101AB|12||BIS', 'valid'],
    ['7101 AB 12-3', 'geldig', '7101AB|12||3', 'valid'],
    ['0999AA 1', 'afgekeurd', null, 'postcodeMissing'],
    ['1234SS 5', 'afgekeurd', null, 'postcodeUnused'],
    ['1234AB', 'afgekeurd', null, 'houseNumberMissing'],
    ['1234AB 0', 'afgekeurd', null, 'houseNumberMissing'],
    ['Stationsweg 12, Winterswijk', 'afgekeurd', null, 'postcodeMissing'],
    ['1234AB 1, 111222333', 'afgekeurd', null, 'holdsBsn'],
  ],
  kvk: [
    ['12345678', 'geldig', '12345678', 'valid'],
    ['00012345', 'geldig', '00012345', 'valid'],
    ['KvK-nummer: 1234 5678', 'geldig', '12345678', 'valid'],
    ['1234567', 'afgekeurd', null, 'notKvk'],
    ['123456789012', 'afgekeurd', null, 'isBranch'],
    ['123456789', 'afgekeurd', null, 'isRsin'],
    ['111222333', 'afgekeurd', null, 'isRsin'],
    ['twaalf', 'afgekeurd', null, 'notKvk'],
  ],
  iban: [
    ['NL91 ABNA 0417 1643 00', 'geldig', 'NL91ABNA0417164300', 'valid'],
    ['nl91abna0417164300', 'geldig', 'NL91ABNA0417164300', 'valid'],
    ['NL86INGB0002445588', 'geldig', 'NL86INGB0002445588', 'valid'],
    ['BE68 5390 0754 7034', 'geldig', 'BE68539007547034', 'valid'],
    ['DE89370400440532013000', 'geldig', 'DE89370400440532013000', 'valid'],
    ['PL61109010140000071219812874', 'geldig', 'PL61109010140000071219812874', 'valid'],
    ['NL91ABNA0417164301', 'afgekeurd', null, 'ibanCheck'],
    ['NL02RABO0123456789', 'afgekeurd', null, 'ibanCheck'],
    ['NL00ABNA0417164300', 'afgekeurd', null, 'ibanCheck'],
    ['NL91ABNA041716430', 'afgekeurd', null, 'ibanLength'],
    ['XX91ABNA0417164300', 'afgekeurd', null, 'ibanCountry'],
    ['111222333', 'afgekeurd', null, 'holdsBsn'],
    ['hallo', 'afgekeurd', null, 'notIban'],
  ],
  email: [
    ['Jan.Jansen+werk@Example.NL', 'geldig', 'jan.jansen@example.nl', 'valid'],
    ['Jan.Jansen+x@gmail.com', 'geldig', 'janjansen@gmail.com', 'valid'],
    ['jan.jansen@googlemail.com', 'geldig', 'janjansen@gmail.com', 'valid'],
    ['mailto:a@b.nl', 'geldig', 'a@b.nl', 'valid'],
    ['111222333@example.nl', 'geldig', '111222333@example.nl', 'valid'],
    ['a@b', 'afgekeurd', null, 'notEmail'],
    ['a b@c.nl', 'afgekeurd', null, 'notEmail'],
    ['.a@c.nl', 'afgekeurd', null, 'notEmail'],
    ['111222333', 'afgekeurd', null, 'holdsBsn'],
  ],
  handle: [
    ['instagram:lisa_x', 'geldig', 'instagram:lisa_x', 'valid'],
    ['Insta @Lisa_X', 'geldig', 'instagram:lisa_x', 'valid'],
    ['@lisa_x op instagram', 'geldig', 'instagram:lisa_x', 'valid'],
    ['https://www.instagram.com/Lisa_X/?hl=nl', 'geldig', 'instagram:lisa_x', 'valid'],
    ['tiktok.com/@lisa', 'geldig', 'tiktok:lisa', 'valid'],
    ['https://www.facebook.com/profile.php?id=100012345', 'geldig', 'facebook:100012345', 'valid'],
    // a Cyrillic a
    ['instagram:lis\u0430_x', 'geldig', 'instagram:lisa_x', 'lookalikes'],
    ['ｉnstagram:ｌisa', 'geldig', 'instagram:lisa', 'valid'],
    ['instagram:лиза', 'mogelijk', 'instagram:лизa', 'otherScript'],
    ['ergens.example/lisa', 'mogelijk', 'ergens.example:lisa', 'platformUnknown'],
    // an address that starts with a figure, and one that is all there is behind the dot
    ['www.0ergens.example/lisa', 'mogelijk', '0ergens.example:lisa', 'platformUnknown'],
    ['m.example/lisa', 'mogelijk', 'm.example:lisa', 'platformUnknown'],
    ['21:lisa', 'afgekeurd', null, 'platformMissing'],
    ['https://wa.me/31612345678', 'afgekeurd', null, 'isPhone'],
    ['lisa', 'afgekeurd', null, 'platformMissing'],
    ['111222333', 'afgekeurd', null, 'holdsBsn'],
  ],
  name: [
    ['Van der Berg', 'geldig', 'berg', 'valid'],
    ['v.d. Berg', 'geldig', 'berg', 'valid'],
    ['Berg, van der', 'geldig', 'berg', 'valid'],
    ['VANDERBERG', 'geldig', 'berg', 'valid'],
    ['Berg, Lisa van der', 'geldig', 'lisa berg', 'valid'],
    ["Lisa in 't Veld", 'geldig', 'lisa veld', 'valid'],
    ['De Wit', 'geldig', 'wit', 'valid'],
    ['Deng', 'geldig', 'deng', 'valid'],
    ['Ter Braak', 'geldig', 'braak', 'valid'],
    ['Terbraak', 'geldig', 'terbraak', 'valid'],
    ['Jansen-de Vries', 'geldig', 'jansen-vries', 'valid'],
    ['Łukasz Groß Sørensen', 'geldig', 'lukasz gross sorensen', 'valid'],
    ['Işıl Çelik', 'geldig', 'isil celik', 'valid'],
    ['Saba', 'geldig', 'saba', 'valid'],
    ['De', 'geldig', 'de', 'valid'],
    ['X', 'mogelijk', 'x', 'oneLetter'],
    ['rond 20', 'afgekeurd', null, 'ageOnly'],
    ['ongeveer 25 jaar oud', 'afgekeurd', null, 'ageOnly'],
    ['???', 'afgekeurd', null, 'notName'],
    ['Lisa 111222333', 'afgekeurd', null, 'holdsBsn'],
    ['Lisa 111.222.333', 'afgekeurd', null, 'holdsBsn'],
    ['Lisa Jansen|1999-04-02', 'geldig', 'lisa jansen|1999-04-02', 'valid'],
  ],
  company: [
    ['Bakkerij  Jansen B.V.', 'geldig', 'bakkerij jansen bv', 'valid'],
    ['ＡＢＣ Montage Sp. z o.o.', 'geldig', 'abc montage sp. z o.o', 'valid'],
    ['Nagelstudio Lotus', 'geldig', 'nagelstudio lotus', 'valid'],
    ['Bakkerij 111222333', 'afgekeurd', null, 'holdsBsn'],
    ['...', 'afgekeurd', null, 'notCompany'],
  ],
  advertisement: [
    ['https://www.voorbeeld.example/dames/lisa-twente/1234567?ref=x', 'geldig', 'voorbeeld.example/1234567', 'valid'],
    ['voorbeeld.example/v/baan/m2212345678-hulp-gezocht', 'geldig', 'voorbeeld.example/m2212345678', 'valid'],
    ['https://voorbeeld.example/show?id=4711', 'geldig', 'voorbeeld.example/4711', 'valid'],
    ['https://voorbeeld.example/advertenties/lisa', 'mogelijk', 'voorbeeld.example/lisa', 'adIdMissing'],
    ['https://voorbeeld.example/', 'afgekeurd', null, 'adIdMissing'],
    ['een briefje in de supermarkt', 'afgekeurd', null, 'notAdvertisement'],
    ['111222333', 'afgekeurd', null, 'holdsBsn'],
  ],
}

describe.each(Object.entries(examples))('%s', (type, list) => {
  test.each(list)('%s: %s %s (%s)', (typed, quality, normal, reason) => {
    expect(readIdentifier(type as IdentifierType, typed)).toEqual({ quality, normal, reason })
  })
})

describe('BSN (burgerservicenummer, UAVG art. 46)', () => {
  test.each(['111222333', '123456782', '999999990', '012345672'])('%s passes the elfproef', (digits) => {
    expect(passesElfproef(digits)).toBe(true)
  })
  test.each(['123456789', '12345678', '000000000', '00000000', '1', '1234567820'])('%s does not', (digits) => {
    expect(passesElfproef(digits)).toBe(false)
  })
  test.each([
    '1234.56.782',
    '111 222 333',
    'bsn: 111222333.',
    '111-222-333',
    '12345672',
    'zie (111222333)',
    '１１１２２２３３３',
  ])('is seen in %s', (text) => {
    expect(holdsBsn(text)).toBe(true)
  })
  test.each([
    '0314-123456',
    '31-12-1999',
    '1999-12-31',
    'NL91ABNA0417164300',
    '06 12345678',
    'a111222333',
    '1112223334',
    '',
  ])('is not seen in %s', (text) => {
    expect(holdsBsn(text)).toBe(false)
  })
})

describe('a name with a date of birth', () => {
  test.each([
    ['1999-04-02', 'geldig', 'lisa jansen|1999-04-02', 'valid'],
    ['2-4-1999', 'geldig', 'lisa jansen|1999-04-02', 'valid'],
    ['1999-01-01', 'geldig', 'lisa jansen|1999-01-01', 'birthDateDefault'],
    ['31-12-1999', 'geldig', 'lisa jansen|1999-12-31', 'birthDateDefault'],
    ['1999-04-00', 'mogelijk', 'lisa jansen|1999-04-00', 'birthDatePartial'],
    ['1999-00-00', 'mogelijk', 'lisa jansen|1999-00-00', 'birthDatePartial'],
    ['1999-02-30', 'afgekeurd', null, 'birthDateWrong'],
    ['1999-00-12', 'afgekeurd', null, 'birthDateWrong'],
    ['gisteren', 'afgekeurd', null, 'birthDateWrong'],
  ])('%s: %s', (born, quality, normal, reason) => {
    expect(readName('Lisa Jansen', born)).toEqual({ quality, normal, reason })
  })
})

describe('the keys to compare names by', () => {
  const keysOf = (name: string, born?: string) => nameKeys(readName(name, born).normal ?? '')

  test('Ter Braak and Terbraak meet', () => {
    expect(keysOf('Terbraak').parts).toContain('braak')
    expect(keysOf('Terbraak').parts).toContain('terbraak')
    expect(keysOf('Ter Braak').parts).toContain('braak')
  })
  test('Deng stays whole', () => {
    expect(keysOf('Deng').parts).toEqual(['deng'])
  })
  test('a double name (dubbele achternaam) by both halves and in both orders', () => {
    expect(keysOf('Jansen-de Vries').parts).toEqual(
      expect.arrayContaining(['jansen', 'vries', 'jansenvries', 'vriesjansen']),
    )
    expect(keysOf('De Vries-Jansen').parts).toEqual(
      expect.arrayContaining(['jansen', 'vries', 'jansenvries', 'vriesjansen']),
    )
  })
  test('whatever stands first, the sorted key is the same', () => {
    expect(keysOf('Nguyen Thi Lan').sorted).toBe(keysOf('Lan Nguyen Thi').sorted)
  })
  test.each([
    ['Meijer', 'Meyer'],
    ['Meijer', 'Meier'],
    ['Kuick', 'Kuik'],
    ['Schmidt', 'Schmit'],
    ['Philips', 'Filips'],
    ['Carolien', 'Karolien'],
    ['Visser', 'Viser'],
  ])('%s sounds as %s', (one, other) => {
    expect(keysOf(one).phonetic).toEqual(keysOf(other).phonetic)
  })
  test('a full date makes a key; a date with an unknown part does not, and a default one asks for a second kind', () => {
    expect(keysOf('Lisa Jansen', '1999-04-02')).toMatchObject({
      withBirthDate: 'jansen lisa|1999-04-02',
      needsSecond: false,
    })
    expect(keysOf('Lisa Jansen', '1999-04-00').withBirthDate).toBeUndefined()
    expect(keysOf('Lisa Jansen', '1999-01-01').needsSecond).toBe(true)
  })
})

test('the weak key of an address is postcode and number', () => {
  expect(weakAddressKey('1012LG|1|A|HS')).toBe('1012LG|1')
})

test('the legal form (rechtsvorm) of a company is recognised', () => {
  expect(legalFormOf(readCompany('Jansen Techniek B.V.').normal ?? '')).toBe('bv')
  expect(legalFormOf('nagelstudio lotus')).toBe('')
})
