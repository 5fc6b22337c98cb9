// SPDX-License-Identifier: EUPL-1.2
/**
 * `npm run try-install`: a stranger with a bare Debian 12 copies the commands of `docs/beheer.md`, and nothing else, until the road works
 * with accounts and without the demo. Needs root, Linux, debootstrap and Chromium; takes some minutes, and fetches packages. Not in
 * `npm test`. SPIL_TRY_BASE names a folder that debootstrap made before.
 */
import { once } from 'node:events'
import { spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { findChromium } from '../chromium.ts'
import { fetches, handbookBlocks } from './handbook-blocks.ts'
import { openRoom } from './room.ts'

const missing = [
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? [] : ['root on Linux']),
  ...['debootstrap', 'unshare', 'nsenter', 'ip', 'git'].filter(
    (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0,
  ),
]
if (missing.length > 0) {
  console.error(`Trying the installation needs ${missing.join(', ')}: get that first.`)
  process.exit(1)
}
/** In the network of the room, where nothing else is. */
const providerPort = 9400
const minutes = (sinceMs: number): string => ((performance.now() - sinceMs) / 60_000).toFixed(1)

process.env['CHROMIUM_PATH'] = (await findChromium((line) => console.log(line))) ?? ''
const [names = '', ...blocks] = handbookBlocks()
const room = await openRoom(process.env['SPIL_TRY_BASE'])
let failed = false
try {
  // systemd is there on a real machine; of this folder it is no part
  await room.run('apt-get update && apt-get install --yes --no-install-recommends systemd', { network: true })
  const chosen = names.replace(/^INLOGDIENST=.*$/m, `INLOGDIENST=http://127.0.0.1:${providerPort}`)
  const nameOf = (what: string): string => new RegExp(`^${what}=(.*)$`, 'm').exec(chosen)?.[1] ?? ''
  const walk = room.beside(process.execPath, [
    join(import.meta.dirname, 'walk.ts'),
    nameOf('FORMULIER'),
    nameOf('BALIE'),
    nameOf('SLUG'),
    String(providerPort),
  ])
  const lines = createInterface({ input: walk.stdout! })
  const walked = once(walk, 'exit')
  const knows = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      console.log(`walk: ${line}`)
      if (line === 'provider knows') resolve()
    })
  })

  const began = performance.now()
  const codes: { who: string; code: string }[] = []
  for (const [place, block] of blocks.entries()) {
    const since = performance.now()
    if (/provider test/.test(block)) await Promise.race([knows, walked])
    const told = await room.run(`${chosen}\n${block}`, { network: fetches(block) })
    codes.push(...[...told.matchAll(/^(.*)\nCode: (.*)$/gm)].map(([, who = '', code = '']) => ({ who, code })))
    console.log(`block ${place + 2} of ${blocks.length + 1}: ${minutes(since)} min, ${block.trim().split('\n')[0]}`)
    if (/doctor|health|systemd-analyze/.test(block)) console.log(told.trim())
  }
  console.log(`The handbook took ${minutes(began)} minutes here.`)
  if (codes.length !== 2) throw new Error(`two people must be invited; there are ${codes.length} codes`)
  walk.stdin!.write(`${codes.find(({ who }) => who.includes('attentionOfficer'))?.code}\n`)
  const [code] = (await walked) as [number | null]
  if (code !== 0) throw new Error('the road does not work')
  console.log(`A stranger can install Spil: report, account, answer. ${minutes(began)} minutes in all.`)
} catch (error) {
  failed = true
  console.error((error as Error).message)
  console.error(await room.run('tail -n 20 /var/log/stand-in/*.log || true', { network: false }).catch(() => ''))
}
if (process.env['SPIL_TRY_KEEP'] !== '1') room.leave()
process.exit(failed ? 1 : 0)
