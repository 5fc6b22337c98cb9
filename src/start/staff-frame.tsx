// SPDX-License-Identifier: EUPL-1.2
/** The frame around each staff page: menu, person, municipality; and the pages that say what went wrong. */
import { may, rolesThatMay, type Permission, type Role } from '../access.ts'
import { to, type PathName } from '../paths.ts'
import type { Who } from '../platform/people/who.ts'
import type { RouteLine, View } from '../platform/web/route.ts'
import type { Trouble } from '../platform/web/staff-app.ts'
import { ActionLink } from '../ui/ActionLink.tsx'
import { BarePage } from '../ui/BarePage.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { CsrfField } from '../ui/StaffForm.tsx'
import { StaffPage } from '../ui/StaffPage.tsx'
import { roleWords } from '../administration/index.ts'
import { frameWords } from './words.nl.ts'

const menu: readonly { name: PathName; label: string; needs: Permission; only?: readonly Role[] }[] = [
  { name: 'work', label: frameWords.menu.work, needs: 'desk.view' },
  { name: 'reports', label: frameWords.menu.reports, needs: 'report.list' },
  { name: 'cases', label: frameWords.menu.cases, needs: 'case.list' },
  { name: 'meetings', label: frameWords.menu.meetings, needs: 'meeting.read' },
  { name: 'chainBoard', label: frameWords.menu.chainBoard, needs: 'chain.board' },
  { name: 'measures', label: frameWords.menu.measures, needs: 'measure.list' },
  { name: 'dataRequests', label: frameWords.menu.dataRequests, needs: 'data-request.list' },
  // who works on cases comes there from the cases and from Mijn werk
  {
    name: 'retention',
    label: frameWords.menu.retention,
    needs: 'retention.list',
    only: ['archivist', 'dataProtectionOfficer'],
  },
  // for everybody else it stands under the own name: there are other things in their menu
  { name: 'ownReports', label: frameWords.ownReports, needs: 'report.own', only: ['colleague'] },
  { name: 'figures', label: frameWords.menu.figures, needs: 'figures.read' },
  { name: 'oversight', label: frameWords.menu.oversight, needs: 'audit.read' },
  // for who handles reports it stands at the report
  { name: 'holds', label: frameWords.menu.holds, needs: 'report.hold', only: ['dataProtectionOfficer'] },
  { name: 'absences', label: frameWords.menu.absences, needs: 'absence.for-other' },
  { name: 'administration', label: frameWords.menu.administration, needs: 'people.read' },
]

export function staffFrame(styleOf: (slug: string) => string) {
  return (view: View, who: Who | undefined): { html: string; css: string } => {
    const css = styleOf(who?.municipality.slug ?? 'neutral')
    if (view.bare)
      return {
        html: (
          <BarePage title={view.title} css={css}>
            {view.body}
          </BarePage>
        ).toString(),
        css,
      }
    const page = (
      <StaffPage
        title={view.title}
        css={css}
        municipality={
          who
            ? { slug: who.municipality.slug, name: municipalityName(who.municipality.name) }
            : { slug: 'neutral', name: '' }
        }
        person={who && { name: who.name, role: who.roles.map((role) => roleWords[role]).join(', ') }}
        personLinks={
          who && [
            { href: to('ownReports'), label: frameWords.ownReports },
            { href: to('emergencyCard'), label: frameWords.emergencyCard },
            ...(may(who.roles, 'partner.read') ? [{ href: to('partners'), label: frameWords.partners }] : []),
            { href: to('ownSettings'), label: frameWords.ownSettings },
            { href: to('myAccount'), label: frameWords.myAccount },
          ]
        }
        tools={
          who && may(who.roles, 'report.tell') ? (
            <ActionLink href={to('tell')} variant="secondary">
              {frameWords.tell}
            </ActionLink>
          ) : undefined
        }
        nav={
          who
            ? menu
                .filter(
                  ({ needs, only }) =>
                    may(who.roles, needs) && (!only || only.some((role) => who.roles.includes(role))),
                )
                .map(({ name, label }) => ({ href: to(name), label, current: view.menu === name }))
            : []
        }
        signOut={who && { action: to('signOut'), label: frameWords.signOut, csrfField: <CsrfField csrf={who.csrf} /> }}
        notice={view.notice}
        problem={view.problem}
        wide={view.wide}
        script={view.script}
        refresh={view.refresh}
      >
        {view.body}
      </StaffPage>
    )
    return { html: page.toString(), css }
  }
}

const municipalityName = (name: string): string => `${frameWords.municipality} ${name}`

const toSignIn: ReadonlySet<Trouble> = new Set(['signInFirst', 'signInFirstKept', 'signInAgain', 'signInAgainKept'])

/** One page per kind of trouble; the same one for what is absent and what is not yours. */
export function troublePage(trouble: Trouble, { quote, line }: { quote?: string; line?: RouteLine }): View {
  const { title, text } = frameWords.trouble[trouble]
  return {
    title,
    problem: true,
    body: (
      <>
        <PageHeader title={title} lead={text} />
        {trouble === 'notAllowed' && line ? (
          <p>
            {frameWords.askRole}{' '}
            {rolesThatMay(line.may)
              .map((role) => roleWords[role])
              .join(', ')}
            .
          </p>
        ) : null}
        {quote ? (
          <p>
            {frameWords.quote} <code>{quote}</code>
          </p>
        ) : null}
        <ActionLink href={toSignIn.has(trouble) ? to('signIn') : to('work')}>
          {toSignIn.has(trouble) ? frameWords.signIn : frameWords.toWork}
        </ActionLink>
      </>
    ),
  }
}
