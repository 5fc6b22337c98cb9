// SPDX-License-Identifier: EUPL-1.2
/** A point for the agenda: first which part of which case, then the question, what is told of it and to whom. */
import { to } from '../../paths.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { findEmbargo } from '../embargo/store.ts'
import { kindWords as nodeKindWords } from '../network/words.nl.ts'
import { onPart } from '../on-case.ts'
import { partOfSlug, partSlugs } from '../parts/rules.ts'
import { entryKindWords } from '../timeline/words.nl.ts'
import { partWords } from '../words.nl.ts'
import { atMeeting } from './at-meeting.ts'
import { ForFields } from './ForFields.tsx'
import { nameOf } from './meeting-name.ts'
import { findPartsToDiscuss, findToTell } from './of-case.ts'
import { findKeptAway } from './points.ts'
import { conflicts, sayMistakes, words } from './words.nl.ts'

/** Of what was written, to choose by. */
const beginning = 160

export const showNewPoint: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const { meeting, participants } = await atMeeting(tx, who, id)
  if (!meeting.arranges) throw new NotVisible('no agenda by this name')
  const typed = asked.typed ?? new Map<string, string>()
  const errors = sayMistakes(asked.errors)
  const [fromWhich = '', fromPart = ''] = (asked.query.get('deel') ?? '').split(' ')
  const caseId = typed.get('casus') ?? fromWhich
  const slug = typed.get('spoor') ?? fromPart
  const conflict = saidAs(conflicts, asked.conflict)
  const head = (
    <>
      <BackLink href={to('meeting', { id })}>{nameOf(meeting)}</BackLink>
      {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader title={words.newPointTitle} lead={words.newPointLead} />
    </>
  )
  const view = { title: words.newPointTitle, menu: 'meetings' } as const
  if (caseId === '') {
    const parts = await findPartsToDiscuss(tx, who)
    return {
      ...view,
      audit: { details: { meeting: id, shown: parts.length } },
      body: (
        <>
          {head}
          {parts.length === 0 ? (
            <EmptyState link={{ href: to('cases'), label: words.toCases }}>{words.noCases}</EmptyState>
          ) : (
            <form method="get" action={to('newPoint', { id })}>
              <SelectField
                name="deel"
                label={words.whichCase}
                options={parts.map(({ caseId: value, number, part }) => ({
                  value: `${value} ${partSlugs[part]}`,
                  label: words.partOf(number, partWords[part]),
                }))}
              />
              <Button>{words.next}</Button>
            </form>
          )}
        </>
      ),
    }
  }
  const { theCase, part } = await onPart(tx, who, caseId, partOfSlug(slug))
  const { entries, nodes } = await findToTell(tx, part)
  const chosen = (name: string) => (typed.get(name) ?? '').split('\n')
  return {
    ...view,
    audit: { object: { kind: 'case', id: theCase.id }, details: { meeting: id, part: part.kind } },
    body: (
      <>
        {head}
        {(await findEmbargo(tx, theCase.id)) ? <Alert kind="danger" title={words.embargo} /> : null}
        <h2>{words.toPart(theCase.number, partWords[part.kind])}</h2>
        <StaffForm action={to('addPoint', { id })} csrf={who.csrf}>
          <input type="hidden" name="casus" value={theCase.id} />
          <input type="hidden" name="spoor" value={partSlugs[part.kind]} />
          <TextField
            name="vraag"
            label={words.question}
            width="full"
            value={typed.get('vraag') ?? ''}
            error={errors['vraag']}
          />
          <TextArea
            name="samenvatting"
            label={words.summary}
            hint={words.summaryHint}
            rows={5}
            optional
            value={typed.get('samenvatting') ?? ''}
            error={errors['samenvatting']}
          />
          {nodes.length === 0 ? null : (
            <CheckboxGroup
              name="wie"
              legend={words.whichNodes}
              options={nodes.map((node) => ({
                value: node.id,
                label: `${node.label} (${nodeKindWords[node.kind].toLowerCase()})`,
              }))}
              values={chosen('wie')}
            />
          )}
          {entries.length === 0 ? null : (
            <CheckboxGroup
              name="regels"
              legend={words.whichEntries}
              options={entries.map((entry) => ({
                value: entry.id,
                label: `${entryKindWords[entry.kind]}, ${sayDate(entry.happenedOn, who.today)}`,
                hint: <span dir="auto">{visibleText(entry.text.slice(0, beginning).toWellFormed())}</span>,
              }))}
              values={chosen('regels')}
            />
          )}
          <ForFields
            participants={participants}
            keptAway={await findKeptAway(tx, theCase.id)}
            voor={typed.get('voor')}
            chosen={chosen('deelnemers')}
            errors={errors}
          />
          <Button>{words.addPointButton}</Button>
        </StaffForm>
      </>
    ),
  }
}
