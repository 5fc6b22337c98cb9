// SPDX-License-Identifier: EUPL-1.2
/**
 * A bare Debian 12 in a folder, as the machine of a stranger: made by debootstrap, with namespaces of its own for processes, mounts and
 * network, so that nothing in it can be reached and all of it ends with us. Needs root and Linux.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectRoot } from '../../src/platform/project-root.ts'

/** Authorities that this machine trusts beside the usual ones; the stranger's machine stands in the same network. */
const ownAuthorities = '/usr/local/share/ca-certificates'

export interface Room {
  readonly root: string
  /** Runs a script in the room. @returns what it said on stdout @throws when it fails */
  run(script: string, how: { network: boolean }): Promise<string>
  /** Starts a program of this machine inside the network of the room. */
  beside(program: string, args: readonly string[]): ChildProcess
  /** Ends everything in it and takes it away. */
  leave(): void
}

/** @param base a folder that debootstrap made before, which is copied; otherwise it is made now */
export async function openRoom(base: string | undefined): Promise<Room> {
  const folder = mkdtempSync(join(tmpdir(), 'spil-install-'))
  const root = join(folder, 'root')
  if (base) spawnSync('cp', ['--archive', base, root], { stdio: 'inherit' })
  else spawnSync('debootstrap', ['--variant=minbase', 'bookworm', root], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (!existsSync(join(root, 'etc/debian_version'))) throw new Error('debootstrap did not make a Debian')
  furnish(root)
  const keeper = spawn(
    'unshare',
    [
      '--net',
      '--mount',
      '--pid',
      '--fork',
      '--kill-child',
      `--mount-proc=${join(root, 'proc')}`,
      '/bin/sh',
      '-c',
      `ip link set lo up && mount -t tmpfs -o mode=1777 tmpfs ${join(root, 'dev/shm')} && echo ready && exec sleep infinity`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  process.once('exit', () => keeper.kill('SIGKILL'))
  await once(keeper.stdout, 'data')
  const inside = String(firstChildOf(keeper.pid ?? 0))
  return {
    root,
    run: (script, { network }) =>
      network
        ? said(
            'unshare',
            [
              '--mount',
              '--pid',
              '--fork',
              '--kill-child',
              `--mount-proc=${join(root, 'proc')}`,
              'chroot',
              root,
              ...bash,
            ],
            script,
          )
        : said('nsenter', ['--target', inside, '--net', '--mount', '--pid', 'chroot', root, ...bash], script),
    beside: (program, args) =>
      spawn('nsenter', ['--target', inside, '--net', program, ...args], {
        cwd: projectRoot,
        stdio: ['pipe', 'pipe', 'inherit'],
      }),
    leave() {
      keeper.kill('SIGKILL')
      for (let n = 0; n < 50 && existsSync(`/proc/${inside}`); n++)
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** As a person types it: one after the other, and the first that fails stops. */
const bash = [
  '/usr/bin/env',
  '-i',
  'HOME=/root',
  'LANG=C.UTF-8',
  'DEBIAN_FRONTEND=noninteractive',
  'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  '/bin/bash',
  '-euo',
  'pipefail',
  '-s',
]

/** What a real Debian has and this folder has not: a systemd that runs. And this checkout, where the handbook clones from. */
function furnish(root: string): void {
  writeFileSync(join(root, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  mkdirSync(join(root, 'usr/local/sbin'), { recursive: true })
  copyFileSync(join(import.meta.dirname, 'systemctl'), join(root, 'usr/local/sbin/systemctl'))
  writeFileSync(
    join(root, 'usr/local/sbin/systemd-ask-password'),
    '#!/bin/sh\necho zes woorden die niemand anders kan raden\n',
    { mode: 0o755 },
  )
  if (existsSync(ownAuthorities) && readdirSync(ownAuthorities).length > 0)
    cpSync(ownAuthorities, join(root, ownAuthorities), { recursive: true })
  spawnSync('git', ['clone', '--quiet', '--bare', projectRoot, join(root, 'srv/spil.git')], { stdio: 'inherit' })
  const head = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: projectRoot, encoding: 'utf8' }).stdout.trim()
  spawnSync('git', ['--git-dir', join(root, 'srv/spil.git'), 'update-ref', '--no-deref', 'HEAD', head])
  const config = '[url "/srv/spil.git"]\n\tinsteadOf = https://example.org/spil\n[safe]\n\tdirectory = *\n'
  writeFileSync(join(root, 'root/.gitconfig'), config)
}

async function said(program: string, args: readonly string[], script: string): Promise<string> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  let out = ''
  let all = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => ((out += text), (all += text)))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (all += text))
  child.stdin.end(script)
  // a program that was started in the background keeps the pipes open, so wait for the shell and not for them
  const [code] = (await once(child, 'exit')) as [number | null]
  await sleep(100)
  if (code !== 0) throw new Error(`exit code ${code}\n${script}\n${all.slice(-4000)}`)
  return out
}

function firstChildOf(pid: number): number {
  const child = Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0])
  if (!child) throw new Error('the room did not open')
  return child
}
