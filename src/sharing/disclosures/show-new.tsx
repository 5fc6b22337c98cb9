// SPDX-License-Identifier: EUPL-1.2
/** Sharing something: first with whom and from which part, then what goes and why, then exactly as it is read there. */
import { CaseFrame, caseHead, findEmbargo, isBoundByEmbargo, partOfSlug } from '../../casework/index.ts'
import { mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { findPartners, findReceivable } from '../partners/store.ts'
import { ChooseForm } from './ChooseForm.tsx'
import { composeDisclosure, disclosureInput, thingsOf } from './compose.ts'
import { pagesOf } from './copy.ts'
import { DisclosureForm } from './DisclosureForm.tsx'
import { LookForm } from './LookForm.tsx'
import { disclosureKinds, usualDays } from './rules.ts'
import { words } from './words.nl.ts'

export const showNewDisclosure: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const head = await caseHead(tx, who, id)
  const typed = asked.typed ?? new Map(asked.query)
  const errors = mistakesAs(words.mistakes, asked.errors)
  const conflict = saidAs(words.conflicts, asked.conflict)
  const part = head.parts.find(({ kind }) => kind === partOfSlug(typed.get('spoor') ?? ''))
  const partner = (await findPartners(tx)).find((each) => each.id === typed.get('naar') && each.endedOn === undefined)
  const kind = disclosureKinds.find((each) => each === typed.get('soort'))
  const read = disclosureInput.safeParse({ ...Object.fromEntries(typed), id })
  const isToSee = read.success && read.data.gezien !== '' && !asked.conflict && Object.keys(errors).length === 0
  const seen = isToSee ? await composeDisclosure(tx, who, read.data) : undefined
  const isSeen = seen !== undefined && seen.mark === typed.get('gezien')
  const shared = { caseId: id, csrf: who.csrf, typed, errors, today: who.today }
  const body = async () => {
    if (seen && read.success && isSeen) return <LookForm seen={seen} input={read.data} {...shared} />
    if (!part || !partner || !kind)
      return <ChooseForm parts={head.parts} partners={await findPartners(tx)} {...shared} />
    return (
      <DisclosureForm
        kind={kind}
        part={part}
        partner={partner}
        receivable={await findReceivable(tx, partner.id)}
        things={await thingsOf(tx, { part })}
        isBoundByEmbargo={(await findEmbargo(tx, head.theCase.id)) !== undefined && isBoundByEmbargo(part.kind)}
        usualEnd={who.today.add({ days: usualDays })}
        {...shared}
      />
    )
  }
  return {
    title: words.choose.title(head.theCase.number),
    menu: 'cases',
    wide: true,
    pictures: isSeen && pagesOf(seen.copy).length > 0,
    audit: { object: { kind: 'case', id: head.theCase.id } },
    body: (
      <CaseFrame head={head} current="share" today={who.today} conflict={conflict} errors={errors}>
        <h2>{isSeen ? words.seen.heading : words.choose.heading}</h2>
        {await body()}
      </CaseFrame>
    ),
  }
}
