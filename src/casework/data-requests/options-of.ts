// SPDX-License-Identifier: EUPL-1.2
/** A list of fixed values with their words, as the choices of a field. */
export const optionsOf = <Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): { value: Value; label: string }[] => values.map((value) => ({ value, label: labels[value] }))
