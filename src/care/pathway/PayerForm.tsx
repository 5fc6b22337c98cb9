// SPDX-License-Identifier: EUPL-1.2
/** "Wie betaalt nu?": between application and permit nobody is bound to, so that it is written down who does. */
import type { FC } from 'hono/jsx'
import type { AdviceLine } from '../../law/pathways/advise.ts'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { LineProps } from './AdviceCard.tsx'
import { words } from './words.nl.ts'

export const PayerForm: FC<LineProps & { line: AdviceLine }> = (props) => {
  const { line, caseId, nodeId, csrf, version, payer, typed, errors, isQuiet } = props
  const isThis = typed.has('betaalt')
  return (
    <>
      <p>
        <strong>{words.payer}</strong> <span dir="auto">{payer === '' ? words.payerNone : visibleText(payer)}</span>
      </p>
      {isQuiet ? null : (
        <StaffForm action={to('notePayer', { id: caseId })} csrf={csrf}>
          <input type="hidden" name="wie" value={nodeId} />
          <input type="hidden" name="versie" value={String(version)} />
          <TextField
            name="betaalt"
            id={isThis ? 'betaalt' : `betaalt-${line.rule}`}
            label={words.payer}
            hint={words.payerHint}
            width="full"
            value={isThis ? typed.get('betaalt') : payer}
            error={isThis ? errors['betaalt'] : undefined}
          />
          <Button variant="secondary">{words.payerSave}</Button>
        </StaffForm>
      )}
    </>
  )
}
