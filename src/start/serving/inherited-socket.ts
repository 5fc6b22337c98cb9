// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds the listening socket that systemd holds for us (sd_listen_fds(3)), so that a restart refuses nobody. The variables are for
 * this process alone, so they are taken away: a child must not think that the socket is its own.
 */
import { SettingError } from '../setting-reader.ts'

/** The first descriptor that is handed over: SD_LISTEN_FDS_START. */
const firstDescriptor = 3

/**
 * @param environment loses the three variables
 * @returns the descriptor to listen on, or nothing when there is no socket for this process
 * @throws SettingError when there is more than one: then it is not known which one is meant
 */
export function inheritedSocket(environment: NodeJS.ProcessEnv, pid: number): number | undefined {
  const { LISTEN_PID: whose, LISTEN_FDS: count } = environment
  for (const name of ['LISTEN_PID', 'LISTEN_FDS', 'LISTEN_FDNAMES']) delete environment[name]
  if (whose !== String(pid) || count === undefined || count === '0') return undefined
  if (count !== '1') {
    throw new SettingError([`systemd hands over ${count} sockets: leave one ListenStream= in the socket unit.`])
  }
  return firstDescriptor
}
