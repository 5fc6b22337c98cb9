// SPDX-License-Identifier: EUPL-1.2
/** The two small forms beside the extract: what was asked by word of mouth, and a question to a team of the own house. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { basisOptions, optionsOf, type ConsultPageProps } from './ConsultPage.tsx'
import { mayUse, originNames, ruleOfOrigin, type Origin } from './origins.ts'
import { channels, expertRoles, teams } from './rules.ts'
import { channelWords, receiverWords, recognisableWords, words } from './words.nl.ts'

export const SpokenForm: FC<ConsultPageProps> = ({ reportId, csrf, typed, errors }) => {
  const at = (name: string) => ({ name, value: typed.get(name) ?? '', error: errors[name] })
  const text = words.spoken
  return (
    <StaffForm action={to('recordSpoken', { id: reportId })} csrf={csrf}>
      <SelectField
        {...at('m-rol')}
        label={words.extract.receiver}
        emptyLabel=""
        options={optionsOf(receiverWords, expertRoles)}
      />
      <TextField {...at('m-wie')} label={text.organisation} width="full" />
      <RadioGroup {...at('m-hoe')} legend={words.extract.channel} inline options={optionsOf(channelWords, channels)} />
      <TextArea {...at('m-vraag')} label={text.question} rows={2} />
      <TextArea {...at('m-antwoord')} label={text.answer} rows={3} />
      <RadioGroup
        {...at('m-herkenbaar')}
        legend={words.extract.recognisable}
        inline
        options={optionsOf(recognisableWords)}
      />
      <TextField {...at('m-waarom')} label={text.why} width="full" />
      <Button variant="secondary">{text.button}</Button>
    </StaffForm>
  )
}

export const InsideForm: FC<ConsultPageProps> = ({ reportId, bases, csrf, typed, errors }) => {
  const at = (name: string) => ({ name, value: typed.get(name) ?? '', error: errors[name] })
  const text = words.inside
  return (
    <>
      <p>{text.lead}</p>
      <StaffForm action={to('askInside', { id: reportId })} csrf={csrf}>
        <SelectField {...at('n-team')} label={text.team} emptyLabel="" options={optionsOf(receiverWords, teams)} />
        <TextField {...at('n-wie')} label={text.organisation} width="full" />
        <RadioGroup
          {...at('n-hoe')}
          legend={words.extract.channel}
          inline
          options={optionsOf(channelWords, channels)}
        />
        <TextArea {...at('n-vraag')} label={text.question} rows={2} />
        <TextField {...at('n-nodig')} label={text.necessity} width="full" />
        <SelectField
          {...at('n-grondslag')}
          label={words.extract.basis}
          hint={words.extract.noBasisHint}
          emptyLabel={words.extract.noBasis}
          options={basisOptions(bases)}
        />
        <Button variant="secondary">{text.button}</Button>
      </StaffForm>
      <h3>{text.notTitle}</h3>
      <ul>
        {originNames
          .filter((origin) => !mayUse(origin))
          .map((origin) => (
            <li>
              <SaidOrigin origin={origin} />
            </li>
          ))}
      </ul>
    </>
  )
}

/** A source with its rule, where that stands, and how sure we are of it. */
export const SaidOrigin: FC<{ origin: Origin }> = ({ origin }) => {
  const { nl, notTo, why, source } = ruleOfOrigin(origin)
  const text = words.inside
  return (
    <>
      {nl}. {why}{' '}
      {notTo === null
        ? null
        : notTo.length === 0
          ? text.carriesAll
          : text.carries(notTo.map((track) => words.tracks[track]).join(' of '))}{' '}
      <span class="hint">({source.status === 'ours' ? text.proposal : `${source.title}; ${text.toCheck}`})</span>
    </>
  )
}
