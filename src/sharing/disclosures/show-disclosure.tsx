// SPDX-License-Identifier: EUPL-1.2
/** One disclosure: what the receiver reads or read, on which terms, what happened since, and what can be done now. */
import { CaseFrame, caseHead, findDocuments, findRemoved, type Part } from '../../casework/index.ts'
import { purposeInWords } from '../../law/legal-basis.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { TwoColumn } from '../../ui/TwoColumn.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { readDoubt } from '../doubt-helper/kept-doubt.ts'
import { KeptOutcome } from '../doubt-helper/KeptOutcome.tsx'
import { codeOf } from './code.ts'
import { CopyText } from './CopyText.tsx'
import { DocumentGone } from './DocumentGone.tsx'
import { DisclosureForms } from './DisclosureForms.tsx'
import { isOpen } from './lifecycle.ts'
import { whyNotLeave } from './may-still-leave.ts'
import { addressesOfPages } from './page-rules.ts'
import { StepLines } from './StepLines.tsx'
import { findSteps, noteSeen } from './steps.ts'
import { getDisclosure, type Disclosure } from './store.ts'
import { channelWords, consentWords, kindWords, stateWords } from './names.nl.ts'
import { untilTerm, words as all } from './words.nl.ts'

const words = all.one

export const showDisclosure: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const typed = asked.typed ?? new Map<string, string>()
  const head = await caseHead(tx, who, id)
  const { disclosure, part } = await getDisclosure(
    tx,
    head.parts,
    asked.query.get('verstrekking') ?? typed.get('verstrekking') ?? '',
  )
  const steps = await findSteps(tx, part, disclosure.id)
  if (isForHim(disclosure, part, who.personId)) await noteSeen(tx, disclosure.id, who.personId)
  const came = steps.flatMap(({ documentId }) => documentId ?? [])
  const documents = came.length > 0 ? await findDocuments(tx, [part], came.length, came) : []
  const names = await namesOf(tx, [
    disclosure.decidedBy,
    ...(disclosure.secondBy ? [disclosure.secondBy] : []),
    ...steps.flatMap(({ by }) => (by === undefined ? [] : [by])),
  ])
  const errors = mistakesAs(all.mistakes, asked.errors)
  const changed = isOpen(disclosure.state) ? await whyNotLeave(tx, disclosure) : undefined
  const gone = await findRemoved(tx, disclosure.content?.documents ?? [])
  const addresses = disclosure.content ? addressesOfPages(id, disclosure.content, gone) : []
  const doubt = readDoubt(disclosure.content?.doubt ?? '')
  return {
    title: words.title(codeOf(disclosure.id)),
    menu: 'cases',
    wide: true,
    pictures: addresses.some((each) => each !== undefined),
    notice: saidAs(all.said, asked.said),
    audit: { object: { kind: 'case', id: head.theCase.id }, details: { disclosure: disclosure.id, part: part.kind } },
    body: (
      <CaseFrame
        head={head}
        current="share"
        today={who.today}
        conflict={saidAs(all.conflicts, asked.conflict)}
        errors={errors}
      >
        <BackLink href={to('sharing', { id })}>{words.back}</BackLink>
        <h2>{words.title(codeOf(disclosure.id))}</h2>
        <TwoColumn
          asideLabel={words.state}
          main={
            <>
              {changed === undefined || changed === 'documentGone' ? null : (
                <Alert kind="warning" title={saidAs(all.changed, changed)} />
              )}
              {gone.length === 0 ? null : <DocumentGone state={disclosure.state} />}
              {disclosure.content ? (
                <CopyText
                  copy={disclosure.content.copy}
                  title={disclosure.afterwards ? words.gist : all.copy.title}
                  arePagesFolded
                  isGist={disclosure.afterwards}
                  pageAt={(place) => addresses[place - 1]}
                />
              ) : (
                <p>{words.destroyed}</p>
              )}
              {doubt ? <KeptOutcome answers={doubt} /> : null}
              <h3>{words.steps}</h3>
              <StepLines steps={steps} documents={documents} names={names} now={tx.now} />
            </>
          }
          aside={
            <>
              <DisclosureForms
                disclosure={disclosure}
                part={part}
                hasLink={steps.some(({ kind }) => kind === 'linkMade')}
                isDocumentGone={gone.length > 0}
                hasFile={steps.some(({ kind }) => kind === 'fileMade')}
                self={who.personId}
                csrf={who.csrf}
                typed={typed}
                errors={errors}
              />
              <Terms disclosure={disclosure} names={names} today={who.today} />
            </>
          }
        />
      </CaseFrame>
    ),
  }
}

/** What came back waits for who shared it; when he no longer works on the part, for its owner. A colleague who looks takes it from nobody. */
const isForHim = ({ decidedBy }: Disclosure, { ownerId, members }: Part, personId: string): boolean =>
  personId === decidedBy || (personId === ownerId && !members.includes(decidedBy))

const Terms = ({
  disclosure: one,
  names,
  today,
}: {
  disclosure: Disclosure
  names: ReadonlyMap<string, string>
  today: Parameters<typeof sayDate>[1]
}) => (
  <>
    {one.afterwards ? <p class="hint">{words.afterwards}</p> : null}
    <DefinitionList
      items={[
        { term: words.state, description: stateWords[one.state] },
        { term: words.kind, description: kindWords[one.kind] },
        {
          term: words.partner,
          description: <a href={to('partner', { id: one.partnerId })}>{visibleText(one.partnerName)}</a>,
        },
        ...own(words.receiver, one.content?.receiver),
        {
          term: words.purpose,
          description: purposeInWords(one.purpose),
        },
        { term: words.basis, description: `${visibleText(one.basisTitle)} (${visibleText(one.basisArticle)})` },
        ...own(words.necessity, one.content?.necessity),
        ...own(words.proportionality, one.content?.proportionality),
        {
          term: words.consent,
          description: [consentWords[one.consent], visibleText(one.content?.whyConsent ?? '')]
            .filter((each) => each !== '')
            .join('. '),
        },
        ...own(words.parents, one.content?.parents),
        ...own(words.names, one.content?.whyNames),
        ...own(words.embargo, one.content?.whyAgreed),
        { term: words.channel, description: channelWords[one.channel] },
        ...(one.afterwards ? [] : [{ term: untilTerm(one.channel), description: sayDate(one.endsOn, today) }]),
        { term: words.decidedBy, description: `${names.get(one.decidedBy) ?? ''}, ${sayDate(one.happenedOn, today)}` },
        ...(one.secondBy ? [{ term: words.secondBy, description: names.get(one.secondBy) ?? '' }] : []),
        ...own(words.reference, one.reference),
      ]}
    />
  </>
)

const own = (term: string, text: string | undefined) =>
  text === undefined || text === '' ? [] : [{ term, description: <span dir="auto">{visibleText(text)}</span> }]
