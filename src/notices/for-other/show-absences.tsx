// SPDX-License-Identifier: EUPL-1.2
/** Who of the desk is away, and the form with which a team leader reports somebody ill. Names of the desk and days; nothing of what waits. */
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { longestAbsence } from '../absence/rules.ts'
import { findAbsences } from '../absence/store.ts'
import { whoCanBeAway } from '../peers.ts'
import { conflicts, mistakes, said, words } from './words.nl.ts'

export const showAbsences: ShowPage = async (tx, who, asked) => {
  const ids = await whoCanBeAway(tx, who.today)
  const absences = (await findAbsences(tx, who.today)).filter(({ personId }) => ids.includes(personId))
  const names = await namesOf(tx, [...ids, ...absences.map(({ substituteId }) => substituteId ?? null)])
  const people = ids
    .map((value) => ({ value, label: names.get(value) ?? '' }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
  const typed = asked.typed ?? new Map<string, string>()
  const conflict = saidAs(conflicts, asked.conflict)
  const errors = mistakesAs(mistakes, asked.errors)
  return {
    title: words.title,
    menu: 'absences',
    notice: saidAs(said, asked.said),
    body: (
      <>
        {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title} lead={words.lead} />
        <h2>{words.report}</h2>
        {people.length < 2 ? (
          <Alert kind="warning" title={words.nobodyElse} />
        ) : (
          <StaffForm action={to('setAbsenceOf')} csrf={who.csrf}>
            <SelectField
              name="wie"
              label={words.who}
              emptyLabel={words.choose}
              options={people.filter(({ value }) => value !== who.personId)}
              value={typed.get('wie')}
              error={errors['wie']}
            />
            <TextField
              name="van"
              type="date"
              label={words.from}
              value={typed.get('van') ?? who.today.toString()}
              error={errors['van']}
            />
            <TextField
              name="tot"
              type="date"
              label={words.until}
              value={typed.get('tot') ?? ''}
              min={who.today.toString()}
              max={who.today.add(longestAbsence).toString()}
              error={errors['tot']}
            />
            <SelectField
              name="waarnemer"
              label={words.substitute}
              hint={words.substituteHint}
              emptyLabel={words.choose}
              options={people}
              value={typed.get('waarnemer')}
              error={errors['waarnemer']}
            />
            <Button>{words.set}</Button>
          </StaffForm>
        )}
        <p>
          <a href={to('transfersForOthers')}>{words.transfers}</a>
        </p>
        <h2>{words.now}</h2>
        {absences.length === 0 ? <p class="hint">{words.none}</p> : null}
        {absences.map(({ personId, from, until, substituteId, setBy }) => {
          const name = names.get(personId) ?? ''
          return (
            <Card title={name} level={3}>
              <p>{words.days(sayExact(from), sayExact(until))}</p>
              <p>{substituteId ? words.substituteIs(names.get(substituteId) ?? '') : words.noSubstitute}</p>
              {setBy ? (
                <StaffForm action={to('endAbsenceOf')} csrf={who.csrf}>
                  <input type="hidden" name="wie" value={personId} />
                  <Button variant="secondary" label={words.endOf(name)}>
                    {words.end}
                  </Button>
                </StaffForm>
              ) : (
                <p class="hint">{words.setThemselves}</p>
              )}
            </Card>
          )
        })}
      </>
    ),
  }
}
