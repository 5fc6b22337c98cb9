// SPDX-License-Identifier: EUPL-1.2
/** It is very busy: one moment, and nothing is lost. An acute report is told to call, because it waits too. */
import type { FC } from 'hono/jsx'
import { Button } from '../../ui/Button.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import type { Typed } from './fields.ts'
import { PublicFrame, TypedHidden, type Standing } from './PublicFrame.tsx'
import { publicWords } from './words.ts'

export const WaitingPage: FC<Standing & { typed: Typed; ticket: string }> = ({ typed, ticket, ...standing }) => {
  const words = publicWords[standing.language]
  return (
    <PublicFrame
      {...standing}
      defaultStep="versturen"
      hidden={
        <>
          <TypedHidden typed={typed} />
          <input type="hidden" name="stap" value="nakijken" />
          <input type="hidden" name="wachtkaart" value={ticket} />
        </>
      }
    >
      <PageHeader title={words.waiting} lead={words.waitingText} />
      <Button name="naar" value="versturen">
        {words.send}
      </Button>
    </PublicFrame>
  )
}
