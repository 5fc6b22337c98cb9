// SPDX-License-Identifier: EUPL-1.2
/** A page to read: what we do with it, or how to use this safely. What was typed travels along, back is one button. */
import type { FC } from 'hono/jsx'
import { Button } from '../../ui/Button.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import type { Typed } from './fields.ts'
import { PublicFrame, SideSteps, TypedHidden, type Standing } from './PublicFrame.tsx'
import { picture } from './talk/pictures.tsx'
import { publicWords } from './words.ts'

export const TextPage: FC<Standing & { typed: Typed; which: 'explanation' | 'safety' }> = ({
  typed,
  which,
  ...standing
}) => {
  const words = publicWords[standing.language]
  const step = which === 'explanation' ? 'uitleg' : 'veilig'
  return (
    <PublicFrame
      {...standing}
      defaultStep="formulier"
      hidden={
        <>
          <TypedHidden typed={typed} />
          <input type="hidden" name="stap" value={step} />
        </>
      }
      footer={<SideSteps language={standing.language} except={step} />}
    >
      <PageHeader
        title={words[which].heading}
        picture={picture(standing.language, which === 'safety' ? 'leave' : 'seeing')}
      />
      {words[which].parts.map((part) => (
        <section>
          <h2>{part.title}</h2>
          {part.text.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </section>
      ))}
      <Button name="naar" value="formulier">
        {words.back}
      </Button>
    </PublicFrame>
  )
}
