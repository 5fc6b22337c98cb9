// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads an account on a platform: the platform and the name, or the address of the profile. Without a platform a name says nothing.
 * Letters of another script that look Latin are folded (`confusables.ts`), because that is how a second account is made to look like it.
 */
import { holdsBsn, isBsn } from './bsn.ts'
import { foldLookalikes } from './confusables.ts'
import { readPhone } from './phone.ts'
import { platforms } from './platforms.ts'
import { possible, refused, tidy, valid, type Reading } from './reading.ts'

export function readHandle(typed: string): Reading {
  const text = tidy(typed)
  if (text === '') return refused('empty')
  if (isBsn(text)) return refused('holdsBsn')
  const parts = fromAddress(text) ?? fromWords(text)
  if (!parts) return refused(holdsBsn(text, [9]) ? 'holdsBsn' : 'platformMissing')
  const written = parts.handle.replace(/^@+/, '').toLowerCase()
  const handle = foldLookalikes(written)
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{0,99}$/u.test(handle)) return refused('notHandle')
  const platform = platforms[parts.platform] ?? parts.platform
  if (platform === 'whatsapp' && readPhone(`+${handle}`).quality !== 'afgekeurd') return refused('isPhone')
  const normal = `${platform}:${handle}`
  if (!/^[\x20-\x7E]*$/.test(handle)) return possible(normal, 'otherScript')
  if (!knownPlatforms.has(platform)) return possible(normal, 'platformUnknown')
  return valid(normal, handle === written ? 'valid' : 'lookalikes')
}

const knownPlatforms = new Set(Object.values(platforms))

interface Parts {
  platform: string
  handle: string
}

const host = '[a-z0-9-]+(?:\\.[a-z0-9-]+)+'
const startsWithHost = new RegExp(`^(?:https?://)?${host}/\\S`, 'i')
const platformAndName = new RegExp(`^([a-z][a-z0-9-]{0,40}|${host}): ?(\\S+)$`, 'i')

/** `https://www.instagram.com/lisa_x/?hl=nl`: the last part of the path, or the id behind the question mark. */
function fromAddress(text: string): Parts | undefined {
  if (!startsWithHost.test(text)) return undefined
  const address = URL.parse(/^https?:/i.test(text) ? text : `https://${text}`)
  if (!address) return undefined
  const id = address.pathname.endsWith('.php') ? address.searchParams.get('id') : null
  const last = address.pathname.split('/').findLast((part) => part !== '') ?? ''
  return { platform: address.hostname.replace(/^(?:www|m|nl|mobile)\.(?=.*\.)/, ''), handle: id ?? decoded(last) }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFKC')
  } catch {
    return part
  }
}

/** `instagram:lisa_x`, `insta @lisa_x`, `@lisa_x op instagram`. */
function fromWords(text: string): Parts | undefined {
  const [, platform = '', handle = ''] = platformAndName.exec(text) ?? []
  if (platform !== '') return { platform: platform.toLowerCase(), handle }
  const [, first = '', second = ''] = /^(\S+)(?: op| on)? (\S+)$/i.exec(text) ?? []
  if (Object.hasOwn(platforms, first.toLowerCase())) return { platform: first.toLowerCase(), handle: second }
  return Object.hasOwn(platforms, second.toLowerCase()) ? { platform: second.toLowerCase(), handle: first } : undefined
}
