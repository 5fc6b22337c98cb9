// SPDX-License-Identifier: EUPL-1.2
/**
 * The handbook (`docs/beheer.md`) and README against the product: each setting and each command stands in both, and nothing that is not
 * there; each line of the log is explained. That its commands work is tried by `npm run try-install`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../src/platform/project-root.ts'
import { commandLine } from './command-line.ts'
import { fetches, handbookBlocks } from './install/handbook-blocks.ts'

const textOf = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')
const handbook = textOf('docs/beheer.md')
const readme = textOf('README.md')
const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => textOf(join('src', name)))
  .join('\n')

/** `SPIL_{PUBLIC,STAFF}_TLS_CERT` is two settings; `..._TLS_KEY` behind it is two more. */
function written(text: string): string[] {
  const whole = text.replaceAll(/(SPIL_\{[A-Z,]+\})(_TLS)_CERT`, `\.\.\._TLS_KEY/g, '$1$2_CERT`, `$1$2_KEY')
  return [...whole.matchAll(/SPIL_(?:\{([A-Z,]+)\}_)?([A-Z_]*[A-Z])/g)].flatMap(([, choices, rest = '']) =>
    choices === undefined ? [`SPIL_${rest}`] : choices.split(',').map((choice) => `SPIL_${choice}_${rest}`),
  )
}
const sorted = (names: readonly string[]): string[] => [...new Set(names)].toSorted()

const settings = sorted([
  ...[...sources.matchAll(/'(SPIL_[A-Z_]*[A-Z])'/g)].map(([, name = '']) => name),
  ...[...sources.matchAll(/SPIL_\$\{program\}_(TLS_[A-Z]+)/g)].flatMap(([, rest]) =>
    ['PUBLIC', 'STAFF'].map((program) => `SPIL_${program}_${rest}`),
  ),
])
/** Only for who measures. */
const measured = readdirSync(join(projectRoot, 'bench'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => written(textOf(join('bench', name))))
const commands = async (): Promise<string[]> =>
  [...(await commandLine({})(['help'])).said.matchAll(/^ {2}([a-z]+(?: [a-z]+)?)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help')

test('the code reads settings at all, so that what follows says something', () => {
  expect(settings.length).toBeGreaterThan(20)
})

describe.each([
  ['README.md', readme],
  ['docs/beheer.md', handbook],
])('%s', (_, text) => {
  const rows = text.split('\n').filter((line) => line.startsWith('| `SPIL_'))

  test('has each setting in its table, once, and no other', () => {
    const names = rows.flatMap((row) => written(row.split('|')[1] ?? ''))
    expect(names.toSorted()).toEqual(settings)
  })

  test('names no setting that is not there', () => {
    expect(sorted(written(text)).filter((name) => !settings.includes(name) && !measured.includes(name))).toEqual([])
  })

  test('has each command of spil in its table', async () => {
    const cells = text.split('\n').flatMap((line) => (line.startsWith('| `') ? [line.split('|')[1] ?? ''] : []))
    const missing = (await commands()).filter(
      // `municipality add`, `list`, `set` stand in one row
      (name) => !cells.some((cell) => cell.includes(`\`${name}`) || inOneRow(cell, name)),
    )
    expect(missing).toEqual([])
  })
})

const inOneRow = (cell: string, name: string): boolean => {
  const [first = '', second = ''] = name.split(' ')
  return cell.includes(`\`${first} `) && cell.includes(`\`${second}\``)
}

describe('docs/beheer.md', () => {
  test('has no command of spil that is not there', async () => {
    const known = await commands()
    const used = [...handbook.matchAll(/(?:^|[`|&(] ?)spil ((?:[a-z]+)(?: [a-z]+)?)/gm)].map(([, words = '']) => words)
    const inTable = handbook
      .slice(handbook.indexOf('## 8.'))
      .split('\n')
      .flatMap((line) => /^\| `([a-z ]+)`/.exec(line)?.[1] ?? [])
    expect(inTable.toSorted()).toEqual(known.toSorted())
    const unknown = used.filter(
      (words) => !known.includes(words) && !known.includes(words.split(' ')[0] ?? '') && words !== 'help',
    )
    expect(unknown).toEqual([])
  })

  test('explains each line that the log can hold', () => {
    const events = sorted([...sources.matchAll(/event: '([^']+)'/g)].map(([, event = '']) => event))
    expect(events.length).toBeGreaterThan(5)
    expect(events.filter((event) => !handbook.includes(`\`${event}\``))).toEqual([])
  })

  test('is followed by npm run try-install: names first, then fetching, then what runs without a network', () => {
    const [names = '', ...blocks] = handbookBlocks()
    expect(names).toMatch(/^SLUG=.*\nNAAM=.*\nFORMULIER=.*\nBALIE=.*\nINLOGDIENST=.*\nCLIENT=.*\n$/)
    expect(blocks.map(fetches)).toEqual([true, true, ...blocks.slice(2).map(() => false)])
    for (const unit of readdirSync(join(projectRoot, 'ops/systemd')).filter((name) => name.endsWith('.service')))
      expect(blocks.join('\n')).toContain(unit.replace('.service', ''))
  })

  test('says that a proxy must not open TLS for the form (M-04), and what cannot be produced (M-84)', () => {
    expect(handbook).toContain('Zet nooit een proxy')
    expect(handbook).toContain('bestaat niet, en kan dus niet geleverd worden')
  })
})
