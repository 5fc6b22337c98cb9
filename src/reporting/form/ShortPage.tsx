// SPDX-License-Identifier: EUPL-1.2
/** One sentence and the way back: for what is not here, too large, or sent from elsewhere. */
import type { FC } from 'hono/jsx'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Emergency } from '../../ui/Emergency.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PublicPage } from '../../ui/PublicPage.tsx'
import { directionOf, tagOf } from '../languages.ts'
import { quickExitPath, type Standing } from './PublicFrame.tsx'
import { dangerPicture } from './talk/pictures.tsx'
import { componentWords, publicWords } from './words.ts'

export const ShortPage: FC<Standing & { sentence: 'notHere' | 'tooLarge' | 'otherSite' | 'notStored' }> = (props) => {
  const words = publicWords[props.language]
  return (
    <PublicPage
      lang={tagOf(props.language)}
      dir={directionOf(props.language)}
      title={words.title}
      municipality={props.municipality}
      css={props.css}
      script={props.script}
      problem
      quickExit={{ href: quickExitPath, label: words.quickExit }}
      words={componentWords[props.language]}
    >
      <Emergency words={componentWords[props.language]} picture={dangerPicture(props.language)} />
      <PageHeader title={words[props.sentence]} />
      <p>{words.notStoredCall}</p>
      <ActionLink href={props.language === 'nl' ? '/' : `/?taal=${props.language}`}>{words.toStart}</ActionLink>
    </PublicPage>
  )
}
