// SPDX-License-Identifier: EUPL-1.2
/**
 * Cyrillic and Greek in Latin letters, roughly as passports write them, so that a name from one paper meets itself on another. Arabic
 * writes no short vowels: what would come out is no name, so it stays as it is.
 *
 * Source: ICAO Doc 9303 part 3, section 6, tables B (Cyrillic); ISO 843 for Greek, both simplified.
 */
const pairs =
  'а a б b в v г g ґ g д d е e ё e є ie ж zh з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю iu я ia ј j љ lj њ nj ћ c ђ d џ dz α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o'.split(
    ' ',
  )

const latin: ReadonlyMap<string, string> = new Map(
  pairs.flatMap((sign, place) => (place % 2 === 0 ? [[sign, (pairs[place + 1] ?? '').replace('_', '')]] : [])),
)

export const inLatin = (text: string): string =>
  /[\u0370-\u04ff]/.test(text)
    ? Array.from(text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, ''), (sign) => latin.get(sign) ?? sign).join(
        '',
      )
    : text
