// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads the name of a company: lower case, single spaces, the legal form in one way of writing at the end. A name proves nothing about
 * which company it is; the number of the trade register does.
 */
import { holdsBsn } from './bsn.ts'
import { legalForms } from './legal-forms.ts'
import { refused, tidy, valid, type Reading } from './reading.ts'

export function readCompany(typed: string): Reading {
  const text = tidy(typed).toLowerCase().normalize('NFKC')
  if (text === '') return refused('empty')
  if (holdsBsn(text, [9])) return refused('holdsBsn')
  const { name, form } = splitLegalForm(text)
  if (!/[\p{L}\p{N}]/u.test(name)) return refused('notCompany')
  return valid(form === '' ? name : `${name} ${form}`)
}

/** @returns the legal form as we write it, or nothing */
export const legalFormOf = (normal: string): string => splitLegalForm(normal).form

function splitLegalForm(text: string): { name: string; form: string } {
  const plain = text.replace(/[ ,.]+$/, '')
  for (const [form, ways] of legalForms) {
    const way = ways.find((each) => plain.endsWith(` ${each}`))
    if (way !== undefined) return { name: plain.slice(0, -way.length).replace(/[ ,]+$/, ''), form }
  }
  return { name: plain, form: '' }
}
