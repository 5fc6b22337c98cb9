// SPDX-License-Identifier: EUPL-1.2
/** Finds postcodes, and streets with a number. A place or a street alone is left alone: half the story is about places. */
import { partsOf, type Part } from './span.ts'

const postcode = /(?<![\p{L}\p{N}@_.,€-])(?<it>[1-9][\dO]{3}[ .-]{0,2}[A-Z]{2})(?![\p{L}\p{N}@_])/giu
const neverGiven = new Set(['SA', 'SD', 'SS'])
/** Two letters that stand behind a number or a year and are no postcode when they are small. */
const smallWords = new Set(
  'is en of in op de te om al ik je we ze er zo nu af uw ga ja na hè ie it up at by to am pm on or as no so if me my he be km kg cm mm gb mb kb tb kw hp pk cc ml cl dl st eu nl uu ex jr wo ma di do vr za zo ha cv gr ca cd tv lb ft do au la le du et se la na za po do od si cu pe un'.split(
    ' ',
  ),
)

export const findPostcodes = (text: string): Part[] =>
  partsOf(text, postcode, (found, at) => {
    const letters = found.slice(-2)
    // `CB 1234 AB` is a plate
    if (/(?<![\p{L}\p{N}])(?!NL)[A-Z]{1,2}[ -]?$/u.test(text.slice(Math.max(0, at - 4), at))) return false
    if (neverGiven.has(letters.toUpperCase()) || /[€$£]\s?$/.test(text.slice(Math.max(0, at - 2), at))) return false
    if (letters === letters.toUpperCase()) return true
    if (letters !== letters.toLowerCase())
      return /\d[A-Z]/.test(found) || / /.test(found) ? !smallWords.has(letters.toLowerCase()) : true
    return !smallWords.has(letters)
  })

const house = String.raw`[ ]{1,2}(?:nr\.? ?|nummer |no\.? ?)?\d{1,4}(?! ?(?:uur|euro|jaar|km|keer|meter|minuten|mensen|man|vrouwen|personen|meisjes|jongens|dagen|weken|maanden|auto|huizen)(?!\p{L}))(?:[ -]?[a-zA-Z](?![\p{L}\p{N}]))?(?:[ -/]?(?:hs|bis|I{1,3}|\d{1,3})(?![\p{L}\p{N}]))?(?![\d.,]\d|\p{L}|\p{N})`
const patterns: readonly RegExp[] = [
  // a word that can only be a street, also in small letters
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:van|de|den|der|het|ten|ter|prins|prinses|koning|koningin|dr\.?|burg\.?|burgemeester|graaf|sint|st\.|oude|nieuwe|kleine|grote|korte|lange) ){0,3}[\p{L}'’.-]{2,40}(?:straat|laan|plein|gracht|kade|singel|steeg|dreef|plantsoen|straße|strasse|str\.)${house}`,
    'giu',
  ),
  // one that may be another word needs its capital
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’.-]{1,30} ){0,2}\p{Lu}[\p{L}'’.-]{1,40}(?:weg|hof|dijk|pad|park|markt|ring|wal|baan|erf|kamp|veld|daal|burg|horst|heide|akker|kamp|brink|es|hoek|werf|haven|polder|rade)${house}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:Laan|Plein|Weg|Hof|Kade|Markt|Dorp|Brink)(?: (?:van|de|der|den|het|\p{Lu}[\p{L}'’-]{1,30})){0,4}${house}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:ul\.|ulica|al\.|aleja|os\.|Strada|Str\.|Bulevardul|Bd\.|ул\.|улица|бул\.|Rue|Calle|Via|Avenue|Avenida) ?(?:\p{L}[\p{L}.'’-]{0,30} ){0,3}\p{L}[\p{L}.'’-]{1,30},?${house}`,
    'gu',
  ),
  /(?<![\p{L}\p{N}])\d{1,4}[a-z]? (?:\p{Lu}[\p{L}'’-]{1,30} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Court|Crescent|Way|Place|Square)(?!\p{L})/gu,
]

export const findAddresses = (text: string): Part[] => patterns.flatMap((pattern) => partsOf(text, pattern))
