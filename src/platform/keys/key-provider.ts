// SPDX-License-Identifier: EUPL-1.2
/**
 * Who holds the root key. Only staff and worker programs (and the command line) ever have a provider; the public program never.
 * `file` is the first; a key server (OpenBao, HSM) can stand in its place without a change for callers.
 */
export interface KeyProvider {
  /** Wraps a municipality's key under the root key. @param place is bound in and must be the same at unwrapping */
  wrap(key: Uint8Array, place: Uint8Array): Promise<Buffer>
  /** @throws CannotOpen */
  unwrap(wrapped: Uint8Array, place: Uint8Array): Promise<Buffer>
}
