// SPDX-License-Identifier: EUPL-1.2
/**
 * A page of the form: one question, the way on, and from the first answer on the button that sends. What was answered elsewhere travels
 * along unseen, so that going back, another language or a mistake loses nothing.
 */
import type { FC } from 'hono/jsx'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonRow } from '../../../ui/ButtonRow.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../../ui/PageHeader.tsx'
import type { DeskSettings } from '../../desk-settings.ts'
import { PublicFrame, SideSteps, TypedHidden, type Standing } from '../PublicFrame.tsx'
import { componentWords, publicWords } from '../words.ts'
import { NoTraceDoor, YoungDoor } from './BetterDoor.tsx'
import { CheckPart } from './CheckPart.tsx'
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
import { picture, pictureOf } from './pictures.tsx'
import { fieldsOn, stepAfter, stepBefore, talkSteps, type TalkPage as Page, type TalkStep } from './steps.ts'
import { WholeForm } from './WholeForm.tsx'

export type TalkPageProps = Standing &
  Omit<PartProps, 'language'> & {
    page: Page
    settings: DeskSettings
    /** It could not be stored; the text stays. */
    trouble?: 'notStored' | 'tooMany'
  }

const parts: Record<TalkStep, FC<PartProps>> = {
  formulier: StoryPart,
  over: AboutPart,
  plek: PlacePart,
  tijd: TimePart,
  mensen: PeoplePart,
  gezien: SeenPart,
  bestanden: UploadPart,
  bereiken: ReachPart,
}

export const TalkPage: FC<TalkPageProps> = (props) => {
  const { page, language, typed, mistakes, trouble, settings } = props
  const words = publicWords[language]
  const ui = componentWords[language]
  const own = fieldsOn(page)
  const errors = Object.entries(mistakes)
    .filter(([field]) => own.includes(field))
    .map(([field, mistake]) => ({ field, message: words.mistakes[mistake as keyof typeof words.mistakes] }))
  return (
    <PublicFrame
      {...props}
      problem={errors.length > 0 || trouble !== undefined}
      defaultStep={defaultStep(page)}
      takesFiles={page === 'bestanden' || page === 'alles'}
      hidden={
        <>
          <TypedHidden typed={typed} except={own} />
          <input type="hidden" name="stap" value={page} />
        </>
      }
      footer={<SideSteps language={language} page={page} />}
    >
      <ErrorSummary takesFocus={false} errors={errors} words={ui} />
      {trouble ? (
        <Alert kind="warning" role="alert" words={ui}>
          <p>{words[trouble]}</p>
          <p>{words.notStoredCall}</p>
        </Alert>
      ) : null}
      {page === 'alles' ? (
        <WholeForm {...props} />
      ) : page === 'nakijken' ? (
        <LookOver {...props} />
      ) : (
        <Question {...props} page={page} />
      )}
      {page === 'bereiken' ? <NoTraceDoor language={language} settings={settings} /> : null}
    </PublicFrame>
  )
}

/** What the enter key does: on with the talk; on the page with all of it, and at the end, send. */
const defaultStep = (page: Page): string => (page === 'alles' || page === 'nakijken' ? 'versturen' : stepAfter(page))

const Question: FC<TalkPageProps & { page: TalkStep }> = (props) => {
  const { page, language } = props
  const { talk } = publicWords[language]
  const Part = parts[page]
  const before = stepBefore(page)
  return (
    <>
      {page === 'formulier' ? null : (
        <PageHeader
          title={headingOf(talk)[page]}
          picture={picture(language, pictureOf[page])}
          meta={talk.progress(talkSteps.indexOf(page) + 1, talkSteps.length)}
        />
      )}
      {page === 'plek' ? <YoungDoor {...props} /> : null}
      <Part {...props} />
      {page === 'formulier' ? <p class="hint">{talk.start}</p> : null}
      <ButtonRow>
        <Button name="naar" value={stepAfter(page)}>
          {talk.on}
        </Button>
        <Button variant="secondary" name="naar" value="versturen">
          {talk.sendNow}
        </Button>
        {before ? (
          <Button variant="subtle" name="naar" value={before} formnovalidate>
            {talk.back}
          </Button>
        ) : null}
      </ButtonRow>
    </>
  )
}

const headingOf = (talk: (typeof publicWords)['nl']['talk']): Record<Exclude<TalkStep, 'formulier'>, string> => ({
  over: talk.about.heading,
  plek: talk.place.heading,
  tijd: talk.time.heading,
  mensen: talk.people.heading,
  gezien: talk.seen.heading,
  bestanden: talk.files.heading,
  bereiken: talk.reach.heading,
})

const LookOver: FC<TalkPageProps> = (props) => {
  const { talk, ...words } = publicWords[props.language]
  return (
    <>
      <PageHeader title={talk.check.heading} picture={picture(props.language, pictureOf.nakijken)} />
      <CheckPart {...props} />
      <YoungDoor {...props} />
      <ButtonRow>
        <Button name="naar" value="versturen">
          {words.send}
        </Button>
        <Button variant="subtle" name="naar" value={stepBefore('nakijken') ?? 'formulier'} formnovalidate>
          {talk.back}
        </Button>
      </ButtonRow>
    </>
  )
}
