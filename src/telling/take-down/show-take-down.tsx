// SPDX-License-Identifier: EUPL-1.2
/** The form to take down what somebody else tells; who wants to look back himself gets a code. */
import { to } from '../../paths.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { filledIn } from '../FormHead.tsx'
import { ForSomebodyForm } from '../ForSomebodyForm.tsx'
import { words } from '../words.nl.ts'

export const showTakeDown: ShowPage = async (_tx, who, asked) => {
  const filled = filledIn(who, asked)
  return {
    title: words.takeDown.title,
    body: (
      <ForSomebodyForm
        filled={filled}
        today={who.today}
        action={to('storeTakenDown')}
        says={words.takeDown}
        rows={6}
        channel="telephone"
      >
        <Checkbox
          name="code"
          label={words.takeDown.withCode}
          hint={words.takeDown.withCodeHint}
          checked={filled.typed.get('code') === 'ja'}
        />
      </ForSomebodyForm>
    ),
  }
}
