// SPDX-License-Identifier: EUPL-1.2
/** Before something crosses: exactly what the other part will read, to be shortened, where it goes and why. */
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { words } from '../entries/words.nl.ts'
import { hasNonPunishmentMark } from '../network/rules.ts'
import { onPart } from '../on-case.ts'
import { PartField } from '../parts/PartField.tsx'
import { sightOf } from '../parts/visible-part.ts'
import { conflicts, sayMistakes } from '../words.nl.ts'
import { addressOf, crossable, getCrossable } from './crossable.ts'
import { crossTargets } from './targets.ts'

export const showCross: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const asks = (field: string) => asked.typed?.get(field) ?? asked.query.get(field) ?? ''
  const sight = await sightOf(tx, who)
  const what = crossable.find((each) => each === asks('wat')) ?? 'regel'
  const item = await getCrossable(tx, sight, { caseId: id, what, id: asks('welke') })
  const { part, isClosed, ...at } = await onPart(tx, who, id, item.part)
  const targets = await crossTargets(tx, who, at, part)
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, isClosed ? 'partClosed' : asked.conflict)
  return {
    title: words.crossTitle,
    menu: 'cases',
    audit: { object: { kind: 'case', id }, details: { part: part.kind } },
    body: (
      <>
        <BackLink href={addressOf(id, item.kind, item.id)}>{visibleText(item.called)}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.crossTitle} lead={words.crossLead} />
        {item.node && hasNonPunishmentMark(item.node.roles) ? (
          <Alert kind="warning" title={words.nonPunishment} />
        ) : null}
        {isClosed ? null : (
          <StaffForm action={to('cross', { id })} csrf={who.csrf}>
            <input type="hidden" name="wat" value={what} />
            <input type="hidden" name="welke" value={item.id} />
            <PartField
              name="naar"
              parts={targets}
              value={asked.typed?.get('naar')}
              error={errors['naar']}
              label={words.crossTo}
              hint={words.crossToHint}
            />
            <TextArea
              name="tekst"
              label={words.crossText}
              rows={8}
              value={asked.typed?.get('tekst') ?? item.text}
              error={errors['tekst']}
            />
            <TextField
              name="waarom"
              label={words.crossWhy}
              hint={words.crossWhyHint}
              width="full"
              value={asked.typed?.get('waarom') ?? ''}
              error={errors['waarom']}
            />
            <Button>{words.crossButton}</Button>
          </StaffForm>
        )}
      </>
    ),
  }
}
