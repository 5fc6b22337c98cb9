// SPDX-License-Identifier: EUPL-1.2
/**
 * What each public page shares: the document, the way out, the other language. All of a page is one form that posts to the same
 * address, and what was typed travels along in it: a side step to an explanation or another language loses nothing.
 */
import type { Child, FC } from 'hono/jsx'
import { Button } from '../../ui/Button.tsx'
import { PublicPage } from '../../ui/PublicPage.tsx'
import { AddedHidden } from '../attachment/AddedHidden.tsx'
import type { Language } from '../languages.ts'
import { choiceFields, textFields, type Typed } from './fields.ts'
import { componentWords, publicWords } from './words.ts'

/** Where a page stands: the looks and the language it is drawn in. */
export interface Standing {
  language: Language
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
  const other = words.otherLanguage
  return (
    <PublicPage
      lang={props.language}
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
          <Button variant="subtle" form={formId} name="naar" value={`taal-${other.lang}`} formnovalidate>
            <span lang={other.lang}>{other.label}</span>
          </Button>
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
        {props.children}
      </form>
    </PublicPage>
  )
}

/** All that was typed on the form, to travel along on another page. */
export const TypedHidden: FC<{ typed: Typed }> = ({ typed }) => (
  <>
    <input type="hidden" name="sleutel" value={typed.sleutel} />
    {typed.gemeente ? <input type="hidden" name="gemeente" value={typed.gemeente} /> : null}
    {textFields.map((field) => (typed[field] ? <input type="hidden" name={field} value={typed[field]} /> : null))}
    {choiceFields.map((field) => (typed[field] ? <input type="hidden" name={field} value={typed[field]} /> : null))}
    {typed.gezien.map((id) => (
      <input type="hidden" name="gezien" value={id} />
    ))}
    {typed.acuut ? <input type="hidden" name="acuut" value="ja" /> : null}
    <AddedHidden files={typed.bijgevoegd} />
  </>
)

/** Side steps, as buttons of the form so that nothing typed is lost. */
export const SideSteps: FC<{ language: Language; except?: string }> = ({ language, except }) => {
  const words = publicWords[language]
  const steps = [
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
