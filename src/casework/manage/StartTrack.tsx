// SPDX-License-Identifier: EUPL-1.2
/** Begins a track with an owner: one form a track, because each has other people who may be on it. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { partSlugs, type Track } from '../parts/rules.ts'
import { partWords } from '../words.nl.ts'
import { words } from './words.nl.ts'

interface StartTrackProps {
  kinds: readonly Track[]
  holders: ReadonlyMap<string, readonly string[]>
  names: ReadonlyMap<string, string>
  caseId: string
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const StartTrack: FC<StartTrackProps> = ({ kinds, holders, names, caseId, csrf, typed, errors }) =>
  kinds.length === 0 ? null : (
    <>
      <h2>{words.startTitle}</h2>
      <p class="hint">{words.startHint}</p>
      {kinds.map((kind) => {
        const may = holders.get(kind) ?? []
        const isThis = typed.get('spoor') === partSlugs[kind]
        return (
          <details class="fold" open={isThis}>
            <summary class="fold__summary">{partWords[kind]}</summary>
            <div class="fold__content">
              {may.length === 0 ? (
                <p>{words.nobody}</p>
              ) : (
                <StaffForm action={to('startTrack', { id: caseId })} csrf={csrf}>
                  <input type="hidden" name="spoor" value={partSlugs[kind]} />
                  <SelectField
                    name="wie"
                    id={isThis ? 'wie' : `wie-${kind}`}
                    label={words.startWho}
                    emptyLabel={words.choose}
                    options={may.map((id) => ({ value: id, label: names.get(id) ?? '' }))}
                    value={isThis ? typed.get('wie') : undefined}
                    error={isThis ? errors['wie'] : undefined}
                  />
                  <Button variant="secondary" label={`${words.startButton}: ${partWords[kind]}`}>
                    {words.startButton}
                  </Button>
                </StaffForm>
              )}
            </div>
          </details>
        )
      })}
    </>
  )
