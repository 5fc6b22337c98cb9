// SPDX-License-Identifier: EUPL-1.2
/** The receipt: the code, large and in groups; one calm step to check that it was written down; what happens now. Names nothing. */
import type { FC } from 'hono/jsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { CodeDisplay } from '../../ui/CodeDisplay.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { fileWords } from '../attachment/words.ts'
import { inGroups } from '../../platform/written-code.ts'
import { PublicFrame, SideSteps, type Standing } from './PublicFrame.tsx'
import { componentWords, publicWords } from './words.ts'

export type ReceiptPageProps = Standing & {
  code: string
  formKey: string
  outcome: 'stored' | 'again' | 'added'
  acute: boolean
  /** The day, in words, on which the desk has read it at the latest. */
  readBy: string
  wrongFour?: boolean
  /** A file that was added did not come along. */
  missesFiles?: boolean
}

export const ReceiptPage: FC<ReceiptPageProps> = ({
  code,
  formKey,
  outcome,
  acute,
  readBy,
  wrongFour,
  missesFiles,
  ...standing
}) => {
  const words = publicWords[standing.language]
  const ui = componentWords[standing.language]
  const receipt = words.receipt
  const headings = { stored: receipt.heading, again: receipt.again, added: receipt.added }
  return (
    <PublicFrame
      {...standing}
      problem={wrongFour === true}
      defaultStep="bevestigen"
      hidden={
        <>
          <input type="hidden" name="bevestigt" value={formKey} />
          {acute ? <input type="hidden" name="acuut" value="ja" /> : null}
        </>
      }
    >
      <ErrorSummary
        takesFocus={false}
        errors={wrongFour ? [{ field: 'laatste', message: receipt.wrongFour }] : []}
        words={ui}
      />
      <PageHeader title={headings[outcome]} />
      {acute ? <Alert kind="danger" title={receipt.nextAcute} words={ui} /> : null}
      {missesFiles ? <Alert kind="warning" title={fileWords[standing.language].missing} words={ui} /> : null}
      <CodeDisplay code={inGroups(code)} label={receipt.codeLabel} />
      <p>{receipt.writeDown}</p>
      <TextField
        name="laatste"
        label={receipt.lastFour}
        hint={receipt.lastFourHint}
        error={wrongFour ? receipt.wrongFour : undefined}
        width="short"
        autocapitalize="characters"
        spellcheck={false}
        words={ui}
      />
      <Button name="naar" value="bevestigen">
        {receipt.check}
      </Button>
      <h2>{receipt.next}</h2>
      <p>{receipt.nextRead(readBy)}</p>
      <p>{receipt.nextAnswer}</p>
      <p class="hint">{receipt.print}</p>
    </PublicFrame>
  )
}

/** After the check: the code is not shown again. */
export const ConfirmedPage: FC<Standing & { readBy: string }> = ({ readBy, ...standing }) => {
  const { receipt } = publicWords[standing.language]
  return (
    <PublicFrame
      {...standing}
      defaultStep="formulier"
      hidden={null}
      footer={<SideSteps language={standing.language} />}
    >
      <PageHeader title={receipt.confirmed} lead={receipt.confirmedMore} />
      <h2>{receipt.next}</h2>
      <p>{receipt.nextRead(readBy)}</p>
      <p>{receipt.nextAnswer}</p>
    </PublicFrame>
  )
}
