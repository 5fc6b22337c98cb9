// SPDX-License-Identifier: EUPL-1.2
/** All questions on one page, folded away but for the first, for who prefers to see everything at once. */
import type { Child, FC } from 'hono/jsx'
import { Button } from '../../../ui/Button.tsx'
import { FormGroupDetails } from '../../../ui/FormGroupDetails.tsx'
import type { DeskSettings } from '../../desk-settings.ts'
import { publicWords } from '../words.ts'
import { YoungDoor } from './BetterDoor.tsx'
import {
  AboutPart,
  PeoplePart,
  PlacePart,
  ReachPart,
  SeenPart,
  StoryPart,
  TimePart,
  UploadPart,
  type PartProps,
} from './parts.tsx'
import { talkFields, type TalkStep } from './steps.ts'

export const WholeForm: FC<PartProps & { settings: DeskSettings }> = (props) => {
  const { talk, send } = publicWords[props.language]
  return (
    <>
      <StoryPart {...props} />
      <Fold {...props} step="over" summary={talk.about.heading}>
        <AboutPart {...props} />
      </Fold>
      <Fold {...props} step="plek" summary={talk.place.heading}>
        <PlacePart {...props} />
      </Fold>
      <Fold {...props} step="tijd" summary={talk.time.heading}>
        <TimePart {...props} />
      </Fold>
      <Fold {...props} step="mensen" summary={talk.people.heading}>
        <PeoplePart {...props} />
      </Fold>
      <Fold {...props} step="gezien" summary={talk.seen.heading}>
        <SeenPart {...props} />
      </Fold>
      <FormGroupDetails
        summary={talk.files.heading}
        holdsValue={props.typed.bijgevoegd.length > 0}
        hasError={props.refused.length > 0}
      >
        <UploadPart {...props} />
      </FormGroupDetails>
      <YoungDoor {...props} />
      <h2>{talk.reach.heading}</h2>
      <ReachPart {...props} />
      <Button name="naar" value="versturen">
        {send}
      </Button>
    </>
  )
}

const Fold: FC<PartProps & { step: TalkStep; summary: string; children: Child }> = ({
  step,
  summary,
  typed,
  mistakes,
  children,
}) => {
  const fields = talkFields[step] as readonly string[]
  const holds = (field: string) => {
    const value = typed[field as keyof typeof typed]
    return Array.isArray(value) ? value.length > 0 : Boolean(value)
  }
  return (
    <FormGroupDetails
      summary={summary}
      holdsValue={fields.some(holds)}
      hasError={fields.some((field) => mistakes[field])}
    >
      {children}
    </FormGroupDetails>
  )
}
