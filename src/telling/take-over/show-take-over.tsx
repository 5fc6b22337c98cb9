// SPDX-License-Identifier: EUPL-1.2
/** The form to take over a message: add it as a file or paste it, say what it was, done. Where the original lies is asked on the next page. */
import { to } from '../../paths.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { filledIn } from '../FormHead.tsx'
import { ForSomebodyForm } from '../ForSomebodyForm.tsx'
import { words } from '../words.nl.ts'
import { MessageFiles } from './MessageFiles.tsx'

export const showTakeOver: ShowPage = async (_tx, who, asked) => {
  const filled = filledIn(who, asked)
  const says = { ...words.takeOver, story: words.takeOver.text, storyHint: words.takeOver.textHint }
  return {
    title: words.takeOver.title,
    body: (
      <ForSomebodyForm
        filled={filled}
        today={who.today}
        action={to('storeTakenOver')}
        says={says}
        rows={10}
        channel="mail"
        files={<MessageFiles filled={filled} />}
      />
    ),
  }
}
