// SPDX-License-Identifier: EUPL-1.2
/**
 * Guards the few arrows that are never drawn. Imports point to the source, data comes the other way; each wall has its reason.
 * It reads the imports of every file under `src/` and follows them, so that a long way round is seen too.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = import.meta.dirname

type Files = ReadonlyMap<string, string>

function filesOnDisk(): Map<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name),
  )
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, name), 'utf8')]))
}

/** What a file imports of ours, as paths below `src/`. Types draw an arrow too, but do not come along into a program. */
function importsOf(file: string, files: Files, { types = true } = {}): string[] {
  const all = files.get(file) ?? ''
  const text = types ? all : all.replaceAll(/^(?:import|export) type [^;]*?'$/gms, '')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/'),
  )
}

const roomOf = (file: string): string =>
  file.includes('/') ? (file.split('/')[0] as string) : file.replace(/\.tsx?$/, '')

/** Which rooms a room may import, itself apart. The ground (`time`, `paths`, `access`) is under every room but law and time. */
const allowed: Record<string, readonly string[]> = {
  time: [],
  paths: [],
  access: [],
  law: ['time'],
  signals: [],
  identifiers: [],
  linking: ['identifiers'],
  sandbox: [],
  platform: ['time', 'paths', 'access'],
  ui: ['time', 'paths'],
  reporting: ['time', 'law', 'signals', 'identifiers', 'sandbox', 'platform', 'ui'],
  triage: ['time', 'paths', 'access', 'law', 'signals', 'identifiers', 'linking', 'platform', 'ui', 'reporting'],
  telling: ['time', 'paths', 'access', 'law', 'signals', 'identifiers', 'platform', 'ui', 'reporting', 'triage'],
  casework: ['time', 'paths', 'access', 'law', 'identifiers', 'platform', 'ui', 'reporting', 'triage'],
  care: ['time', 'paths', 'access', 'law', 'identifiers', 'platform', 'ui', 'triage', 'casework'],
  sharing: [
    'time',
    'paths',
    'access',
    'law',
    'identifiers',
    'platform',
    'ui',
    'reporting',
    'triage',
    'casework',
    'care',
  ],
  entrance: ['time', 'paths', 'access', 'platform', 'ui'],
  notices: ['time', 'paths', 'access', 'law', 'platform', 'ui'],
  administration: ['time', 'paths', 'access', 'law', 'platform', 'ui', 'reporting', 'triage', 'casework', 'notices'],
  oversight: [
    'time',
    'paths',
    'access',
    'law',
    'platform',
    'ui',
    'reporting',
    'triage',
    'casework',
    // a registration with CoMensha left the house too
    'care',
    'sharing',
    'administration',
  ],
  insight: ['time', 'paths', 'access', 'platform', 'ui', 'triage'],
  start: [
    'time',
    'paths',
    'access',
    'law',
    'signals',
    'identifiers',
    'linking',
    'platform',
    'ui',
    'reporting',
    'triage',
    'telling',
    'casework',
    'care',
    'sharing',
    'administration',
    'oversight',
    'entrance',
    'notices',
    'insight',
  ],
}

const reasons: Record<string, string> = {
  law: 'law is pure: it knows dates and nothing else',
  signals: 'the catalogue of signals is data and knows nothing',
  identifiers: 'reading a number or a name is pure: values in, values out',
  linking: 'to compare two records is pure: values in, values out',
  sandbox: 'in the sandbox there is nothing of ours worth having',
  telling: 'telling lays down at the door like everybody else; it looks back at reporting and triage only',
  platform: 'the ground floor knows no room and draws no HTML',
  ui: 'components know no room, so that every room can use them',
  reporting: 'reporting faces the internet and knows no other room',
  triage: 'triage reaches back to reporting; it never learns who comes after it',
  casework: 'casework reaches back to triage, and to reporting for its files; it never learns who comes after it',
  care: 'care comes after casework: it uses the case, and the case never learns of it',
  sharing: 'sharing comes after care: it takes from a case what somebody chose, and no earlier room learns of it',
  entrance: 'who comes in is settled before any room is entered',
  notices: 'notices mails numbers; what they are numbers of it never learns',
  administration: 'administration knows people, limits and whether the work goes on, and no content',
  insight: 'insight reads the ledger of facts and the names of things; never a report',
  oversight: 'oversight looks back at every room; no room learns that it is there',
}

/** @returns a sentence per forbidden arrow */
function forbiddenArrows(files: Files): string[] {
  return [...files.keys()].flatMap((file) =>
    importsOf(file, files).flatMap((target) => {
      const [from, to] = [roomOf(file), roomOf(target)]
      const rooms = allowed[from]
      if (!rooms) return [`${file}: the room ${from} is not on the plan`]
      if (from === to) return []
      if (!rooms.includes(to)) return [`${file} imports ${target}: ${reasons[from] ?? `${from} may not use ${to}`}`]
      const throughTheDoor =
        from === 'start' ||
        ![
          'reporting',
          'triage',
          'telling',
          'casework',
          'care',
          'sharing',
          'administration',
          'notices',
          'oversight',
          'entrance',
          'insight',
        ].includes(to) ||
        target === `${to}/index.ts`
      return throughTheDoor ? [] : [`${file} imports ${target}: a room is entered through its index.ts`]
    }),
  )
}

/** Everything a program is made of, found by following its imports. */
function reach(start: string, files: Files): Set<string> {
  const seen = new Set<string>()
  const todo = [start]
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    todo.push(...importsOf(file, files, { types: false }))
  }
  return seen
}

/** What must never be part of the public program (design: processes and trust). */
const neverPublic = [
  /^sandbox\//,
  /^triage\//,
  /^casework\//,
  /^care\//,
  /^sharing\//,
  /^telling\//,
  /^notices\//,
  /^administration\//,
  /^oversight\//,
  /^insight\//,
  /^entrance\//,
  /^platform\/mail\/mailer/,
  /^platform\/keys\//,
  /^platform\/audit\//,
  /^reporting\/desk\//,
  /^reporting\/index\.ts$/,
  /^platform\/database\/migrate/,
]

describe('the walls of the house', () => {
  const files = filesOnDisk()

  test('the guard sees the whole house', () => {
    expect(files.size).toBeGreaterThan(100)
    expect(new Set([...files.keys()].map(roomOf))).toEqual(new Set(Object.keys(allowed)))
  })

  test('imports never run up: every arrow is on the plan', () => {
    expect(forbiddenArrows(files)).toEqual([])
  })

  test('a planted forbidden import is seen, and a way around the door too', () => {
    const planted = new Map(files)
    planted.set('reporting/planted.ts', `import { may } from '../triage/index.ts'`)
    planted.set('casework/planted.ts', `import { findVisibleReports } from '../triage/store.ts'`)
    planted.set('notices/planted.ts', `import { triageWaiting } from '../triage/index.ts'`)
    planted.set('law/planted.ts', `import { sql } from '../platform/facts.ts'`)
    expect(forbiddenArrows(planted)).toHaveLength(4)
  })

  test('the public program reaches no private key, no later room, no desk', () => {
    const parts = [...reach('start/public.ts', files)]
    expect(parts.length).toBeGreaterThan(30)
    expect(parts.filter((file) => neverPublic.some((never) => never.test(file)))).toEqual([])
  })

  test('the guard would see the public program reach for a key', () => {
    const planted = new Map(files)
    planted.set(
      'reporting/public-house.ts',
      `${files.get('reporting/public-house.ts')}\nimport { KeyService } from '../platform/keys/key-service.ts'`,
    )
    expect([...reach('start/public.ts', planted)].some((file) => file.startsWith('platform/keys/'))).toBe(true)
  })

  test('the platform draws no HTML', () => {
    expect([...files.keys()].filter((file) => file.startsWith('platform/') && file.endsWith('.tsx'))).toEqual([])
  })

  test('there is no room where things are put instead of found', () => {
    expect([...files.keys()].filter((file) => /(^|\/)(utils?|common|helpers?|misc)(\/|\.tsx?$)/.test(file))).toEqual([])
  })
})
