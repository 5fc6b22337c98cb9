// SPDX-License-Identifier: EUPL-1.2
/**
 * The sandbox against hostile files (M-50): a corpus of more than 200, and 2,000 mutations of good files. Nothing but the process inside
 * may end; what comes out holds no metadata and no script. Bound in time: `SPIL_MUTATIONS=20000` for a night.
 */
import { randomInt } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cleanName } from '../../src/reporting/attachment/added-file.ts'
import { kindOfFile } from '../../src/reporting/attachment/sniff.ts'
import { bytesInPart } from '../../src/reporting/attachment/seal-parts.ts'
import {
  cleanInSandbox,
  Sandbox,
  sandboxLimits,
  type Cleaned,
  type CopyPage,
} from '../../src/reporting/desk/attachment/run-sandbox.ts'
import { cleanableKinds, type CleanableKind } from '../../src/sandbox/protocol.ts'
import { pdf, phonePhoto } from '../sample-files.ts'
import { goodSamples, hostileFiles, scriptWord, type HostileFile, type Samples } from './corpus.ts'

const mutations = Number(process.env['SPIL_MUTATIONS'] ?? 2_000)

let corpus: HostileFile[]
let good: Samples
beforeAll(async () => {
  corpus = await hostileFiles()
  good = await goodSamples()
})

/** A warm sandbox: as in the worker, but it takes the next file too. One that ends is replaced, which is what the worker does each time. */
class WarmSandbox {
  #sandbox: Sandbox | undefined
  ended = 0

  async clean(kind: CleanableKind, bytes: Buffer): Promise<Cleaned> {
    if (this.#sandbox && !this.#sandbox.isAlive) {
      this.ended++
      this.#sandbox = undefined
    }
    const sandbox = (this.#sandbox ??= new Sandbox(sandboxLimits))
    const cleaned = await sandbox.clean(kind, bytes)
    if ('refused' in cleaned && /crashed|tooSlow|tooMuch/.test(cleaned.refused)) sandbox.end()
    return cleaned
  }

  end(): void {
    this.#sandbox?.end()
  }
}

const pool = [new WarmSandbox(), new WarmSandbox()]
afterAll(() => pool.forEach((sandbox) => sandbox.end()))

/** Each through one of two sandboxes, side by side. */
async function inPool<T>(items: readonly T[], work: (item: T, sandbox: WarmSandbox) => Promise<void>): Promise<void> {
  const waiting = [...items]
  await Promise.all(
    pool.map(async (sandbox) => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item, sandbox)
    }),
  )
}

const isCleanable = (kind: string | undefined): kind is CleanableKind =>
  (cleanableKinds as readonly string[]).includes(kind ?? '')

/** Nothing but points, or text: read back with the library itself, and with the eyes of a browser that guesses. */
async function faultsIn(page: CopyPage, kind: string): Promise<string[]> {
  if (page.mediaType === 'text/plain') return kind === 'text' ? [] : ['a text out of what was no text']
  const metadata = await sharp(page.bytes).metadata()
  const kept = (['exif', 'xmp', 'iptc', 'icc', 'comments', 'tifftagPhotoshop'] as const).filter(
    (name) => metadata[name] !== undefined,
  )
  const text = page.bytes.toString('latin1')
  return [
    ...kept.map((name) => `has ${name}`),
    ...(/<script|<svg|<html|<\?php|%PDF|Telltale/i.test(text) ? ['holds a script or another file'] : []),
    ...(text.includes(scriptWord) ? ['holds the word of a script'] : []),
    ...(Math.max(metadata.width, metadata.height) > 4096 ? ['is larger than a copy may be'] : []),
  ]
}

describe('the corpus of hostile files (M-50)', () => {
  test('has at least 200 files, all different', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(200)
    expect(new Set(corpus.map(({ what }) => what)).size).toBe(corpus.length)
  })

  test('0 crashes of other processes, 0 metadata tags left, 0 scripts in what comes out', async () => {
    const faults: string[] = []
    const outcomes = new Map<string, number>()
    const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    await inPool(corpus, async ({ what, bytes }, sandbox) => {
      const kind = kindOfFile(bytes.subarray(0, bytesInPart))
      if (!isCleanable(kind)) return void count(kind ?? 'not taken')
      const cleaned = await sandbox.clean(kind, bytes)
      if ('refused' in cleaned) return void count(cleaned.refused)
      count('copied')
      for (const page of cleaned.pages) faults.push(...(await faultsIn(page, kind)).map((fault) => `${what}: ${fault}`))
    })
    expect(faults).toEqual([])
    console.log(`hostile files: ${[...outcomes].map(([outcome, n]) => `${n} ${outcome}`).join(', ')}`)
    // a corpus in which everything is refused would say nothing
    expect(outcomes.get('copied')).toBeGreaterThan(50)
    expect(outcomes.get('not taken')).toBeGreaterThan(30)
  }, 120_000)

  test('what is neither picture, PDF nor text gets no copy by what it is behind', () => {
    for (const { what, bytes } of corpus) {
      const kind = kindOfFile(bytes.subarray(0, bytesInPart))
      if (/^(zip|rar|7z|gif|svg|html|old office|program|markup|no byte)/.test(what)) expect(kind, what).toBeUndefined()
    }
  })

  test('a name is never a way to a file', () => {
    for (const { name } of corpus) {
      const clean = cleanName(name)
      expect(clean).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u)
      expect(clean).not.toMatch(/^\.|^$/)
      expect(clean.length).toBeLessThanOrEqual(100)
      expect(clean.isWellFormed()).toBe(true)
    }
  })
})

test(`${mutations} mutations of good files: each gives a clean copy or a reason (M-50)`, async () => {
  const samples = Object.entries(good) as [CleanableKind, Buffer][]
  const faults: string[] = []
  let copied = 0
  await inPool(
    Array.from({ length: mutations }, (_, at) => at),
    async (at, sandbox) => {
      const [kind, sample] = samples[at % samples.length] ?? ['text', Buffer.alloc(0)]
      const bytes = mutated(sample)
      const cleaned = await sandbox.clean(kind, bytes)
      if ('refused' in cleaned) return
      copied++
      for (const page of cleaned.pages)
        faults.push(...(await faultsIn(page, kind)).map((fault) => `${kind} ${bytes.toString('base64')}: ${fault}`))
    },
  )
  expect(faults).toEqual([])
  console.log(
    `mutations: ${mutations}, copied ${copied}, sandboxes that ended ${pool.reduce((sum, { ended }) => sum + ended, 0)}`,
  )
  expect(copied).toBeGreaterThan(mutations / 10)
}, 180_000)

/** A few bytes changed, taken out, doubled or moved. */
function mutated(sample: Buffer): Buffer {
  let bytes: Buffer = Buffer.from(sample)
  for (let times = randomInt(1, 6); times > 0; times--) {
    const at = randomInt(bytes.length)
    const some = randomInt(1, Math.max(2, Math.min(64, bytes.length - at)))
    switch (randomInt(6)) {
      case 0:
        bytes[at] = randomInt(256)
        break
      case 1:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << randomInt(8))
        break
      case 2:
        bytes.fill(randomInt(2) * 255, at, at + some)
        break
      case 3:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + some)])
        break
      case 4:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + some), bytes.subarray(at)])
        break
      default:
        bytes = Buffer.from(bytes.subarray(0, Math.max(1, at)))
    }
    if (bytes.length < 2) return bytes
  }
  return bytes
}

describe('the walls of the sandbox', () => {
  /** Runs a program of our choice where the cleaning program would run, with the very same rights. */
  async function tryInside(script: string): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'spil-inside-'))
    const program = join(folder, 'inside.mjs')
    const say = `const said = [];
      const attempt = async (name, run) => { try { said.push(name + ': ' + await run()) } catch (error) { said.push(name + ': ' + (error.code ?? error.name)) } };
      ${script}
      const text = Buffer.from(said.join('\\n'));
      const head = Buffer.alloc(5);
      const out = (kind, bytes) => { const h = Buffer.alloc(5); h[0] = kind; h.writeUInt32BE(bytes.length, 1); process.stdout.write(Buffer.concat([h, bytes])) };
      process.stdin.once('data', () => { out(3, text); out(6, Buffer.alloc(0)) });`
    writeFileSync(program, say)
    const sandbox = new Sandbox({ withinMs: 5_000, memory: sandboxLimits.memory }, program)
    try {
      const cleaned = await sandbox.clean('text', Buffer.from('x'))
      return 'refused' in cleaned ? cleaned.refused : (cleaned.pages[0]?.bytes.toString() ?? '')
    } finally {
      sandbox.end()
    }
  }

  test('no file of ours, no network, no other program, no thread, no environment', async () => {
    const server = createServer((socket) => socket.end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    process.env['SPIL_SECRET_OF_TEST'] = 'geheim'
    const said = await tryInside(`
      const fs = await import('node:fs');
      await attempt('read', () => fs.readFileSync('/etc/passwd').length);
      await attempt('environ', () => fs.readFileSync('/proc/self/environ').length);
      await attempt('list', () => fs.readdirSync('/').length);
      await attempt('write', () => fs.writeFileSync('${join(tmpdir(), 'spil-was-here')}', 'x'));
      await attempt('link', () => fs.symlinkSync('/etc/passwd', '${join(tmpdir(), 'spil-link')}'));
      await attempt('socket', async () => { const net = await import('node:net'); return new Promise((yes, no) => net.connect(${port}, '127.0.0.1').on('connect', () => yes('open')).on('error', no)) });
      await attempt('fetch', async () => (await fetch('http://127.0.0.1:${port}/').catch((error) => { throw error.cause ?? error })).status);
      await attempt('listen', async () => { const net = await import('node:net'); return new Promise((yes, no) => net.createServer().on('error', no).listen(0, () => yes('open'))) });
      await attempt('program', async () => (await import('node:child_process')).spawnSync('id').status);
      await attempt('thread', async () => new (await import('node:worker_threads')).Worker('1', { eval: true }).threadId);
      said.push('environment: ' + JSON.stringify(Object.keys(process.env).filter((name) => !/^(PWD|SHLVL|_|OLDPWD)$/.test(name))));
    `)
    delete process.env['SPIL_SECRET_OF_TEST']
    server.close()
    const lines = said.split('\n')
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/: ERR_ACCESS_DENIED$/)
    expect(lines).toHaveLength(11)
    expect(lines.at(-1)).toBe('environment: []')
  })

  test.each([
    ['that does not end', 'while (true);', 'tooSlow'],
    [
      'that grows',
      'const held = []; for (let n = 0; n < 9; n++) held.push(Buffer.alloc(100e6, 1)); await new Promise((yes) => setTimeout(yes, 4000));',
      'tooMuchMemory',
    ],
    ['that falls over', 'process.abort();', 'crashed'],
    [
      'that says nonsense',
      'process.stdout.write(Buffer.alloc(100, 9)); await new Promise((yes) => setTimeout(yes, 4000));',
      'damaged',
    ],
    [
      'that never stops talking',
      "const page = Buffer.from('\\u0003\\0\\u0010\\0\\0' + 'x'.repeat(1048576), 'latin1'); const go = () => process.stdout.write(page, go); go(); await new Promise((yes) => setTimeout(yes, 4000));",
      'tooMuchCopy',
    ],
    [
      'that sends a page as picture',
      "const b = Buffer.from('<script>x</script>'); const h = Buffer.alloc(5); h[0] = 1; h.writeUInt32BE(b.length, 1); process.stdout.write(Buffer.concat([h, b])); await new Promise((yes) => setTimeout(yes, 4000));",
      'damaged',
    ],
  ])(
    'a process %s is ended, with the reason',
    async (_what, script, why) => {
      expect(await tryInside(script)).toBe(why)
    },
    20_000,
  )

  test('a crash in one does not touch the next, and this process lives on', async () => {
    const crashing = tryInside('process.abort();')
    const cleaned = await cleanInSandbox('jpeg', await phonePhoto({ width: 90, height: 60 }))
    expect(await crashing).toBe('crashed')
    expect(cleaned).toHaveProperty('pages')
  })

  test('a PDF gives at most 50 pages, and each is small enough to look at', async () => {
    const cleaned = await cleanInSandbox('pdf', pdf({ pages: 60, box: '0 0 60 60' }))
    expect('pages' in cleaned && cleaned.pages.length).toBe(50)
    expect('pages' in cleaned && cleaned.findings).toContainEqual(['pages', '60'])
  })
})
