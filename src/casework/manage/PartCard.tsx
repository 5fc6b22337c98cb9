// SPDX-License-Identifier: EUPL-1.2
/** One part of a case as it is arranged: whose it is, who else works on it, and how it ends. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { partResults, partSlugs } from '../parts/rules.ts'
import type { Part } from '../parts/store.ts'
import { partWords } from '../words.nl.ts'
import { resultWords, words } from './words.nl.ts'

interface PartCardProps {
  part: Part
  isSeen: boolean
  self: string
  isCaseClosed: boolean
  /** who can be put on it */
  holders: readonly string[]
  names: ReadonlyMap<string, string>
  today: PlainDate
  caseId: string
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const PartCard: FC<PartCardProps> = (props) => {
  const { part, isSeen, self, isCaseClosed, names, today } = props
  const isDesk = part.kind === 'desk'
  const isOwner = part.ownerId === self
  const mayEnd = isSeen && (isDesk || isOwner) && !isCaseClosed
  return (
    <Card title={partWords[part.kind]} level={3}>
      {isDesk ? <p class="hint">{words.desk}</p> : null}
      {part.isDestroyed ? <p class="hint">{words.destroyed}</p> : isSeen ? null : <p class="hint">{words.hidden}</p>}
      <DefinitionList
        items={[
          ...(isDesk ? [] : [{ term: words.owner, description: names.get(part.ownerId) }]),
          ...(isSeen && part.members.length > 0
            ? [{ term: words.members, description: part.members.map((id) => names.get(id)).join(', ') }]
            : []),
          ...(isSeen && part.closed
            ? [
                { term: words.result, description: resultWords[part.closed.result] },
                {
                  term: words.keptUntil,
                  description: part.closed.keepUntil ? (
                    <DateText date={part.closed.keepUntil} today={today} />
                  ) : (
                    words.keptUnknown
                  ),
                },
              ]
            : []),
        ]}
      />
      {mayEnd && part.closed ? <PartForm {...props} action="reopenPart" button={words.reopen} /> : null}
      {isSeen && !part.closed && !isCaseClosed && !isDesk ? <PeopleForms {...props} isOwner={isOwner} /> : null}
      {mayEnd && !part.closed ? <CloseForm {...props} /> : null}
    </Card>
  )
}

const PartForm: FC<PartCardProps & { action: 'reopenPart'; button: string }> = ({
  part,
  caseId,
  csrf,
  action,
  button,
}) => (
  <StaffForm action={to(action, { id: caseId })} csrf={csrf}>
    <input type="hidden" name="spoor" value={partSlugs[part.kind]} />
    <Button variant="secondary" label={`${button}: ${partWords[part.kind]}`}>
      {button}
    </Button>
  </StaffForm>
)

const PeopleForms: FC<PartCardProps & { isOwner: boolean }> = ({
  part,
  self,
  isOwner,
  holders,
  names,
  caseId,
  csrf,
  ...form
}) => {
  const isThis = form.typed.get('spoor') === partSlugs[part.kind]
  const others = holders.filter((id) => id !== part.ownerId && !part.members.includes(id))
  const field = <input type="hidden" name="spoor" value={partSlugs[part.kind]} />
  const options = (ids: readonly string[]) => ids.map((id) => ({ value: id, label: names.get(id) ?? '' }))
  if (!isOwner)
    return (
      <StaffForm action={to('takeOffPart', { id: caseId })} csrf={csrf}>
        {field}
        <input type="hidden" name="wie" value={self} />
        <Button variant="subtle">{words.leave}</Button>
      </StaffForm>
    )
  return (
    <>
      {part.members.map((id) => (
        <StaffForm action={to('takeOffPart', { id: caseId })} csrf={csrf}>
          {field}
          <input type="hidden" name="wie" value={id} />
          <Button variant="subtle">{words.takeOffWhom(names.get(id) ?? '')}</Button>
        </StaffForm>
      ))}
      {others.length > 0 ? (
        <StaffForm action={to('addToPart', { id: caseId })} csrf={csrf}>
          {field}
          <SelectField
            name="wie"
            id={`erbij-${part.kind}`}
            label={words.addPerson}
            emptyLabel={words.choose}
            options={options(others)}
            error={isThis ? form.errors['wie'] : undefined}
          />
          <Button variant="secondary">{words.add}</Button>
        </StaffForm>
      ) : null}
      {holders.some((id) => id !== self) ? (
        <details class="fold">
          <summary class="fold__summary">{words.pass}</summary>
          <div class="fold__content">
            <StaffForm action={to('passPart', { id: caseId })} csrf={csrf}>
              {field}
              <SelectField
                name="wie"
                id={`door-${part.kind}`}
                label={words.startWho}
                emptyLabel={words.choose}
                options={options(holders.filter((id) => id !== self))}
              />
              <Button variant="secondary">{words.passButton}</Button>
            </StaffForm>
          </div>
        </details>
      ) : null}
    </>
  )
}

const CloseForm: FC<PartCardProps> = ({ part, caseId, csrf, typed, errors }) => {
  const isThis = typed.get('spoor') === partSlugs[part.kind]
  return (
    <details class="fold" open={isThis && errors['uitkomst'] !== undefined}>
      <summary class="fold__summary">{words.closePart}</summary>
      <div class="fold__content">
        <StaffForm action={to('closePart', { id: caseId })} csrf={csrf}>
          <input type="hidden" name="spoor" value={partSlugs[part.kind]} />
          <SelectField
            name="uitkomst"
            id={isThis ? 'uitkomst' : `uitkomst-${part.kind}`}
            label={words.result}
            hint={words.closeHint}
            emptyLabel={words.chooseResult}
            options={partResults.map((result) => ({ value: result, label: resultWords[result] }))}
            error={isThis ? errors['uitkomst'] : undefined}
          />
          <Button variant="secondary">{words.closeButton}</Button>
        </StaffForm>
      </div>
    </details>
  )
}
