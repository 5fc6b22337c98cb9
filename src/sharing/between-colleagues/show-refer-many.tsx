// SPDX-License-Identifier: EUPL-1.2
/** Several cases to one colleague: which, and the same questions as for one. */
import { rolesThatMay } from '../../access.ts'
import { partWords } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { whoHolds } from '../../platform/people/people.ts'
import { mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { basisOptions, colleagueOptions } from './choices.ts'
import { findOpenParts } from './open-parts.ts'
import { ReferFields } from './ReferFields.tsx'
import { asksConsent } from './rules.ts'
import { purposeCodeOf } from '../purpose-of-part.ts'
import { tickOf } from './ticks.ts'
import { conflicts, mistakes, said, words as all } from './words.nl.ts'

const words = all.many

export const showReferMany: ShowPage = async (tx, who, asked) => {
  const parts = await findOpenParts(tx, who)
  const kinds = [...new Set(parts.map(({ part }) => part))]
  const typed = asked.typed ?? new Map<string, string>()
  const errors = mistakesAs(mistakes, asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  const colleagues = await whoHolds(tx, rolesThatMay('case.refer'), who.today)
  return {
    title: words.title,
    menu: 'cases',
    notice: saidAs(said, asked.said),
    audit: { details: { shown: parts.length } },
    body: (
      <>
        <BackLink href={to('cases')}>{words.back}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title} lead={words.lead} />
        {parts.length === 0 ? (
          <EmptyState>{words.none}</EmptyState>
        ) : (
          <StaffForm action={to('sendReferrals')} csrf={who.csrf}>
            <CheckboxGroup
              name="deel"
              legend={words.which}
              options={parts.map((each) => ({
                value: tickOf(each),
                label: words.line(each.number, partWords[each.part]),
              }))}
              values={typed.get('deel')?.split('\n')}
              error={errors['deel']}
            />
            <ReferFields
              colleagues={await colleagueOptions(tx, who, colleagues)}
              bases={await basisOptions(tx, kinds.map(purposeCodeOf))}
              asksConsent={kinds.some(asksConsent)}
              embargo="maybe"
              typed={typed}
              errors={errors}
            />
            <Button>{words.button}</Button>
          </StaffForm>
        )}
      </>
    ),
  }
}
