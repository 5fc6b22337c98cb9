// SPDX-License-Identifier: EUPL-1.2
/**
 * The container file and what goes with it (M-26, M-81): nobody is root, nothing is written, nothing secret is in the image. No container
 * engine is needed: the files are read, and what `.containerignore` lets through is tried on this checkout.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../src/platform/project-root.ts'

const textOf = (file: string): string => readFileSync(join(projectRoot, file), 'utf8')
const manifest = JSON.parse(textOf('package.json')) as { version: string }

/** Each instruction with what follows it; lines that end in a backslash are one. */
const instructions = textOf('ops/Containerfile')
  .replaceAll(/^#.*$/gm, '')
  .replaceAll(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => [line.split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1).trim()] as const)
const all = (name: string): string[] => instructions.filter(([word]) => word === name).map(([, rest]) => rest)
const lastStage = instructions.slice(instructions.findLastIndex(([word]) => word === 'FROM'))

describe('the container file', () => {
  test('begins each stage from an image with an exact version', () => {
    const [base = '', build = '', last] = all('FROM')
    expect([all('FROM').length, last]).toEqual([3, 'base'])
    expect(base).toMatch(/^docker\.io\/library\/debian:\d+\.\d+-slim AS base$/)
    expect(build).toMatch(/^docker\.io\/library\/node:\d+\.\d+\.\d+-\w+ AS build$/)
  })

  test('installs from the lockfile, without development tools and without the scripts of packages', () => {
    const install = all('RUN').find((run) => run.includes('npm')) ?? ''
    expect(JSON.parse(install)).toEqual(['npm', 'ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'])
  })

  test('runs as a number that is not root, in a folder that belongs to root, and no shell stands in between', () => {
    expect(lastStage.filter(([word]) => word === 'USER')).toEqual([['USER', '10001:10001']])
    expect(lastStage.filter(([word]) => word === 'COPY')).toEqual([
      ['COPY', '--from=build --chown=0:0 /opt/spil /opt/spil'],
    ])
    expect(lastStage.filter(([word]) => ['VOLUME', 'RUN', 'ADD'].includes(word))).toEqual([])
    const health = all('HEALTHCHECK')[0]?.replace(/^.*CMD /, '') ?? ''
    for (const form of [...all('RUN'), ...all('ENTRYPOINT'), ...all('CMD'), health])
      expect(JSON.parse(form)).toEqual(expect.arrayContaining([expect.any(String)]))
    expect(all('ENTRYPOINT')).toHaveLength(1)
    expect(all('HEALTHCHECK')).toHaveLength(1)
  })

  test('copies only what exists and what the ignore file lets through, and starts what is there', () => {
    const sources = all('COPY')
      .filter((rest) => !rest.startsWith('--from'))
      .flatMap((rest) => rest.split(' ').slice(0, -1))
    expect(sources).toEqual(['package.json', 'package-lock.json', '.npmrc', 'build', 'db', 'src'])
    for (const source of sources) {
      expect(existsSync(join(projectRoot, source)), source).toBe(true)
      expect(isLetThrough(source), source).toBe(true)
    }
    const started = `${all('CMD').join()} ${all('HEALTHCHECK').join()} ${textOf('ops/compose.yaml')}`
    const files = [...started.matchAll(/\/opt\/spil\/((?:src|dist)\/[\w./-]+)/g)].map(([, file = '']) => file)
    expect(new Set(files)).toEqual(
      new Set([
        ...['public', 'staff', 'worker'].map((program) => `dist/start/${program}.js`),
        'src/start/ask-health.ts',
        'src/start/spil.ts',
      ]),
    )
    for (const file of files)
      expect(existsSync(join(projectRoot, file.replace(/^dist\/(.*)\.js$/, 'src/$1.ts'))), file).toBe(true)
  })

  test('holds no secret and no setting that is one (M-26)', () => {
    expect(textOf('ops/Containerfile')).not.toMatch(/password|secret|token|\bARG\b/i)
    expect(all('ENV').join()).not.toMatch(/DATABASE_URL|_KEY|KEYS/)
  })
})

/** The rules of `.containerignore`: the last that fits decides; a folder that is let through lets through what is in it. */
const rules = textOf('.containerignore')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
function isLetThrough(path: string): boolean {
  let through = true
  for (const rule of rules) {
    const pattern = rule.replace(/^!/, '')
    if (matchesGlob(path, pattern) || path.startsWith(`${pattern}/`) || (pattern === '*' && path !== ''))
      through = rule.startsWith('!')
  }
  return through
}

describe('what goes into the image', () => {
  test.each([
    '.spil/keys/root.key',
    '.spil/secrets/postgres.password',
    '.git/config',
    '.env',
    'src/.env.local',
    'src/start/own.key',
    'node_modules/x/index.js',
    'tests/house.ts',
    'bench/run.ts',
    'docs/glossary.md',
    'ops/compose.yaml',
    'src/access.test.ts',
    'src/start/settings.test.ts',
    'db/tls.pem',
    'dist/start/public.js',
    'spil-backup',
  ])('%s does not', (path) => expect(isLetThrough(path)).toBe(false))

  test('every source does', () => {
    const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
      .map((name) => `src/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    expect(sources.length).toBeGreaterThan(100)
    expect(sources.filter((name) => !isLetThrough(name))).toEqual([])
  })

  test('is decided by the same rules for each engine: they look at different names', () => {
    expect(textOf('ops/Containerfile.dockerignore')).toBe(textOf('.containerignore'))
  })
})

describe('the compose file', () => {
  const text = textOf('ops/compose.yaml')
  const part = (from: string, to: string): string => text.slice(text.indexOf(`\n${from}:`), text.indexOf(`\n${to}:`))
  const shared = part('x-program', 'services')
  const services = Object.fromEntries(
    part('services', 'networks')
      .split(/\n(?= {2}\w+:\n)/)
      .slice(1)
      .map((service) => [service.trim().split(':')[0] ?? '', service]),
  )

  test('has what all programs share: nothing written, nothing gained, no core file, no swap', () => {
    for (const line of [
      'read_only: true',
      'cap_drop: [ALL]',
      `security_opt: ['no-new-privileges:true']`,
      'ulimits: { core: 0 }',
      'mem_limit: 400m',
      'memswap_limit: 400m',
    ])
      expect(shared).toContain(`\n  ${line}\n`)
    expect(shared).toContain(`image: spil:${manifest.version}\n`)
  })

  test('gives each service that, a number of its own, and takes nothing of it back', () => {
    expect(Object.keys(services)).toEqual(['public', 'staff', 'worker', 'migrate'])
    const users = Object.values(services).map((service) => /^ {4}user: '(\d+:\d+)'$/m.exec(service)?.[1])
    expect(users).toEqual(['10001:10001', '10002:10002', '10003:10003', '10004:10004'])
    for (const [name, service] of Object.entries(services)) {
      expect(service, name).toContain('\n    <<: *program\n')
      expect(service, name).not.toMatch(
        /privileged|cap_add|read_only|security_opt|ulimits|network_mode|pid:|devices|docker\.sock/,
      )
      for (const [, volumes = ''] of service.matchAll(/volumes: \[(.*)\]/g))
        for (const volume of volumes.split(', ')) expect(volume, name).toMatch(/:ro'$/)
    }
  })

  test('gives no program the login or the key of another (M-09, M-26)', () => {
    const secrets = Object.values(services).map((service) => /^ {4}secrets: \[(.*)\]$/m.exec(service)?.[1])
    expect(secrets).toEqual(['intake_w.password', 'casework_rw.password', 'worker_rw.password', 'migrator.password'])
    Object.entries(services).forEach(([name, service], index) => {
      expect(service, name).toContain(`?passfile=/run/secrets/${secrets[index]}\n`)
      expect(/SPIL_KEYS_DIR|keys-/.test(service), name).toBe(['staff', 'worker'].includes(name))
      expect(service, name).not.toMatch(/:\/\/[^@\s]*:[^@\s]*@/)
    })
  })

  test('lets the worker and the migration reach nothing but the database (M-81)', () => {
    expect(text).toMatch(/\n {2}inside:\n {4}internal: true\n/)
    for (const name of ['worker', 'migrate']) {
      expect(services[name]).toContain('networks: [inside]')
      expect(services[name]).not.toContain('ports:')
    }
  })
})
