// SPDX-License-Identifier: EUPL-1.2
/** Only for what is not given: the ground, why it holds, and the points to weigh. Folded away until something in it was typed or must be mended. */
import type { FC } from 'hono/jsx'
import { uavg41Points, type RequestLaw } from '../../law/requests-of-data-subjects.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { groundsOf, pointNames } from './rules.ts'
import { fieldOf, type StepProps } from './step-props.ts'
import { words } from './words.nl.ts'

const text = words.parts
const names = ['grond', 'reden', ...pointNames.map((point) => `punt${point}`)]

export const WithheldFields: FC<{ law: RequestLaw } & Pick<StepProps, 'typed' | 'errors'>> = ({ law, ...props }) => (
  <details
    class="fold"
    open={names.some((name) => props.errors[name] !== undefined || (props.typed.get(name) ?? '') !== '')}
  >
    <summary class="fold__summary">{text.withhold}</summary>
    <div class="fold__content">
      <SelectField
        {...fieldOf(props, 'grond')}
        label={text.groundLabel}
        hint={law === 'woo' ? text.sourceWoo : text.sourceAvg}
        emptyLabel={words.choose}
        options={groundsOf(law).map(([value, label]) => ({ value, label }))}
      />
      <TextField {...fieldOf(props, 'reden')} label={text.reasonLabel} width="full" />
      {law === 'woo' ? null : (
        <>
          <p>{text.pointsLead}</p>
          {pointNames.map((point) => (
            <TextField {...fieldOf(props, `punt${point}`)} label={`${point}. ${uavg41Points[point]}`} width="full" />
          ))}
        </>
      )}
    </div>
  </details>
)
