// SPDX-License-Identifier: EUPL-1.2
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import { expect, test } from 'vitest'
import { openFrom, publicKeyOf, sealTo } from './hpke.ts'

/** The library as it is, on WebCrypto: the judge of ours. */
const judge = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
const text = (words: string) => new TextEncoder().encode(words)
const exact = (bytes: Uint8Array) => new Uint8Array(bytes).buffer
const privateKey = new Uint8Array(32).map((_, index) => index + 1)
const info = text('door|one')
const messages = [
  { plain: text('the story'), additional: text('content') },
  { plain: text(''), additional: text('contact') },
  { plain: new Uint8Array(70_000).fill(7), additional: new Uint8Array() },
]

test('what we seal, the library opens (RFC 9180)', async () => {
  const [first, ...more] = await sealTo(publicKeyOf(privateKey), info, messages)
  const recipient = await judge.createRecipientContext({
    recipientKey: await judge.kem.importKey('raw', exact(privateKey), false),
    enc: exact((first as Uint8Array).subarray(1, 33)),
    info: exact(info),
  })
  const bodies = [(first as Uint8Array).subarray(33), ...more.map((sealed) => sealed.subarray(1))]
  for (const [index, body] of bodies.entries()) {
    const message = messages[index] as (typeof messages)[number]
    expect(new Uint8Array(await recipient.open(exact(body), exact(message.additional)))).toEqual(message.plain)
  }
})

test('what the library seals, we open', async () => {
  const sender = await judge.createSenderContext({
    recipientPublicKey: await judge.kem.importKey('raw', exact(publicKeyOf(privateKey)), true),
    info: exact(info),
  })
  const sealed = []
  for (const [index, { plain, additional }] of messages.entries()) {
    const body = new Uint8Array(await sender.seal(exact(plain), exact(additional)))
    const head = index === 0 ? new Uint8Array(sender.enc) : new Uint8Array()
    sealed.push({ bytes: Buffer.concat([Buffer.of(2), head, body]), additional })
  }
  const opened = await openFrom(privateKey, info, sealed)
  expect(opened.map((plain) => new Uint8Array(plain))).toEqual(messages.map(({ plain }) => plain))
})
