// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeStyles } from '../../build/styles.ts'
import { Button } from './Button.tsx'
import { CodeDisplay } from './CodeDisplay.tsx'
import { Emergency } from './Emergency.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { PublicPage } from './PublicPage.tsx'
import { StaffPage } from './StaffPage.tsx'
import { pageStyles, type Styles } from './styles.ts'
import { TextArea } from './TextArea.tsx'

let styles: Styles
beforeAll(async () => {
  styles = await makeStyles({ wholeKit: true })
})

const municipality = { slug: 'aalten', name: 'Gemeente Aalten' }
const publicPage = (problem = false): string =>
  `${(
    <PublicPage
      lang="nl"
      title="Formulier"
      municipality={municipality}
      css={pageStyles(styles, 'public', 'aalten')}
      quickExit={{ href: 'https://example.org/', label: 'Snel weg' }}
      problem={problem}
      script="document.title"
    >
      <ErrorSummary errors={problem ? [{ field: 'a', message: 'Vul iets in.' }] : []} />
      <Emergency />
      <TextArea name="a" label="Wat is er?" asHeading />
      <CodeDisplay code="abcd" label="Uw code" />
      <Button>Versturen</Button>
    </PublicPage>
  )}`

describe('the public document', () => {
  it('does not tell what it is for: no word of ours in it, styles included', () => {
    expect(publicPage()).not.toMatch(/spil|melding|mensenhandel|signaal|slachtoffer|uitbuiting/i)
  })

  it('has the way out first, then the link to the content', () => {
    const [first, second] = publicPage().match(/<(a|button|input|select|textarea|summary)\b[^>]*>/g) ?? []
    expect(first).toContain('href="https://example.org/"')
    expect(second).toContain('href="#content"')
  })

  it('fetches nothing and leaves no trace', () => {
    const html = publicPage()
    expect(html).not.toMatch(/src=|url\(|@import|rel="stylesheet"/)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toContain('<meta name="referrer" content="same-origin"/>')
    expect(html).toContain('<link rel="icon" href="data:,"/>')
  })

  it('has no style attribute and no event attribute: the security policy would refuse them', () => {
    expect(publicPage(true)).not.toMatch(/\s(style|on\w+)=/)
  })

  it('begins with the doctype and says "Fout" in the title after a mistake', () => {
    expect(publicPage()).toMatch(/^<!doctype html><html lang="nl" dir="ltr" class="aalten-theme public">/)
    expect(publicPage()).toContain('<title>Formulier</title>')
    expect(publicPage(true)).toContain('<title>Fout: Formulier</title>')
  })

  it('carries styles and script unchanged, so that their hashes hold', () => {
    expect(publicPage()).toContain(`<style>${pageStyles(styles, 'public', 'aalten')}</style>`)
    expect(publicPage()).toContain('<script>document.title</script>')
  })
})

describe('the style sheets', () => {
  it('stay small: what public pages carry, with the tokens of a municipality, is at most 10.5 kB, 3 kB compressed', async () => {
    const css = pageStyles(await makeStyles(), 'public', 'oude-ijsselstreek')
    expect(Buffer.byteLength(css)).toBeLessThanOrEqual(10_500)
    expect(gzipSync(css).byteLength).toBeLessThanOrEqual(3_000)
  })

  it('have every token filled in, except those that differ by municipality', () => {
    const left = new Set(`${styles.public}${styles.staff}`.match(/var\(--[\w-]+/g))
    const own = new Set(styles.tokens['aalten']?.match(/--t\d+/g)?.map((name) => `var(${name}`))
    expect([...left].filter((name) => !own.has(name))).toEqual([])
  })

  it('keep a visible focus', () => {
    for (const css of [styles.public, styles.staff]) expect(css).toMatch(/:focus-visible\{[^}]*outline:3px solid/)
  })

  it('hold what the components ask for', () => {
    for (const name of ['button--primary', 'emergency', 'code__text', 'letter--mine', 'errors', 'fold__summary'])
      expect(styles.public).toContain(`.${name}`)
    for (const name of ['lane', 'step--here', 'table--stacks', 'tabs__link', 'columns__aside', 'badge--warning'])
      expect(styles.staff).toContain(`.${name}`)
    expect(styles.public).not.toContain('.lane')
  })

  it('fall back to the neutral look for a municipality without a sheet', () => {
    expect(pageStyles(styles, 'public', 'elders')).toBe(styles.public)
  })
})

const staffPage = (): string =>
  `${(
    <StaffPage
      title="Mijn werk"
      css=""
      municipality={municipality}
      nav={[{ href: '/', label: 'Mijn werk', current: true }]}
      person={{ name: 'T. Linde', role: 'Aandachtsfunctionaris' }}
      signOut={{ action: '/uitloggen', label: 'Uitloggen', csrfField: <input type="hidden" name="csrf" value="x" /> }}
      notice="Vastgelegd."
      problem
    >
      x
    </StaffPage>
  )}`

describe('the staff document', () => {
  it('has the link to the content first, the menu with its place, and says what was done', () => {
    const [first] = staffPage().match(/<(a|button|input|summary)\b[^>]*>/g) ?? []
    expect(first).toContain('href="#content"')
    expect(staffPage()).toContain('<nav class="main-nav" aria-label="Hoofdmenu">')
    expect(staffPage()).toContain('href="/" aria-current="page"')
    expect(staffPage()).toContain('role="status"')
    expect(staffPage()).toContain('<title>Fout: Mijn werk - Spil</title>')
  })

  it('signs out by a form with the hidden field of the web layer', () => {
    expect(staffPage()).toMatch(
      /<form method="post" action="\/uitloggen"><input type="hidden" name="csrf" value="x"\/>/,
    )
  })
})
