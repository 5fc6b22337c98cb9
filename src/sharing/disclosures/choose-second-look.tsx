// SPDX-License-Identifier: EUPL-1.2
/** When a second person looks before something leaves: chosen by the municipality, written down by its administrator. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { done } from '../../platform/web/outcome.ts'
import { deed, mistakesAs, type ShowPage } from '../../platform/web/route.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { secondLooks } from './rules.ts'
import { findSecondLook, setSecondLook } from './second-look.ts'
import { words as all } from './words.nl.ts'

const words = all.second

export const showSecondLook: ShowPage = async (tx, who, asked) => {
  const errors = mistakesAs({ choose: words.legend }, asked.errors)
  return {
    title: words.title,
    menu: 'administration',
    ...(asked.said === 'kept' && { notice: words.said }),
    body: (
      <>
        <BackLink href={to('administration')}>{words.back}</BackLink>
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title} lead={words.lead} />
        <StaffForm action={to('chooseShareLook')} csrf={who.csrf}>
          <RadioGroup
            name="wanneer"
            legend={words.legend}
            options={secondLooks.map((value) => ({ value, label: words.options[value] }))}
            value={asked.typed?.get('wanneer') ?? (await findSecondLook(tx))}
            error={errors['wanneer']}
          />
          <Button>{words.keep}</Button>
        </StaffForm>
      </>
    ),
  }
}

export const chooseSecondLook = deed({
  input: z.object({ wanneer: z.enum(secondLooks, { error: 'choose' }) }),
  page: showSecondLook,
  async run(tx, who, { wanneer }) {
    await setSecondLook(tx, wanneer, who.personId)
    return done(to('shareLook'), 'kept', { details: { chosen: wanneer } })
  },
})
