// SPDX-License-Identifier: EUPL-1.2
/** The root key in a file: only ours, whole, and made once (M-26). */
import { spawn } from 'node:child_process'
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { CannotOpen } from '../sealing/envelope.ts'
import { ensureRootKey, fileKeyProvider } from './file-key-provider.ts'

const folder = mkdtempSync(join(tmpdir(), 'root-key-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
const newKeysDir = (): string => join(folder, `keys-${count++}`)
const withRootKey = (): { keysDir: string; file: string } => {
  const keysDir = newKeysDir()
  ensureRootKey(keysDir)
  return { keysDir, file: join(keysDir, 'root.key') }
}
const place = Buffer.from('m|keys.municipality_key|1|wrapped_key|1')

describe('M-26: the root key', () => {
  test('is a file of 32 bytes that only its owner reads, in a folder that only its owner enters', () => {
    const { keysDir, file } = withRootKey()
    expect(readdirSync(keysDir)).toEqual(['root.key'])
    expect((statSync(file).mode & 0o777).toString(8)).toBe('400')
    expect((statSync(keysDir).mode & 0o777).toString(8)).toBe('700')
    expect(readFileSync(file)).toHaveLength(32)
  })

  test('wraps a key so that the same root key, and no other, unwraps it at the same place', async () => {
    const { keysDir } = withRootKey()
    const wrapped = await fileKeyProvider(keysDir).wrap(Buffer.alloc(32, 7), place)
    expect(await fileKeyProvider(keysDir).unwrap(wrapped, place)).toEqual(Buffer.alloc(32, 7))
    await expect(fileKeyProvider(keysDir).unwrap(wrapped, Buffer.from('elsewhere'))).rejects.toThrow(CannotOpen)
    await expect(fileKeyProvider(withRootKey().keysDir).unwrap(wrapped, place)).rejects.toThrow(CannotOpen)
  })

  test.each(['0440', '0404', '0644', '0410', '0401'])('is refused when others may use it: mode %s', (mode) => {
    const { keysDir, file } = withRootKey()
    chmodSync(file, Number.parseInt(mode, 8))
    expect(() => fileKeyProvider(keysDir)).toThrow(
      expect.objectContaining({ code: 'ROOT_KEY', message: expect.stringContaining('chmod 0400') }),
    )
  })

  test('is refused when it is missing, and none is made in its place', () => {
    const keysDir = newKeysDir()
    expect(() => fileKeyProvider(keysDir)).toThrow(
      expect.objectContaining({ code: 'ROOT_KEY', message: expect.stringContaining('SPIL_KEYS_DIR') }),
    )
    expect(() => statSync(keysDir)).toThrow('ENOENT')
  })

  test.each([0, 31, 33])('is refused when it is damaged: %i bytes', (length) => {
    const { keysDir, file } = withRootKey()
    chmodSync(file, 0o600)
    if (length < 32) truncateSync(file, length)
    else writeFileSync(file, Buffer.alloc(length))
    expect(() => fileKeyProvider(keysDir)).toThrow(
      expect.objectContaining({ code: 'ROOT_KEY', message: expect.stringContaining('is damaged') }),
    )
  })

  test('never shows in the sentence about what is wrong with it', () => {
    const { keysDir, file } = withRootKey()
    const key = readFileSync(file)
    chmodSync(file, 0o644)
    const complaint = (() => {
      try {
        return fileKeyProvider(keysDir)
      } catch (error) {
        return String(error)
      }
    })()
    expect(complaint).not.toContain(key.toString('hex'))
    expect(complaint).not.toContain(key.toString('base64'))
  })

  test('is made once: made again it stays the same', () => {
    const { keysDir, file } = withRootKey()
    const key = readFileSync(file)
    ensureRootKey(keysDir)
    expect(readFileSync(file)).toEqual(key)
    expect(readdirSync(keysDir)).toEqual(['root.key'])
  })

  test('is one and the same for two processes that make it at once, twenty times', async () => {
    const folders = Array.from({ length: 20 }, newKeysDir)
    const module = JSON.stringify(join(import.meta.dirname, 'file-key-provider.ts'))
    const program = `const { ensureRootKey } = await import(${module}); const { readFileSync } = await import('node:fs')
      for (const [turn, folder] of ${JSON.stringify(folders)}.entries()) {
        while (Date.now() < Number(process.env.BEGIN) + turn * 20) {}
        ensureRootKey(folder)
        console.log(readFileSync(folder + '/root.key').toString('hex'))
      }`
    const env = { PATH: process.env['PATH'], BEGIN: String(Date.now() + 700) }
    const [one, other] = await Promise.all(
      [1, 2].map(() => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
          env,
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        return text(child.stdout)
      }),
    )
    const kept = folders.map((each) => readFileSync(join(each, 'root.key')).toString('hex'))
    expect(one?.trim().split('\n')).toEqual(kept)
    expect(other).toBe(one)
    expect(new Set(folders.flatMap((each) => readdirSync(each)))).toEqual(new Set(['root.key']))
  })
})
