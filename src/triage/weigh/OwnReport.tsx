// SPDX-License-Identifier: EUPL-1.2
/** Instead of the walk, for who told the report himself: that a colleague weighs it, who that can be, and whom to ask when nobody can. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Alert } from '../../ui/Alert.tsx'
import { words } from '../words.nl.ts'
import type { WhoElse } from './who-else.ts'

export const OwnReport: FC<{ reportId: string; whoElse: WhoElse }> = ({ reportId, whoElse }) => {
  const { handlers, chainDirectors, fallBack } = whoElse
  return (
    <>
      <h2>{words.report.walk}</h2>
      <Alert kind="info" title={words.own.title}>
        <p>{words.own.why}</p>
        <p>{handlers.length > 0 ? words.own.canBe(handlers) : words.own.nobody}</p>
        {handlers.length > 0 ? null : <p>{words.own.ask(chainDirectors, fallBack)}</p>}
        <p>
          <a href={to('ownReport', { id: reportId })}>{words.own.see}</a>
        </p>
      </Alert>
    </>
  )
}
