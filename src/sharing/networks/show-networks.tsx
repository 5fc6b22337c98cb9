// SPDX-License-Identifier: EUPL-1.2
/** Whether a case may go to a RIEC or a Zorg- en Veiligheidshuis, on whose decision, and a form to note that decision. Off without one. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { advices, deciders, findNetworkSwitches, type Network, networks, type NetworkSwitch } from './store.ts'
import { adviceWords, conflicts, deciderWords, mistakes, networkWords, said, words } from './words.nl.ts'

export const showNetworks: ShowPage = async (tx, who, asked) => {
  const conflict = saidAs(conflicts, asked.conflict)
  const errors = mistakesAs(mistakes, asked.errors)
  const switches = await findNetworkSwitches(tx)
  const open = new Map(switches.filter(({ endedOn }) => !endedOn).map((one) => [one.network, one]))
  const earlier = switches.filter(({ endedOn }) => endedOn)
  const closed = networks.filter((network) => !open.has(network))
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
        <Alert kind="warning" title={words.warningTitle}>
          <p>{words.warning}</p>
        </Alert>
        <p>{words.neverFile}</p>
        {networks.map((network) => (
          <SwitchCard network={network} made={open.get(network)} today={who.today} csrf={who.csrf} />
        ))}
        <h2>{words.add}</h2>
        {closed.length === 0 ? (
          <p>{words.allOpen}</p>
        ) : (
          <OpenForm closed={closed} csrf={who.csrf} typed={asked.typed ?? new Map()} errors={errors} />
        )}
        {earlier.length === 0 ? null : (
          <>
            <h2>{words.earlier}</h2>
            <ul>
              {earlier.map((one) => (
                <li>
                  {words.ended(networkWords[one.network], one.endedOn ? sayDate(one.endedOn, who.today) : '')}{' '}
                  <Decided made={one} today={who.today} />
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  }
}

const Decided: FC<{ made: NetworkSwitch; today: PlainDate }> = ({ made, today }) => (
  <>
    {words.decided(deciderWords[made.decidedBy], sayDate(made.decidedOn, today))}{' '}
    {words.advised(adviceWords[made.advice], sayDate(made.advisedOn, today))}
  </>
)

interface SwitchCardProps {
  network: Network
  made: NetworkSwitch | undefined
  today: PlainDate
  csrf: string
}

const SwitchCard: FC<SwitchCardProps> = ({ network, made, today, csrf }) => (
  <Card title={words.state(networkWords[network], made !== undefined)}>
    {made ? (
      <>
        <p>
          <Decided made={made} today={today} />
        </p>
        {made.deviation ? (
          <p class="own-words" dir="auto">
            {visibleText(made.deviation)}
          </p>
        ) : null}
        <StaffForm action={to('closeNetwork')} csrf={csrf}>
          <input type="hidden" name="welke" value={made.id} />
          <Button variant="subtle" label={words.endWhich(networkWords[network])}>
            {words.end}
          </Button>
        </StaffForm>
      </>
    ) : (
      <p>{words.off}</p>
    )}
  </Card>
)

interface FormProps {
  closed: readonly Network[]
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

const options = <T extends string>(values: readonly T[], labels: Record<T, string>) =>
  values.map((value) => ({ value, label: labels[value] }))

const OpenForm: FC<FormProps> = ({ closed, csrf, typed, errors }) => {
  const field = (name: string) => ({ name, value: typed.get(name) ?? '', error: errors[name] })
  return (
    <StaffForm action={to('openNetwork')} csrf={csrf}>
      <RadioGroup {...field('verband')} legend={words.which} options={options(closed, networkWords)} />
      <RadioGroup {...field('besluit')} legend={words.who} inline options={options(deciders, deciderWords)} />
      <TextField {...field('besluitop')} type="date" label={words.decidedOn} />
      <RadioGroup {...field('advies')} legend={words.advice} options={options(advices, adviceWords)} />
      <TextField {...field('adviesop')} type="date" label={words.advisedOn} />
      <TextArea {...field('afwijking')} label={words.deviation} hint={words.deviationHint} rows={2} optional />
      <Button>{words.record}</Button>
    </StaffForm>
  )
}
