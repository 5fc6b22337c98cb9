// SPDX-License-Identifier: EUPL-1.2
/**
 * The log of a program: for the operator, about the machine, never about people. Only the keys below come through; whatever else is
 * given is dropped (M-63). No address of a visitor, no text, no id of a person.
 */
import pino from 'pino'

const allowed = ['event', 'incident', 'route', 'kind', 'program', 'count', 'durationMs', 'task', 'outboxRow'] as const
export type LogLine = { event: string } & Partial<Record<(typeof allowed)[number], string | number>>

export interface Log {
  info(line: LogLine): void
  error(line: LogLine): void
}

export function openLog(program: 'public' | 'staff' | 'worker' | 'demo'): Log {
  const logger = pino({ base: { program }, timestamp: pino.stdTimeFunctions.isoTime })
  return {
    info: (line) => logger.info(onlyAllowed(line)),
    error: (line) => logger.error(onlyAllowed(line)),
  }
}

export const onlyAllowed = (line: LogLine): LogLine =>
  Object.fromEntries(Object.entries(line).filter(([key]) => (allowed as readonly string[]).includes(key))) as LogLine

/** What kind of error it was: its name and stable code, never its message, which may hold what somebody typed. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? `${error.name} ${code}` : error.name
}
