// SPDX-License-Identifier: EUPL-1.2
/** The form of a partner: a new one, or one that is there. Of two who change it the second keeps his words and sees the other's. */
import { to } from '../../paths.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { fieldsOf, PartnerFields } from './PartnerFields.tsx'
import { ReachFacts } from './ReachFacts.tsx'
import { getPartner } from './store.ts'
import { conflicts, sayMistakes, words } from './words.nl.ts'

export const showNewPartner: ShowPage = (_tx, who, asked) => {
  const errors = sayMistakes(asked.errors)
  return Promise.resolve({
    title: words.edit.newTitle,
    body: (
      <>
        <BackLink href={to('partners')}>{words.back}</BackLink>
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.edit.newTitle} lead={words.edit.newLead} />
        <StaffForm action={to('addPartner')} csrf={who.csrf}>
          <PartnerFields values={asked.typed ?? fieldsOf(undefined)} errors={errors} />
          <Button>{words.edit.save}</Button>
        </StaffForm>
      </>
    ),
  })
}

export const showChangePartner: ShowPage = async (tx, who, asked) => {
  const partner = await getPartner(tx, asked.params['id'] ?? '')
  // one that ended is read and not written any more
  if (partner.endedOn && !asked.conflict && !asked.errors) throw new NotVisible('this partner ended')
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  const title = words.edit.title(visibleText(partner.name))
  return {
    title,
    audit: { details: { partner: partner.id } },
    body: (
      <>
        <BackLink href={to('partner', { id: partner.id })}>{words.edit.back}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={title} lead={words.edit.newLead} />
        {conflict ? (
          <Card title={words.edit.now}>
            <ReachFacts partner={partner} />
          </Card>
        ) : null}
        <StaffForm action={to('changePartner', { id: partner.id })} csrf={who.csrf}>
          <input type="hidden" name="versie" value={String(partner.version)} />
          <PartnerFields values={asked.typed ?? fieldsOf(partner)} errors={errors} />
          <Button>{words.edit.save}</Button>
        </StaffForm>
      </>
    ),
  }
}
