// SPDX-License-Identifier: EUPL-1.2
/** Makes a link and a code for the receiver, shown once and kept nowhere; an earlier link of the same disclosure shows nothing any more. */
import * as z from 'zod'
import { onCase } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { conflict, doneShowing } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { codeOf } from '../disclosures/code.ts'
import { canMove } from '../disclosures/lifecycle.ts'
import { whyNotLeave } from '../disclosures/may-still-leave.ts'
import { openPages } from '../disclosures/pages.ts'
import { showDisclosure } from '../disclosures/show-disclosure.tsx'
import { insertStep } from '../disclosures/steps.ts'
import { getDisclosure } from '../disclosures/store.ts'
import { getPartner } from '../partners/store.ts'
import { newCode, newSecret } from './secret.ts'
import { linkPage } from './link-page.tsx'
import { insertLink } from './store.ts'

/** @param url where people reach the staff host: scheme, host and port */
export const makeLinkAt = (url: string) =>
  deed({
    input: z.object({ id: z.string(), verstrekking: z.string() }),
    page: showDisclosure,
    async run(tx, who, { id, verstrekking }) {
      const { parts } = await onCase(tx, who, id, { lock: true })
      const { disclosure, part } = await getDisclosure(tx, parts, verstrekking, { lock: true })
      if (disclosure.channel !== 'link' || !disclosure.content) return conflict('noLink')
      if (!canMove(disclosure.state, 'revoke') || part.closed) return conflict('movedOn')
      const why = await whyNotLeave(tx, disclosure)
      if (why) return conflict(why)
      const pages = await openPages(tx, disclosure.content)
      if (!pages) return conflict('documentGone')
      const [secret, code] = [newSecret(), newCode()]
      await insertLink(tx, {
        disclosureId: disclosure.id,
        shared: {
          copy: disclosure.content.copy,
          code: codeOf(disclosure.id),
          purpose: disclosure.purpose,
          basis: `${disclosure.basisTitle} (${disclosure.basisArticle})`,
        },
        secret,
        code,
        pages,
        by: who.personId,
      })
      await insertStep(tx, part, disclosure.id, { kind: 'linkMade', by: who.personId })
      const { language } = await getPartner(tx, disclosure.partnerId)
      const back = `${to('disclosure', { id })}?verstrekking=${disclosure.id}`
      const address = `${url}${to('receive', { gemeente: who.municipality.slug, sleutel: secret })}${language === 'nl' ? '' : '?taal=en'}`
      return doneShowing(
        linkPage({ address, code, endsOn: disclosure.endsOn, today: who.today, back }),
        back,
        'noted',
        {
          details: { disclosure: disclosure.id, part: part.kind },
        },
      )
    },
  })
