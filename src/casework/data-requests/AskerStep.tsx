// SPDX-License-Identifier: EUPL-1.2
/** Who asks: whether somebody may ask for another, then who it is. Under sixteen it warns first, because the parent may be who exploits. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { mayBeDone } from './lifecycle.ts'
import { optionsOf } from './options-of.ts'
import { identityWays, needsRepresentationCheck, representations } from './rules.ts'
import { fieldOf, saySigned, type StepProps } from './step-props.ts'
import { identityWords, representationWords, words } from './words.nl.ts'

const text = words.asker

export const AskerStep: FC<StepProps> = (props) => {
  const { request, who } = props
  const { representation, identity } = request
  const forOther = needsRepresentationCheck(request.acting)
  const isParent = request.acting === 'parentOfMinor'
  const mayGoOn = !forOther || representation?.outcome === 'mayAct'
  return (
    <>
      {isParent ? (
        <Alert kind="warning" title={text.parentTitle}>
          <p>{text.parentText}</p>
        </Alert>
      ) : null}
      {representation ? (
        <>
          <p>{saySigned(props, representationWords[representation.outcome], representation)}</p>
          <p class="own-words" dir="auto">
            {visibleText(request.words.representationNote)}
          </p>
        </>
      ) : null}
      {identity ? <p>{saySigned(props, identityWords[identity.how], identity)}</p> : null}
      {identity && request.words.identityNote ? (
        <p class="own-words" dir="auto">
          {visibleText(request.words.identityNote)}
        </p>
      ) : null}
      {request.kind === 'woo' ? <p>{text.wooNotNeeded}</p> : null}
      {forOther && representation?.outcome !== 'mayAct' && mayBeDone(request.status, 'checkRepresentation') ? (
        <>
          {isParent ? null : (
            <Alert kind="info" title={text.otherTitle}>
              <p>{text.otherText}</p>
            </Alert>
          )}
          {representation ? <p>{text.mayNotActNext}</p> : null}
          <StaffForm action={to('checkRepresentation', { id: request.id })} csrf={who.csrf}>
            <RadioGroup
              {...fieldOf(props, 'mag')}
              legend={text.mayAct}
              options={optionsOf(representations, representationWords)}
            />
            <TextField {...fieldOf(props, 'waarom')} label={text.why} width="full" />
            <Button>{text.saveMayAct}</Button>
          </StaffForm>
        </>
      ) : null}
      {mayGoOn && mayBeDone(request.status, 'checkIdentity') ? (
        <StaffForm action={to('checkIdentity', { id: request.id })} csrf={who.csrf}>
          <RadioGroup
            {...fieldOf(props, 'hoe')}
            legend={text.identity}
            options={optionsOf(identityWays, identityWords)}
          />
          <TextField {...fieldOf(props, 'toelichting')} label={text.note} hint={text.noteHint} width="full" optional />
          <Checkbox
            name="geenkopie"
            label={text.noCopy}
            checked={props.typed.get('geenkopie') === 'ja'}
            error={props.errors['geenkopie']}
          />
          <Button>{text.saveIdentity}</Button>
        </StaffForm>
      ) : null}
    </>
  )
}
