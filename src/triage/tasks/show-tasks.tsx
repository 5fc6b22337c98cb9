// SPDX-License-Identifier: EUPL-1.2
/** All tasks of a report on one page: what is open, what was done, and a new one. Who told the report himself only reads. */
import { addWorkingDays } from '../../law/working-days.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { limitsOf } from '../limits.ts'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport } from '../store.ts'
import { DoneTask, OpenTask } from './TaskForms.tsx'
import { findTasks } from './store.ts'
import { whoMayDo } from './typed.ts'
import { conflicts, said, sayMistakes, words } from './words.nl.ts'

export const showTasks: ShowPage = async (tx, who, asked) => {
  const report = await getVisibleReport(tx, who, asked.params['id'] ?? '')
  const { reportId, label } = report
  const { key } = await contentKeyOf(tx, reportId)
  const tasks = await findTasks(tx, { reportId, key })
  const doers = await whoMayDo(tx, who, report)
  const names = await namesOf(tx, [...doers, ...tasks.flatMap(({ madeBy, done }) => [madeBy, done?.by ?? null])])
  const isOwn = isOwnReport(report, who)
  const errors = sayMistakes(asked.errors)
  const typed = asked.typed ?? new Map<string, string>()
  const conflict = saidAs(conflicts, asked.conflict)
  const options = doers.map((id) => ({
    value: id,
    label: id === who.personId ? words.self(names.get(id) ?? '') : (names.get(id) ?? ''),
  }))
  const usual = addWorkingDays(who.today, (await limitsOf(tx)).taskWithinWorkingDays)
  const open = tasks.filter(({ done }) => !done)
  const finished = tasks.filter(({ done }) => done)
  const at = { reportId, csrf: who.csrf, today: who.today, names, doers: new Set(doers), options, isOwn, typed, errors }
  return {
    title: words.title(label),
    menu: 'reports',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: reportId }, details: { shown: tasks.length } },
    body: (
      <>
        <BackLink href={to('report', { id: reportId })}>{words.back(label)}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title(label)} lead={words.lead} />
        {isOwn ? <Alert kind="info" title={conflicts['ownReport'] ?? ''} /> : null}
        {open.length === 0 ? <p class="hint">{words.none}</p> : null}
        {open.map((task) => (
          <OpenTask task={task} {...at} />
        ))}
        {isOwn ? null : (
          <StaffForm action={to('addTask', { id: reportId })} csrf={who.csrf}>
            <h2>{words.addTitle}</h2>
            <TextField
              name="taak"
              label={words.what}
              hint={words.whatHint}
              width="full"
              value={typed.get('taak') ?? ''}
              error={errors['taak']}
            />
            <SelectField
              name="wie"
              label={words.who}
              options={options}
              value={typed.get('wie') ?? who.personId}
              error={errors['wie']}
            />
            <TextField
              name="uiterlijk"
              type="date"
              label={words.when}
              value={typed.get('uiterlijk') ?? usual.toString()}
              error={errors['uiterlijk']}
            />
            <Button>{words.addButton}</Button>
          </StaffForm>
        )}
        {finished.length > 0 ? <h2>{words.doneTitle}</h2> : null}
        {finished.map((task) => (
          <DoneTask task={task} {...at} />
        ))}
      </>
    ),
  }
}
