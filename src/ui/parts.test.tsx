// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { plainDate } from '../time.ts'
import { ActionLink } from './ActionLink.tsx'
import { Alert } from './Alert.tsx'
import { Button } from './Button.tsx'
import { CodeDisplay } from './CodeDisplay.tsx'
import { DataTable } from './DataTable.tsx'
import { DateText } from './DateText.tsx'
import { DefinitionList } from './DefinitionList.tsx'
import { Emergency } from './Emergency.tsx'
import { EmptyState } from './EmptyState.tsx'
import { LetterThread } from './LetterThread.tsx'
import { Logo } from './Logo.tsx'
import { StatusBadge } from './StatusBadge.tsx'
import { Step, StepList } from './StepList.tsx'
import { TabNav } from './TabNav.tsx'
import { TwoColumn } from './TwoColumn.tsx'
import { WorkItem, WorkLane, WorkList } from './WorkList.tsx'

const textOf = (html: string): string => html.replace(/<[^>]*>/g, '')

describe('deeds and ways', () => {
  it('a deed is a button that sends, a way is a link; they look the same', () => {
    const button = `${(
      <Button variant="danger" name="besluit" value="weg" formnovalidate>
        Vernietig
      </Button>
    )}`
    expect(button).toContain(
      '<button class="button button--danger" type="submit" name="besluit" value="weg" formnovalidate=""',
    )
    expect(`${(<ActionLink href="/x">Open</ActionLink>)}`).toContain('<a class="button button--primary" href="/x"')
  })
})

describe('messages', () => {
  it.each(['info', 'ok', 'warning', 'danger'] as const)('%s has a shape and a word, not only a colour', (kind) => {
    const html = `${(<Alert kind={kind}>x</Alert>)}`
    expect(html).toMatch(/<svg class="shape"[^>]*aria-hidden="true"/)
    expect(textOf(html)).toMatch(/^[A-Z][a-z ]+x$/)
  })

  it('the number for emergencies can be touched', () => {
    const html = `${(<Emergency />)}`
    expect(textOf(html)).toBe('Nu gevaar? Bel 112')
    expect(html).toContain('href="tel:112"')
  })

  it('a state is a word with a shape', () => {
    expect(textOf(`${(<StatusBadge tone="ok">beantwoord</StatusBadge>)}`)).toBe('beantwoord')
  })

  it('an empty page has one useful link', () => {
    const html = `${(<EmptyState link={{ href: '/r', label: 'De route' }}>Er wacht niets op je.</EmptyState>)}`
    expect(html.match(/<a /g)).toHaveLength(1)
  })
})

describe('a code to copy', () => {
  it.each(['k7wdm3fq92hxtt5r', 'k7wd-m3fq-92hx', 'abc'])('%s is the text of the element with data-code', (code) => {
    const html = `${(<CodeDisplay code={code} label="Uw code" />)}`
    const [, inside = ''] = /data-code="">(.*?)<\/p>/.exec(html) ?? []
    expect(textOf(inside)).toBe(code)
    expect(html).toContain('translate="no"')
  })
})

describe('letters', () => {
  it('are text, never HTML, and signed', () => {
    const letters = [{ mine: true, author: 'U', day: 'gisteren', body: '<script>\nhoi' }]
    const html = `${(<LetterThread label="Berichten" letters={letters} />)}`
    expect(html).toContain('letter--mine')
    expect(html).toContain('&lt;script&gt;\nhoi')
    expect(textOf(html)).toContain('U, gisteren')
  })
})

describe('lists and tables', () => {
  it('a lane names its items, an item has one link and one deed', () => {
    const html = `${(
      <WorkList>
        <WorkLane kind="now" label="Nu">
          <WorkItem title="Melding m3" href="/m/3" action={<ActionLink href="/m/3">Openen</ActionLink>} />
        </WorkLane>
      </WorkList>
    )}`
    expect(html).toContain('<section class="lane lane--now" aria-labelledby="lane-now">')
    expect(html).toContain('<h2 class="lane__label" id="lane-now">')
    expect(html.match(/<a /g)).toHaveLength(2)
  })

  it('a table scrolls in its own box, which is named and reachable with the keyboard', () => {
    const html = `${(<DataTable id="t" caption="Gezien" columns={[{ label: 'Wat' }, { label: 'Bron' }]} rows={[['a', 'b']]} />)}`
    expect(html).toContain('role="region" tabindex="0" aria-labelledby="t-caption"')
    expect(html).toContain('id="t-caption">Gezien</caption>')
    expect(html).toMatch(
      /<th scope="row" role="rowheader" data-label="Wat"><div>a<\/div><\/th><td role="cell" data-label="Bron"><div>b<\/div><\/td>/,
    )
  })

  it('facts are pairs', () => {
    const html = `${(<DefinitionList items={[{ term: 'Waar', description: 'nog niet bekend' }]} />)}`
    expect(html).toContain('<dt>Waar</dt><dd>nog niet bekend</dd>')
  })

  it('a walk in steps says in words where one is', () => {
    const html = `${(
      <StepList label="Duiden">
        <Step number={1} title="Gevaar nu?" state="done" outcome="nee" />
        <Step number={2} title="Besluit" state="here" />
      </StepList>
    )}`
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
    expect(textOf(html)).toContain('gedaan')
    expect(textOf(html)).toContain('nu hier')
  })

  it('a closed side of a case is no link', () => {
    const html = `${(<TabNav label="Onderdelen" tabs={[{ label: 'Politie', closed: 'niet voor jouw taak' }]} />)}`
    expect(html).not.toContain('<a ')
    expect(textOf(html)).toBe('Politie (niet voor jouw taak)')
  })

  it('two columns keep the order of reading', () => {
    expect(textOf(`${(<TwoColumn main="een" aside="twee" asideLabel="Stappen" />)}`)).toBe('eentwee')
  })
})

describe('a date in the page', () => {
  it('is said in words, exact on hover and in print', () => {
    const html = `${(<DateText date={plainDate('2026-11-21')} today={plainDate('2026-11-20')} />)}`
    expect(html).toContain('<time datetime="2026-11-21" title="zaterdag 21 november 2026">')
    expect(html).toContain(
      '<span class="screen-only">morgen</span><span class="print-only">zaterdag 21 november 2026</span>',
    )
  })
})

describe('our mark', () => {
  it('has one colour, that of the text around it, and the word Spil', () => {
    const html = `${(<Logo />)}`
    expect(html.match(/#[0-9a-f]{3}/g)).toBeNull()
    expect(html).toContain('currentColor')
    expect(textOf(html)).toBe('Spil')
  })
})
