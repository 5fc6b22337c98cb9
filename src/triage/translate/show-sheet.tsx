// SPDX-License-Identifier: EUPL-1.2
/** The sheet to print or copy: exactly the text that was recorded as given, its language, and nothing else of the report. */
import { to } from '../../paths.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { words as triageWords } from '../words.nl.ts'
import { getTranslatable } from './get-translatable.ts'
import { said, words } from './words.nl.ts'

export const showSheet: ShowPage = async (tx, who, asked) => {
  const { reportId, disclosures } = await getTranslatable(tx, who, asked.params['id'] ?? '')
  const disclosure = disclosures.find(({ id }) => id === asked.params['verstrekking'])
  if (!disclosure) throw new NotVisible('no disclosure by this name')
  const { language, text } = disclosure
  return {
    // stands in the margin of a print
    title: words.sheetTitle,
    menu: 'reports',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: reportId }, details: { disclosure: disclosure.id } },
    body: (
      <>
        <div class="screen-only">
          <BackLink href={to('translate', { id: reportId })}>{words.sheetBack}</BackLink>
          <PageHeader title={words.sheetTitle} lead={words.print} />
        </div>
        <section>
          <p>{words.sheetLanguage(triageWords.report.languages[language] ?? language)}</p>
          <p class="own-words story" dir="auto" lang={language}>
            {visibleText(text)}
          </p>
        </section>
      </>
    ),
  }
}
