// SPDX-License-Identifier: EUPL-1.2
/** What can go wrong with the embedded database, in a sentence for the operator. */
export class EmbeddedDatabaseError extends Error {
  readonly code:
    | 'EMBEDDED_NOT_ON_THIS_PLATFORM'
    | 'EMBEDDED_MAY_NOT_RUN_AS_ROOT'
    | 'EMBEDDED_FOLDER_NOT_OURS'
    | 'EMBEDDED_ALREADY_RUNS'
    | 'EMBEDDED_PASSWORD_LOST'
    | 'EMBEDDED_DISK_FULL'
    | 'EMBEDDED_DID_NOT_START'

  constructor(code: EmbeddedDatabaseError['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** @returns the same error, or a clear one when it says that the disk is full (ENOSPC, SQLSTATE 53100) */
export function clearer(error: unknown, folder: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  const full = code === 'ENOSPC' || code === '53100' || /No space left on device|ENOSPC|53100/.test(message ?? '')
  return full ? diskFull(folder) : error
}

export const diskFull = (folder: string): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError(
    'EMBEDDED_DISK_FULL',
    `The disk of ${folder} is full: make room there, or set SPIL_DATA_DIR to a folder on another disk, and start again.`,
  )
