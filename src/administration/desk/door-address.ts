// SPDX-License-Identifier: EUPL-1.2
/** Where a door is on the internet: its own host name, otherwise that of the municipality with its code. Values in, values out. */
import { isLoopback } from '../../platform/loopback.ts'
import type { Door } from '../../reporting/index.ts'

/** @returns nothing when no host name is known: then only the path is */
export function addressOf(door: Pick<Door, 'host' | 'code'>, publicHost: string | undefined): string | undefined {
  if (door.host !== undefined) return `${schemeOf(door.host)}://${door.host}/`
  return publicHost === undefined ? undefined : `${schemeOf(publicHost)}://${publicHost}${pathOf(door)}`
}

export const pathOf = ({ code }: Pick<Door, 'code'>): string => `/?d=${code}`

const schemeOf = (host: string): string => (isLoopback(host) ? 'http' : 'https')
