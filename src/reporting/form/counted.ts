// SPDX-License-Identifier: EUPL-1.2
/**
 * A number with its word, for languages that say 1, 2, 5 and 22 each in an own way ("2 pliki", "5 plików", "22 de fișiere").
 * Which form goes with which number is the language's own rule, from Intl; the forms stand in the file of words.
 */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

export function countedIn(tag: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tag)
  return (count, forms) => `${count} ${forms[rules.select(count)] ?? forms.other}`
}
