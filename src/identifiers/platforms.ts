// SPDX-License-Identifier: EUPL-1.2
/** How platforms are called and where they live, by the one name we keep. A null prototype: what somebody types is looked up in it. */
const list: Readonly<Record<string, readonly string[]>> = {
  instagram: ['insta', 'ig', 'instagram.com'],
  facebook: ['fb', 'facebook.com', 'fb.com'],
  tiktok: ['tik-tok', 'tiktok.com'],
  snapchat: ['snap', 'snapchat.com'],
  telegram: ['tg', 't.me', 'telegram.me'],
  whatsapp: ['wa', 'wa.me', 'api.whatsapp.com'],
  x: ['twitter', 'x.com', 'twitter.com'],
  youtube: ['yt', 'youtube.com'],
  onlyfans: ['of', 'onlyfans.com'],
  linkedin: ['linkedin.com'],
  discord: ['discord.com', 'discord.gg'],
  signal: ['signal.me'],
  vk: ['vk.com', 'vkontakte'],
  twitch: ['twitch.tv'],
  tinder: ['tinder.com'],
  badoo: ['badoo.com'],
  grindr: ['grindr.com'],
}

export const platforms: Readonly<Record<string, string>> = Object.assign(
  Object.create(null) as Record<string, string>,
  Object.fromEntries(
    Object.entries(list).flatMap(([name, others]) => [[name, name], ...others.map((other) => [other, name])]),
  ),
)
