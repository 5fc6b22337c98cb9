// SPDX-License-Identifier: EUPL-1.2
/** Giving a text to a sworn interpreter or translator: first the text as it will leave, then to whom and why. Nothing is decided here. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { GivenCards } from './GivenCards.tsx'
import { nameOf, type Original } from './rules.ts'
import type { TextDisclosure } from './store.ts'
import { channelWords, roleWords, words } from './words.nl.ts'

export interface TranslatePageProps {
  reportId: string
  label: string
  language: string
  originals: readonly Original[]
  chosen: Original | undefined
  disclosures: readonly TextDisclosure[]
  /** of who decided, by id */
  names: ReadonlyMap<string, string>
  ground: string
  groundIsProposal: boolean
  today: PlainDate
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
  mayDisclose: boolean
}

export const TranslatePage: FC<TranslatePageProps> = (props) => (
  <>
    <BackLink href={to('report', { id: props.reportId })}>{words.back(props.label)}</BackLink>
    {props.conflict ? <Alert kind="warning" role="alert" title={props.conflict} /> : null}
    <ErrorSummary errors={Object.entries(props.errors).map(([field, message]) => ({ field, message }))} />
    <PageHeader title={words.title(props.label)} lead={words.lead} />
    <GivenCards {...props} />
    {props.mayDisclose && props.chosen ? (
      <>
        {props.originals.length > 1 ? <ChooseText {...props} chosen={props.chosen} /> : null}
        <GiveForm {...props} chosen={props.chosen} />
      </>
    ) : null}
  </>
)

type Chosen = TranslatePageProps & { chosen: Original }

/** A question by address: it changes nothing. */
const ChooseText: FC<Chosen> = ({ reportId, originals, chosen, today }) => (
  <form method="get" action={to('translate', { id: reportId })}>
    <SelectField
      name="tekst"
      id="welke-tekst"
      label={words.which}
      options={originals.map((one) => ({
        value: nameOf(one),
        label: words.whichName(one, one.writtenOn ? sayDate(plainDate(one.writtenOn), today) : ''),
      }))}
      value={nameOf(chosen)}
    />
    <Button variant="secondary">{words.show}</Button>
  </form>
)

const GiveForm: FC<Chosen> = ({ reportId, chosen, ground, groundIsProposal, csrf, typed, errors }) => (
  <StaffForm action={to('discloseText', { id: reportId })} csrf={csrf}>
    <input type="hidden" name="tekst" value={nameOf(chosen)} />
    <TextArea
      name="uittreksel"
      label={words.extract}
      hint={words.extractHint}
      rows={12}
      value={typed.get('uittreksel') ?? chosen.text}
      error={errors['uittreksel'] ?? errors['tekst']}
    />
    <TextField
      name="ontvanger"
      label={words.receiver}
      hint={words.receiverHint}
      width="full"
      value={typed.get('ontvanger')}
      error={errors['ontvanger']}
    />
    <RadioGroup
      name="rol"
      legend={words.role}
      options={Object.entries(roleWords).map(([value, label]) => ({ value, label }))}
      value={typed.get('rol')}
      error={errors['rol']}
      inline
    />
    <TextField
      name="register"
      label={words.registerNumber}
      hint={words.registerHint}
      value={typed.get('register')}
      error={errors['register']}
    />
    <RadioGroup
      name="hoe"
      legend={words.channel}
      options={Object.entries(channelWords).map(([value, label]) => ({ value, label }))}
      value={typed.get('hoe')}
      error={errors['hoe']}
    />
    <TextArea
      name="nodig"
      label={words.necessity}
      hint={words.necessityHint}
      rows={2}
      value={typed.get('nodig')}
      error={errors['nodig']}
    />
    <TextArea
      name="grondslag"
      label={words.ground}
      hint={groundIsProposal ? words.groundProposal : words.groundAgreed}
      rows={2}
      value={typed.get('grondslag') ?? ground}
      error={errors['grondslag']}
    />
    <Button>{words.disclose}</Button>
  </StaffForm>
)
