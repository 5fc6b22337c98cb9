// SPDX-License-Identifier: EUPL-1.2
/** One measure: how it stands, what comes first, its texts, what it did and the hours; for who reads along without forms. Looking is noted. */
import { barrierInstruments } from '../../law/barriers.ts'
import { to } from '../../paths.ts'
import { findNeighbours } from '../../platform/municipalities.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { findVisibleNumber } from '../store.ts'
import { mindOf } from './AdviceLine.tsx'
import { ChecksForm } from './ChecksForm.tsx'
import { EarlierTexts } from './EarlierTexts.tsx'
import { findHours, findReviews } from './effect.ts'
import { EffectPart } from './EffectPart.tsx'
import type { MeasureForm } from './form-of.ts'
import { guardedOf } from './guarded.ts'
import { HoursPart } from './HoursPart.tsx'
import { isOpen, mayStep, type MeasureStatus } from './lifecycle.ts'
import { noteLook } from './looks.ts'
import { mayWriteMeasures } from './may-write.ts'
import { MeasureFacts } from './MeasureFacts.tsx'
import { listWords, measureWords } from './page-words.nl.ts'
import { whatIsMissing } from './rules.ts'
import { StepForms } from './StepForms.tsx'
import { findTexts, getMeasure, type Answered } from './store.ts'
import { TextsForm } from './TextsForm.tsx'
import { conflicts, displacedWords, said, sayMistakes, statusWords } from './words.nl.ts'

const tones = {
  plan: 'neutral',
  decided: 'info',
  running: 'ok',
  ended: 'quiet',
  abandoned: 'quiet',
} as const satisfies Record<MeasureStatus, string>

export const showMeasure: ShowPage = async (tx, who, asked) => {
  const measure = await getMeasure(tx, who, asked.params['id'] ?? '')
  const mayWrite = await mayWriteMeasures(tx, who)
  const isForm = mayWrite && isOpen(measure.status)
  const texts = await findTexts(tx, measure)
  const seen = (await noteLook(tx, who, measure.id, measure.version)) ?? 0
  const reviews = await findReviews(tx, measure)
  const hours = await findHours(tx, measure.id)
  const { victimRisk, investigationRisk, shelter, basisChecked } = measure
  const names = await namesOf(tx, [
    ...texts.map(({ writtenBy }) => writtenBy),
    ...[...reviews, ...hours].map(({ by }) => by),
    ...[victimRisk, investigationRisk, shelter, basisChecked].map((answer) => answer?.by ?? null),
  ])
  const saidBy = (answer: Pick<Answered<unknown>, 'by' | 'at'> | undefined): string | undefined =>
    answer && measureWords.by(names.get(answer.by) ?? '', sayMoment(answer.at, tx.now))
  const places = [
    ...(await findNeighbours(tx)).map(({ slug, name }) => ({ value: slug, label: name })),
    ...Object.entries(displacedWords).map(([value, label]) => ({ value, label })),
  ]
  const conflict = saidAs(conflicts, asked.conflict)
  const errors = sayMistakes(asked.errors)
  const form: MeasureForm = {
    measure,
    csrf: who.csrf,
    today: who.today,
    typed: asked.typed ?? new Map(),
    errors,
    isChangedMeanwhile: asked.conflict === 'changedMeanwhile',
  }
  const step = mayStep(measure.status, 'decide') ? 'decide' : 'start'
  const missing =
    isForm && measure.status !== 'running' ? whatIsMissing(await guardedOf(tx, measure), step, who.today) : []
  const after = texts.filter(({ version, writtenBy }) => version > seen && writtenBy !== who.personId)
  const isWrittenAfter = texts.some(
    ({ version, writtenBy }) => writtenBy === who.personId && after.some((later) => later.version > version),
  )
  const { nl, does } = barrierInstruments[measure.instrument]
  return {
    title: nl,
    menu: 'measures',
    notice: saidAs(said, asked.said),
    audit: { details: { measure: measure.id } },
    body: (
      <>
        <BackLink href={to('measures')}>{listWords.title}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader
          title={nl}
          lead={does}
          meta={<StatusBadge tone={tones[measure.status]}>{statusWords[measure.status]}</StatusBadge>}
        />
        {mayWrite ? null : <Alert kind="info" title={measureWords.readOnly} />}
        {isWrittenAfter ? (
          <Alert
            kind="info"
            title={measureWords.wroteAfter(
              [...new Set(after.map(({ writtenBy }) => names.get(writtenBy) ?? ''))].join(', '),
            )}
          >
            <p>{measureWords.wroteAfterMore}</p>
          </Alert>
        ) : null}
        <MeasureFacts
          measure={measure}
          caseNumber={measure.caseId ? await findVisibleNumber(tx, who, measure.caseId) : undefined}
          today={who.today}
          isWhole={!isForm}
        />
        {isForm ? <StepForms form={form} missing={missing} /> : null}
        {isForm ? (
          <ChecksForm
            form={form}
            said={{ victim: saidBy(victimRisk), investigation: saidBy(investigationRisk), shelter: saidBy(shelter) }}
            basisSaid={saidBy(basisChecked)}
            isMain={missing.length > 0}
          />
        ) : null}
        {isForm ? <TextsForm form={form} /> : null}
        <EffectPart form={form} reviews={reviews} places={places} names={names} mayWrite={mayWrite} />
        <HoursPart form={form} hours={hours} names={names} mayWrite={mayWrite} />
        <h2>{measureWords.about}</h2>
        <ul>
          {mindOf(measure.instrument).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <EarlierTexts texts={texts} names={names} now={tx.now} />
      </>
    ),
  }
}
