// SPDX-License-Identifier: EUPL-1.2
/** On the page of a person: until when he must be told that he is recorded, what was decided about that, and the form to write it down. */
import type { Child, FC } from 'hono/jsx'
import { dutyToInform, postponingGroundNames, postponingGrounds } from '../../law/duty-to-inform.ts'
import { uavg41Points } from '../../law/requests-of-data-subjects.ts'
import { to } from '../../paths.ts'
import type { Who } from '../../platform/people/who.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { EarlierVersion } from '../earlier-versions.ts'
import { DecisionFacts } from './DecisionFacts.tsx'
import { alongs, dutyOutcomes, informedWays, isLate, isOwed, type DutyOutcome } from './rules.ts'
import { decisionContent, type Duty } from './store.ts'
import { alongWords, outcomeWords, wayWords, words } from './words.nl.ts'

export interface DutyCardProps {
  caseId: string
  nodeId: string
  who: Who
  duty: Duty | undefined
  earlier: readonly EarlierVersion[]
  names: ReadonlyMap<string, string>
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const DutyCard: FC<DutyCardProps> = (props) => {
  const { duty, who, earlier, names } = props
  return (
    <Card title={words.title} id="informeren">
      {duty ? <Standing duty={duty} today={who.today} /> : <p>{words.noName}</p>}
      {duty?.decided ? <DecisionFacts {...duty.decided} names={names} today={who.today} /> : null}
      {duty ? <DutyForm {...props} duty={duty} /> : null}
      {earlier.length > 0 ? (
        <details class="fold">
          <summary class="fold__summary">{words.earlier}</summary>
          <div class="fold__content">
            {earlier.map(({ content, by, at }) => (
              <DecisionFacts
                decision={decisionContent.parse(content)}
                by={by}
                at={at}
                names={names}
                today={who.today}
                withOutcome
              />
            ))}
          </div>
        </details>
      ) : null}
    </Card>
  )
}

const Standing: FC<{ duty: Duty; today: Who['today'] }> = ({ duty: { outcome, dueOn, decided }, today }) => {
  if (outcome === 'informed') return <p>{words.informed}.</p>
  if (outcome === 'noNameKnown') return <p>{decided ? words.noNameKnown : words.taken}</p>
  return (
    <p>
      {outcome === 'postponed' ? `${words.postponed}. ${words.review}` : words.due}{' '}
      <strong>
        <DateText date={dueOn} today={today} />
      </strong>{' '}
      {isLate(dueOn, today) ? <StatusBadge tone="danger">{words.late}</StatusBadge> : null}
    </p>
  )
}

const fields = ['uitkomst', 'hoe', 'wanneer', 'meelezen', 'anders', 'grond', 'herzien', 'zin'] as const

const DutyForm: FC<DutyCardProps & { duty: Duty }> = ({ caseId, nodeId, who, duty, typed, errors }) => {
  const isTyped = typed.has('stand')
  const value = (name: (typeof fields)[number]) => (isTyped ? typed.get(name) : undefined)
  const field = (name: (typeof fields)[number]) => ({ name, value: value(name) ?? '', error: errors[name] })
  const more: Partial<Record<DutyOutcome, Child>> = {
    informed: (
      <>
        <SelectField
          {...field('hoe')}
          label={words.way}
          emptyLabel={words.choose}
          options={informedWays.map((way) => ({ value: way, label: wayWords[way] }))}
        />
        <TextField {...field('wanneer')} label={words.on} type="date" max={who.today.toString()} />
        <RadioGroup
          {...field('meelezen')}
          legend={words.along}
          hint={words.alongHint}
          options={alongs.map((along) => ({ value: along, label: alongWords[along] }))}
        />
        <TextField {...field('anders')} label={words.otherWay} width="full" optional />
      </>
    ),
    postponed: (
      <>
        <SelectField
          {...field('grond')}
          label={words.ground}
          emptyLabel={words.choose}
          options={postponingGroundNames.map((ground) => ({ value: ground, label: postponingGrounds[ground] }))}
        />
        <p class="hint">
          {words.points}: {Object.values(uavg41Points).join('; ')}.
        </p>
        <TextField {...field('herzien')} label={words.reviewOn} hint={words.reviewHint} type="date" />
      </>
    ),
  }
  return (
    <details class="fold" open={isTyped || (isOwed(duty.outcome) && isLate(duty.dueOn, who.today))}>
      <summary class="fold__summary">{duty.decided ? words.foldAgain : words.fold}</summary>
      <div class="fold__content">
        <p class="hint">{words.lead}</p>
        <p class="hint">{words.source(`${dutyToInform.source.law}, ${dutyToInform.source.article}`)}</p>
        <StaffForm action={to('decideDuty', { id: caseId })} csrf={who.csrf}>
          <input type="hidden" name="wie" value={nodeId} />
          <input type="hidden" name="stand" value={String(duty.version)} />
          <RadioGroup
            name="uitkomst"
            legend={words.outcome}
            options={dutyOutcomes.map((outcome) => ({
              value: outcome,
              label: outcomeWords[outcome],
              content: more[outcome],
            }))}
            value={value('uitkomst')}
            error={errors['uitkomst']}
          />
          <TextField {...field('zin')} label={words.sentence} hint={words.sentenceHint} width="full" />
          <Button variant="secondary">{words.save}</Button>
        </StaffForm>
      </div>
    </details>
  )
}
