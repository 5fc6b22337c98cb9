// SPDX-License-Identifier: EUPL-1.2
/** One line of advice: what, who does it, by when and on which source; to make a task of it, or to say why it does not hold. */
import type { FC } from 'hono/jsx'
import { partSlugs, type Part } from '../../casework/index.ts'
import type { AdviceLine } from '../../law/pathways/advise.ts'
import { termName, type Timer } from '../../law/pathways/timers.ts'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { LineAnswer } from './line-answers.ts'
import { PayerForm } from './PayerForm.tsx'
import { nameOf } from './reading.ts'
import { Source } from './Sources.tsx'
import { words } from './words.nl.ts'

export interface LineProps {
  caseId: string
  nodeId: string
  part: Part
  csrf: string
  today: PlainDate
  terms: readonly Timer[]
  doers: readonly string[]
  names: ReadonlyMap<string, string>
  self: string
  /** when a task is due, unless a term ends before */
  usual: PlainDate
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  /** nothing to be done: nobody wrote anything down yet, or the part is closed */
  isQuiet: boolean
  /** the version of the facts, and who pays until the permit */
  version: number
  payer: string
}

export const AdviceCard: FC<LineProps & { line: AdviceLine; task: LineAnswer | undefined }> = (props) => {
  const { line, task, terms, today, names, caseId, part, isQuiet } = props
  const term = terms.find((each) => each.term === line.by)
  return (
    <Card level={3} title={line.text}>
      <DefinitionList
        items={[
          { term: words.who, description: line.who },
          ...(term
            ? [
                {
                  term: words.when,
                  description: (
                    <>
                      <DateText date={term.ends} today={today} />, {words.by(termName(term.term))}
                    </>
                  ),
                },
              ]
            : []),
          {
            term: words.source,
            description: (
              <ul class="plain-list">
                {line.sources.map((source) => (
                  <li>
                    <Source source={source} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <p>
        <StatusBadge tone={line.status === 'verified' ? 'ok' : 'quiet'}>
          {line.status === 'verified' ? words.verified(line.inForceFrom.toString()) : words.toCheck}
        </StatusBadge>{' '}
        <span class="hint">{words.rule(line.rule, line.version)}</span>
      </p>
      {line.line === 'gap' ? <PayerForm {...props} /> : null}
      {task ? (
        <p>
          {words.isTask(names.get(task.by) ?? '')}.{' '}
          <a href={`${to('casePart', { id: caseId })}?spoor=${partSlugs[part.kind]}`}>{words.toTasks}</a>
        </p>
      ) : null}
      {isQuiet ? null : (
        <>
          {task ? null : <DoForm {...props} term={term} />}
          <LeaveForm {...props} />
        </>
      )}
    </Card>
  )
}

type FormProps = LineProps & { line: AdviceLine }

const DoForm: FC<FormProps & { term: Timer | undefined }> = ({ line, term, typed, errors, ...at }) => {
  const name = nameOf(line)
  const isThis = typed.get('regel') === name && typed.has('aan')
  const due = term && Temporal.PlainDate.compare(term.ends, at.usual) < 0 ? term.ends : at.usual
  return (
    <details class="fold" open={isThis}>
      <summary class="fold__summary">{words.do}</summary>
      <div class="fold__content">
        <StaffForm action={to('doLine', { id: at.caseId })} csrf={at.csrf}>
          <input type="hidden" name="wie" value={at.nodeId} />
          <input type="hidden" name="regel" value={name} />
          <SelectField
            name="aan"
            id={isThis ? 'aan' : `aan-${name}`}
            label={words.doBy}
            options={at.doers.map((id) => ({
              value: id,
              label: id === at.self ? words.self(at.names.get(id) ?? '') : (at.names.get(id) ?? ''),
            }))}
            value={isThis ? typed.get('aan') : at.self}
            error={isThis ? errors['aan'] : undefined}
          />
          <TextField
            name="uiterlijk"
            id={isThis ? 'uiterlijk' : `uiterlijk-${name}`}
            type="date"
            label={words.doWhen}
            value={isThis ? typed.get('uiterlijk') : due.toString()}
            error={isThis ? errors['uiterlijk'] : undefined}
          />
          <Button variant="secondary" label={`${words.makeTask}: ${line.text}`}>
            {words.makeTask}
          </Button>
        </StaffForm>
      </div>
    </details>
  )
}

const LeaveForm: FC<FormProps> = ({ line, typed, errors, ...at }) => {
  const name = nameOf(line)
  const isThis = typed.get('regel') === name && typed.has('want')
  return (
    <details class="fold" open={isThis}>
      <summary class="fold__summary">{words.leave}</summary>
      <div class="fold__content">
        <StaffForm action={to('leaveLine', { id: at.caseId })} csrf={at.csrf}>
          <input type="hidden" name="wie" value={at.nodeId} />
          <input type="hidden" name="regel" value={name} />
          <TextField
            name="want"
            id={isThis ? 'want' : `want-${name}`}
            label={words.leaveWhy}
            hint={words.leaveHint}
            width="full"
            value={isThis ? typed.get('want') : ''}
            error={isThis ? errors['want'] : undefined}
          />
          <Button variant="secondary" label={`${words.leaveButton}: ${line.text}`}>
            {words.leaveButton}
          </Button>
        </StaffForm>
      </div>
    </details>
  )
}
