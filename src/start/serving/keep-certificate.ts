// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes a new certificate into use while the program runs: looks each minute, and at once on SIGHUP. Renewing writes two files one
 * after the other, so what does not fit together is told in the log, and the old pair stays until it does.
 */
import type { Server } from 'node:https'
import type { Log } from '../../platform/log.ts'
import { CertificateProblem, readCertificate, type Certificate, type CertificateFiles } from './certificate.ts'
import { tlsOptions } from './tls.ts'

const lookEveryMs = 60_000

/** @param inUse what the server began with @returns stops looking */
export function keepCertificate(server: Server, files: CertificateFiles, inUse: Certificate, log: Log): () => void {
  let current = inUse
  let told = ''
  const look = (): void => {
    try {
      const found = readCertificate(files)
      told = ''
      if (found.cert === current.cert && found.key === current.key) return
      server.setSecureContext(tlsOptions(found))
      current = found
      log.info({ event: 'certificate renewed' })
    } catch (error) {
      if (!(error instanceof CertificateProblem)) throw error
      // once for each trouble, not each minute
      if (error.message !== told)
        log.error({ event: 'new certificate not usable, the old one stays', kind: error.code })
      told = error.message
    }
  }
  const timer = setInterval(look, lookEveryMs).unref()
  process.on('SIGHUP', look)
  return () => {
    clearInterval(timer)
    process.off('SIGHUP', look)
  }
}
