// SPDX-License-Identifier: EUPL-1.2
/** What was blacked out before: the declaration, of what kind and never what. Made to be printed. */
import type { FC } from 'hono/jsx'
import { sayMomentExact } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { groundWords } from '../erasing/words.nl.ts'
import type { BlackingOutPageProps } from './BlackingOutPage.tsx'
import { words } from './words.nl.ts'

export const Before: FC<BlackingOutPageProps> = ({ done, names }) =>
  done.length === 0 ? null : (
    <>
      <h2>{words.earlier}</h2>
      {done.map((each) => (
        <>
          <h3>{words.doneOn(sayMomentExact(each.at))}</h3>
          <DefinitionList
            items={[
              { term: words.what, description: words.spec(each) },
              { term: words.way, description: words.wayText },
              { term: words.why, description: groundWords[each.ground] },
              { term: words.askedBy, description: names.get(each.askedBy) ?? '' },
              { term: words.confirmedBy, description: names.get(each.confirmedBy) ?? '' },
            ]}
          />
        </>
      ))}
    </>
  )
