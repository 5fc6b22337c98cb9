// SPDX-License-Identifier: EUPL-1.2
/** Asking for a case elsewhere by the number one was told. The page says the same whether there is such a case or not. */
import { to } from '../../paths.ts'
import { findRegionMembers } from '../../platform/municipalities.ts'
import { mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { findAsksOf } from './asks.ts'
import { words as all } from './words.nl.ts'

const words = all.ask

export const showAsk: ShowPage = async (tx, who, asked) => {
  const members = await findRegionMembers(tx)
  const asks = await findAsksOf(tx, who.personId)
  const errors = mistakesAs(all.mistakes, asked.errors)
  const conflict = saidAs(all.conflicts, asked.conflict)
  const typed = asked.typed ?? new Map<string, string>()
  return {
    title: words.title,
    menu: 'cases',
    notice: saidAs(all.said, asked.said),
    audit: { details: { shown: asks.length } },
    body: (
      <>
        <BackLink href={to('offers')}>{all.offers.title}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title} lead={words.lead} />
        <p>{words.promise}</p>
        {members.length === 0 ? (
          <EmptyState>{words.nobody}</EmptyState>
        ) : (
          <StaffForm action={to('sendAsk')} csrf={who.csrf}>
            <SelectField
              name="naar"
              label={words.where}
              emptyLabel={all.send.choose}
              options={members.map(({ id, name, kind }) => ({
                value: id,
                label: kind === 'care-desk' ? all.send.careDesk(name) : name,
              }))}
              value={typed.get('naar')}
              error={errors['naar']}
            />
            <TextField
              name="nummer"
              label={words.number}
              hint={words.numberHint}
              value={typed.get('nummer')}
              error={errors['nummer']}
            />
            <TextField
              name="waarom"
              label={words.why}
              hint={words.whyHint}
              width="full"
              value={typed.get('waarom')}
              error={errors['waarom']}
            />
            <Button>{words.button}</Button>
          </StaffForm>
        )}
        {asks.length > 0 ? (
          <Card title={words.mine}>
            <ul>
              {asks.map(({ number, toName, askedAt }) => (
                <li>
                  {words.line(number, toName)},{' '}
                  <span class="hint">
                    <MomentText moment={askedAt} now={tx.now} />
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
      </>
    ),
  }
}
