// SPDX-License-Identifier: EUPL-1.2
/** The form for what was shared outside Spil: at 16:45 somebody called, and the next morning it stands here. */
import { CaseFrame, caseHead, partSlugs, partWords } from '../../casework/index.ts'
import { purposeInWords } from '../../law/legal-basis.ts'
import { to } from '../../paths.ts'
import { mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { findBases } from '../../triage/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { findPartners } from '../partners/store.ts'
import { consents, disclosureKinds, outsideChannels } from './rules.ts'
import { channelWords, consentWords, kindWords } from './names.nl.ts'
import { words as all } from './words.nl.ts'

const words = all.outside

export const showOutside: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const head = await caseHead(tx, who, id)
  const typed = asked.typed ?? new Map<string, string>()
  const errors = mistakesAs(all.mistakes, asked.errors)
  const field = (name: string) => ({ name, value: typed.get(name), error: errors[name] })
  const partners = (await findPartners(tx)).filter(({ endedOn }) => endedOn === undefined)
  const open = head.parts.filter(({ closed }) => !closed)
  const bases = (await findBases(tx)).filter(({ endedOn }) => endedOn === undefined)
  return {
    title: words.title(head.theCase.number),
    menu: 'cases',
    wide: true,
    audit: { object: { kind: 'case', id: head.theCase.id } },
    body: (
      <CaseFrame
        head={head}
        current="share"
        today={who.today}
        conflict={saidAs(all.conflicts, asked.conflict)}
        errors={errors}
      >
        <h2>{words.heading}</h2>
        <p class="hint">{words.lead}</p>
        {partners.length === 0 ? (
          <EmptyState>
            {all.choose.noPartners} <a href={to('partners')}>{all.choose.addPartner}</a>
          </EmptyState>
        ) : (
          <StaffForm action={to('recordOutside', { id })} csrf={who.csrf}>
            <RadioGroup
              {...field('spoor')}
              legend={all.choose.part}
              options={open.map(({ kind }) => ({ value: partSlugs[kind], label: partWords[kind] }))}
            />
            <RadioGroup
              {...field('soort')}
              legend={words.kind}
              options={disclosureKinds.map((value) => ({ value, label: kindWords[value] }))}
            />
            <SelectField
              {...field('naar')}
              label={words.partner}
              emptyLabel={all.choose.choose}
              options={partners.map(({ id: value, name }) => ({ value, label: name }))}
            />
            <TextField {...field('ontvanger')} label={words.receiver} hint={all.form.receiverHint} width="full" />
            <RadioGroup
              {...field('kanaal')}
              legend={words.channel}
              options={outsideChannels.map((value) => ({ value, label: channelWords[value] }))}
            />
            <TextField
              {...field('op')}
              type="date"
              label={words.when}
              value={typed.get('op') ?? who.today.toString()}
            />
            <TextArea {...field('watgedeeld')} label={words.what} hint={words.whatHint} />
            <SelectField
              {...field('grond')}
              label={all.form.basis}
              hint={words.basisHint}
              emptyLabel={all.choose.choose}
              options={bases.map(({ id: value, purpose, title, article }) => ({
                value,
                label: `${purposeInWords(purpose)}: ${title} (${article})`,
              }))}
            />
            <TextField {...field('nodig')} label={all.form.necessity} width="full" />
            <RadioGroup
              {...field('toestemming')}
              legend={all.form.consent}
              options={consents.map((value) => ({ value, label: consentWords[value] }))}
            />
            <TextField
              {...field('waaromtoestemming')}
              label={all.form.whyConsent}
              hint={all.form.whyConsentHint}
              width="full"
              optional
            />
            <TextField {...field('nummer')} label={all.one.reference} hint={all.one.referenceHint} optional />
            <Checkbox name="wacht" label={words.waits} checked={typed.get('wacht') === 'ja'} />
            <Button>{words.button}</Button>
          </StaffForm>
        )}
      </CaseFrame>
    ),
  }
}
