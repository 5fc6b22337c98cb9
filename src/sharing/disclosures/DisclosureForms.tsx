// SPDX-License-Identifier: EUPL-1.2
/** What can be done with a disclosure now: one main button, the rest folded. */
import type { Child, FC } from 'hono/jsx'
import type { Part } from '../../casework/index.ts'
import { to, type PathName } from '../../paths.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { canMove, isOpen } from './lifecycle.ts'
import { receivedWhats } from './received.ts'
import { words as typeOver } from '../type-over/words.nl.ts'
import { mayBeFile, mayBeTyped } from './rules.ts'
import type { Disclosure } from './store.ts'
import { words as all } from './words.nl.ts'

const words = all.one

interface DisclosureFormsProps {
  disclosure: Disclosure
  part: Part
  hasLink: boolean
  hasFile: boolean
  isDocumentGone: boolean
  self: string
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const DisclosureForms: FC<DisclosureFormsProps> = (props) => {
  const { disclosure, part, hasLink, hasFile, isDocumentGone, self, typed, errors } = props
  const { state, channel, decidedBy } = disclosure
  const canRead = canMove(state, 'revoke')
  return (
    <>
      {state === 'waiting' && decidedBy !== self && !isDocumentGone ? (
        <Card title={words.release} level={3}>
          <p class="hint">{words.releaseLead}</p>
          <Form name="releaseDisclosure" {...props}>
            <Button>{words.release}</Button>
          </Form>
        </Card>
      ) : null}
      {state === 'waiting' ? (
        <Form name="withdrawDisclosure" {...props}>
          <Button variant="secondary">{words.withdraw}</Button>
        </Form>
      ) : null}
      {canRead && channel === 'link' && !part.closed && !isDocumentGone ? (
        <Card title={hasLink ? words.makeLinkAgain : words.makeLink} level={3}>
          <p class="hint">{words.makeLinkLead}</p>
          <Form name="makeLink" {...props}>
            <Button variant={hasLink ? 'secondary' : 'primary'}>
              {hasLink ? words.makeLinkAgain : words.makeLink}
            </Button>
          </Form>
        </Card>
      ) : null}
      {mayBeFile(disclosure) && !part.closed && !isDocumentGone ? (
        <Card title={hasFile ? words.makeFileAgain : words.makeFile} level={3}>
          <p class="hint">{words.makeFileLead}</p>
          <Form name="prepareFile" {...props}>
            <Button variant={hasFile ? 'secondary' : 'primary'}>
              {hasFile ? words.makeFileAgain : words.makeFile}
            </Button>
          </Form>
        </Card>
      ) : null}
      {mayBeTyped(disclosure) && !part.closed ? (
        <Card title={typeOver.sheet.heading} level={3}>
          <p class="hint">{typeOver.sheet.openLead}</p>
          <ActionLink
            href={`${to('typeOver', { id: disclosure.caseId })}?verstrekking=${disclosure.id}`}
            variant={channel === 'link' || mayBeFile(disclosure) ? 'secondary' : 'primary'}
          >
            {typeOver.sheet.open}
          </ActionLink>
        </Card>
      ) : null}
      {isOpen(state) && state !== 'waiting' ? (
        <Fold title={words.note} open={errors['wat'] !== undefined || errors['tekst'] !== undefined}>
          <p class="hint">{words.noteLead}</p>
          <Form name="noteReceived" {...props}>
            <RadioGroup
              name="wat"
              legend={words.what}
              options={receivedWhats.map((value) => ({ value, label: words.whats[value] }))}
              value={typed.get('wat')}
              error={errors['wat']}
            />
            <TextArea
              name="tekst"
              label={words.answer}
              rows={3}
              optional
              value={typed.get('tekst')}
              error={errors['tekst']}
            />
            <Button variant="secondary">{words.keep}</Button>
          </Form>
        </Fold>
      ) : null}
      {state === 'waiting' || state === 'withdrawn' ? null : (
        <Fold title={words.giveReference} open={errors['nummer'] !== undefined}>
          <Form name="giveReference" {...props}>
            <TextField
              name="nummer"
              label={words.giveReference}
              hint={words.referenceHint}
              value={typed.get('nummer') ?? visibleText(disclosure.reference ?? '')}
              error={errors['nummer']}
            />
            <Button variant="secondary">{words.keepReference}</Button>
          </Form>
        </Fold>
      )}
      {canRead ? (
        <>
          {isDocumentGone ? null : (
            <Fold title={words.prolong} open={errors['tot'] !== undefined}>
              <Form name="prolongDisclosure" {...props}>
                <TextField
                  name="tot"
                  type="date"
                  label={words.prolongUntil}
                  value={typed.get('tot') ?? disclosure.endsOn.toString()}
                  error={errors['tot']}
                />
                <Button variant="secondary">{words.prolong}</Button>
              </Form>
            </Fold>
          )}
          <Fold title={words.revoke} open={isDocumentGone}>
            <p class="hint">{words.revokeLead}</p>
            <Form name="revokeDisclosure" {...props}>
              <Button variant="secondary">{words.revoke}</Button>
            </Form>
          </Fold>
        </>
      ) : null}
    </>
  )
}

const Form: FC<{ name: PathName; disclosure: Disclosure; csrf: string; children?: Child }> = ({
  name,
  disclosure,
  csrf,
  children,
}) => (
  <StaffForm action={to(name, { id: disclosure.caseId })} csrf={csrf}>
    <input type="hidden" name="verstrekking" value={disclosure.id} />
    {children}
  </StaffForm>
)

const Fold: FC<{ title: string; open: boolean; children?: Child }> = ({ title, open, children }) => (
  <details class="fold" open={open}>
    <summary class="fold__summary">{title}</summary>
    <div class="fold__content">{children}</div>
  </details>
)
