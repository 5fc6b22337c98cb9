// SPDX-License-Identifier: EUPL-1.2
/**
 * The settings the embedded PostgreSQL runs with. It listens on no port, only on a socket, and its log must never hold
 * a statement or a value, because those are people (M-63).
 */

/** Also what `spil doctor` asks of a served PostgreSQL. */
export const logSettings = {
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  // Not in M-63, but needed for it: the text of an ERROR quotes the value (`invalid input syntax for type uuid: "…"`).
  // The program that asked gets that error anyway; `log` lies above it in this scale, so starts and stops still show.
  log_min_messages: 'log',
}

const always = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
  ...logSettings,
}

/**
 * Loses the last commits when the server is killed or the machine loses power: only for data that nobody keeps. Several files of tests
 * work on it at once, each with the pools of a whole house.
 */
const inTests = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '250' }

/** @returns the arguments for the program `postgres` */
export function serverArguments(dataFolder: string, socketFolder: string, forTests: boolean): string[] {
  const settings = { ...always, ...(forTests && inTests) }
  return [
    '-D',
    dataFolder,
    '-k',
    socketFolder,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}
