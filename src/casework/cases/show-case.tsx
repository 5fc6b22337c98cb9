// SPDX-License-Identifier: EUPL-1.2
/** One case: number, owner, where it begins, and the reports it rests on. */
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { exploitationForms } from '../../triage/index.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { getVisibleCase } from '../store.ts'
import { said, startingPointWords, statuses, words } from '../words.nl.ts'

export const showCase: ShowPage = async (tx, who, asked) => {
  const theCase = await getVisibleCase(tx, who, asked.params['id'] ?? '')
  const names = await namesOf(tx, [theCase.ownerId])
  return {
    title: words.case.title(theCase.number),
    menu: 'cases',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id: theCase.id } },
    body: (
      <>
        <BackLink href={to('cases')}>{words.case.back}</BackLink>
        <PageHeader
          title={words.case.title(theCase.number)}
          meta={<StatusBadge tone="ok">{statuses[theCase.status]}</StatusBadge>}
        />
        <Card title={words.case.overview}>
          <DefinitionList
            items={[
              { term: words.case.forms, description: theCase.forms.map((form) => exploitationForms[form]).join(', ') },
              { term: words.case.start, description: startingPointWords[theCase.startingPoint] },
              { term: words.case.owner, description: names.get(theCase.ownerId) },
              { term: words.case.opened, description: <MomentText moment={theCase.openedAt} now={tx.now} /> },
            ]}
          />
        </Card>
        <Card title={words.case.reports}>
          <ul>
            {theCase.reports.map(({ id, label }) => (
              <li>
                <a href={to('report', { id })}>{words.case.report(label)}</a>
              </li>
            ))}
          </ul>
        </Card>
      </>
    ),
  }
}
