// SPDX-License-Identifier: EUPL-1.2
/** What the municipality agreed about how long things take at the desk, each with where it comes from. None of it is law, and it says so. */
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { defaultLimits, limit, ownLimitsOf, type Limits } from '../../triage/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { conflicts, limitWords, said, sayMistakes, words } from '../words.nl.ts'

export const showLimits: ShowPage = async (tx, who, asked) => {
  const own = await ownLimitsOf(tx)
  const typed = asked.typed ?? new Map<string, string>()
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  return {
    title: words.limits.title,
    menu: 'administration',
    notice: saidAs(said, asked.said),
    body: (
      <>
        <BackLink href={to('administration')}>{words.back}</BackLink>
        {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.limits.title} lead={words.limits.lead} />
        {(Object.keys(defaultLimits) as (keyof Limits)[]).map((name) => {
          const isThisOne = typed.get('afspraak') === name
          const agreed = own[name]
          return (
            <Card title={limitWords[name].title}>
              <p>{agreed === undefined ? words.limits.proposal : words.limits.agreed(defaultLimits[name])}</p>
              <StaffForm action={to('setLimit')} csrf={who.csrf}>
                <input type="hidden" name="afspraak" value={name} />
                <TextField
                  name="waarde"
                  // the summary of mistakes jumps to the one that was sent
                  id={isThisOne ? 'waarde' : `waarde-${name}`}
                  label={limitWords[name].label}
                  hint={words.limits.between(limit.minValue ?? 1, limit.maxValue ?? 365)}
                  inputmode="numeric"
                  width="short"
                  value={(isThisOne ? typed.get('waarde') : undefined) ?? String(agreed ?? defaultLimits[name])}
                  error={isThisOne ? errors['waarde'] : undefined}
                />
                <Button variant="secondary" label={words.limits.setOf(limitWords[name].title)}>
                  {words.limits.set}
                </Button>
              </StaffForm>
            </Card>
          )
        })}
      </>
    ),
  }
}
