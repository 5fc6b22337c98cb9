// SPDX-License-Identifier: EUPL-1.2
/** How many went to whom, for what and on what; the most first. */
import type { FC } from 'hono/jsx'
import type { DisclosureLine } from '../../triage/index.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { sayLineBasis, sayPurpose } from './say-line.ts'
import { words } from './words.nl.ts'

export const CountTables: FC<{ lines: readonly DisclosureLine[] }> = ({ lines }) =>
  lines.length === 0 ? null : (
    <>
      <Counts id="per-ontvanger" title={words.perReceiver} values={lines.map(({ receiver }) => receiver.name)} />
      <Counts id="per-doel" title={words.perPurpose} values={lines.map(({ purpose }) => sayPurpose(purpose))} />
      <Counts id="per-grondslag" title={words.perBasis} values={lines.map(({ basis }) => sayLineBasis(basis))} />
    </>
  )

const Counts: FC<{ id: string; title: string; values: readonly string[] }> = ({ id, title, values }) => (
  <DataTable
    id={id}
    caption={title}
    columns={[{ label: words.countColumns.what }, { label: words.countColumns.count, align: 'end' }]}
    rows={[...Map.groupBy(values, (value) => value)]
      .map(([value, all]) => [value, all.length] as const)
      .toSorted(([one, a], [other, b]) => b - a || one.localeCompare(other))
      .map(([value, count]) => [value, String(count)])}
  />
)
