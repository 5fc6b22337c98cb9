// SPDX-License-Identifier: EUPL-1.2
/** What goes and why: each thing a box of its own, the reasons in a sentence each, and a basis out of the list of this partner. */
import type { FC } from 'hono/jsx'
import { entryKindWords, partSlugs, partWords, type Part } from '../../casework/index.ts'
import { purposeInWords } from '../../law/legal-basis.ts'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Partner, Receivable } from '../partners/store.ts'
import { tickOf, type Things } from './copy.ts'
import { DoubtFold } from './DoubtFold.tsx'
import { whyNoPages } from './page-rules.ts'
import { pageWords } from './page-words.nl.ts'
import { consents, isSuited, networkOf, type DisclosureKind } from './rules.ts'
import { channelWords, consentWords, kindWords } from './names.nl.ts'
import { words as all } from './words.nl.ts'

const words = all.form
/** Characters of a note that stand beside its box. */
const beginning = 90

export interface DisclosureFormProps {
  caseId: string
  csrf: string
  kind: DisclosureKind
  part: Part
  partner: Partner
  receivable: readonly Receivable[]
  things: Things
  isBoundByEmbargo: boolean
  usualEnd: PlainDate
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  today: PlainDate
}

export const DisclosureForm: FC<DisclosureFormProps> = (props) => {
  const { caseId, csrf, kind, part, partner, typed, errors, usualEnd } = props
  const field = (name: string) => ({ name, value: typed.get(name), error: errors[name] })
  return (
    <>
      <p>
        {words.lead(kindWords[kind], visibleText(partner.name), partWords[part.kind])}{' '}
        <a href={to('newDisclosure', { id: caseId })}>{words.other}</a>
      </p>
      {errors['naar'] ? <Alert kind="warning" title={errors['naar']} /> : null}
      {errors['soort'] ? <Alert kind="warning" title={errors['soort']} /> : null}
      {partner.country === 'NL' ? null : <Alert kind="info" title={words.abroad(partner.country)} />}
      <StaffForm action={to('previewDisclosure', { id: caseId })} csrf={csrf}>
        <input type="hidden" name="spoor" value={partSlugs[part.kind]} />
        <input type="hidden" name="soort" value={kind} />
        <input type="hidden" name="naar" value={partner.id} />
        <input type="hidden" name="twijfel" value={typed.get('twijfel') ?? ''} />
        <input type="hidden" name="zonder" value={typed.get('zonder') ?? ''} />
        <TextArea
          {...field('vraag')}
          label={kind === 'consult' ? words.question.consult : words.question.other}
          hint={words.questionHint}
        />
        <WhatGoes {...props} />
        <TextArea {...field('weg')} label={words.strikeOut} hint={words.strikeOutHint} rows={3} optional />
        <WhyAndHow {...props} />
        <TextField
          {...field('tot')}
          type="date"
          label={words.until}
          hint={words.untilHint}
          value={typed.get('tot') ?? usualEnd.toString()}
        />
        <Button>{words.view}</Button>
        <DoubtFold caseId={caseId} typed={typed} errors={errors} />
      </StaffForm>
    </>
  )
}

const WhatGoes: FC<DisclosureFormProps> = ({ things, typed, errors, today, kind, partner }) => {
  const { entries, nodes, documents } = things
  // a form that came back has what was ticked, also when that is nothing
  const ticked = typed.has('vraag')
    ? typed.get('mee')?.split('\n')
    : nodes.filter((node) => isSuited(node, partner.kind, kind)).map(({ id }) => tickOf('ding', id))
  const removed = documents.filter(({ content }) => content === undefined).length
  if (entries.length + nodes.length + documents.length - removed === 0) return <p class="hint">{words.nothing}</p>
  return (
    <>
      <CheckboxGroup
        name="mee"
        legend={words.what}
        hint={words.whatHint}
        error={errors['mee']}
        values={ticked}
        options={[
          ...entries.map((entry) => ({
            value: tickOf('regel', entry.id),
            label: `${entryKindWords[entry.kind]}, ${sayDate(entry.happenedOn, today, 'nl')}`,
            hint: <span dir="auto">{shortened(entry.text)}</span>,
          })),
          ...nodes.flatMap(nodeOptions),
          ...documents.flatMap(documentOptions),
        ]}
      />
      {removed === 0 ? null : <p class="hint">{pageWords.form.removed(removed)}</p>}
      {kind === 'consult' ? (
        <TextField
          name="waaromnamen"
          label={words.whyNames}
          hint={words.whyNamesHint}
          width="full"
          optional
          value={typed.get('waaromnamen')}
          error={errors['waaromnamen']}
        />
      ) : null}
    </>
  )
}

const nodeOptions = ({ id, kind, label, content }: Things['nodes'][number]) => [
  { value: tickOf('ding', id), label: kind === 'person' ? words.asRole(label) : words.asThing(label) },
  ...(content.name === '' && content.born === '' ? [] : [{ value: tickOf('naam', id), label: words.asName(label) }]),
  ...(content.about === '' ? [] : [{ value: tickOf('over', id), label: words.asAbout(label) }]),
]

function documentOptions(document: Things['documents'][number]) {
  const { id, content, pages } = document
  if (!content) return []
  const title = visibleText(content.title)
  const why = whyNoPages(document)
  return [
    {
      value: tickOf('stuk', id),
      label: <span dir="auto">{words.asDocument(title)}</span>,
      ...(why !== undefined && why !== 'removed' ? { hint: pageWords.form.noPages[why] } : {}),
    },
    ...(why === undefined
      ? [{ value: tickOf('blad', id), label: <span dir="auto">{pageWords.form.asPages(title, pages)}</span> }]
      : []),
  ]
}

const WhyAndHow: FC<DisclosureFormProps> = ({ kind, partner, receivable, isBoundByEmbargo, typed, errors }) => {
  const field = (name: string) => ({ name, value: typed.get(name), error: errors[name] })
  const inForce = receivable.filter(({ standing }) => standing === 'inForce')
  return (
    <>
      <TextField {...field('ontvanger')} label={words.receiver} hint={words.receiverHint} width="full" />
      <RadioGroup
        {...field('kanaal')}
        legend={words.channel}
        options={partner.channels.map((value) => ({ value, label: channelWords[value] }))}
        value={typed.get('kanaal') ?? partner.channels[0]}
      />
      {inForce.length === 0 ? <Alert kind="warning" title={words.noBasis(visibleText(partner.name))} /> : null}
      <SelectField
        {...field('grond')}
        label={words.basis}
        hint={words.basisHint}
        emptyLabel={all.choose.choose}
        options={inForce.map(({ partnerBasisId, purpose, title, article, agreementTitle }) => ({
          value: partnerBasisId,
          label: [
            `${purposeInWords(purpose)}: ${title} (${article})`,
            ...(agreementTitle ? [agreementTitle] : []),
          ].join(', '),
        }))}
      />
      <TextField {...field('nodig')} label={words.necessity} width="full" />
      <TextField {...field('passend')} label={words.proportionality} width="full" />
      <RadioGroup
        {...field('toestemming')}
        legend={words.consent}
        options={consents.map((value) => ({ value, label: consentWords[value] }))}
      />
      <TextField
        {...field('waaromtoestemming')}
        label={words.whyConsent}
        hint={words.whyConsentHint}
        width="full"
        optional
      />
      {partner.kind === 'veiligThuis' && kind !== 'consult' ? (
        <TextField {...field('ouders')} label={words.parents} hint={words.parentsHint} width="full" />
      ) : null}
      {networkOf(kind) ? (
        <RadioGroup
          {...field('namens')}
          legend={words.onBehalf}
          options={(['college', 'burgemeester'] as const).map((value) => ({
            value,
            label: words.onBehalfOptions[value],
          }))}
        />
      ) : null}
      {isBoundByEmbargo ? (
        <>
          <Alert kind="danger" title={words.embargoTitle} />
          <Checkbox
            name="politie"
            label={words.police}
            checked={typed.get('politie') === 'ja'}
            error={errors['politie']}
          />
          <TextField {...field('waarompolitie')} label={words.whyPolice} width="full" />
        </>
      ) : null}
    </>
  )
}

const shortened = (text: string): string => {
  const shown = visibleText(text)
  return shown.length > beginning ? `${shown.slice(0, beginning)}…` : shown
}
