// SPDX-License-Identifier: EUPL-1.2
/** Whether the certificates that are set stay valid for a while, and their keys are not for everybody. What is plainly wrong with them is told of the settings. */
import { statSync } from 'node:fs'
import { CertificateProblem, readCertificate, type CertificateFiles } from '../../serving/certificate.ts'
import type { Finding } from './finding.ts'

/** Renewing goes by itself well before; who is this close was forgotten. A proposal of Spil. */
const leastDaysLeft = 14
const dayMs = 86_400_000

export const certificates = (files: readonly CertificateFiles[]): Finding[] =>
  files.map((each) => [each.certSetting, problemsOf(each)])

function problemsOf(files: CertificateFiles): string[] {
  try {
    const { validUntil } = readCertificate(files)
    return [...daysProblem(files.certSetting, (validUntil.getTime() - Date.now()) / dayMs), ...keyProblem(files)]
  } catch (error) {
    if (error instanceof CertificateProblem) return []
    throw error
  }
}

const daysProblem = (setting: string, days: number): string[] =>
  days >= leastDaysLeft
    ? []
    : [
        `${setting}: the certificate is valid for ${Math.floor(days)} more days: renew it, the program takes it by itself.`,
      ]

function keyProblem({ keyFile, keySetting }: CertificateFiles): string[] {
  const mayEverybody = process.platform !== 'win32' && (statSync(keyFile).mode & 0o007) !== 0
  return mayEverybody ? [`${keySetting}: every user of this machine may open ${keyFile}: chmod 0640.`] : []
}
