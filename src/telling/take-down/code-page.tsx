// SPDX-License-Identifier: EUPL-1.2
/** The code of whoever told it, to be passed on: in one answer, and never again. */
import type { View } from '../../platform/web/route.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { CodeDisplay } from '../../ui/CodeDisplay.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { words } from '../words.nl.ts'

export const codePage = (code: string, next: string): View => ({
  title: words.takeDown.codeTitle,
  body: (
    <>
      <PageHeader title={words.takeDown.codeTitle} lead={words.takeDown.codeLead} />
      <CodeDisplay code={code} label={words.takeDown.code} />
      <Alert kind="warning" title={words.takeDown.codeKeep}>
        <p>{words.takeDown.codeHow}</p>
        <p>{words.takeDown.codeWhy}</p>
      </Alert>
      <ActionLink href={next}>{words.takeDown.toReport}</ActionLink>
    </>
  ),
})
