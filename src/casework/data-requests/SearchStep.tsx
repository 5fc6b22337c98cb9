// SPDX-License-Identifier: EUPL-1.2
/** Searching: the way to where one searches, and that it was done. There is no field for what was found. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { mayBeDone } from './lifecycle.ts'
import { optionsOf } from './options-of.ts'
import { searchPlaces } from './rules.ts'
import { saySigned, type StepProps } from './step-props.ts'
import { placeWords, words } from './words.nl.ts'

const text = words.search

export const SearchStep: FC<StepProps> = (props) => {
  const { request, who, typed, errors } = props
  const { searched } = request
  return (
    <>
      {searched ? (
        <p>{saySigned(props, text.result(searched.places.map((place) => placeWords[place]).join(', ')), searched)}</p>
      ) : null}
      {mayBeDone(request.status, 'noteSearch') ? (
        <>
          <p>{text.text}</p>
          <p>
            <a href={to('search')}>{text.toSearch}</a>
          </p>
          <p>
            {text.holds} <a href={to('holds')}>{text.toHolds}</a>
          </p>
          <StaffForm action={to('noteDataSearch', { id: request.id })} csrf={who.csrf}>
            <CheckboxGroup
              name="gezochtin"
              legend={text.where}
              options={optionsOf(searchPlaces, placeWords)}
              values={(typed.get('gezochtin') ?? '').split('\n')}
              error={errors['gezochtin']}
            />
            <Button variant={searched ? 'secondary' : 'primary'}>{text.save}</Button>
          </StaffForm>
        </>
      ) : null}
    </>
  )
}
