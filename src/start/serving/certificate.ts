// SPDX-License-Identifier: EUPL-1.2
/** Reads a certificate with its private key from two PEM files and says in one sentence what is wrong with them. Must never put a piece of the key in a message. */
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'

/** Paths of PEM files, each with the setting that named it. */
export interface CertificateFiles {
  readonly certFile: string
  readonly keyFile: string
  readonly certSetting: string
  readonly keySetting: string
}

export interface Certificate {
  /** The PEM texts: the certificate with its chain, and the key. */
  readonly cert: string
  readonly key: string
  readonly validUntil: Date
}

/** The pair cannot be used; the sentence names the setting and says what to do. */
export class CertificateProblem extends Error {
  readonly code = 'CERTIFICATE'
}

/** @param now to know whether it is valid @throws CertificateProblem */
export function readCertificate(files: CertificateFiles, now = new Date()): Certificate {
  const { certFile, keyFile, certSetting, keySetting } = files
  const cert = textOf(certFile, certSetting)
  const key = textOf(keyFile, keySetting)
  const first = parsed(
    () => new X509Certificate(cert),
    `${certSetting}: ${certFile} is no certificate: give a PEM file, our own certificate first and then its chain.`,
  )
  const secret: KeyObject = parsed(
    () => createPrivateKey(key),
    `${keySetting}: ${keyFile} is no private key that opens by itself: give a PEM file without a passphrase.`,
  )
  if (!first.checkPrivateKey(secret)) {
    throw new CertificateProblem(
      `${keySetting} is not the key of the certificate in ${certSetting}: give the two that belong together.`,
    )
  }
  if (first.validToDate < now) {
    throw new CertificateProblem(
      `${certSetting}: the certificate ended on ${dayOf(first.validToDate)}: put a new one in ${certFile}.`,
    )
  }
  if (first.validFromDate > now) {
    throw new CertificateProblem(
      `${certSetting}: the certificate begins on ${dayOf(first.validFromDate)}: look at the clock, or use another certificate until then.`,
    )
  }
  // whatever else OpenSSL refuses: a key that is too short, a chain that is damaged
  parsed(
    () => createSecureContext({ cert, key }),
    `${certSetting}: the certificate or its chain is too weak or damaged: ask for one with a key of 2048 bits or more.`,
  )
  return { cert, key, validUntil: first.validToDate }
}

function textOf(file: string, setting: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CertificateProblem(
      `${setting}: ${file} cannot be read (${code}): check that it is there and that this user may read it.`,
    )
  }
}

function parsed<T>(read: () => T, sentence: string): T {
  try {
    return read()
  } catch {
    throw new CertificateProblem(sentence)
  }
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)
