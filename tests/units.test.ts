// SPDX-License-Identifier: EUPL-1.2
/**
 * The units of systemd: each program a user of its own, nothing written, no core file, nothing out but where it must (M-25, M-26, M-81).
 * Where systemd's own tools are, they judge too.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../src/platform/project-root.ts'

const folder = join(projectRoot, 'ops/systemd')
const units = readdirSync(folder)
const services = units.filter((name) => name.endsWith('.service'))
const sockets = units.filter((name) => name.endsWith('.socket'))
const textOf = (unit: string): string => readFileSync(join(folder, unit), 'utf8')

/** All values of a directive, in the order of the file. */
const valuesOf = (unit: string, directive: string): string[] =>
  [...textOf(unit).matchAll(new RegExp(`^${directive}=(.*)$`, 'gm'))].map(([, value = '']) => value)

test('there is a unit for each program, and a socket for each that has visitors', () => {
  expect(services.toSorted()).toEqual(
    ['migrate', 'public', 'staff', 'worker'].map((program) => `spil-${program}.service`),
  )
  expect(sockets.toSorted()).toEqual(['spil-public.socket', 'spil-staff.socket'])
})

describe.each(services)('%s', (unit) => {
  test('runs as a user of its own who gains nothing and writes nothing (M-81)', () => {
    const user = valuesOf(unit, 'User')
    expect(user).toEqual([unit.replace('.service', '')])
    expect(readFileSync(join(folder, 'spil.sysusers.conf'), 'utf8')).toMatch(new RegExp(`^u ${user[0]} - `, 'm'))
    const demands: Record<string, string[]> = {
      NoNewPrivileges: ['yes'],
      CapabilityBoundingSet: [''],
      AmbientCapabilities: [''],
      ProtectSystem: ['strict'],
      ProtectHome: ['yes'],
      PrivateTmp: ['yes'],
      PrivateDevices: ['yes'],
      RestrictAddressFamilies: ['AF_UNIX AF_INET AF_INET6'],
      SystemCallFilter: ['@system-service', '~@privileged @resources'],
      UMask: ['0077'],
      ReadWritePaths: [],
      StateDirectory: [],
      DynamicUser: [],
    }
    for (const [directive, values] of Object.entries(demands))
      expect(valuesOf(unit, directive), directive).toEqual(values)
    for (const part of ['Clock', 'ControlGroups', 'Hostname', 'KernelLogs', 'KernelModules', 'KernelTunables'])
      expect(valuesOf(unit, `Protect${part}`), part).toEqual(['yes'])
  })

  test('leaves no memory on a disk and opens no inspector (M-25)', () => {
    expect(valuesOf(unit, 'LimitCORE')).toEqual(['0'])
    expect(valuesOf(unit, 'MemorySwapMax')).toEqual(['0'])
    expect(valuesOf(unit, 'ExecStart')[0]).toContain(' --disable-sigusr1 ')
  })

  test('gets its password as a file, never in the environment or an argument (M-26)', () => {
    expect(valuesOf(unit, 'LoadCredential')).toEqual([expect.stringMatching(/^database\.password:\/etc\/spil\//)])
    const address = valuesOf(unit, 'Environment').find((line) => line.includes('DATABASE_URL')) ?? ''
    expect(address).toMatch(/:\/\/[a-z_]+@.*\?passfile=%d\/database\.password$/)
  })

  test('starts a program that exists, and speaks to this machine only, the staff program apart (M-81)', () => {
    const file = valuesOf(unit, 'ExecStart')[0]
      ?.split(' ')
      .find((part) => /\.(js|ts)$/.test(part) || part.endsWith('spil.ts'))
    const source = file?.replace('/opt/spil/', '').replace(/^dist\/(.*)\.js$/, 'src/$1.ts')
    expect(existsSync(join(projectRoot, source ?? '')), file).toBe(true)
    const isHeld = [valuesOf(unit, 'IPAddressDeny'), valuesOf(unit, 'IPAddressAllow')]
    expect(isHeld).toEqual(unit === 'spil-staff.service' ? [[], []] : [['any'], ['localhost']])
  })
})

test('a socket listens for both kinds of addresses and belongs to its program', () => {
  for (const socket of sockets) {
    expect(valuesOf(socket, 'ListenStream')).toEqual([expect.stringMatching(/^\[::\]:\d+$/)])
    expect(valuesOf(socket, 'BindIPv6Only')).toEqual(['both'])
    expect(valuesOf(socket.replace('.socket', '.service'), 'Requires')).toEqual([socket])
  }
})

describe.runIf(spawnSync('systemd-analyze', ['--version']).status === 0)('systemd itself', () => {
  const copy = mkdtempSync(join(tmpdir(), 'spil-units-'))
  const judge = (...args: string[]) => spawnSync('systemd-analyze', args, { encoding: 'utf8' })
  beforeAll(() => {
    cpSync(folder, copy, { recursive: true })
    // it looks whether what is started exists
    for (const unit of services)
      writeFileSync(
        join(copy, unit),
        textOf(unit).replaceAll(/^ExecStart=\/opt\/spil\/\S+/gm, `ExecStart=${process.execPath}`),
      )
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  test('understands every line of the units', () => {
    const { status, stderr } = judge(
      'verify',
      ...units.filter((name) => !name.endsWith('.conf')).map((name) => join(copy, name)),
    )
    expect([status, stderr]).toEqual([0, ''])
  })

  test.each(services)('judges %s to be little exposed: at most 1.5 of 10', (unit) => {
    const { status, stdout, stderr } = judge(
      'security',
      '--offline=true',
      '--threshold=15',
      '--no-pager',
      join(copy, unit),
    )
    expect(status, stdout + stderr).toBe(0)
  })
})
