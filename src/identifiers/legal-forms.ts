// SPDX-License-Identifier: EUPL-1.2
/** Legal forms (rechtsvormen) as they stand behind a name, Dutch and of the countries people at work here often come from. Without a last dot. */
export const legalForms: readonly (readonly [form: string, ways: readonly string[]])[] = [
  ['bv', ['b.v', 'bv', 'b v']],
  ['nv', ['n.v', 'nv']],
  ['vof', ['v.o.f', 'vof']],
  ['cv', ['c.v']],
  ['eenmanszaak', ['eenmanszaak']],
  ['gmbh', ['gmbh', 'g.m.b.h']],
  ['ug', ['ug (haftungsbeschränkt)']],
  ['bvba', ['bvba', 'b.v.b.a']],
  ['ltd', ['limited', 'ltd']],
  ['sp. z o.o', ['sp. z o.o', 'sp.z o.o', 'sp z oo', 'sp. z.o.o', 'sp.zo.o']],
  ['srl', ['s.r.l', 'srl']],
  ['eood', ['eood', 'еоод']],
  ['ood', ['ood', 'оод']],
  ['kft', ['kft']],
  ['sro', ['s.r.o', 'sro']],
]
