// SPDX-License-Identifier: EUPL-1.2
/** Writes down, at a request of access, which kinds of receiver are told and which are not, with the ground and the points of UAVG art. 41 weighed. */
import type { FC } from 'hono/jsx'
import { WithheldFields, type RequestToWeigh } from '../../casework/index.ts'
import { purposeInWords } from '../../law/legal-basis.ts'
import { to } from '../../paths.ts'
import type { Who } from '../../platform/people/who.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import type { LineGroup } from './rules.ts'
import { adviceWords, words } from './words.nl.ts'

export interface WeighFormProps {
  who: Who
  caseId: string
  requests: readonly RequestToWeigh[]
  /** the person that is asked about, when one was chosen */
  about: string
  groups: readonly LineGroup[]
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

const text = words.record

export const WeighForm: FC<WeighFormProps> = ({ who, caseId, requests, about, groups, typed, errors }) => (
  <section>
    <h2>{text.title}</h2>
    {requests.length === 0 ? (
      <p>
        {text.noRequest} <a href={to('dataRequests')}>{words.requests}</a>
      </p>
    ) : (
      <>
        <p>{text.lead}</p>
        <StaffForm action={to('weighDisclosures', { id: caseId })} csrf={who.csrf}>
          <input type="hidden" name="wie" value={about} />
          <SelectField
            name="bij"
            label={text.request}
            value={typed.get('bij')}
            emptyLabel={requests.length === 1 ? undefined : text.choose}
            error={errors['bij']}
            options={requests.map(({ id, number, receivedOn }) => ({
              value: id,
              label: text.requestOption(number, sayExact(receivedOn)),
            }))}
          />
          <CheckboxGroup
            name="regels"
            legend={text.groups}
            values={(typed.get('regels') ?? '').split('\n')}
            error={errors['regels']}
            options={groups.map(({ key, category, purpose, lines, advices }) => ({
              value: key,
              label: text.group(category, purposeInWords(purpose), lines.length),
              hint: advices.map((advice) => adviceWords[advice]).join(' '),
            }))}
          />
          <RadioGroup
            name="besluit"
            legend={text.decision}
            value={typed.get('besluit')}
            error={errors['besluit']}
            options={Object.entries(text.decisions).map(([value, label]) => ({ value, label }))}
          />
          <WithheldFields law="avg" typed={typed} errors={errors} />
          <Button>{text.save}</Button>
        </StaffForm>
      </>
    )}
  </section>
)
