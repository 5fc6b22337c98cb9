// SPDX-License-Identifier: EUPL-1.2
/** What a disclosure is called when two people talk about it: by chance, so that it tells nothing of how many there are or of which case. */
export const codeOf = (id: string): string => {
  const first = id.replaceAll('-', '').slice(0, 8).toUpperCase()
  return `${first.slice(0, 4)}-${first.slice(4)}`
}
