// SPDX-License-Identifier: EUPL-1.2
/** Fetches the page on which a text is given to be translated: what may be given, what was given, and the ground of the municipality. */
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { getTranslatable } from './get-translatable.ts'
import { findTranslationGround, proposedGround } from './ground.ts'
import { mayNeedTranslation, nameOf } from './rules.ts'
import { TranslatePage } from './TranslatePage.tsx'
import { conflicts, mistakes, said, words } from './words.nl.ts'

export const showTranslate: ShowPage = async (tx, who, asked) => {
  const { reportId, label, content, originals, disclosures } = await getTranslatable(tx, who, asked.params['id'] ?? '')
  const ground = await findTranslationGround(tx)
  const typed = asked.typed ?? new Map<string, string>()
  const wanted = typed.get('tekst') ?? asked.query.get('tekst')
  const conflict = saidAs(conflicts, asked.conflict)
  return {
    title: words.title(label),
    menu: 'reports',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: reportId } },
    body: (
      <TranslatePage
        reportId={reportId}
        label={label}
        language={content.language}
        originals={originals}
        chosen={originals.find((one) => nameOf(one) === wanted) ?? originals[0]}
        disclosures={disclosures}
        names={await namesOf(
          tx,
          disclosures.map(({ decidedBy }) => decidedBy),
        )}
        ground={ground ?? proposedGround}
        groundIsProposal={ground === undefined}
        today={who.today}
        csrf={who.csrf}
        typed={typed}
        errors={mistakesAs(mistakes, asked.errors)}
        conflict={conflict ?? (mayNeedTranslation(content) ? undefined : conflicts['isDutch'])}
        mayDisclose={mayNeedTranslation(content)}
      />
    ),
  }
}
