// SPDX-License-Identifier: EUPL-1.2
/** What the region told, the newest first; what one's own municipality told, to take back; and the form to tell something. Looking is noted. */
import { to } from '../../paths.ts'
import { findNeighbours } from '../../platform/municipalities.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { dateOf } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { exploitationForms } from '../forms.ts'
import { limitsOf } from '../limits.ts'
import { findOwnSignals, findReceivedSignals, noteLook, type Told } from './store.ts'
import { WriteSignal } from './WriteSignal.tsx'
import { conflicts, said, sayMistakes, sectorWords, words } from './words.nl.ts'

export const showRegionSignals: ShowPage = async (tx, who, asked) => {
  const received = await findReceivedSignals(tx)
  const own = await findOwnSignals(tx)
  const neighbours = await findNeighbours(tx)
  const names = new Map(neighbours.map(({ id, name }) => [id, name]))
  await noteLook(tx, who.personId)
  const { regionSignalDays } = await limitsOf(tx)
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  const about = ({ sector, form, writtenAt }: Told) => (
    <p class="hint">
      <DateText date={dateOf(writtenAt)} today={who.today} />
      {sector === 'none' ? null : `, ${sectorWords[sector]}`}
      {form ? `, ${exploitationForms[form]}` : null}
    </p>
  )
  return {
    title: words.title,
    menu: 'reports',
    notice: saidAs(said, asked.said),
    audit: { details: { shown: received.length } },
    body: (
      <>
        <BackLink href={to('reports')}>{words.back}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title} lead={words.lead} />
        {received.length === 0 ? <EmptyState>{words.none}</EmptyState> : null}
        {received.map((signal) => (
          <Card title={words.from(names.get(signal.from) ?? words.someMunicipality)}>
            <p class="own-words" dir="auto">
              {visibleText(signal.text)}
            </p>
            {about(signal)}
          </Card>
        ))}
        <p class="hint">{words.days(regionSignalDays)}</p>
        <WriteSignal csrf={who.csrf} receivers={neighbours.length} typed={asked.typed ?? new Map()} errors={errors} />
        {own.length > 0 ? <h2>{words.ownTitle}</h2> : null}
        {own.map((signal) => (
          <Card>
            <p class="own-words" dir="auto">
              {visibleText(signal.text)}
            </p>
            {about(signal)}
            <StaffForm action={to('withdrawRegionSignal')} csrf={who.csrf}>
              <input type="hidden" name="welke" value={signal.id} />
              <Button variant="subtle" label={words.withdrawWhat(signal.text)}>
                {words.withdraw}
              </Button>
            </StaffForm>
          </Card>
        ))}
      </>
    ),
  }
}
