// SPDX-License-Identifier: EUPL-1.2
/**
 * What each public page shares: the document, the way out, the other language. All of a page is one form that posts to the same
 * address, and what was typed travels along in it: a side step to an explanation or another language loses nothing.
 */
import type { Child, FC } from 'hono/jsx'
import { Button } from '../../ui/Button.tsx'
import { Emergency } from '../../ui/Emergency.tsx'
import { PublicPage } from '../../ui/PublicPage.tsx'
import { AddedHidden } from '../attachment/AddedHidden.tsx'
import { directionOf, languageFacts, tagOf, type Language, type Voice } from '../languages.ts'
import { choiceFields, textFields, type Typed } from './fields.ts'
import { dangerPicture } from './talk/pictures.tsx'
import { componentWords, publicWords } from './words.ts'

/** Where a page stands: the looks and the language it is drawn in. */
export interface Standing {
  language: Voice
  /** The languages that this desk can read. */
  offered: readonly Language[]
  municipality: { slug: string; name: string }
  css: string
  script: string
}

export const formId = 'f'
export const quickExitPath = '/weg'

type FrameProps = Standing & {
  problem?: boolean
  /** Hidden fields that travel along. */
  hidden: Child
  /** What the enter key does. */
  defaultStep: string
  footer?: Child
  /** The page has a field for files. */
  takesFiles?: boolean
  children: Child
}

export const PublicFrame: FC<FrameProps> = (props) => {
  const words = publicWords[props.language]
  return (
    <PublicPage
      lang={tagOf(props.language)}
      dir={directionOf(props.language)}
      title={words.title}
      municipality={props.municipality}
      css={props.css}
      script={props.script}
      problem={props.problem}
      quickExit={{ href: quickExitPath, label: words.quickExit }}
      words={componentWords[props.language]}
      languages={
        <>
          <button
            class="default-submit"
            type="submit"
            form={formId}
            name="naar"
            value={props.defaultStep}
            tabindex={-1}
            aria-hidden="true"
          ></button>
          {props.offered.length > 1 ? <Languages {...props} /> : null}
        </>
      }
      footer={props.footer}
    >
      <form
        method="post"
        action="/"
        id={formId}
        enctype={props.takesFiles ? 'multipart/form-data' : undefined}
        autocomplete="off"
        novalidate
      >
        <input type="hidden" name="taal" value={props.language} />
        {props.hidden}
        <Danger language={props.language} />
        {props.children}
      </form>
    </PublicPage>
  )
}

/** On every page: 112 is one touch away. Not on paper, which names nothing. */
const Danger: FC<{ language: Voice }> = ({ language }) => (
  <div class="screen-only">
    <Emergency words={componentWords[language]} picture={dangerPicture(language)} />
  </div>
)

/** Buttons, so that nothing typed is lost; each language in its own words. */
const Languages: FC<Standing> = ({ language, offered }) => (
  <details class="menu">
    <summary class="menu__summary">{publicWords[language].language}</summary>
    <ul class="menu__list">
      {offered.map((choice) => {
        const { name, tag, dir } = languageFacts[choice]
        return (
          <li>
            <Button variant="subtle" form={formId} name="naar" value={`taal-${choice}`} formnovalidate>
              <span lang={tag} dir={dir}>
                {name}
              </span>
            </Button>
          </li>
        )
      })}
    </ul>
  </details>
)

/** All that was typed on the form, to travel along on another page. */
export const TypedHidden: FC<{ typed: Typed; except?: readonly string[] }> = ({ typed, except = [] }) => {
  const hidden = (name: string, value: string) =>
    value === '' || except.includes(name) ? null : <input type="hidden" name={name} value={value} />
  return (
    <>
      {hidden('sleutel', typed.sleutel)}
      {hidden('gemeente', typed.gemeente)}
      {[...textFields, ...choiceFields].map((field) => hidden(field, typed[field]))}
      {typed.gezien.map((id) => hidden('gezien', id))}
      {hidden('acuut', typed.acuut ? 'ja' : '')}
      {except.includes('bijlage') ? null : <AddedHidden files={typed.bijgevoegd} />}
    </>
  )
}

/** Side steps, as buttons of the form so that nothing typed is lost. */
export const SideSteps: FC<{ language: Voice; except?: string; page?: string }> = ({ language, except, page }) => {
  const words = publicWords[language]
  const steps = [
    ...(page === 'alles' ? [['formulier', words.talk.oneByOne]] : page ? [['alles', words.talk.wholeForm]] : []),
    ['uitleg', words.toExplanation],
    ['veilig', words.toSafety],
    ['code', words.toCode],
  ].filter(([step]) => step !== except)
  return (
    <div class="side-steps">
      {steps.map(([step, label]) => (
        <Button variant="subtle" form={formId} name="naar" value={step} formnovalidate>
          {label}
        </Button>
      ))}
    </div>
  )
}
