// SPDX-License-Identifier: EUPL-1.2
/** Who does not see a report, and the two ways to make it so. No word of the story stands here: who knows somebody need not read on. */
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { getVisibleReport } from '../store.ts'
import { findStepBacks } from './store.ts'
import { othersFor } from './others.ts'
import { conflicts, kindWords, mistakes, said, words } from './words.nl.ts'

export const showKeptAway: ShowPage = async (tx, who, asked) => {
  const report = await getVisibleReport(tx, who, asked.params['id'] ?? '')
  const { reportId, label } = report
  const { key } = await contentKeyOf(tx, reportId)
  const away = await findStepBacks(tx, reportId, key)
  const others = await othersFor(tx, who, report, who.personId)
  const names = await namesOf(tx, [...others, ...away.map(({ personId }) => personId)])
  const conflict = saidAs(conflicts, asked.conflict)
  const typed = asked.typed ?? new Map<string, string>()
  const errors = mistakesAs(mistakes, asked.errors)
  return {
    title: words.title(label),
    menu: 'reports',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: reportId }, details: { shown: away.length } },
    body: (
      <>
        <BackLink href={to('report', { id: reportId })}>{words.back(label)}</BackLink>
        {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title(label)} lead={words.lead} />
        <h2>{words.self}</h2>
        <p>{words.selfMore}</p>
        <StaffForm action={to('stepBack', { id: reportId })} csrf={who.csrf}>
          <TextField
            name="reden"
            label={words.selfReason}
            optional
            width="full"
            value={typed.get('reden') ?? ''}
            error={errors['reden']}
          />
          <Button>{words.selfButton}</Button>
        </StaffForm>
        <h2>{words.colleague}</h2>
        <p>{words.colleagueMore}</p>
        <StaffForm action={to('keepAway', { id: reportId })} csrf={who.csrf}>
          <SelectField
            name="wie"
            label={words.which}
            emptyLabel={words.choose}
            options={others.map((id) => ({ value: id, label: names.get(id) ?? '' }))}
            value={typed.get('wie')}
            error={errors['wie']}
          />
          <TextField
            name="waarom"
            label={words.why}
            width="full"
            value={typed.get('waarom') ?? ''}
            error={errors['waarom']}
          />
          <Button variant="secondary">{words.colleagueButton}</Button>
        </StaffForm>
        <h2>{words.now}</h2>
        {away.length === 0 ? <p class="hint">{words.nobody}</p> : null}
        {away.map(({ personId, kind, reason }) => (
          <Card title={`${names.get(personId) ?? ''}: ${kindWords[kind]}`} level={3}>
            {reason === '' ? null : <p class="own-words">{visibleText(reason)}</p>}
            <StaffForm action={to('letBack', { id: reportId })} csrf={who.csrf}>
              <input type="hidden" name="wie" value={personId} />
              <Button variant="subtle" label={words.letBackWho(names.get(personId) ?? '')}>
                {words.letBack}
              </Button>
            </StaffForm>
          </Card>
        ))}
      </>
    ),
  }
}
