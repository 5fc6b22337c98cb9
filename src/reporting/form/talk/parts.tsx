// SPDX-License-Identifier: EUPL-1.2
/** The questions of the form, each a part that stands on a page of its own or with the others on one. */
import type { FC } from 'hono/jsx'
import { signalsByPlace, type SignalPlace } from '../../../signals/for-everybody.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx'
import { FormGroupDetails } from '../../../ui/FormGroupDetails.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { FilesPart } from '../../attachment/FilesPart.tsx'
import type { RefusedFile } from '../../attachment/incoming-files.ts'
import type { Voice } from '../../languages.ts'
import {
  saidAge,
  saidFor,
  saidOngoing,
  saidReminder,
  type Mistake,
  type TextField as TextFieldName,
  type Typed,
} from '../fields.ts'
import { adviceOn } from '../identifiers-of.ts'
import { componentWords, publicWords } from '../words.ts'
import { Pictured } from './pictures.tsx'

export interface PartProps {
  language: Voice
  typed: Typed
  mistakes: Partial<Record<string, Mistake>>
  /** The municipalities to choose from; none when the host name decides. */
  desks: readonly { slug: string; name: string }[]
  /** Files that were just tried and did not come along. */
  refused: readonly RefusedFile[]
}

const errorOf = ({ language, mistakes }: PartProps, field: string): string | undefined => {
  const mistake = mistakes[field]
  return mistake && publicWords[language].mistakes[mistake]
}

/** What each text field has in common. */
const text = (props: PartProps, name: TextFieldName) => ({
  name,
  value: props.typed[name],
  error: errorOf(props, name),
  words: componentWords[props.language],
})

const optionsOf = <Value extends string>(answers: Record<Value, unknown>, labels: Record<Value, string>) =>
  (Object.keys(answers) as Value[]).map((value) => ({ value, label: labels[value] }))

export const StoryPart: FC<PartProps> = (props) => {
  const words = publicWords[props.language]
  const ui = componentWords[props.language]
  return (
    <>
      <TextArea
        {...text(props, 'verhaal')}
        label={
          <Pictured language={props.language} name="telling">
            {words.story}
          </Pictured>
        }
        hint={words.storyHint}
        rows={6}
        asHeading
      />
      {props.desks.length > 0 ? (
        <SelectField
          name="gemeente"
          label={words.desk}
          hint={words.deskHint}
          options={props.desks.map(({ slug, name }) => ({ value: slug, label: name }))}
          value={props.typed.gemeente}
          error={errorOf(props, 'gemeente')}
          words={ui}
        />
      ) : null}
      <Checkbox name="acuut" label={words.acute} hint={words.acuteHint} checked={props.typed.acuut} words={ui} />
    </>
  )
}

export const AboutPart: FC<PartProps> = ({ language, typed }) => {
  const { about } = publicWords[language].talk
  const ui = componentWords[language]
  return (
    <>
      <RadioGroup
        name="voorwie"
        legend={about.forWhom}
        value={typed.voorwie}
        options={optionsOf(saidFor, about.forWhomOptions)}
        words={ui}
      />
      <RadioGroup
        name="leeftijd"
        legend={about.age}
        hint={about.ageHint}
        value={typed.leeftijd}
        options={optionsOf(saidAge, about.ageOptions)}
        words={ui}
      />
    </>
  )
}

const exactPlace = ['adres', 'bedrijf', 'advertentie', 'kenteken'] as const

export const PlacePart: FC<PartProps> = (props) => {
  const { talk, advice } = publicWords[props.language]
  const { place } = talk
  const unread = adviceOn(props.typed)
  /** What could not be read is said in place of the hint; it may stay as it is. */
  const hint = (field: (typeof exactPlace)[number], usual?: string) => {
    const name = unread[field]
    return name ? advice[name] : usual
  }
  return (
    <>
      <TextField {...text(props, 'waar')} label={place.label} hint={place.hint} width="full" />
      <FormGroupDetails
        summary={place.more}
        holdsValue={exactPlace.some((field) => props.typed[field] !== '')}
        hasError={exactPlace.some((field) => props.mistakes[field])}
      >
        <TextField
          {...text(props, 'adres')}
          label={place.address}
          hint={hint('adres', place.addressHint)}
          width="full"
        />
        <TextField {...text(props, 'bedrijf')} label={place.company} width="full" />
        <TextField
          {...text(props, 'advertentie')}
          label={place.advertisement}
          hint={hint('advertentie', place.advertisementHint)}
          width="full"
        />
        <TextField {...text(props, 'kenteken')} label={place.plate} hint={hint('kenteken', place.plateHint)} />
      </FormGroupDetails>
    </>
  )
}

export const TimePart: FC<PartProps> = (props) => {
  const { time } = publicWords[props.language].talk
  return (
    <>
      <RadioGroup
        name="bezig"
        legend={time.ongoing}
        value={props.typed.bezig}
        options={optionsOf(saidOngoing, time.ongoingOptions)}
        words={componentWords[props.language]}
      />
      <TextField {...text(props, 'wanneer')} label={time.label} hint={time.hint} width="full" />
    </>
  )
}

export const PeoplePart: FC<PartProps> = (props) => {
  const { people } = publicWords[props.language].talk
  return (
    <>
      <p>{people.hint}</p>
      <TextArea {...text(props, 'wie')} label={people.who} rows={3} />
      <TextArea {...text(props, 'dwingt')} label={people.forces} rows={3} />
      <TextArea {...text(props, 'helpt')} label={people.enables} rows={3} />
    </>
  )
}

export const SeenPart: FC<PartProps> = ({ language, typed }) => {
  const { talk, signals } = publicWords[language]
  const places = Object.keys(signalsByPlace) as SignalPlace[]
  return (
    <>
      <p>{talk.seen.hint}</p>
      {places.map((place) => {
        const ids = signalsByPlace[place]
        return (
          <FormGroupDetails
            summary={talk.seen.places[place]}
            holdsValue={ids.some((id: string) => typed.gezien.includes(id))}
          >
            <CheckboxGroup
              name="gezien"
              id={`gezien-${place}`}
              legend={talk.seen.places[place]}
              hideLegend
              values={typed.gezien}
              options={ids.map((id) => ({ value: id, label: signals[id] }))}
              words={componentWords[language]}
            />
          </FormGroupDetails>
        )
      })}
    </>
  )
}

export const ReachPart: FC<PartProps> = (props) => {
  const words = publicWords[props.language]
  const { reach } = words.talk
  const { typed, mistakes } = props
  const filled = typed.contact !== '' || typed.veilig !== '' || typed.herinnering !== ''
  return (
    <>
      <p>{reach.code}</p>
      <FormGroupDetails
        summary={reach.more}
        holdsValue={filled}
        hasError={Boolean(mistakes['contact'] ?? mistakes['veilig'] ?? mistakes['herinnering'])}
      >
        <TextField {...text(props, 'contact')} label={words.contactLabel} hint={words.contactHint} />
        <TextField {...text(props, 'veilig')} label={words.safeMoment} width="full" />
        <RadioGroup
          name="herinnering"
          legend={reach.reminder}
          hint={reach.reminderHint}
          value={typed.herinnering}
          error={errorOf(props, 'herinnering')}
          options={optionsOf(saidReminder, reach.reminderOptions)}
          words={componentWords[props.language]}
        />
      </FormGroupDetails>
      <TextArea {...text(props, 'nooit')} label={reach.mustNot} hint={reach.mustNotHint} rows={2} />
    </>
  )
}

export const UploadPart: FC<PartProps> = ({ language, typed, refused }) => (
  <FilesPart language={language} files={typed.bijgevoegd} refused={refused} ui={componentWords[language]} />
)
