// SPDX-License-Identifier: EUPL-1.2
/** The form: 112 first, one question that must be answered, the rest folded away. After a mistake it comes back with all that was typed. */
import type { FC } from 'hono/jsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Emergency } from '../../ui/Emergency.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { FilesPart } from '../attachment/FilesPart.tsx'
import type { RefusedFile } from '../attachment/incoming-files.ts'
import { fileWords } from '../attachment/words.ts'
import type { Mistake, Typed } from './fields.ts'
import { PublicFrame, SideSteps, type Standing } from './PublicFrame.tsx'
import { componentWords, publicWords } from './words.ts'

export type FormPageProps = Standing & {
  typed: Typed
  /** The municipalities to choose from; none when the host name decides. */
  desks: readonly { slug: string; name: string }[]
  mistakes: Partial<Record<string, Mistake>>
  /** It could not be stored; the text stays. */
  trouble?: 'notStored' | 'tooMany'
  /** Files that did not come along. */
  refused?: readonly RefusedFile[]
}

export const FormPage: FC<FormPageProps> = ({ typed, desks, mistakes, trouble, refused = [], ...standing }) => {
  const words = publicWords[standing.language]
  const ui = componentWords[standing.language]
  const error = (field: string) => {
    const mistake = mistakes[field]
    return mistake && words.mistakes[mistake]
  }
  const errors = Object.keys(mistakes).map((field) => ({
    field,
    message: error(field) as string,
  }))
  return (
    <PublicFrame
      {...standing}
      problem={errors.length > 0 || trouble !== undefined}
      defaultStep="versturen"
      hidden={<input type="hidden" name="sleutel" value={typed.sleutel} />}
      footer={<SideSteps language={standing.language} />}
      takesFiles
    >
      <Emergency words={ui} />
      <ErrorSummary takesFocus={false} errors={errors} words={ui} />
      {trouble ? (
        <Alert kind="warning" role="alert" words={ui}>
          <p>{words[trouble]}</p>
          <p>{words.notStoredCall}</p>
        </Alert>
      ) : null}
      <TextArea
        name="verhaal"
        label={words.story}
        hint={words.storyHint}
        rows={6}
        value={typed.verhaal}
        error={error('verhaal')}
        asHeading
        words={ui}
      />
      {desks.length > 0 ? (
        <SelectField
          name="gemeente"
          label={words.desk}
          hint={words.deskHint}
          options={desks.map(({ slug, name }) => ({ value: slug, label: name }))}
          value={typed.gemeente}
          error={error('gemeente')}
          words={ui}
        />
      ) : null}
      <FormGroupDetails summary={words.where} holdsValue={typed.waar !== ''} hasError={Boolean(mistakes['waar'])}>
        <TextField
          name="waar"
          label={words.whereLabel}
          hint={words.whereHint}
          value={typed.waar}
          error={error('waar')}
          width="full"
          words={ui}
        />
      </FormGroupDetails>
      <FormGroupDetails summary={words.when} holdsValue={typed.wanneer !== ''} hasError={Boolean(mistakes['wanneer'])}>
        <TextField
          name="wanneer"
          label={words.whenLabel}
          value={typed.wanneer}
          error={error('wanneer')}
          width="full"
          words={ui}
        />
      </FormGroupDetails>
      <FormGroupDetails summary={words.who} holdsValue={typed.wie !== ''} hasError={Boolean(mistakes['wie'])}>
        <TextArea
          name="wie"
          label={words.whoLabel}
          hint={words.whoHint}
          rows={3}
          value={typed.wie}
          error={error('wie')}
          words={ui}
        />
      </FormGroupDetails>
      <FormGroupDetails
        summary={fileWords[standing.language].summary}
        holdsValue={typed.bijgevoegd.length > 0}
        hasError={refused.length > 0}
      >
        <FilesPart language={standing.language} files={typed.bijgevoegd} refused={refused} ui={ui} />
      </FormGroupDetails>
      <Checkbox name="acuut" label={words.acute} hint={words.acuteHint} checked={typed.acuut} words={ui} />
      <h2>{words.contactHeading}</h2>
      <p>{words.contactCode}</p>
      <FormGroupDetails
        summary={words.contact}
        holdsValue={typed.contact !== '' || typed.veilig !== ''}
        hasError={Boolean(mistakes['contact'] ?? mistakes['veilig'])}
      >
        <TextField
          name="contact"
          label={words.contactLabel}
          hint={words.contactHint}
          value={typed.contact}
          error={error('contact')}
          words={ui}
        />
        <TextField
          name="veilig"
          label={words.safeMoment}
          value={typed.veilig}
          error={error('veilig')}
          width="full"
          words={ui}
        />
      </FormGroupDetails>
      <Button name="naar" value="versturen">
        {words.send}
      </Button>
    </PublicFrame>
  )
}
