// SPDX-License-Identifier: EUPL-1.2
/** The head of every page of care: the way back, what to mend, and about whom it is by the name for on the screen. */
import type { Child, FC } from 'hono/jsx'
import { to, type PathName } from '../paths.ts'
import type { Asked } from '../platform/web/route.ts'
import { saidAs } from '../platform/web/route.ts'
import { Alert } from '../ui/Alert.tsx'
import { BackLink } from '../ui/BackLink.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import type { OnPerson } from './on-person.ts'
import { conflicts, words } from './words.nl.ts'

export interface CareFrameProps {
  on: OnPerson
  asked: Asked
  title: string
  lead: string
  errors: Readonly<Record<string, string>>
  children: Child
}

export const careLink = (name: PathName, { theCase, node }: Pick<OnPerson, 'theCase' | 'node'>): string =>
  `${to(name, { id: theCase.id })}?wie=${node.id}`

export const CareFrame: FC<CareFrameProps> = ({ on, asked, title, lead, errors, children }) => {
  const conflict = saidAs(conflicts, asked.conflict)
  return (
    <>
      <BackLink href={careLink('care', on)}>{words.back(on.node.label)}</BackLink>
      {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader title={title} lead={lead} />
      {on.isClosed ? <Alert kind="info" title={words.closed} /> : null}
      {children}
    </>
  )
}

/** Begins each form about this person. */
export const PersonField: FC<{ on: OnPerson }> = ({ on }) => <input type="hidden" name="wie" value={on.node.id} />
