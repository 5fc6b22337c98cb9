// SPDX-License-Identifier: EUPL-1.2
/** A new measure: what one sees goes in, the barriers that exist for it come out, each with why, its basis and whether it is law; one is chosen. */
import {
  barrierInstruments,
  barriersFor,
  barrierStages,
  barrierTargets,
  stageIds,
  type BarrierTarget,
} from '../../law/barriers.ts'
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { exploitationFormNames, exploitationForms } from '../../triage/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { AdviceLine } from './AdviceLine.tsx'
import { onlyWriters } from './may-write.ts'
import { listWords, newWords } from './page-words.nl.ts'
import { findCasesForMeasures } from './visible.ts'
import { conflicts, sayMistakes, targetWords } from './words.nl.ts'

export const showNewMeasure: ShowPage = async (tx, who, asked) => {
  await onlyWriters(tx, who)
  const typed = asked.typed ?? new Map(asked.query)
  const form = exploitationFormNames.find((each) => each === typed.get('vorm'))
  const stage = stageIds.find((each) => each === typed.get('schakel'))
  const target = barrierTargets.find((each) => each === typed.get('soort'))
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  const cases = await findCasesForMeasures(tx, who)
  const advice = target
    ? barriersFor({ forms: form ? [form] : [], stages: stage ? [stage] : [], target }, who.today)
    : []
  return {
    title: newWords.title,
    menu: 'measures',
    audit: { details: { shown: advice.length } },
    body: (
      <>
        <BackLink href={to('measures')}>{listWords.title}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={newWords.title} lead={newWords.lead} />
        <form method="get" action={to('newMeasure')}>
          <SelectField
            name="vorm"
            label={newWords.form}
            emptyLabel={newWords.unknownForm}
            options={exploitationFormNames.map((value) => ({ value, label: exploitationForms[value] }))}
            value={form}
          />
          <SelectField
            name="schakel"
            label={newWords.stage}
            emptyLabel={newWords.anyStage}
            options={stageIds.map((value) => ({ value, label: barrierStages[value] }))}
            value={stage}
          />
          <SelectField
            name="soort"
            label={newWords.target}
            options={barrierTargets.map((value: BarrierTarget) => ({ value, label: targetWords[value] }))}
            value={target}
            error={errors['soort']}
          />
          {typed.get('casus') ? <input type="hidden" name="casus" value={typed.get('casus')} /> : null}
          <Button variant={target ? 'secondary' : 'primary'}>{newWords.search}</Button>
        </form>
        {target && advice.length === 0 ? <EmptyState>{newWords.nothing}</EmptyState> : null}
        {target && advice.length > 0 ? (
          <StaffForm action={to('makeMeasure')} csrf={who.csrf}>
            <input type="hidden" name="vorm" value={form ?? ''} />
            <input type="hidden" name="schakel" value={stage ?? ''} />
            <input type="hidden" name="soort" value={target} />
            <RadioGroup
              name="instrument"
              legend={newWords.found}
              hint={newWords.foundLead}
              options={advice.map((each) => ({
                value: each.id,
                label: barrierInstruments[each.id].nl,
                hint: <AdviceLine advice={each} />,
              }))}
              value={typed.get('instrument')}
              error={errors['instrument']}
            />
            <TextField
              name="doel"
              label={newWords.targetName}
              hint={newWords.targetHint}
              width="full"
              value={typed.get('doel') ?? ''}
              error={errors['doel']}
            />
            {cases.length > 0 || errors['casus'] ? (
              <SelectField
                name="casus"
                id="casus"
                label={newWords.case}
                hint={newWords.caseHint}
                emptyLabel={newWords.noCase}
                options={cases.map(({ id, number }) => ({ value: id, label: number }))}
                value={typed.get('casus')}
                error={errors['casus']}
              />
            ) : null}
            <Button>{newWords.make}</Button>
          </StaffForm>
        ) : null}
      </>
    ),
  }
}
