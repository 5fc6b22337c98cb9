// SPDX-License-Identifier: EUPL-1.2
/** What one may add about who told it and what it is about; folded away, because it may come later. Nothing here is required. */
import type { Child, FC } from 'hono/jsx'
import type { PlainDate } from '../time.ts'
import { FormGroupDetails } from '../ui/FormGroupDetails.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { Filled } from './FormHead.tsx'
import { words } from './words.nl.ts'

const { takeDown } = words

const names = ['verteller', 'kennis', 'op', 'om', 'waar', 'wanneer', 'wie', 'leeftijd', 'nooit', 'contact', 'veilig']

type Props = { filled: Filled; today: PlainDate; summary: string; children?: Child }

export const TellerFields: FC<Props> = ({ filled: { typed, errors }, today, summary, children }) => (
  <FormGroupDetails
    summary={summary}
    holdsValue={[...names, 'code'].some((name) => (typed.get(name) ?? '') !== '')}
    hasError={names.some((name) => name in errors)}
  >
    <TextField
      name="verteller"
      label={takeDown.toldBy}
      hint={takeDown.toldByHint}
      width="full"
      value={typed.get('verteller')}
      error={errors['verteller']}
    />
    <RadioGroup
      name="kennis"
      legend={takeDown.knowledge}
      options={entries(takeDown.knowledges)}
      value={typed.get('kennis')}
    />
    <TextField
      name="op"
      type="date"
      label={takeDown.toldOn}
      hint={takeDown.toldOnHint}
      max={today.toString()}
      value={typed.get('op')}
      error={errors['op']}
    />
    <TextField
      name="om"
      type="time"
      label={takeDown.toldAt}
      width="short"
      value={typed.get('om')}
      error={errors['om']}
    />
    <TextField name="waar" label={takeDown.where} width="full" value={typed.get('waar')} error={errors['waar']} />
    <TextField
      name="wanneer"
      label={takeDown.when}
      width="full"
      value={typed.get('wanneer')}
      error={errors['wanneer']}
    />
    <TextArea name="wie" label={takeDown.who} rows={2} value={typed.get('wie')} error={errors['wie']} />
    <RadioGroup name="leeftijd" legend={takeDown.age} options={entries(takeDown.ages)} value={typed.get('leeftijd')} />
    <TextArea
      name="nooit"
      label={takeDown.mustNot}
      hint={takeDown.mustNotHint}
      rows={2}
      value={typed.get('nooit')}
      error={errors['nooit']}
    />
    <TextArea
      name="contact"
      label={takeDown.contact}
      hint={takeDown.contactHint}
      rows={2}
      value={typed.get('contact')}
      error={errors['contact']}
    />
    <TextField
      name="veilig"
      label={takeDown.safeMoment}
      width="full"
      value={typed.get('veilig')}
      error={errors['veilig']}
    />
    {children}
  </FormGroupDetails>
)

const entries = (list: Readonly<Record<string, string>>) =>
  Object.entries(list).map(([value, label]) => ({ value, label }))
