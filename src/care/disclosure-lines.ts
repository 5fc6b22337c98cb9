// SPDX-License-Identifier: EUPL-1.2
/**
 * Registrations with CoMensha that were sent, as lines of the register of disclosures. Of the sealed sheet only the day, the basis and whether a
 * name went along are read; the text that was typed over stays where it is. Which one may see is the asker's gate.
 */
import { sql } from 'kysely'
import { keyOf, openAt, underEmbargo } from '../casework/index.ts'
import { purposes } from '../law/legal-basis.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { isAfter, isBefore, plainDate } from '../time.ts'
import { roleReceiver, type DisclosureLine, type LinesAsked, type PartsAsked } from '../triage/index.ts'
import { registration, type Registration } from './comensha/rules.ts'
import { words } from './comensha/words.nl.ts'

interface Row {
  id: string
  version: number
  case_id: string
  content: Buffer
  key_id: string
  written_by: string
  embargo: boolean
}

/** @param on without it, of all cases; a part that was destroyed has none left */
export async function findRegistrationLines(tx: Tx, asked: LinesAsked, on?: PartsAsked): Promise<DisclosureLine[]> {
  const { rows } =
    await sql<Row>`select distinct on (x.id) x.id, x.version, x.case_id, x.content, p.key_id, x.written_by,
      ${underEmbargo} as embargo
    from care.sheet x
    join casework.part p on p.municipality_id = x.municipality_id and p.case_id = x.case_id and p.kind = x.part and p.destroyed_at is null
    where x.municipality_id = ${tx.municipalityId} and x.kind = 'registration'
      and ${on ? sql`x.case_id = ${on.caseId} and x.part = any(${[...on.parts]}::text[])` : sql`true`}
    order by x.id, x.version desc`.execute(tx.db)
  const lines: DisclosureLine[] = []
  for (const row of rows) {
    const key = await keyOf(tx, { keyId: row.key_id })
    const place = { table: 'care.sheet', row: row.id, column: 'content', version: row.version } as const
    const line = lineOf(row, registration.content.parse(openAt(tx, key, place, row.content)))
    if (line && !isBefore(line.day, asked.from) && !isAfter(line.day, asked.to)) lines.push(line)
  }
  return lines
}

/** @returns nothing for what was only prepared, or what another registers */
function lineOf(
  row: Row,
  { dossier, basis, basisText, withName, sent, withdrawn }: Registration,
): DisclosureLine | undefined {
  if (!sent || dossier !== 'ours') return undefined
  const hasConsent = basis === 'writtenConsent'
  return {
    id: row.id,
    room: 'care',
    what: words.registerLine,
    day: plainDate(sent.on),
    at: undefined,
    decidedBy: sent.by,
    receiver: roleReceiver('comensha', words.receiver),
    purpose: purposes.comenshaRegistration.code,
    basis: hasConsent || basisText !== '' ? { kind: 'written' } : { kind: 'none' },
    channel: words.typedOver,
    consent: hasConsent ? 'given' : undefined,
    hasPersonalData: withName ? 'yes' : 'maybe',
    about: { kind: 'case', id: row.case_id },
    isUnderEmbargo: row.embargo,
    state: withdrawn ? 'withdrawn' : 'ended',
    endsOn: undefined,
    second: undefined,
    mayStillReceive: undefined,
  }
}
