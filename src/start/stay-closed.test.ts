// SPDX-License-Identifier: EUPL-1.2
/** M-25: outside the demo no program starts while its memory can be read, and none opens itself to a signal later. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { whyOpen } from './stay-closed.ts'

const closed = {
  flags: [],
  inspector: undefined,
  limits: 'Max core file size         0           unlimited      bytes',
}

/** Starts what only keeps closed and then tells so; `flags` are of Node. */
const program = (demo: boolean): string =>
  `import { stayClosed } from ${JSON.stringify(join(import.meta.dirname, 'stay-closed.ts'))}
   try { stayClosed({ demo: ${demo} }) } catch (error) { console.log(error.code, error.message); process.exit(1) }
   console.log('started')
   if (process.argv[1] === 'stay') setInterval(() => {}, 1000)`

const start = (demo: boolean, flags: string[], shell = 'ulimit -c 0', options = ''): [number | null, string] => {
  const { status, stdout } = spawnSync(
    '/bin/sh',
    ['-c', `${shell}; exec "$@"`, 'sh', process.execPath, ...flags, '--input-type=module', '-e', program(demo)],
    { encoding: 'utf8', env: { PATH: process.env['PATH'], ...(options && { NODE_OPTIONS: options }) } },
  )
  return [status, stdout.trim()]
}

describe('M-25: memory that cannot be read', () => {
  test.each([
    ['--inspect'],
    ['--inspect-brk=0.0.0.0:9229'],
    ['--heap_prof'],
    ['--heapsnapshot-signal=SIGUSR2'],
    ['--heapsnapshot-near-heap-limit=1'],
    ['--heap-prof'],
    ['--cpu-prof'],
    ['--report-on-signal'],
    ['--report-uncaught-exception'],
    ['--abort-on-uncaught-exception'],
  ])('the flag %s is refused, without its value', (flag) => {
    const name = flag.replace(/=.*/, '')
    expect(whyOpen({ ...closed, flags: [flag] })).toEqual([expect.stringContaining(`(${name})`)])
  })

  test('ordinary flags are not', () => {
    const flags = ['--max-old-space-size=160', '--disable-sigusr1', '--enable-source-maps', '']
    expect(whyOpen({ ...closed, flags })).toEqual([])
    expect(whyOpen({ ...closed, limits: undefined })).toEqual([])
  })

  test('an open inspector and a core file that could be written are refused', () => {
    expect(whyOpen({ ...closed, inspector: 'ws://127.0.0.1:9229/x' })).toEqual([
      expect.stringMatching('^The inspector of Node is open'),
    ])
    for (const soft of ['unlimited', '1024'])
      expect(
        whyOpen({ ...closed, limits: `Max core file size         ${soft}           unlimited      bytes` }),
      ).toEqual([expect.stringMatching(/LimitCORE=0/)])
  })

  test.runIf(process.platform === 'linux')('a real start is refused for each of them, and the demo is not', () => {
    expect(start(false, [])).toEqual([0, 'started'])
    expect(start(false, ['--report-on-signal'])).toEqual([1, expect.stringContaining('--report-on-signal')])
    expect(start(false, ['--inspect=127.0.0.1:0'])).toEqual([1, expect.stringContaining('--inspect')])
    expect(start(false, [], 'ulimit -c 0', '--heapsnapshot-signal=SIGUSR2')).toEqual([
      1,
      expect.stringContaining('NODE_OPTIONS'),
    ])
    // where the hard limit is 0 too, there is nothing to raise
    const raised = start(false, [], 'ulimit -S -c 1024 2>/dev/null || { echo "OPEN_TO_READING LimitCORE=0"; exit 1; }')
    expect(raised).toEqual([1, expect.stringContaining('LimitCORE=0')])
    expect(start(true, ['--report-on-signal'])).toEqual([0, 'started'])
  })

  test.runIf(process.platform !== 'win32')('SIGUSR1 does not open the inspector of a running program', async () => {
    const child = spawn('/bin/sh', [
      '-c',
      'ulimit -c 0; exec "$@"',
      'sh',
      process.execPath,
      '--input-type=module',
      '-e',
      program(false),
      'stay',
    ])
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
    while (!said.includes('started')) await once(child.stdout, 'data')
    child.kill('SIGUSR1')
    // whatever answers the signal has been given its turn by the time that a second signal is answered
    await new Promise((resolve) => setTimeout(resolve, 500))
    child.kill('SIGTERM')
    await once(child, 'close')
    expect(said).toBe('started\n')
  })
})
