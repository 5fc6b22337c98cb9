// SPDX-License-Identifier: EUPL-1.2
/** The plan of a person: what was agreed, to write anew; the way to tasks, and to paper for who asks for it. */
import { partSlugs } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { CareFrame, careLink, PersonField } from '../CareFrame.tsx'
import { Earlier } from '../Earlier.tsx'
import { personAsked } from '../on-person.ts'
import { findVersions } from '../sheets.ts'
import { said, sayMistakes } from '../words.nl.ts'
import { emptyPlan, plan, type Plan } from './rules.ts'
import { sayPlan, words } from './words.nl.ts'

export const showPlan: ShowPage = async (tx, who, asked) => {
  const on = await personAsked(tx, who, asked)
  const [now, ...earlier] = await findVersions(tx, on, plan)
  const names = await namesOf(
    tx,
    earlier.map(({ by }) => by),
  )
  const errors = sayMistakes(asked.errors)
  const typed = asked.typed?.has('versie') ? asked.typed : typedOf(now?.content ?? emptyPlan)
  return {
    title: words.plan.title(on.node.label),
    menu: 'cases',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id: on.theCase.id }, details: { node: on.node.id, part: on.part.kind } },
    body: (
      <CareFrame on={on} asked={asked} title={words.plan.title(on.node.label)} lead={words.plan.lead} errors={errors}>
        {now && (on.isClosed || asked.conflict === 'changedMeanwhile') ? (
          <Card title={words.now}>
            <p class="own-words" dir="auto">
              {visibleText(sayPlan(now.content))}
            </p>
          </Card>
        ) : null}
        {on.isClosed ? null : (
          <StaffForm action={to('keepPlan', { id: on.theCase.id })} csrf={who.csrf}>
            <PersonField on={on} />
            <input type="hidden" name="versie" value={String(now?.version ?? 0)} />
            <TextArea
              name="doelen"
              label={words.plan.goals}
              hint={words.plan.goalsHint}
              rows={5}
              value={typed.get('doelen') ?? ''}
              error={errors['doelen']}
            />
            <TextArea
              name="stappen"
              label={words.plan.steps}
              hint={words.plan.stepsHint}
              optional
              rows={5}
              value={typed.get('stappen') ?? ''}
              error={errors['stappen']}
            />
            <TextField
              name="afgesproken"
              type="date"
              label={words.plan.agreedOn}
              hint={words.plan.agreedHint}
              optional
              value={typed.get('afgesproken') ?? ''}
              error={errors['afgesproken']}
            />
            <TextField
              name="verteld"
              label={words.plan.toldIn}
              optional
              value={typed.get('verteld') ?? ''}
              error={errors['verteld']}
            />
            <TextField
              name="opnieuw"
              type="date"
              label={words.plan.reviewOn}
              optional
              value={typed.get('opnieuw') ?? ''}
              error={errors['opnieuw']}
            />
            <Button>{words.plan.keep}</Button>
          </StaffForm>
        )}
        <Card title={words.plan.further}>
          <ul>
            <li>
              <a href={`${to('casePart', { id: on.theCase.id })}?spoor=${partSlugs[on.part.kind]}`}>
                {words.plan.makeTask}
              </a>
            </li>
            <li>
              <a href={careLink('planPaper', on)}>{words.plan.toPaper}</a>
            </li>
          </ul>
        </Card>
        <Earlier
          versions={earlier.map(({ by, at, content }) => ({ by, at, text: sayPlan(content) }))}
          names={names}
          now={tx.now}
        />
      </CareFrame>
    ),
  }
}

const typedOf = (made: Plan): ReadonlyMap<string, string> =>
  new Map([
    ['doelen', made.goals.join('\n')],
    ['stappen', made.steps.join('\n')],
    ['afgesproken', made.agreedOn],
    ['verteld', made.toldIn],
    ['opnieuw', made.reviewOn],
  ])
