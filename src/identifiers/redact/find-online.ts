// SPDX-License-Identifier: EUPL-1.2
/** Finds where somebody is reached on the internet: addresses for mail, accounts on platforms, addresses of pages. */
import { platforms } from '../platforms.ts'
import { partsOf, type Part } from './span.ts'

const at = String.raw`(?:@| ?[\[({<] ?(?:at|apenstaart(?:je)?|@) ?[\])}>] ?| (?:at|apenstaart(?:je)?) | @ |@ )`
const dot = String.raw`(?:\.| ?[\[({] ?(?:dot|punt|\.) ?[\])}] ?| (?:dot|punt) )`
const email = new RegExp(
  String.raw`(?<![a-z0-9._%+-])[a-z0-9_](?:[a-z0-9_%+-]|${dot}(?=[a-z0-9_])){0,63}${at}(?:[a-z0-9-]{1,63}${dot}){1,4}[a-z]{2,24}(?![a-z0-9])`,
  'gi',
)

export const findEmails = (text: string): Part[] => partsOf(text, email)

const hosts = Object.keys(platforms).filter((name) => name.includes('.'))
const profile = new RegExp(
  String.raw`(?<![a-z0-9.-])(?:https?:\/\/)?(?:www\.|m\.|nl\.)?(?:${hosts.map((host) => host.replaceAll('.', String.raw`\.`)).join('|')})\/[^\s<>"'),;]{1,200}`,
  'gi',
)
const url = /(?<![a-z0-9])(?:https?:\/\/|www\.)[^\s<>"'),;]{3,300}/gi

export const findUrls = (text: string): Part[] => partsOf(text, url).map((part) => withoutEnd(text, part))

/** A full stop behind an address belongs to the sentence. */
function withoutEnd(text: string, { start, end }: Part): Part {
  let last = end
  while (last > start && /[.!?:]/.test(text[last - 1] ?? '')) last--
  return { start, end: last }
}

const names = String.raw`instagram|insta|ig|facebook|fb|tik ?tok|snap ?chat|snap|telegram|tg|twitter|youtube|onlyfans|discord|signal|skype|vkontakte|vk|tinder|badoo|grindr|kik|wickr|threema|whatsapp|viber|messenger|roblox|kinky\.nl|kinky|sexjobs`
const fill = String.raw`(?:[ ]{0,2}(?:[:=]|is|naam|heet|heten|heette|als|account|accountnaam|gebruikersnaam|gebruiker|username|user|profiel|onder|de|het|haar|zijn|mijn|met|via|ze|hij|zij|named|nick|nickname|id|konto|contul|cont|op|on|na|pe|naar|zoek)(?=[ :=@]))`
const onPlatform = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${names})(?![\p{L}\p{N}])${fill}{0,6}[ ]{0,2}(?<colon>[:=]?)[ ]{0,2}["'“‘(]?(?<it>@?[\p{L}\p{N}_][\p{L}\p{N}_.#-]{1,38}[\p{L}\p{N}_])`,
  'giu',
)
const atName = /(?<![\p{L}\p{N}._@/-])@ ?(?<name>[\p{L}\p{N}_][\p{L}\p{N}_.]{0,38}[\p{L}\p{N}_])/gu
const nameOnPlatform = new RegExp(
  String.raw`(?<![\p{L}\p{N}._@])(?<it>[\p{L}\p{N}][\p{L}\p{N}]{0,24}[_.\d][\p{L}\p{N}_.]{0,24}) (?:op|on|via|na|pe) (?:${names})(?![\p{L}\p{N}])`,
  'giu',
)

export function findHandles(text: string): Part[] {
  const named = [...text.matchAll(onPlatform)].flatMap((match) => {
    const name = match.groups?.['it'] ?? ''
    const between = match[0].slice(0, match[0].length - name.length)
    // a word is an account when something says so; a name with a digit, a dot or a low line is one by itself
    const isSaid =
      /[:=]\s*["'“‘(]?$/.test(between) || /(?:heet|naam|username|user|nick|nickname|account)\W*$/i.test(between)
    if (!/\p{L}/u.test(name)) return []
    if (!name.startsWith('@') && !/[\d_]|\p{L}\.\p{L}/u.test(name) && !(isSaid && !filler.has(name.toLowerCase())))
      return []
    const start = match.index + match[0].length - name.length
    return [{ start, end: start + name.length }]
  })
  return [
    ...partsOf(text, profile).map((part) => withoutEnd(text, part)),
    ...named,
    ...partsOf(text, atName),
    ...partsOf(text, nameOnPlatform, (found) => /\p{L}/u.test(found)),
  ]
}

const filler = new Set(
  'heet is was van en of met die dat een het niet geen wordt werd staat weet niemand onbekend verwijderd'.split(' '),
)
