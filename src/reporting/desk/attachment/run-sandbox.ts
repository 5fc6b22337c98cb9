// SPDX-License-Identifier: EUPL-1.2
/**
 * Has a file cleaned or read by a process that can do nothing else: no files to write, no network, no other programs, an empty environment,
 * and an end to its time and memory. Whatever happens in there, who asked gets what was made or a reason, and lives on.
 */
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import * as z from 'zod'
import { projectRoot } from '../../../platform/project-root.ts'
import {
  frame,
  FrameReader,
  largestCopy,
  largestPiece,
  pieceOf,
  refusals,
  sandboxKinds,
  type CleanableKind,
  type Finding,
  type PieceName,
  type Refusal,
  type SandboxKind,
} from '../../../sandbox/protocol.ts'

export interface CopyPage {
  mediaType: 'image/jpeg' | 'image/png' | 'text/plain'
  bytes: Buffer
}

export type Cleaned = { pages: CopyPage[]; findings: Finding[] } | { refused: Refusal }

export interface SandboxLimits {
  withinMs: number
  /** Bytes in memory, of the whole process. */
  memory: number
}
export const sandboxLimits: SandboxLimits = { withinMs: 30_000, memory: 512 * 1024 * 1024 }
const lookEveryMs = 50
const pageBytes = 4096

const mediaTypes = { jpeg: 'image/jpeg', png: 'image/png', text: 'text/plain' } as const
const findingsShape = z.array(z.tuple([z.string().max(200), z.string().max(4_000)])).max(400)

/** From the sources in a test, from the bundle in a running Spil. */
export const sandboxProgram = import.meta.filename.endsWith('.ts')
  ? join(projectRoot, 'src/sandbox/clean-file.ts')
  : join(projectRoot, 'dist/sandbox/clean-file.js')

/** What the process may do: read its own program and the packages it is made of. Add-ons: the reader of pictures is one. */
export const sandboxFlags = (program: string): string[] => [
  '--permission',
  '--allow-addons',
  `--allow-fs-read=${dirname(program)}${sep}`,
  `--allow-fs-read=${realpathSync(join(projectRoot, 'node_modules'))}${sep}`,
  `--allow-fs-read=${join(projectRoot, 'node_modules')}${sep}`,
  `--allow-fs-read=${join(projectRoot, 'package.json')}`,
  '--max-old-space-size=256',
  '--disable-sigusr1',
  '--disable-warning=SecurityWarning',
]

type Child = ChildProcessByStdio<Writable, Readable, null>

/** Puts together what is expected of one kind of file. */
export interface Gathering<Made> {
  /** @returns whether this piece is what was agreed; throwing says no */
  take: (piece: Exclude<PieceName, 'refused' | 'end'>, bytes: Buffer) => boolean
  /** @returns nothing when something is missing */
  made: () => Made | undefined
}

/** @throws when the process cannot be started at all: that says nothing about the file */
export const cleanInSandbox = (
  kind: CleanableKind,
  bytes: Buffer,
  limits: SandboxLimits = sandboxLimits,
): Promise<Cleaned> => inOwnSandbox(limits, (sandbox) => sandbox.clean(kind, bytes))

/** A process for this one file. @throws when it cannot be started at all */
export async function inOwnSandbox<Made>(
  limits: SandboxLimits,
  run: (sandbox: Sandbox) => Promise<Made>,
): Promise<Made> {
  const sandbox = new Sandbox(limits)
  try {
    return await run(sandbox)
  } finally {
    sandbox.end()
  }
}

/** A process that takes one file after another. The worker takes a new one for each file: no file meets what another left behind. */
export class Sandbox {
  readonly #limits: SandboxLimits
  readonly #child: Child
  #gone: Promise<void>
  #failed: Error | undefined

  constructor(limits: SandboxLimits = sandboxLimits, program = sandboxProgram) {
    this.#limits = limits
    this.#child = start(program)
    const gone = Promise.withResolvers<void>()
    this.#gone = gone.promise
    this.#child.once('error', (error) => ((this.#failed = error), gone.resolve()))
    this.#child.once('close', () => gone.resolve())
    // it may be gone before it read all
    this.#child.stdin.on('error', () => {})
  }

  get isAlive(): boolean {
    return this.#failed === undefined && this.#child.exitCode === null && this.#child.signalCode === null
  }

  clean(kind: CleanableKind, bytes: Buffer): Promise<Cleaned> {
    return this.ask(kind, bytes, copyGathering())
  }

  async ask<Made>(kind: SandboxKind, bytes: Buffer, gathering: Gathering<Made>): Promise<Made | { refused: Refusal }> {
    const ending = Promise.withResolvers<Made | { refused: Refusal }>()
    const stop = (refused: Refusal): void => {
      ending.resolve({ refused })
      this.end()
    }
    const tooSlow = setTimeout(() => stop('tooSlow'), this.#limits.withinMs)
    const watch = setInterval(() => {
      if (memoryOf(this.#child.pid) > this.#limits.memory) stop('tooMuchMemory')
    }, lookEveryMs)
    const listen = listenerOf(gathering, ending.resolve, stop)
    this.#child.stdout.on('data', listen)
    this.#child.stdin.write(frame(sandboxKinds.indexOf(kind), bytes))
    void this.#gone.then(() => ending.resolve({ refused: 'crashed' }))
    try {
      const made = await ending.promise
      if (this.#failed) throw this.#failed
      return made
    } finally {
      clearTimeout(tooSlow)
      clearInterval(watch)
      this.#child.stdout.off('data', listen)
    }
  }

  end(): void {
    this.#child.kill('SIGKILL')
  }
}

/** Reads what comes out until its end; anything that is not what was agreed ends it. */
function listenerOf<Made>(
  gathering: Gathering<Made>,
  ready: (made: Made | { refused: Refusal }) => void,
  stop: (why: Refusal) => void,
): (chunk: Buffer) => void {
  const reader = new FrameReader(largestPiece)
  let refused: Refusal | undefined
  let size = 0
  return (chunk) => {
    size += chunk.length
    if (size > largestCopy) return stop('tooMuchCopy')
    try {
      for (const { kind, bytes } of reader.read(chunk)) {
        const piece = pieceOf(kind)
        if (piece === 'end') return ready(refused ? { refused } : (gathering.made() ?? { refused: 'damaged' }))
        else if (piece === 'refused') refused = refusals.find((why) => why === bytes.toString()) ?? 'damaged'
        else if (!piece || !gathering.take(piece, bytes)) return stop('damaged')
      }
    } catch {
      stop('damaged')
    }
  }
}

function copyGathering(): Gathering<Cleaned> {
  const pages: CopyPage[] = []
  let findings: Finding[] = []
  return {
    take(piece, bytes) {
      if (piece === 'letter' || piece === 'file') return false
      if (piece === 'metadata') findings = findingsShape.parse(JSON.parse(bytes.toString()))
      else if (isWhatItSays(piece, bytes)) pages.push({ mediaType: mediaTypes[piece], bytes: Buffer.from(bytes) })
      else return false
      return true
    },
    made: () => (pages.length === 0 ? undefined : { pages, findings }),
  }
}

/** What comes out is looked at once more by its first bytes: it is sent to people as what it says it is. */
function isWhatItSays(piece: 'jpeg' | 'png' | 'text', bytes: Buffer): boolean {
  if (piece === 'text') return !bytes.includes(0)
  const begin = piece === 'jpeg' ? [0xff, 0xd8, 0xff] : [0x89, 0x50, 0x4e, 0x47]
  return begin.every((byte, at) => bytes[at] === byte)
}

/** Where there is a shell it also takes away core files and files of any length; that holds for code that is no JavaScript too. */
function start(program: string): Child {
  const command = [process.execPath, ...sandboxFlags(program), program] as const
  const options = { cwd: sep, env: {}, stdio: ['pipe', 'pipe', 'ignore'] as ['pipe', 'pipe', 'ignore'] }
  return process.platform === 'win32'
    ? spawn(command[0], command.slice(1), options)
    : spawn('/bin/sh', ['-c', 'ulimit -c 0; ulimit -f 0; exec "$@"', 'sh', ...command], options)
}

/** Bytes the process holds now; 0 where the system does not tell so simply. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1] ?? 0) * pageBytes
  } catch {
    return 0
  }
}
