// SPDX-License-Identifier: EUPL-1.2
/**
 * The one way to the door for who works here: the report as everybody's, the name of who told it among the contact details, so that
 * nobody reads it there without a reason (A5), and a line that leads the answer back. The code is given only when it was asked for.
 */
import type { Tx } from '../platform/database/transaction.ts'
import { recordFact } from '../platform/facts.ts'
import { findMailAddress } from '../platform/people/mail-address-of.ts'
import type { Who } from '../platform/people/who.ts'
import { layAtTheDoor, type AddedFile, type Told } from '../reporting/index.ts'
import { reportTold } from './facts.ts'
import { findProfession, storeOwnReport, type OwnKind } from './store.ts'
import { contactWords } from './words.nl.ts'

interface ToKeep {
  kind: OwnKind
  content: Omit<Told, 'colleague' | 'language'>
  /** of whoever told it to this person, as far as he wanted */
  teller?: { contact: string; safeMoment: string }
  withCode?: boolean
  files?: readonly AddedFile[]
}

/** @returns the report, its code when one was asked for (now or never), and whether a file that was added is not here any more */
export async function keepTold(
  tx: Tx,
  who: Who,
  { kind, content, teller, withCode = false, files = [] }: ToKeep,
): Promise<{ reportId: string; code: string | undefined; missesFiles: boolean }> {
  const profession = (await findProfession(tx, who.personId)) ?? null
  const mail = await findMailAddress(tx, who.personId)
  const colleague = [who.name, mail].filter(Boolean).join(', ')
  const tells = kind === 'own' ? 'own' : 'onBehalf'
  const { reportId, code, missesFiles } = await layAtTheDoor(tx, {
    files,
    by: { personId: who.personId, tells },
    content: { ...content, language: 'nl', colleague: { tells, profession } },
    contact: {
      contact:
        kind === 'own'
          ? contactWords.told(colleague)
          : [teller?.contact ? contactWords.teller(teller.contact) : '', contactWords.takenDown(colleague)]
              .filter(Boolean)
              .join('; '),
      safeMoment: teller?.safeMoment ?? '',
    },
  })
  await storeOwnReport(tx, who, { reportId, kind, codeGiven: withCode })
  await recordFact(tx, reportTold(kind))
  return { reportId, code: withCode ? code : undefined, missesFiles }
}
