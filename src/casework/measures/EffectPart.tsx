// SPDX-License-Identifier: EUPL-1.2
/** What a measure did: what was seen, when one looks again, and the form when that day has come. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { sectorWords } from '../../triage/index.ts'
import { Button } from '../../ui/Button.tsx'
import { sayDate, sayExact } from '../../ui/date-words.ts'
import { isAfter } from '../../time.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField, type SelectOption } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { displacedSectors } from './displaced.ts'
import type { Review } from './effect.ts'
import { fieldOf, type MeasureForm } from './form-of.ts'
import { measureWords } from './page-words.nl.ts'
import { reviewDueOn, reviewMoments, reviewResults } from './rules.ts'
import { longestNote } from './typed.ts'
import { momentWords, resultWords } from './words.nl.ts'

interface EffectPartProps {
  form: MeasureForm
  reviews: readonly Review[]
  places: readonly SelectOption[]
  names: ReadonlyMap<string, string>
  mayWrite: boolean
}

export const EffectPart: FC<EffectPartProps> = ({ form, reviews, places, names, mayWrite }) => {
  const { measure, csrf, today } = form
  const { startsOn } = measure
  const open = startsOn ? reviewMoments.filter((moment) => !measure.reviewed.includes(moment)) : []
  const due = startsOn ? open.filter((moment) => !isAfter(reviewDueOn(startsOn, moment), today)) : []
  return (
    <>
      <h2>{measureWords.effect}</h2>
      <p class="hint">{startsOn ? measureWords.effectLead : measureWords.effectStart}</p>
      {reviews.map((review) => (
        <>
          <p>
            <strong>{measureWords.effectSaid(momentWords[review.moment], resultWords[review.result])}</strong>{' '}
            {sayPlace(review, places)} ({measureWords.by(names.get(review.by) ?? '', sayDate(review.on, today))})
          </p>
          <p class="own-words" dir="auto">
            {visibleText(review.sentence)}
          </p>
        </>
      ))}
      {startsOn ? (
        <ul>
          {open.map((moment) => (
            <li>{measureWords.effectOn(momentWords[moment], sayExact(reviewDueOn(startsOn, moment)))}</li>
          ))}
        </ul>
      ) : null}
      {mayWrite && due.length > 0 ? (
        <StaffForm action={to('reviewMeasure', { id: measure.id })} csrf={csrf}>
          <RadioGroup
            legend={measureWords.moment}
            inline
            options={due.map((value) => ({ value, label: momentWords[value] }))}
            {...fieldOf({ ...form, isChangedMeanwhile: false }, 'moment', due[0] ?? '')}
          />
          <RadioGroup
            legend={measureWords.result}
            options={reviewResults.map((value) => ({ value, label: resultWords[value] }))}
            {...fieldOf({ ...form, isChangedMeanwhile: false }, 'uitkomst', '')}
          />
          <TextArea
            label={measureWords.sentence}
            rows={2}
            maxlength={longestNote}
            {...fieldOf({ ...form, isChangedMeanwhile: false }, 'zin', '', measureWords.sentenceHint)}
          />
          <SelectField
            label={measureWords.displacedPlace}
            optional
            emptyLabel={measureWords.noPlace}
            options={places}
            {...fieldOf({ ...form, isChangedMeanwhile: false }, 'naarplaats', '')}
          />
          <SelectField
            label={measureWords.displacedSector}
            optional
            emptyLabel={measureWords.noPlace}
            options={displacedSectors.map((value) => ({ value, label: sectorWords[value] }))}
            {...fieldOf({ ...form, isChangedMeanwhile: false }, 'naarsector', '')}
          />
          <Button variant="secondary">{measureWords.keepEffect}</Button>
        </StaffForm>
      ) : null}
    </>
  )
}

function sayPlace({ displacedPlace, displacedSector }: Review, places: readonly SelectOption[]): string {
  const sector = displacedSectors.find((each) => each === displacedSector)
  const where = [
    ...(displacedPlace ? [places.find(({ value }) => value === displacedPlace)?.label ?? displacedPlace] : []),
    ...(sector ? [sectorWords[sector]] : []),
  ]
  return where.length === 0 ? '' : measureWords.displacedTo(where.join('; '))
}
