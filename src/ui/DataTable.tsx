// SPDX-License-Identifier: EUPL-1.2
/**
 * A table in its own scroll box, so that the page itself never scrolls sideways; on a narrow screen each row becomes a block.
 * The roles are written out because a table that is drawn as blocks loses them in some browsers.
 */
import type { Child, FC } from 'hono/jsx'

export type DataColumn = { label: string; align?: 'start' | 'end' | undefined }

export type DataTableProps = {
  /** Unique on the page; the caption names the scroll box. */
  id: string
  caption: Child
  hideCaption?: boolean | undefined
  columns: readonly DataColumn[]
  rows: readonly (readonly Child[])[]
  /** Which column names the row; 0 unless told, `null` for none. */
  rowHeader?: number | null | undefined
  /** Keeps rows and columns on a narrow screen too (then the box scrolls); for figures one compares. */
  keepShape?: boolean | undefined
}

export const DataTable: FC<DataTableProps> = (props) => {
  const { id, columns, rowHeader = 0 } = props
  return (
    <div class="table-box" role="region" tabindex={0} aria-labelledby={`${id}-caption`}>
      <table class={props.keepShape ? 'table' : 'table table--stacks'} id={id} role="table">
        <caption class={props.hideCaption ? 'visually-hidden' : 'table__caption'} id={`${id}-caption`}>
          {props.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th scope="col" role="columnheader" class={column.align === 'end' ? 'align-end' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {props.rows.map((row) => (
            <tr role="row">
              {row.map((cell, index) => Cell({ column: columns[index], head: index === rowHeader, children: cell }))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ column, head, children }: { column: DataColumn | undefined; head: boolean; children: Child }): Child {
  const attributes = { class: column?.align === 'end' ? 'align-end' : undefined, 'data-label': column?.label }
  return head ? (
    <th scope="row" role="rowheader" {...attributes}>
      <div>{children}</div>
    </th>
  ) : (
    <td role="cell" {...attributes}>
      <div>{children}</div>
    </td>
  )
}
