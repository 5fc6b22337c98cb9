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
import type { Voice } from '../languages.ts'
import type { Typed } from './fields.ts'
import { PublicFrame, SideSteps, type Standing } from './PublicFrame.tsx'
import { picture } from './talk/pictures.tsx'
import { componentWords, publicWords } from './words.ts'

/** What the desk can promise about reading, made only of what its settings make true. */
export interface ReadingPromise {
  /** The day, in words, on which the desk has read it at the latest. */
  readBy: string
  /** When the desk is staffed; nothing while it is. */
  nobodyUntil: { from: string; until: string } | undefined
  /** The text is in a language that takes longer to read here. */
  takesLonger: boolean
  /** Who writes about a child of his own: where there is help for himself. */
  familyHelp: string | undefined
}

const WhatNow: FC<ReadingPromise & { language: Voice }> = ({
  language,
  readBy,
  nobodyUntil,
  takesLonger,
  familyHelp,
}) => {
  const { receipt, talk } = publicWords[language]
  return (
    <>
      {nobodyUntil ? <p>{receipt.nobodyNow(nobodyUntil.from, nobodyUntil.until)}</p> : null}
      <p>{receipt.nextRead(readBy)}</p>
      {takesLonger ? <p>{receipt.otherLanguage}</p> : null}
      <p>{receipt.nextAnswer}</p>
      {familyHelp ? <p>{talk.doors.family(familyHelp)}</p> : null}
    </>
  )
}

export type ReceiptPageProps = Standing & {
  code: string
  callNumber: string
  formKey: string
  outcome: 'stored' | 'again' | 'added'
  acute: boolean
  /** The day, in words, on which the desk has read it at the latest. */
  promise: ReadingPromise
  wrongFour?: boolean
  /** A file that was added did not come along. */
  missesFiles?: boolean
}

export const ReceiptPage: FC<ReceiptPageProps> = ({
  code,
  formKey,
  outcome,
  acute,
  promise,
  callNumber,
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
          {standing.language === 'nl-je' ? <StaysYoung /> : null}
        </>
      }
    >
      <ErrorSummary
        takesFocus={false}
        errors={wrongFour ? [{ field: 'laatste', message: receipt.wrongFour }] : []}
        words={ui}
      />
      <PageHeader title={headings[outcome]} picture={picture(standing.language, 'write')} />
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
      <WhatNow language={standing.language} {...promise} />
      <h2>{receipt.callLabel}</h2>
      <p>
        <strong dir="ltr" class="nowrap">
          {callNumber.match(/../g)?.join(' ')}
        </strong>
      </p>
      <p>{receipt.callText}</p>
      <p class="hint">{receipt.print}</p>
    </PublicFrame>
  )
}

/** Who is spoken to with "je" stays so on the page after this one. */
const StaysYoung: FC = () => (
  <>
    <input type="hidden" name="voorwie" value={'mijzelf' satisfies Typed['voorwie']} />
    <input type="hidden" name="leeftijd" value={'jonger-dan-18' satisfies Typed['leeftijd']} />
  </>
)

/** After the check: the code is not shown again. */
export const ConfirmedPage: FC<Standing & { promise: ReadingPromise }> = ({ promise, ...standing }) => {
  const { receipt } = publicWords[standing.language]
  return (
    <PublicFrame
      {...standing}
      defaultStep="formulier"
      hidden={null}
      footer={<SideSteps language={standing.language} />}
    >
      <PageHeader
        title={receipt.confirmed}
        picture={picture(standing.language, 'check')}
        lead={receipt.confirmedMore}
      />
      <h2>{receipt.next}</h2>
      <WhatNow language={standing.language} {...promise} />
    </PublicFrame>
  )
}
