// SPDX-License-Identifier: EUPL-1.2
/** All that was answered, each with the way back to its question. What was left empty is said too: empty is a good answer. */
import type { FC } from 'hono/jsx'
import { isPublicSignal } from '../../../signals/for-everybody.ts'
import { Button } from '../../../ui/Button.tsx'
import { adviceOn } from '../identifiers-of.ts'
import { publicWords } from '../words.ts'
import type { PartProps } from './parts.tsx'
import type { TalkStep } from './steps.ts'

export const CheckPart: FC<PartProps> = ({ language, typed, desks }) => {
  const words = publicWords[language]
  const { talk } = words
  const desk = desks.find(({ slug }) => slug === typed.gemeente)?.name
  const answers: [step: TalkStep, name: string, said: (string | false | undefined)[]][] = [
    ['formulier', talk.check.story, [typed.verhaal, desk, typed.acuut && talk.check.danger]],
    [
      'over',
      talk.about.heading,
      [
        typed.voorwie && talk.about.forWhomOptions[typed.voorwie],
        typed.leeftijd && talk.about.ageOptions[typed.leeftijd],
      ],
    ],
    ['plek', talk.place.heading, [typed.waar, typed.adres, typed.bedrijf, typed.advertentie, typed.kenteken]],
    [
      'tijd',
      talk.time.heading,
      [typed.bezig && `${talk.time.ongoing} ${talk.time.ongoingOptions[typed.bezig]}`, typed.wanneer],
    ],
    ['mensen', talk.people.heading, [typed.wie, typed.dwingt, typed.helpt]],
    ['gezien', talk.seen.heading, typed.gezien.filter(isPublicSignal).map((id) => words.signals[id])],
    ['bestanden', talk.files.heading, [typed.bijgevoegd.length > 0 && talk.check.files(typed.bijgevoegd.length)]],
    [
      'bereiken',
      talk.reach.heading,
      [
        talk.check.withCode,
        typed.contact,
        typed.veilig,
        typed.herinnering && typed.herinnering !== 'nooit' && talk.reach.reminderOptions[typed.herinnering],
        typed.nooit,
      ],
    ],
  ]
  return (
    <dl class="answers">
      {answers.map(([step, name, said]) => {
        const lines = said.filter((line): line is string => typeof line === 'string' && line !== '')
        return (
          <div class="answers__row">
            <dt id={`antwoord-${step}`}>{name}</dt>
            <dd>
              {lines.length === 0 ? <span class="hint">{talk.check.empty}</span> : null}
              {lines.map((line) => (
                <p class="own-words" dir="auto">
                  {line}
                </p>
              ))}
              {(step === 'plek' ? Object.values(adviceOn(typed)) : []).map((advice) => (
                <p class="hint">{words.advice[advice]}</p>
              ))}
            </dd>
            <dd>
              <Button variant="subtle" name="naar" value={step} formnovalidate describedBy={`antwoord-${step}`}>
                {talk.check.change}
              </Button>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
