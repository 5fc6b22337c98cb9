// SPDX-License-Identifier: EUPL-1.2
/** What the trail keeps of a change at the desk: choices, numbers and days; not what somebody typed, such as a telephone number. */
import type { AuditLine } from '../../platform/audit/audit.ts'

type Details = NonNullable<AuditLine['details']>

/** @returns the details of the line `setting.changed` */
export function auditOfChange(setting: string, before: unknown, after: unknown): Details {
  return { setting, ...side('from', before), ...side('to', after) }
}

function side(name: 'from' | 'to', value: unknown): Details {
  const said = sayable(value)
  return said === undefined ? {} : { [name]: said }
}

function sayable(value: unknown): Details[string] | undefined {
  if (typeof value === 'number' || (typeof value === 'string' && /^([a-zA-Z]+(-[a-zA-Z]+)*)?$/.test(value)))
    return value
  if (typeof value !== 'object' || value === null) return undefined
  if ('checkedOn' in value) return String(value.checkedOn)
  return Object.entries(value).map(([name, part]) => `${name} ${part}`)
}
