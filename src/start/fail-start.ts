// SPDX-License-Identifier: EUPL-1.2
/** Ends a program that cannot start, with sentences for the operator instead of a stack. */

/** EX_CONFIG of sysexits.h: something must be set differently first, so starting again does not help. */
export const mendFirst = 78

/** Errors whose message is written for the operator. */
const saidInSentences: readonly unknown[] = ['SETTING_INVALID', 'ROOT_KEY', 'CERTIFICATE', 'OPEN_TO_READING']

export function failStart(error: unknown): never {
  const { code, message } = error as { code?: string; message?: string }
  if (code === 'EADDRINUSE')
    console.error(
      'The port is taken by another program: choose another with SPIL_PUBLIC_PORT, SPIL_STAFF_PORT or SPIL_METRICS_PORT.',
    )
  else console.error(saidInSentences.includes(code) ? message : error)
  process.exit(saidInSentences.includes(code) ? mendFirst : 1)
}
