// SPDX-License-Identifier: EUPL-1.2
/** The page where parts of a report are marked to be blacked out, confirmed and called off, with what stays as it will be. */
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { whatIsInTheWay } from '../erasing/standing.ts'
import { getVisibleReport } from '../store.ts'
import { findWhoElse } from '../weigh/who-else.ts'
import { proposeMarks } from './black-out.ts'
import { BlackingOutPage } from './BlackingOutPage.tsx'
import { openPlan } from './plan.ts'
import { asOneText, readAll } from './readable.ts'
import { findBlackingOut, findDoneBlackingOuts, findLastEnd } from './store.ts'
import { planOf, seenMark, whatStays } from './typed.ts'
import { conflicts, said, sayMistakes, words } from './words.nl.ts'

export const showBlackingOut: ShowPage = async (tx, who, asked) => {
  const course = await getVisibleReport(tx, who, asked.params['id'] ?? '')
  const { reportId } = course
  const blackingOut = await findBlackingOut(tx, reportId)
  const done = await findDoneBlackingOuts(tx, reportId)
  const readable = await readAll(tx, reportId)
  const typed = asked.typed ?? new Map<string, string>()
  const marked = typed.get('tekst')
  const plan = blackingOut
    ? openPlan(readable.key, { municipalityId: tx.municipalityId, id: blackingOut.id }, blackingOut.plan)
    : marked !== undefined && typed.get('gezien') && !asked.errors
      ? planOf({ ...Object.fromEntries(typed), tekst: marked }, readable)
      : undefined
  const staying = plan && whatStays(readable, plan)
  const people = [blackingOut?.askedBy ?? null, ...done.flatMap(({ askedBy, confirmedBy }) => [askedBy, confirmedBy])]
  return {
    title: words.title(course.label),
    menu: 'reports',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: reportId } },
    body: (
      <BlackingOutPage
        reportId={reportId}
        label={course.label}
        blackingOut={blackingOut}
        isAsker={blackingOut?.askedBy === who.personId}
        lastEnd={blackingOut ? undefined : await findLastEnd(tx, reportId)}
        done={done}
        names={await namesOf(tx, people)}
        identifiers={readable.identifiers}
        files={readable.files.filter(({ state }) => state !== 'missing')}
        plan={plan}
        staying={staying}
        seen={
          blackingOut && plan && staying ? seenMark(plan, blackingOut.ground, staying) : (typed.get('gezien') ?? '')
        }
        marked={
          marked ??
          proposeMarks(
            asOneText(readable.texts),
            readable.identifiers.map(({ written }) => written),
          )
        }
        inTheWay={await whatIsInTheWay(tx, who, course)}
        whoElse={await findWhoElse(tx, who, reportId)}
        now={tx.now}
        csrf={who.csrf}
        typed={typed}
        errors={sayMistakes(asked.errors)}
        conflict={saidAs(conflicts, asked.conflict)}
      />
    ),
  }
}
