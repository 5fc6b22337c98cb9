// SPDX-License-Identifier: EUPL-1.2
/** One thing that was written down: as it is, to write anew, and how it was before. After two wrote at once it holds both texts. */
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import * as z from 'zod'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText, MomentText } from '../../ui/DateText.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { findEarlier } from '../earlier-versions.ts'
import { onPart } from '../on-case.ts'
import { partSlugs } from '../parts/rules.ts'
import { keyOf } from '../parts/store.ts'
import { sightOf } from '../parts/visible-part.ts'
import { entryKindWords } from '../timeline/words.nl.ts'
import { conflicts, partWords, said, sayMistakes } from '../words.nl.ts'
import { EntryFields } from './EntryForm.tsx'
import { getVisibleEntry, type Entry } from './store.ts'
import { words } from './words.nl.ts'

const before = z.object({ text: z.string() })

export const showEntry: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const wanted = asked.typed?.get('regel') ?? asked.query.get('regel') ?? ''
  const entry = await getVisibleEntry(tx, await sightOf(tx, who), id, wanted)
  const { theCase, part, isClosed } = await onPart(tx, who, id, entry.part)
  const earlier = await findEarlier(tx, await keyOf(tx, part), 'entry', entry.id)
  const names = await namesOf(tx, [entry.writtenBy, entry.changed?.by ?? null, ...earlier.map(({ by }) => by)])
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  return {
    title: words.title(theCase.number),
    menu: 'cases',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id }, details: { entry: entry.id, part: part.kind } },
    body: (
      <>
        <BackLink href={`${to('casePart', { id })}?spoor=${partSlugs[part.kind]}`}>
          {words.back(partWords[part.kind])}
        </BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.heading} />
        <Card
          title={asked.conflict === 'changedMeanwhile' ? words.now : words.kept}
          footer={<a href={`${to('crossItem', { id })}?wat=regel&welke=${entry.id}`}>{words.cross}</a>}
        >
          <p class="hint">
            {entryKindWords[entry.kind]}, <DateText date={entry.happenedOn} today={who.today} />
            {entry.happenedTime ? ` ${entry.happenedTime}` : null}, {names.get(entry.changed?.by ?? entry.writtenBy)}
          </p>
          <p class="own-words" dir="auto">
            {visibleText(entry.text)}
          </p>
        </Card>
        {isClosed ? null : (
          <StaffForm action={to('changeEntry', { id })} csrf={who.csrf}>
            <h2>{words.changeTitle}</h2>
            <input type="hidden" name="regel" value={entry.id} />
            <input type="hidden" name="versie" value={String(entry.version)} />
            <EntryFields today={who.today} typed={asked.typed ?? typedOf(entry)} errors={errors} />
            <Button>{words.save}</Button>
          </StaffForm>
        )}
        {earlier.length > 0 ? (
          <details class="fold">
            <summary class="fold__summary">{words.earlier}</summary>
            <div class="fold__content">
              {earlier.map((version) => (
                <Card>
                  <p class="hint">
                    {names.get(version.by)}, <MomentText moment={version.at} now={tx.now} />
                  </p>
                  <p class="own-words" dir="auto">
                    {visibleText(before.parse(version.content).text)}
                  </p>
                </Card>
              ))}
            </div>
          </details>
        ) : null}
      </>
    ),
  }
}

const typedOf = (entry: Entry): ReadonlyMap<string, string> =>
  new Map([
    ['tekst', entry.text],
    ['soort', entry.kind],
    ['wanneer', entry.happenedOn.toString()],
    ['hoelaat', entry.happenedTime ?? ''],
  ])
