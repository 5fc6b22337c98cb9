// SPDX-License-Identifier: EUPL-1.2
/**
 * Pages that show every component, to look at while drawing. A development aid, not part of the product. Bundle it, then
 * run it with a folder to write to:
 * `esbuild build/gallery.tsx --bundle --platform=node --format=esm --packages=external --outfile=dist/gallery.mjs`
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Child, FC } from 'hono/jsx'
import { ActionLink } from '../src/ui/ActionLink.tsx'
import { Alert } from '../src/ui/Alert.tsx'
import { BackLink } from '../src/ui/BackLink.tsx'
import { Button } from '../src/ui/Button.tsx'
import { ButtonRow } from '../src/ui/ButtonRow.tsx'
import { Card } from '../src/ui/Card.tsx'
import { Checkbox } from '../src/ui/Checkbox.tsx'
import { CheckboxGroup } from '../src/ui/CheckboxGroup.tsx'
import { CopyField } from '../src/ui/CopyField.tsx'
import { CodeDisplay } from '../src/ui/CodeDisplay.tsx'
import { DataTable } from '../src/ui/DataTable.tsx'
import { DateText, MomentText } from '../src/ui/DateText.tsx'
import { DefinitionList } from '../src/ui/DefinitionList.tsx'
import { Emergency } from '../src/ui/Emergency.tsx'
import { EmptyState } from '../src/ui/EmptyState.tsx'
import { ErrorSummary } from '../src/ui/ErrorSummary.tsx'
import { FileField } from '../src/ui/FileField.tsx'
import { FormGroupDetails } from '../src/ui/FormGroupDetails.tsx'
import { LanguageMenu } from '../src/ui/LanguageMenu.tsx'
import { LetterThread } from '../src/ui/LetterThread.tsx'
import { PageHeader } from '../src/ui/PageHeader.tsx'
import { PublicPage } from '../src/ui/PublicPage.tsx'
import { RadioGroup } from '../src/ui/RadioGroup.tsx'
import { SelectField } from '../src/ui/SelectField.tsx'
import { StaffPage } from '../src/ui/StaffPage.tsx'
import { StatusBadge } from '../src/ui/StatusBadge.tsx'
import { Step, StepList } from '../src/ui/StepList.tsx'
import { pageStyles, type Styles } from '../src/ui/styles.ts'
import { TabNav } from '../src/ui/TabNav.tsx'
import { TextArea } from '../src/ui/TextArea.tsx'
import { TextField } from '../src/ui/TextField.tsx'
import { TwoColumn } from '../src/ui/TwoColumn.tsx'
import { VisuallyHidden } from '../src/ui/VisuallyHidden.tsx'
import { WorkItem, WorkLane, WorkList } from '../src/ui/WorkList.tsx'
import { plainDate } from '../src/time.ts'
import { makeStyles } from './styles.ts'

type Look = { styles: Styles; slug: string; name: string; dir?: 'rtl' }

const Public: FC<Look & { problem?: boolean; children: Child }> = ({ styles, slug, name, dir, problem, children }) => (
  <PublicPage
    lang={dir === 'rtl' ? 'ar' : 'nl'}
    dir={dir}
    title="Formulier"
    municipality={{ slug, name }}
    css={pageStyles(styles, 'public', slug)}
    quickExit={{ href: 'https://www.example.org/', label: 'Snel weg' }}
    problem={problem}
    languages={
      <LanguageMenu
        label="Taal"
        languages={[
          { href: '?taal=nl', lang: 'nl', label: 'Nederlands', current: true },
          { href: '?taal=en', lang: 'en', label: 'English' },
          { href: '?taal=ar', lang: 'ar', label: 'العربية', dir: 'rtl' },
        ]}
      />
    }
    footer={
      <ul>
        <li>
          <a href="/a">Wat doen wij hiermee?</a>
        </li>
        <li>
          <a href="/b">Veilig gebruiken</a>
        </li>
        <li>
          <a href="/c">Ik heb een code</a>
        </li>
      </ul>
    }
  >
    {children}
  </PublicPage>
)

const PublicForm: FC<Look & { error?: string; value?: string }> = ({ error, value, ...look }) => (
  <Public {...look} problem={Boolean(error)}>
    <ErrorSummary errors={error ? [{ field: 'verhaal', message: error }] : []} />
    <Emergency />
    <form method="post">
      <TextArea
        name="verhaal"
        label="Wat is er aan de hand?"
        asHeading
        rows={6}
        hint="U mag ook over uzelf vertellen. U hoeft het niet zeker te weten. U hoeft geen namen te noemen."
        error={error}
        value={value}
      />
      <div>
        <FormGroupDetails summary="Waar?">
          <TextField name="waar" label="Straat, plaats of naam van de plek" width="full" optional />
        </FormGroupDetails>
        <FormGroupDetails summary="Wanneer?" holdsValue>
          <TextField name="wanneer" label="Wanneer was dat?" hint="Ongeveer is genoeg." value="vorige week" optional />
        </FormGroupDetails>
        <FormGroupDetails summary="Foto of bestand">
          <FileField name="bijlage" label="Foto of bestand" accept="image/jpeg,image/png" multiple optional />
        </FormGroupDetails>
      </div>
      <RadioGroup
        name="antwoord"
        legend="Hoe kunnen wij u iets vragen?"
        value="code"
        options={[
          { value: 'code', label: 'Met een code', hint: 'Wij weten dan niet wie u bent.' },
          {
            value: 'contact',
            label: 'Bel of mail mij',
            content: (
              <>
                <TextField name="contact" label="Telefoon of e-mail" />
                <TextField name="veilig" label="Wanneer is dat veilig?" />
              </>
            ),
          },
        ]}
      />
      <SelectField
        name="gemeente"
        label="In welke gemeente?"
        options={[
          { value: 'aalten', label: 'Aalten' },
          { value: 'winterswijk', label: 'Winterswijk' },
        ]}
        value="winterswijk"
      />
      <Checkbox name="acuut" label="Er is nu gevaar" />
      <ButtonRow>
        <Button>Versturen</Button>
        <Button variant="subtle" formnovalidate>
          Wissen
        </Button>
      </ButtonRow>
    </form>
  </Public>
)

const PublicReceipt: FC<Look> = (look) => (
  <Public {...look}>
    <BackLink href="/">Terug</BackLink>
    <PageHeader title="Uw bericht is binnen" lead="Wij lezen dit uiterlijk morgen." />
    <CodeDisplay code="k7wd-m3fq-92hx-tt5r" label="Uw code" />
    <CopyField id="overtypen" label="Hun veld" text="Wat daar komt." copy="Kopieer" copied="Gekopieerd" />
    <p>Schrijf de code op. Zet er niet bij waarvoor hij is. Bewaar hem waar niemand kijkt.</p>
    <Alert kind="warning">
      <p>Code kwijt? Wij kunnen hem niet terugvinden. U kunt wel opnieuw schrijven.</p>
    </Alert>
    <form method="post">
      <TextField
        name="laatste"
        label="Typ de laatste vier tekens"
        hint="Dan weet u zeker dat het klopt."
        width="short"
      />
      <Button variant="secondary">Controleer</Button>
    </form>
    <h2>Berichten</h2>
    <LetterThread
      label="Berichten"
      letters={[
        { mine: true, author: 'U', day: 'dinsdag', body: 'Het busje staat er weer.' },
        {
          mine: false,
          author: 'Medewerker van de gemeente',
          day: 'gisteren',
          body: 'Dank u.\n\nZiet u ook wie er instapt? Ga er niet zelf heen.',
        },
      ]}
    />
  </Public>
)

const nav = [
  { href: '/', label: 'Mijn werk', current: true },
  { href: '/meldingen', label: 'Meldingen' },
  { href: '/casussen', label: 'Casussen' },
  { href: '/regio', label: 'Regio' },
  { href: '/leren', label: 'Leren' },
]

const Staff: FC<Look & { title: string; wide?: boolean; notice?: string; children: Child }> = (props) => (
  <StaffPage
    title={props.title}
    css={pageStyles(props.styles, 'staff', props.slug)}
    municipality={{ slug: props.slug, name: props.name }}
    nav={nav}
    person={{ name: 'T. Linde', role: 'Aandachtsfunctionaris veiligheid' }}
    signOut={{ action: '/uitloggen', label: 'Uitloggen' }}
    tools={
      <ActionLink href="/niet-pluis" variant="secondary">
        Niet pluis?
      </ActionLink>
    }
    wide={props.wide}
    notice={props.notice}
  >
    {props.children}
  </StaffPage>
)

const today = plainDate('2026-11-20')
const now = Temporal.Instant.from('2026-11-20T13:30:00Z')
const open = (href: string, what: string, label = 'Open') => (
  <ActionLink href={href} variant="secondary" label={`${label}: ${what}`}>
    {label}
  </ActionLink>
)

const StaffWork: FC<Look> = (look) => (
  <Staff {...look} title="Mijn werk" notice="Melding p8-linde is in behandeling. Jij bent de behandelaar.">
    <PageHeader title="Vrijdag 20 november" meta="Waarnemer: Testpersoon Berk, tot en met maandag" />
    <WorkList>
      <WorkLane kind="now" label="Nu">
        <WorkItem
          title="Melding m3-esdoorn"
          href="/meldingen/1"
          explanation="direct gevaar genoemd, 12 minuten geleden"
          action={<ActionLink href="/meldingen/1">Openen</ActionLink>}
        />
      </WorkLane>
      <WorkLane kind="today" label="Vandaag">
        <WorkItem
          title="Melding p8-linde"
          href="/meldingen/2"
          explanation="besluit vóór vanavond; wacht op collega die meekijkt"
          action={open('/h', 'p8-linde', 'Herinner')}
        />
        <WorkItem
          title="Casus 26-017"
          href="/casussen/3"
          explanation="bedenktijd eindigt over 14 dagen: opvang daarna?"
          action={open('/p', 'casus 26-017', 'Plan')}
        />
      </WorkLane>
      <WorkLane kind="yours" label="Wacht op u">
        <WorkItem
          title="Melding k7-ahorn"
          href="/meldingen/4"
          explanation="de melder wacht 2 werkdagen langer dan beloofd"
          action={open('/a', 'k7-ahorn', 'Antwoord')}
        />
      </WorkLane>
      <WorkLane kind="new" label="Nieuw">
        <WorkItem
          title="3 meldingen"
          href="/meldingen"
          explanation="oudste van gisteren"
          action={open('/m', 'nieuw', 'Bekijk')}
        />
      </WorkLane>
      <WorkLane kind="waiting" label="Wacht">
        <WorkItem
          title="5 op anderen"
          href="/w"
          explanation="AVIM 2, zorgcoördinator 2, RIEC 1"
          action={open('/w', 'wacht', 'Bekijk')}
        />
      </WorkLane>
    </WorkList>
    <p>Alles heeft iemand die het doet, en een datum.</p>
    <EmptyState link={{ href: '/leren', label: 'De route, voor op het intranet' }}>Er wacht niets op u.</EmptyState>
  </Staff>
)

const WalkOfWeighing: FC = () => (
  <StepList label="Duiden">
    <Step number={1} title="Gevaar nu?" state="done" outcome="nee, 14:02 T. Linde" />
    <Step number={2} title="Mag dit?" state="open" outcome="doel, grondslag, nodig?" href="/toets" />
    <Step number={3} title="Wat weten we?" state="done" outcome="3 signalen, 1 eerder kenteken" />
    <Step number={4} title="Wie vragen we?" state="open" outcome="zorgcoördinator (antwoord binnen)" />
    <Step number={5} title="Besluit" state="here">
      <form method="post">
        <RadioGroup
          name="besluit"
          legend="Wat is het?"
          options={[
            { value: 'geen', label: 'Nu geen aanwijzing voor mensenhandel' },
            { value: 'loket', label: 'Ander loket' },
            { value: 'volgen', label: 'In de gaten houden' },
            { value: 'vermoeden', label: 'Vermoeden', hint: 'Een collega kijkt mee.' },
          ]}
        />
        <TextArea name="waarom" label="Waarom?" rows={2} error="Vul in waarom. Eén zin is genoeg." />
        <Button>Leg vast en antwoord</Button>
      </form>
    </Step>
    <Step number={6} title="Collega kijkt mee" state="open" outcome="alleen bij vermoeden" />
  </StepList>
)

const StaffCase: FC<Look> = (look) => (
  <Staff {...look} title="Melding p8-linde" wide>
    <PageHeader
      title="Melding p8-linde"
      meta={
        <>
          <StatusBadge tone="info">in behandeling</StatusBadge>
          <StatusBadge tone="warning">besluit vandaag</StatusBadge>
          <StatusBadge tone="danger">minderjarig</StatusBadge>
          <StatusBadge tone="ok">beantwoord</StatusBadge>
          <StatusBadge tone="quiet">embargo</StatusBadge>
          <StatusBadge>arbeid</StatusBadge>
          <span>
            binnen <DateText date={plainDate('2026-11-19')} today={today} />
          </span>
        </>
      }
      actions={<Button variant="secondary">Draag over</Button>}
    />
    <TabNav
      label="Onderdelen"
      tabs={[
        { label: 'Overzicht', href: '/o', current: true },
        { label: 'Zorg', href: '/z' },
        { label: 'Politie', closed: 'niet voor jouw taak' },
        { label: 'Personen en plaatsen', href: '/p' },
      ]}
    />
    <TwoColumn
      asideLabel="Stappen"
      aside={
        <Card title="Duiden">
          <WalkOfWeighing />
        </Card>
      }
      main={
        <>
          <Card
            title="Het verhaal"
            footer={
              <ButtonRow>
                <Button>Neem in behandeling</Button>
                <Button variant="danger">Vernietig</Button>
              </ButtonRow>
            }
          >
            <p>
              Bij de loods aan de rand van het dorp slapen mensen. Ze worden om vijf uur opgehaald met een wit busje.
            </p>
          </Card>
          <Alert kind="info">
            <p>
              Dit kenteken is eerder gezien, <MomentText moment={now} now={now} />.
            </p>
          </Alert>
          <Alert kind="danger" title="Termijn verstreken">
            <p>3 werkdagen te laat.</p>
          </Alert>
          <DefinitionList
            items={[
              { term: 'Waar', description: 'Loods aan de Testweg' },
              { term: 'Wanneer', description: 'nog niet bekend' },
              { term: 'Antwoord beloofd', description: <DateText date={plainDate('2026-12-11')} today={today} /> },
            ]}
          />
          <DataTable
            id="seen"
            caption="Wat is gezien"
            columns={[{ label: 'Wat' }, { label: 'Bron' }, { label: 'Wanneer' }, { label: 'Aantal', align: 'end' }]}
            rows={[
              ['Veel mensen op één adres', 'melder', 'vorige week', '6'],
              ['Wit busje', 'BOA', 'gisteren', '2'],
            ]}
          />
          <form method="post">
            <ErrorSummary errors={[{ field: 'waarom', message: 'Vul in waarom. Eén zin is genoeg.' }]} />
            <CheckboxGroup
              name="delen"
              legend="Met wie delen?"
              hint="Alleen wie het nodig heeft."
              values={['zorg']}
              options={[
                { value: 'zorg', label: 'Zorgcoördinator' },
                { value: 'politie', label: 'AVIM', hint: 'Alleen met grondslag.' },
              ]}
              inline
            />
            <TextField
              name="datum"
              label="Voor wanneer?"
              type="date"
              width="short"
              error="Kies een dag die nog komt."
            />
            <ButtonRow>
              <Button>
                Vraag <VisuallyHidden>de zorgcoördinator</VisuallyHidden>
              </Button>
              <Button variant="secondary">Bewaar</Button>
              <Button variant="subtle">Niet van toepassing</Button>
              <Button disabled>Verstuur</Button>
            </ButtonRow>
          </form>
        </>
      }
    />
  </Staff>
)

/** Writes the pages to `folder`, once for each look. */
async function writeGallery(folder: string): Promise<void> {
  const styles = await makeStyles({ wholeKit: true })
  await mkdir(folder, { recursive: true })
  for (const slug of Object.keys(styles.tokens)) {
    const look = { styles, slug, name: `Gemeente ${slug.charAt(0).toUpperCase()}${slug.slice(1)}` }
    const pages = {
      form: <PublicForm {...look} />,
      mistake: <PublicForm {...look} error="Vul in wat er is gebeurd. Eén zin is genoeg." value="" />,
      receipt: <PublicReceipt {...look} />,
      arabic: <PublicReceipt {...look} dir="rtl" />,
      work: <StaffWork {...look} />,
      case: <StaffCase {...look} />,
    }
    for (const [name, page] of Object.entries(pages)) await writeFile(join(folder, `${slug}-${name}.html`), `${page}`)
  }
}

const folder = process.argv[2]
if (folder) await writeGallery(folder)
else console.log('Give a folder to write the gallery to.')
