// SPDX-License-Identifier: EUPL-1.2
/** What the municipality agreed about its desk (loket), each in a form of its own, with who decided it: the municipality, or nobody yet. */
import { to } from '../../paths.ts'
import { findNeighbours } from '../../platform/municipalities.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { deskSettingsOf, ownDeskSettingNames } from '../../reporting/index.ts'
import { findPiketPhone, findTranslationGround, proposedGround } from '../../triage/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { AgreementFields } from './AgreementFields.tsx'
import { agreements } from './read-desk-form.ts'
import { agreementWords, conflicts, said, sayMistakes, words } from './words.nl.ts'

/** Where we cannot propose anything. */
const withoutProposal: readonly string[] = ['piketPhone', 'fallbackDesk']

export const showDesk: ShowPage = async (tx, who, asked) => {
  const settings = await deskSettingsOf(tx)
  const phone = await findPiketPhone(tx)
  const ground = await findTranslationGround(tx)
  const own: ReadonlySet<string> = new Set([
    ...(await ownDeskSettingNames(tx)),
    ...(phone ? ['piketPhone'] : []),
    ...(ground ? ['translationGround'] : []),
  ])
  const neighbours = await findNeighbours(tx)
  const typed = asked.typed ?? new Map<string, string>()
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  return {
    title: words.title,
    menu: 'administration',
    notice: saidAs(said, asked.said),
    body: (
      <>
        <BackLink href={to('administration')}>{words.back}</BackLink>
        {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title} lead={words.lead} />
        <p>
          <a href={to('doors')}>{words.doors.go}</a>
        </p>
        <p>
          <a href={to('limits')}>{words.limits}</a>
        </p>
        {agreements.map((name) => {
          const isThisOne = typed.get('afspraak') === name
          const { title, about } = agreementWords[name]
          return (
            <Card title={title}>
              <p>{about}</p>
              <p class="hint">
                {own.has(name) ? words.theirs : withoutProposal.includes(name) ? words.none : words.ours}
              </p>
              <StaffForm action={to('setDesk')} csrf={who.csrf}>
                <input type="hidden" name="afspraak" value={name} />
                <AgreementFields
                  name={name}
                  settings={settings}
                  phone={phone}
                  ground={ground ?? proposedGround}
                  neighbours={neighbours}
                  today={who.today}
                  typed={isThisOne ? typed : undefined}
                  errors={isThisOne ? errors : {}}
                />
                <Button variant="secondary" label={words.setOf(title)}>
                  {words.set}
                </Button>
              </StaffForm>
            </Card>
          )
        })}
      </>
    ),
  }
}
