// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes a certificate for localhost that signs itself, for tests of TLS: no tool and no key in the repository. Only the fields that a
 * client looks at, written as DER (RFC 5280, X.690).
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}
const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts)
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))
const time = (moment: Date): Buffer => der(0x18, Buffer.from(moment.toISOString().replaceAll(/[-:T]|\.\d+/g, '')))
const extension = (hex: string, value: Buffer): Buffer => sequence(oid(hex), der(0x04, value))

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
const name = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from('localhost')))))
const alsoNamed = sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1])))
const mayBeTrusted = sequence(der(0x01, Buffer.from([0xff])))

const dayMs = 86_400_000

/** @param days how long it is still valid; below zero it has ended @returns PEM texts */
export function ownCertificate({ days = 90, beginsInDays = -400 } = {}): { cert: string; key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const told = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(time(new Date(Date.now() + beginsInDays * dayMs)), time(new Date(Date.now() + days * dayMs))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension('551d11', alsoNamed), extension('551d13', mayBeTrusted))),
  )
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', told, privateKey)])
  const whole = sequence(told, ecdsaWithSha256, der(0x03, signature)).toString('base64')
  // the length of a signature differs by chance: after a last line that is just full stands no empty one, which nobody reads
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${whole.replaceAll(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  }
}

/** @returns the paths of both files */
export function writeCertificate(folder: string, pair: { cert: string; key: string }): { cert: string; key: string } {
  const files = { cert: join(folder, 'own.crt'), key: join(folder, 'own.key') }
  writeFileSync(files.cert, pair.cert)
  writeFileSync(files.key, pair.key, { mode: 0o600 })
  return files
}
