// SPDX-License-Identifier: EUPL-1.2
/** What a colleague asked, for who answers it, who asked it and who sees the part. Only who it is for gets the forms to answer. */
import type { FC } from 'hono/jsx'
import { partSlugs } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { findBases } from '../../triage/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { AskFacts } from './AskFacts.tsx'
import { afterMove } from './lifecycle.ts'
import { RevokeForm } from './RevokeForm.tsx'
import { getAsk, noteSeen, type ColleagueAsk } from './store.ts'
import { conflicts, mistakes, said, words as all } from './words.nl.ts'

const words = all.ask

export const showColleagueAsk: ShowPage = async (tx, who, asked) => {
  const ask = await getAsk(tx, who, asked.params['id'] ?? '')
  if (ask.askedBy === who.personId) await noteSeen(tx, ask.caseId, who.personId)
  const names = await namesOf(tx, [ask.askedBy, ask.receiverId])
  const bases = new Map((await findBases(tx)).map(({ id, title }) => [id, title]))
  const errors = mistakesAs(mistakes, asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  const title = ask.number === undefined ? words.unseen : words.title(ask.kind, ask.number)
  const isForMe = ask.receiverId === who.personId && ask.words !== undefined
  return {
    title,
    menu: 'cases',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id: ask.caseId }, details: { ask: ask.id, kind: ask.kind, state: ask.state } },
    body: (
      <>
        <BackLink href={to('work')}>{words.back}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={title} lead={isForMe && ask.state === 'open' ? words.meaning[ask.kind] : undefined} />
        <AskFacts ask={ask} names={names} bases={bases} now={tx.now} />
        {ask.words ? <p>{linkOf(ask)}</p> : null}
        {isForMe ? (
          <AnswerForms ask={ask} csrf={who.csrf} typed={asked.typed ?? new Map<string, string>()} errors={errors} />
        ) : null}
        <RevokeForm ask={ask} self={who.personId} csrf={who.csrf} />
      </>
    ),
  }
}

const linkOf = ({ kind, caseId, part }: ColleagueAsk) =>
  kind === 'referral' ? (
    <a href={`${to('casePart', { id: caseId })}?spoor=${partSlugs[part]}`}>{words.toPart}</a>
  ) : (
    <a href={to('case', { id: caseId })}>{words.toCase}</a>
  )

interface AnswerFormsProps {
  ask: ColleagueAsk
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

const AnswerForms: FC<AnswerFormsProps> = ({ ask: { id, kind, state }, csrf, typed, errors }) => {
  const finish = (
    <StaffForm action={to('finishColleagueAsk', { id })} csrf={csrf}>
      <TextArea
        name="terug"
        label={words.note}
        hint={words.noteHint}
        value={typed.get('terug')}
        error={errors['terug']}
      />
      <Button variant={state === 'open' ? 'secondary' : 'primary'}>{words.finish}</Button>
    </StaffForm>
  )
  return (
    <>
      {afterMove(kind, state, 'accept') ? (
        <StaffForm action={to('acceptColleagueAsk', { id })} csrf={csrf}>
          <Button>{words.accept[kind]}</Button>
        </StaffForm>
      ) : null}
      {afterMove(kind, state, 'finish') ? (
        state === 'open' ? (
          <details class="fold" open={errors['terug'] !== undefined}>
            <summary class="fold__summary">{words.finish}</summary>
            <div class="fold__content">{finish}</div>
          </details>
        ) : (
          finish
        )
      ) : null}
      {afterMove(kind, state, 'refuse') ? (
        <details class="fold" open={errors['waarom'] !== undefined}>
          <summary class="fold__summary">{words.refuse}</summary>
          <div class="fold__content">
            <StaffForm action={to('refuseColleagueAsk', { id })} csrf={csrf}>
              <TextArea
                name="waarom"
                label={words.why}
                hint={words.whyHint}
                value={typed.get('waarom')}
                error={errors['waarom']}
              />
              <Button variant="secondary">{words.refuse}</Button>
            </StaffForm>
          </div>
        </details>
      ) : null}
    </>
  )
}
