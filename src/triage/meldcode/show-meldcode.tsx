// SPDX-License-Identifier: EUPL-1.2
/** The five steps of the meldcode beside a report: what was done for each, the number of Veilig Thuis, Nidos for a child alone. */
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { contentKeyOf, deskSettingsOf, openReport } from '../../reporting/index.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { knownOf } from '../advice/known-of.ts'
import { findAssessments } from '../assessment/store.ts'
import { getVisibleReport } from '../store.ts'
import { asksMeldcode, steps } from './rules.ts'
import { findSteps } from './store.ts'
import { mistakes, said, stepWords, words } from './words.nl.ts'

export const showMeldcode: ShowPage = async (tx, who, asked) => {
  const course = await getVisibleReport(tx, who, asked.params['id'] ?? '')
  const report = await openReport(tx, course.reportId)
  if (!report) throw new NotVisible('no report by this name')
  const { key } = await contentKeyOf(tx, course.reportId)
  const done = await findSteps(tx, { reportId: course.reportId, key })
  const [newest] = await findAssessments(tx, course.reportId, key)
  const known = knownOf(course, report.content, newest?.assessment, undefined)
  const { veiligThuis } = await deskSettingsOf(tx)
  const names = await namesOf(
    tx,
    done.map(({ by }) => by),
  )
  const typed = asked.typed ?? new Map<string, string>()
  const errors = mistakesAs(mistakes, asked.errors)
  const at = (name: string) => ({ name, value: typed.get(name) ?? '', error: errors[name] })
  return {
    title: words.title(course.label),
    menu: 'reports',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: course.reportId }, details: { shown: done.length } },
    body: (
      <>
        <BackLink href={to('report', { id: course.reportId })}>{words.back(course.label)}</BackLink>
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title(course.label)} lead={words.lead} />
        <p>{asksMeldcode(known) ? words.asks : words.asksNot}</p>
        <p>
          <strong>{words.veiligThuis(veiligThuis.number)}</strong>
        </p>
        {known.unaccompanied === 'yes' ? <p>{words.nidos}</p> : null}
        {steps.map((step) => (
          <section>
            <h2>{stepWords[step].title}</h2>
            <p class="hint">{stepWords[step].hint}</p>
            {done.some((each) => each.step === step) ? null : <p>{words.notYet}</p>}
            {done
              .filter((each) => each.step === step)
              .map((each) => (
                <div>
                  <p class="own-words">{visibleText(each.done)}</p>
                  {each.when ? (
                    <p>
                      {words.when} {visibleText(each.when)}
                    </p>
                  ) : null}
                  {each.withWhom ? (
                    <p>
                      {words.withWhom} {visibleText(each.withWhom)}
                    </p>
                  ) : null}
                  {each.answer ? (
                    <p>
                      {words.answer}: {visibleText(each.answer)}
                    </p>
                  ) : null}
                  <p class="hint">{words.by(names.get(each.by) ?? '', sayMoment(each.at, tx.now))}</p>
                </div>
              ))}
          </section>
        ))}
        <StaffForm action={to('recordMeldcodeStep', { id: course.reportId })} csrf={who.csrf}>
          <SelectField
            {...at('stap')}
            label={words.step}
            emptyLabel=""
            options={steps.map((value) => ({ value, label: stepWords[value].title }))}
          />
          <TextArea {...at('gedaan')} label={words.done} rows={3} />
          <TextField {...at('wanneer')} label={words.when} />
          <TextField {...at('metwie')} label={words.withWhom} />
          <TextArea {...at('antwoord')} label={words.answer} hint={words.answerHint} rows={2} />
          <Button>{words.button}</Button>
        </StaffForm>
      </>
    ),
  }
}
