// SPDX-License-Identifier: EUPL-1.2
/**
 * Asks a ClamAV daemon whether it knows a virus in a file, over its own protocol (INSTREAM, manual of clamd). No answer is no leave:
 * whoever asks hears an error and tries again later.
 */
import { connect } from 'node:net'

export type ScanForViruses = (bytes: Buffer) => Promise<'clean' | 'virus'>

/** A socket on this machine, or a host and port. */
export type ScannerAddress = { path: string } | { host: string; port: number }

/** The daemon cannot be reached, breaks off, or says that something is wrong. */
export class ScannerAway extends Error {
  readonly code = 'SCANNER_AWAY'
}

const answerWithinMs = 60_000
/** Bytes a time; the daemon reads each with its length before it. */
const chunkBytes = 256 * 1024
const longestAnswer = 4_096

/** @returns nothing when it is no such address: `unix:/path` or `host:port` */
export function scannerAddress(text: string): ScannerAddress | undefined {
  const path = /^unix:(\/.+)$/.exec(text)?.[1]
  if (path) return { path }
  const [, host, port] = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+):(\d{1,5})$/i.exec(text) ?? []
  if (!host || Number(port) < 1 || Number(port) > 65535) return undefined
  return { host: host.replaceAll(/[[\]]/g, ''), port: Number(port) }
}

/** @throws ScannerAway from what comes back */
export function clamdAt(address: ScannerAddress, withinMs = answerWithinMs): ScanForViruses {
  return async (bytes) => {
    const answer = await ask(address, bytes, withinMs)
    if (answer.endsWith(': OK')) return 'clean'
    if (answer.endsWith(' FOUND')) return 'virus'
    throw new ScannerAway('the scanner could not tell')
  }
}

function ask(address: ScannerAddress, bytes: Buffer, withinMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(address)
    let answer = ''
    const away = (): void => {
      socket.destroy()
      reject(new ScannerAway('the scanner does not answer'))
    }
    const patience = setTimeout(away, withinMs)
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      answer += text
      if (answer.length > longestAnswer) away()
    })
    socket.on('error', away)
    socket.on('close', () => {
      clearTimeout(patience)
      const said = /^([^\0\n]+)[\0\n]/.exec(answer)?.[1]
      if (said) resolve(said)
      else away()
    })
    socket.write('zINSTREAM\0')
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      const chunk = bytes.subarray(at, at + chunkBytes)
      socket.write(lengthOf(chunk.length))
      socket.write(chunk)
    }
    socket.end(lengthOf(0))
  })
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}
