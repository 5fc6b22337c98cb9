// SPDX-License-Identifier: EUPL-1.2
/**
 * Stories with planted names, plates, numbers and addresses, to measure what is suggested for blacking out. The sentences are ours, the
 * people are invented; the same number gives the same story. What is planted is written as people write it: with spaces, without, in
 * capitals, misspelt, with signs nobody sees.
 */
export interface Planted {
  type: 'name' | 'plate' | 'phone' | 'address' | 'handle' | 'email' | 'iban' | 'postcode'
  start: number
  end: number
}
export interface Story {
  text: string
  planted: readonly Planted[]
}

class Dice {
  private state: number
  constructor(seed: number) {
    this.state = (seed * 2_654_435_761) >>> 0
  }
  below(most: number): number {
    this.state = (Math.imul(this.state ^ (this.state >>> 15), 2_246_822_519) + 374_761_393) >>> 0
    return Math.floor((((this.state ^ (this.state >>> 13)) >>> 0) / 0x1_0000_0000) * most)
  }
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }
  digits(count: number): string {
    return Array.from({ length: count }, () => String(this.below(10))).join('')
  }
  letters(count: number): string {
    return Array.from({ length: count }, () => this.of('BDFGHJKLNPRSTVXZ'.split(''))).join('')
  }
}

const given =
  'Lisanne Marek Ioana Dragomir Yonas Oksana Fatouma Bálint Zuzana Tibor Célestine Nguyet Wiktoria Răzvan Senait Jelle Noortje Emre'.split(
    ' ',
  )
const family =
  'Testman,van der Proef,Voorbeeldski,Exemplescu,el-Testi,Verzonnen,de Fictie,Modelova,Probányi,bin Fictief,Nepstra,Oefenmans'.split(
    ',',
  )
const streets =
  'Verzonnenstraat,Oefenlaan,Proefplein,Testsingel,Van Modelstraat,Fictiegracht,Voorbeeldweg,Nergenskade'.split(',')
const places = ['Winterswijk', 'Aalten', 'Groenlo', 'Doetinchem']

const ibans = [
  'NL91ABNA0417164300',
  'NL86INGB0002445588',
  'PL61109010140000071219812874',
  'DE89370400440532013000',
  'RO49AAAA1B31007593840000',
  'BE68539007547034',
]

const writings: Record<Planted['type'], (dice: Dice) => string> = {
  name: (dice) =>
    dice.of([
      () => `${dice.of(given)} ${dice.of(family)}`,
      () => dice.of(given),
      () => dice.of(family).replace(/^(?:van der|de) /, ''),
    ])(),
  plate(dice) {
    const plate = dice.of([
      () => [dice.letters(2), dice.digits(3), dice.letters(1)],
      () => [dice.letters(1), dice.digits(3), dice.letters(2)],
      () => [dice.digits(2), dice.letters(3), dice.digits(1)],
      () => [dice.digits(1), dice.letters(3), dice.digits(2)],
      () => [dice.digits(2), dice.letters(2), dice.letters(2)],
      () => [dice.letters(2), dice.letters(2), dice.digits(2)],
    ])()
    return dice.of([
      () => plate.join('-'),
      () => plate.join('-').toLowerCase(),
      () => plate.join(''),
      () => plate.join(' '),
      () => plate.join(' - '),
      () => `${dice.of(['WX', 'KR', 'PO'])} ${dice.digits(4)}${dice.letters(1)}`,
      () => `B ${dice.digits(3)} ${dice.letters(3)}`,
      () => plate.join('\u2011'),
    ])()
  },
  phone(dice) {
    const rest = `${1 + dice.below(5)}${dice.digits(7)}`
    const pairs = (rest.match(/../g) ?? []).join(' ')
    return dice.of([
      `06-${rest}`,
      `06${rest}`,
      `06 - ${pairs}`,
      `+31 6 ${rest}`,
      `+31(0)6-${rest}`,
      `0031 6 ${pairs}`,
      `(06) ${rest}`,
      `06.${pairs.replaceAll(' ', '.')}`,
      `O6-${rest}`,
      `+48 512 ${rest.slice(0, 3)} ${rest.slice(3, 6)}`,
      `+40 7${rest.slice(0, 2)} ${rest.slice(2, 5)} ${rest.slice(5, 8)}`,
      `0543-${dice.digits(6)}`,
      `06\u200b${rest}`,
      `nul zes ${Array.from(rest)
        .map((digit) => 'nul een twee drie vier vijf zes zeven acht negen'.split(' ')[Number(digit)])
        .join(' ')}`,
    ])
  },
  address: (dice) => `${dice.of(streets)} ${1 + dice.below(220)}${dice.of(['', '', 'a', '-2', ' B'])}`,
  handle(dice) {
    const name = `${dice
      .of(given)
      .normalize('NFKD')
      .replaceAll(/\P{ASCII}/gu, '')
      .toLowerCase()}${dice.of(['_x', '.nl', '99', '_official'])}`
    return dice.of([`@${name}`, `t.me/${name}`, `https://www.instagram.com/${name}/`])
  },
  email(dice) {
    const box = `${dice.of(['info', 'werk', 'x.test', 'proef_1', 'jobs+nl'])}${dice.below(90)}`
    const host = dice.of(['voorbeeld', 'test-mail', 'example'])
    const end = dice.of(['nl', 'com', 'pl', 'co.uk'])
    return dice.of([
      `${box}@${host}.${end}`,
      `${box} @ ${host}.${end}`,
      `${box}(at)${host}.${end}`,
      `${box.toUpperCase()}@${host}.${end}`,
      `${box} [at] ${host} punt ${end.split('.')[0] ?? ''}`,
    ])
  },
  iban(dice) {
    const account = dice.of(ibans)
    return dice.of([
      account,
      (account.match(/.{1,4}/g) ?? []).join(' '),
      account.toLowerCase(),
      (account.match(/.{1,4}/g) ?? []).join('-'),
    ])
  },
  postcode: (dice) =>
    `${1 + dice.below(9)}${dice.digits(3)}${dice.of(['', ' '])}${dice.of(['AB', 'XH', 'LG', 'ZD', 'BR', 'KC'])}`,
}

/** `#` is where something is planted. */
const sentences: Record<Planted['type'], readonly string[]> = {
  name: [
    'De voorman heet #.',
    'Mevrouw # durft niet te praten.',
    'Zij noemt zich # als er bezoek is.',
    'Mijn buurman # zag het ook.',
    'Haar naam is #, zegt ze.',
    'Een jongen genaamd # bracht haar weg.',
    'Dhr. # int het geld.',
    'Ik ben # en ik maak me zorgen.',
    'Szef nazywa się #.',
    'Șeful se numește #.',
    'My boss is called #.',
    'Zijn dochter # is ook in huis.',
  ],
  plate: [
    'Voor de deur staat een busje met kenteken #.',
    'Ik zag # wegrijden.',
    'De auto (#) komt elke nacht.',
    'Kenteken: #',
    'Een witte bestelbus, #, haalt ze op.',
  ],
  phone: [
    'Hij belt met #.',
    'Je kunt haar bereiken op #.',
    'Tel: #',
    'Het nummer is #, alleen appen.',
    'Ze werd gebeld door #.',
  ],
  address: ['Het is op de #.', 'Ze slapen met acht man in de #.', 'Ga naar # en kijk zelf.', 'Adres: #'],
  handle: [
    'Ze kreeg berichten van #.',
    'Kijk maar op #, daar staan fotos.',
    'Hij werft via #.',
    'Zijn snapchat: #',
    'Op insta # staat het.',
    'Zoek op telegram naar #.',
  ],
  email: ['Mailen kan naar #.', 'De advertentie noemt #.', 'Contact: #'],
  iban: ['Het loon gaat naar #.', 'Zij moest geld storten op #, elke week.', 'Rekening #'],
  postcode: ['De woning ligt in # Winterswijk.', 'Postcode #.', 'Het staat op #, achteraf.'],
}
const fillers = [
  'Er komen om 22:30 uur steeds mannen langs.',
  'Ze krijgt 250 euro per week en werkt zes dagen.',
  'Sinds 12 november 2025 is het gordijn dicht.',
  'Ik weet niet of dit klopt.',
  'Het is er heet en vies.',
  'Dat zag ik in 2024 ook al.',
  `In ${places.join(' en ')} hoor ik hetzelfde.`,
]

export function story(seed: number): Story {
  const dice = new Dice(seed + 1)
  const planted: Planted[] = []
  let text = ''
  const types = (Object.keys(sentences) as Planted['type'][]).filter(() => dice.below(10) < 7)
  for (const type of types.toSorted(() => dice.below(3) - 1)) {
    if (dice.below(2) === 0) text += `${dice.of(fillers)} `
    const [front = '', back = ''] = dice.of(sentences[type]).split('#')
    const what = writings[type](dice)
    const start = text.length + front.length
    planted.push({ type, start, end: start + what.length })
    text += `${front}${what}${back}${dice.of([' ', '\n'])}`
  }
  return { text, planted }
}
