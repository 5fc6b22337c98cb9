// SPDX-License-Identifier: EUPL-1.2
/** Which days, to whom, for what and on what; the answer has an address of its own. It offers only what there is in these days. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { DisclosureLine, LinesAsked } from '../../triage/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { basisKey, receiverKey, type RegisterFilter } from './rules.ts'
import { sayLineBasis, sayPurpose } from './say-line.ts'
import { roomWords, words } from './words.nl.ts'

interface Props {
  filter: LinesAsked & RegisterFilter
  lines: readonly DisclosureLine[]
}

const text = words.filter

export const RegisterFilterForm: FC<Props> = ({ filter, lines }) => (
  <form class="filter" method="get" action={to('disclosureRegister')}>
    <TextField name="van" label={text.from} type="date" value={filter.from.toString()} width="full" />
    <TextField name="tot" label={text.until} type="date" value={filter.to.toString()} width="full" />
    <SelectField
      name="ontvanger"
      label={text.receiver}
      value={filter.receiver}
      emptyLabel={text.all}
      options={optionsOf(lines, receiverKey, ({ receiver }) => receiver.name)}
    />
    <SelectField
      name="doel"
      label={text.purpose}
      value={filter.purpose}
      emptyLabel={text.all}
      options={optionsOf(
        lines,
        ({ purpose }) => purpose,
        ({ purpose }) => sayPurpose(purpose),
      )}
    />
    <SelectField
      name="grondslag"
      label={text.basis}
      value={filter.basis}
      emptyLabel={text.all}
      options={optionsOf(lines, basisKey, ({ basis }) =>
        basis.kind === 'decided' ? sayLineBasis(basis) : text.otherBasis[basis.kind],
      )}
    />
    <SelectField
      name="waaruit"
      label={text.room}
      value={filter.room}
      emptyLabel={text.all}
      options={optionsOf(
        lines,
        ({ room }) => room,
        ({ room }) => roomWords[room],
      )}
    />
    <Checkbox name="opvallend" label={text.onlyOdd} checked={filter.onlyOdd} />
    <Button variant="secondary">{text.show}</Button>
  </form>
)

const optionsOf = (
  lines: readonly DisclosureLine[],
  value: (line: DisclosureLine) => string,
  label: (line: DisclosureLine) => string,
) =>
  [...new Map(lines.map((line) => [value(line), label(line)]))]
    .map(([key, said]) => ({ value: key, label: said }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
