// SPDX-License-Identifier: EUPL-1.2
/** Every address of both programs, from the table of paths itself: a new one is attacked without anybody thinking of it. */
import { paths, type PathName } from '../../src/paths.ts'
import type { Target } from '../target.ts'

export interface Place {
  name: PathName
  path: string
}

/** @param id stands where an address asks for one */
export const staffPlaces = (id: string): readonly Place[] =>
  (Object.entries(paths) as [PathName, string][]).map(([name, path]) => ({
    name,
    path: path.replace(':gemeente', 'winterswijk').replace(':id', id),
  }))

export const publicPaths = ['/', '/?taal=en', '/?taal=ar', '/weg', '/healthz', '/bestaat-niet'] as const

/** Addresses of who has no session yet: their forms carry no proof of one. */
export const isEntrance = (name: PathName): boolean => paths[name].startsWith('/inloggen') || name === 'signOut'

/** The object that an address is about. */
export const idFor = (name: PathName, { report, theCase }: Target): string => (name === 'case' ? theCase : report)
