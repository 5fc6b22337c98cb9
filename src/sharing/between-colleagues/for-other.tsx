// SPDX-License-Identifier: EUPL-1.2
/**
 * A team leader accepts a transfer for a colleague who is not there: he sees the number and who, nothing of the case, and the case goes to the
 * colleague, never to himself by this. Whoever sent it cannot, and the colleague must be allowed to have the case.
 */
import { sql } from 'kysely'
import * as z from 'zod'
import { caseNotKeptAway, idField, lockWorkOf } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { conflict, done, NotVisible } from '../../platform/web/outcome.ts'
import { deed, mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { goOn } from './answer.ts'
import { afterMove } from './lifecycle.ts'
import { lockCase, type ColleagueAsk } from './store.ts'
import { takeCaseOver } from './take-case-over.ts'
import { conflicts, mistakes, said, words as all } from './words.nl.ts'

const words = all.others

interface Row {
  id: string
  case_id: string
  number: string
  state: ColleagueAsk['state']
  asked_by: string
  asked_at: Date
  to_person: string
  owner_id: string
}

/** Every transfer of the municipality, without a word of it; none about a case that is kept away from who looks. */
const transfers = (tx: Tx, who: Who) => sql`
  select a.id, a.case_id, c.number, a.state, a.asked_by, a.asked_at, a.to_person, c.owner_id from sharing.colleague_ask a
  join casework.trafficking_case c on c.municipality_id = a.municipality_id and c.id = a.case_id
  where a.municipality_id = ${tx.municipalityId} and a.kind = 'transfer' and ${caseNotKeptAway(who)}`

export const showTransfersForOthers: ShowPage = async (tx, who, asked) => {
  const { rows } =
    await sql<Row>`${transfers(tx, who)} and a.state = 'open' order by a.asked_at, a.id limit 200`.execute(tx.db)
  const names = await namesOf(
    tx,
    rows.flatMap(({ asked_by, to_person }) => [asked_by, to_person]),
  )
  const conflictSaid = saidAs(conflicts, asked.conflict)
  return {
    title: words.title,
    menu: 'absences',
    notice: saidAs(said, asked.said),
    audit: { details: { shown: rows.length } },
    body: (
      <>
        {conflictSaid ? <Alert kind="warning" title={conflictSaid} role="alert" /> : null}
        <ErrorSummary
          errors={Object.entries(mistakesAs(mistakes, asked.errors)).map(([field, message]) => ({ field, message }))}
        />
        <PageHeader title={words.title} lead={words.lead} />
        {rows.length === 0 ? (
          <EmptyState>{words.none}</EmptyState>
        ) : (
          <DataTable
            id="welke"
            caption={words.caption}
            hideCaption
            columns={Object.values(words.columns).map((label) => ({ label }))}
            rows={rows.map((row) => [
              row.number,
              names.get(row.asked_by),
              names.get(row.to_person),
              <MomentText moment={Temporal.Instant.fromEpochMilliseconds(row.asked_at.getTime())} now={tx.now} />,
              row.asked_by === who.personId ? null : (
                <StaffForm action={to('acceptForOther')} csrf={who.csrf}>
                  <input type="hidden" name="welke" value={row.id} />
                  <Button variant="secondary" label={words.acceptFor(row.number, names.get(row.to_person) ?? '')}>
                    {words.accept}
                  </Button>
                </StaffForm>
              ),
            ])}
          />
        )}
      </>
    ),
  }
}

export const acceptForOther = deed({
  input: z.object({ welke: idField('lookAgain') }),
  page: showTransfersForOthers,
  async run(tx, who, { welke }) {
    const find = async () => (await sql<Row>`${transfers(tx, who)} and a.id = ${welke}`.execute(tx.db)).rows[0]
    const seen = await find()
    if (!seen) throw new NotVisible('no transfer by this name')
    // in the order of handing work over
    await lockWorkOf(tx, seen.asked_by)
    await lockCase(tx, seen.case_id)
    const row = (await find()) ?? seen
    if (row.asked_by === who.personId) return conflict('receiverOnly')
    if (!afterMove('transfer', row.state, 'accept')) return conflict('answeredMeanwhile')
    const ask = transferOf(row)
    if (!(await takeCaseOver(tx, who, ask))) return conflict('cannotTakeOver')
    await goOn(tx, who, ask, { move: 'accept' })
    return done(to('transfersForOthers'), 'acceptedForOther', {
      object: { kind: 'case', id: row.case_id },
      details: { ask: row.id, from: row.asked_by, to: row.to_person },
    })
  },
})

/** What the deed needs of it; its words are not opened. */
const transferOf = (row: Row): ColleagueAsk => ({
  id: row.id,
  caseId: row.case_id,
  number: row.number,
  part: 'desk',
  kind: 'transfer',
  state: row.state,
  askedBy: row.asked_by,
  askedAt: Temporal.Instant.fromEpochMilliseconds(row.asked_at.getTime()),
  receiverId: row.to_person,
  ownerId: row.owner_id,
  basisId: undefined,
  consent: undefined,
  embargoAgreed: false,
  ended: undefined,
  words: undefined,
})
