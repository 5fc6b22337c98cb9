// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { isCrossSite } from './page-headers.ts'

const from = (headers: Record<string, string>) => isCrossSite(new Headers(headers), 'formulier.example')

describe('a post is refused only when it is provably from elsewhere (ruling 2)', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, true],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://formulier.example' }, true],
    [{ origin: 'https://evil.example' }, true],
    [{ origin: 'no address' }, true],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://other.example' }, true],
    [{}, false],
    [{ origin: 'null' }, false],
    [{ 'sec-fetch-site': 'same-origin' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: 'https://formulier.example' }, false],
  ])('%o: %s', (headers, refused) => {
    expect(from(headers as Record<string, string>)).toBe(refused)
  })
})
