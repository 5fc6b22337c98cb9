// SPDX-License-Identifier: EUPL-1.2
/** What is sealed to a public key opens with its private key, for the same purpose, in the same order, and not otherwise (M-09). */
import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { CannotOpen, type Sealed } from './envelope.ts'
import { openFrom, publicKeyOf, sealTo } from './hpke.ts'

const privateKey = randomBytes(32)
const publicKey = publicKeyOf(privateKey)
const info = Buffer.from('door|m|reporting.report|r|1')
const content = { plain: Buffer.from('het verhaal'), additional: Buffer.from('content') }
const contact = { plain: Buffer.from('06-00000000'), additional: Buffer.from('contact') }

test('a private key gives the public key of RFC 7748, section 6.1', () => {
  const alice = Buffer.from('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a', 'hex')
  expect(publicKeyOf(alice).toString('hex')).toBe('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a')
})

describe('M-09: what is sealed to a municipality', () => {
  let first: Sealed
  let second: Sealed
  beforeAll(async () => {
    ;[first, second] = (await sealTo(publicKey, info, [content, contact])) as [Sealed, Sealed]
  })
  const asSealed = () => [
    { bytes: first as Uint8Array, additional: content.additional },
    { bytes: second as Uint8Array, additional: contact.additional },
  ]

  test('opens with its private key; the story also without the contact details', async () => {
    expect(await openFrom(privateKey, info, asSealed())).toEqual([content.plain, contact.plain])
    expect(await openFrom(privateKey, info, asSealed().slice(0, 1))).toEqual([content.plain])
  })

  test('is never the same twice', async () => {
    const again = await sealTo(publicKey, info, [content, contact])
    expect(again[0]!.equals(first) || again[1]!.equals(second)).toBe(false)
  })

  const wrong: Record<string, () => [Uint8Array, Uint8Array, ReturnType<typeof asSealed>]> = {
    'with another key': () => [randomBytes(32), info, asSealed()],
    'with a key of the wrong length': () => [randomBytes(31), info, asSealed()],
    'for another purpose, report or municipality': () => [
      privateKey,
      Buffer.from('door|m|reporting.report|r|2'),
      asSealed(),
    ],
    'in another order': () => [privateKey, info, asSealed().toReversed()],
    'without the message before it': () => [privateKey, info, asSealed().slice(1)],
    'as another part': () => [privateKey, info, [{ bytes: first, additional: contact.additional }]],
    'with the same message twice': () => [privateKey, info, [asSealed()[0]!, asSealed()[0]!]],
    'cut off': () => [privateKey, info, [{ bytes: first.subarray(0, 40), additional: content.additional }]],
    'cut off in the key': () => [privateKey, info, [{ bytes: first.subarray(0, 10), additional: content.additional }]],
    'as an empty text': () => [privateKey, info, [{ bytes: new Uint8Array(), additional: content.additional }]],
    'as nothing at all': () => [privateKey, info, []],
    'with another suite in its first byte': () => [
      privateKey,
      info,
      [{ bytes: Buffer.concat([Buffer.of(1), first.subarray(1)]), additional: content.additional }],
    ],
  }
  test.each(Object.keys(wrong))('does not open %s', async (how) => {
    await expect(openFrom(...wrong[how]!())).rejects.toThrow(CannotOpen)
  })

  test('does not open with any one bit changed', async () => {
    for (let place = 0; place < first.length; place++) {
      const damaged = Buffer.from(first)
      // a low bit: the highest one of the encapsulated key is ignored by rule (RFC 7748, section 5)
      damaged[place]! ^= 1
      await expect(openFrom(privateKey, info, [{ bytes: damaged, additional: content.additional }])).rejects.toThrow(
        CannotOpen,
      )
    }
  })
})
