// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { Checkbox } from './Checkbox.tsx'
import { CheckboxGroup } from './CheckboxGroup.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { FileField } from './FileField.tsx'
import { FormGroupDetails } from './FormGroupDetails.tsx'
import { RadioGroup } from './RadioGroup.tsx'
import { SelectField } from './SelectField.tsx'
import { TextArea } from './TextArea.tsx'
import { TextField } from './TextField.tsx'
import { uiWordsEn } from './words.en.ts'

const words = { name: 'waar', label: 'Waar?', hint: 'Ongeveer is genoeg.', error: 'Vul een plaats in.' }

describe('a field', () => {
  const fields = {
    TextField: `${(<TextField {...words} />)}`,
    TextArea: `${(<TextArea {...words} />)}`,
    FileField: `${(<FileField {...words} />)}`,
    SelectField: `${(<SelectField {...words} options={[]} />)}`,
    Checkbox: `${(<Checkbox {...words} />)}`,
    RadioGroup: `${(<RadioGroup {...words} legend="Waar?" options={[{ value: 'hier', label: 'Hier' }]} />)}`,
  }

  it.each(Object.entries(fields))('%s is tied to its hint and its error', (_, html) => {
    expect(html).toContain('aria-describedby="waar-hint waar-error"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toMatch(/<div class="hint[^"]*" id="waar-hint">Ongeveer is genoeg\.<\/div>/)
    expect(html).toContain('id="waar-error"><span class="visually-hidden">Fout: </span>Vul een plaats in.')
  })

  it.each(Object.entries(fields))('%s has one control with the id the error summary jumps to', (_, html) => {
    expect(html.match(/ id="waar"/g)).toHaveLength(1)
    expect(html).toContain('name="waar"')
  })

  it('says nothing of errors or hints it does not have', () => {
    const html = `${(<TextField name="waar" label="Waar?" error={undefined} />)}`
    expect(html).not.toContain('aria-')
    expect(html).toContain('<label class="utrecht-form-label" for="waar">Waar?')
  })

  it('keeps what was typed, as text', () => {
    expect(`${(<TextArea name="a" label="A" value="<b> & co" />)}`).toContain('&lt;b&gt; &amp; co</textarea>')
    expect(`${(<TextField name="a" label="A" value={'"x"'} />)}`).toContain('value="&quot;x&quot;"')
  })

  it('says that it may stay empty (niet verplicht), in the language of the page', () => {
    expect(`${(<TextField name="a" label="A" optional />)}`).toContain('(niet verplicht)')
    expect(`${(<TextField name="a" label="A" optional words={uiWordsEn} />)}`).toContain('(optional)')
  })

  it('can be the one question of the page', () => {
    expect(`${(<TextArea name="a" label="Wat is er?" asHeading />)}`).toMatch(
      /<h1><label class="question" for="a">Wat is er\?/,
    )
  })
})

describe('choices', () => {
  it('a radio group has a legend and marks the choice made', () => {
    const options = [
      { value: 'ja', label: 'Ja' },
      { value: 'nee', label: 'Nee', hint: 'Of nog niet bekend.' },
    ]
    const html = `${(<RadioGroup name="g" legend="Gevaar?" value="nee" options={options} />)}`
    expect(html).toMatch(/<fieldset[^>]* role="radiogroup"/)
    expect(html).toContain('<legend class="legend">Gevaar?')
    expect(html).toMatch(/id="g-2" name="g" value="nee" checked=""[^>]* aria-describedby="g-2-hint-own"/)
  })

  it('a select keeps its choice', () => {
    const options = [{ value: 'aalten', label: 'Aalten' }]
    const html = `${(<SelectField name="g" label="Gemeente" value="aalten" options={options} emptyLabel="Kies" />)}`
    expect(html).toContain('<option value="">Kies</option><option value="aalten" selected="">Aalten</option>')
  })

  it('a checkbox group gives every box the same name and its own id', () => {
    const options = ['a', 'b'].map((value) => ({ value, label: value }))
    const html = `${(<CheckboxGroup name="delen" legend="Met wie?" values={['b']} options={options} />)}`
    expect(html).toMatch(/id="delen" name="delen" value="a"(?! checked)/)
    expect(html).toContain('id="delen-2" name="delen" value="b" checked=""')
  })
})

const part = (state: { holdsValue?: boolean; hasError?: boolean }) =>
  `${(
    <FormGroupDetails summary="Waar?" {...state}>
      x
    </FormGroupDetails>
  )}`

describe('a part of a form one may leave closed', () => {
  it('stands open by itself when it holds a value or an error', () => {
    expect(part({})).not.toContain('open')
    expect(part({ holdsValue: true })).toContain('<details class="fold" open="">')
    expect(part({ hasError: true })).toContain('<details class="fold" open="">')
  })
})

describe('the error summary', () => {
  it('links to each field and can take the focus', () => {
    const html = `${(<ErrorSummary errors={[{ field: 'waar', message: 'Vul een plaats in.' }]} />)}`
    expect(html).toContain('<a href="#waar">Vul een plaats in.</a>')
    expect(html).toContain('tabindex="-1"')
    expect(html).toContain('Er is iets niet goed ingevuld')
  })

  it('is not there when nothing is wrong', () => {
    expect(`${(<ErrorSummary errors={[]} />)}`).toBe('')
  })
})
