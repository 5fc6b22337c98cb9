// SPDX-License-Identifier: EUPL-1.2
/** Where the note for the burgemeester is made: measures and branches are ticked, the text begins with their facts, and what may lead to somebody is shown. */
import { to } from '../../../paths.ts'
import { saidAs, type ShowPage } from '../../../platform/web/route.ts'
import { sectorWords } from '../../../triage/index.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { BackLink } from '../../../ui/BackLink.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../../ui/PageHeader.tsx'
import { StaffForm } from '../../../ui/StaffForm.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { visibleText } from '../../../ui/visible-text.ts'
import { displacedSectors } from '../displaced.ts'
import { findReviews } from '../effect.ts'
import { longestPart, mostInNote, namedInNote, noteParts, openTitle, proposedNote } from './rules.ts'
import { findNotable, sectorsAmong, ticked } from './typed.ts'
import { noteWords, said, sayMistakes } from './words.nl.ts'

export const showMayorNote: ShowPage = async (tx, who, asked) => {
  const all = await findNotable(tx, who)
  const wanted = ticked(asked.query.getAll('maatregel'))
  const chosen = all.filter(({ id }) => wanted.has(id)).slice(0, mostInNote)
  const sectors = sectorsAmong(ticked(asked.query.getAll('branche')))
  const noted = []
  for (const measure of chosen) noted.push({ ...measure, effects: await findReviews(tx, measure) })
  const proposed = proposedNote(
    noted,
    sectors.map((sector) => sectorWords[sector]),
  )
  const typed = asked.typed
  const parts = noteParts.map((part) => ({ part, value: typed ? (typed.get(part) ?? '') : proposed[part] }))
  const found = namedInNote(parts.map(({ value }) => value.slice(0, 2 * longestPart)))
  const errors = sayMistakes(asked.errors)
  return {
    title: noteWords.title,
    menu: 'measures',
    notice: saidAs(said, asked.said),
    audit: { details: { chosen: chosen.length } },
    body: (
      <>
        <BackLink href={to('measures')}>{noteWords.back}</BackLink>
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={noteWords.title} lead={noteWords.lead} />
        <form method="get" action={to('mayorNote')}>
          {all.length === 0 ? (
            <p class="hint">{noteWords.none}</p>
          ) : (
            <CheckboxGroup
              name="maatregel"
              legend={noteWords.choose}
              hint={noteWords.chooseHint}
              options={all.map((measure) => ({ value: measure.id, label: visibleText(openTitle(measure)) }))}
              values={chosen.map(({ id }) => id)}
            />
          )}
          <CheckboxGroup
            name="branche"
            legend={noteWords.chooseSectors}
            inline
            options={displacedSectors.map((value) => ({ value, label: sectorWords[value] }))}
            values={sectors}
          />
          <Button variant="secondary">{noteWords.fill}</Button>
        </form>
        <StaffForm action={to('printMayorNote')} csrf={who.csrf}>
          {parts.map(({ part, value }) => (
            <TextArea
              name={part}
              label={noteWords.parts[part]}
              hint={noteWords.partHint}
              maxlength={longestPart}
              optional={part !== 'speelt'}
              value={value}
              error={errors[part]}
            />
          ))}
          {found.length > 0 ? (
            <>
              <Alert kind="warning" title={noteWords.found(visibleText(found.join(', ')))} />
              <Checkbox name="gelezen" label={noteWords.looked} error={errors['gelezen']} />
            </>
          ) : null}
          <Button>{noteWords.make}</Button>
        </StaffForm>
      </>
    ),
  }
}
