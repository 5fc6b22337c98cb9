// SPDX-License-Identifier: EUPL-1.2
/** `npm start` cannot begin or go on; `message` is one sentence for the operator that says what to do. */
export class StartError extends Error {
  readonly code: 'ALREADY_RUNS' | 'PORT_NOT_FREE' | 'DATABASE_REFUSES' | 'PROGRAM_FAILS' | 'DEMO_FAILS'

  constructor(code: StartError['code'], message: string) {
    super(message)
    this.code = code
  }
}
