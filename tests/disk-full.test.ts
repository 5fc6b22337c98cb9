// SPDX-License-Identifier: EUPL-1.2
/**
 * The disk of the data folder fills up: a report is refused honestly with its text kept, and so is health; what was acknowledged stays,
 * and once there is room everything goes on by itself (M-70).
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine } from './command-line.ts'
import { brokenTrails, countsOf, notTakenInOnce, nothingWaits } from './each-once.ts'
import { ask, codeIn, startSpil, until, type RunningSpil } from './running-spil.ts'
import { keepSending, newForm, tryAll, type Sent } from './senders.ts'

/** Room for a new database, its journal and what Node compiles, in megabytes. */
const diskMegabytes = 320
const mostPosts = 2000
const hammerMs = 5_000

let disk: string | undefined
let spil: RunningSpil
const sent: Sent[] = []

/** A small disk of memory. @returns nothing when this machine does not let us */
function mountDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'spil-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskMegabytes}m,mode=0711`, 'tmpfs', folder], {
      stdio: 'ignore',
    })
    return folder
  } catch {
    rmSync(folder, { recursive: true })
    return undefined
  }
}

disk = process.platform === 'linux' && process.getuid?.() === 0 ? mountDisk() : undefined
process.once('exit', unmount)

function unmount(): void {
  if (disk === undefined) return
  try {
    execFileSync('umount', ['-l', disk], { stdio: 'ignore' })
    rmSync(disk, { recursive: true, force: true })
  } catch {
    // already gone
  }
  disk = undefined
}

const ballast = (): string => join(disk ?? '', 'ballast')

/** Writes until there is no room left for a single byte. */
function fill(): void {
  const file = openSync(ballast(), 'a')
  for (let size = 2 ** 20; size >= 1;) {
    try {
      if (writeSync(file, Buffer.alloc(size)) < size) size = Math.floor(size / 2)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      size = Math.floor(size / 2)
    }
  }
  closeSync(file)
}

const health = async (): Promise<(number | undefined)[]> =>
  Promise.all(
    [spil.publicUrl, spil.staffUrl].map((url) =>
      ask(`${url}healthz`).then(
        ({ status }) => status,
        () => undefined,
      ),
    ),
  )

/** @returns what the page said when it refused */
async function postUntilRefused(): Promise<{ status: number; html: string; form: Record<string, string> }> {
  for (let n = 0; n < mostPosts; n++) {
    const form = await newForm(spil, n)
    if (!form) continue
    const answer = await ask(spil.publicUrl, form)
    const code = codeIn(answer.html)
    sent.push({ form, code })
    if (code === undefined) return { status: answer.status, html: answer.html, form }
  }
  throw new Error('nothing was refused: is the disk full at all?')
}

describe.skipIf(disk === undefined)(
  'a full disk (left out where a test may not mount a small one: that takes root)',
  () => {
    beforeAll(async () => {
      chmodSync(disk ?? '', 0o711)
      spil = await startSpil({ dataDir: disk ?? '' })
    }, 120_000)
    afterAll(async () => {
      await spil?.killAll()
      unmount()
    })

    test(
      'while it is full a report is refused with 503 and its text kept, and health says 503',
      { timeout: 120_000 },
      async () => {
        fill()
        const { status, html, form } = await postUntilRefused()
        expect(status).toBe(503)
        expect(html).toContain(form['verhaal'])
        expect(html).not.toContain('data-code')
        await until(async () => (await health()).every((each) => each === 503))
        expect(await health()).toEqual([503, 503])
        // what keeps failing writes too: the journal of the database meets the end of the disk as well
        const stop = AbortSignal.timeout(hammerMs)
        await Promise.all(Array.from({ length: 8 }, (_, sender) => keepSending(spil, sender, sent, stop)))
      },
    )

    test(
      'every code that was shown opens as soon as there is room, and what was refused can be sent again',
      { timeout: 120_000 },
      async () => {
        rmSync(ballast())
        await until(async () => (await health()).every((each) => each === 200))
        expect(await tryAll(spil, sent, 4)).toEqual({ lost: [], otherCode: [] })
        await until(async () => nothingWaits(await spil.superuser()))
        const superuser = await spil.superuser()
        const one = sent.length
        expect(await countsOf(superuser, sent)).toEqual({ reports: one, forms: one, letters: 0, locators: one })
        const { odd, facts, reports } = await notTakenInOnce(superuser)
        expect([odd, facts]).toEqual([[], reports])
        expect((await brokenTrails(superuser)).broken).toEqual([])
        const operator = commandLine({ SPIL_MIGRATE_DATABASE_URL: spil.addressFor('migrator') })
        expect(await operator(['audit', 'verify'])).toMatchObject({ code: 0 })
      },
    )
  },
)
