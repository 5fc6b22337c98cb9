// SPDX-License-Identifier: EUPL-1.2
/** A house with cases in it, for tests of what colleagues of one municipality ask each other: sending and answering as their pages do. */
import { caseHouse, type CaseHouse } from './case-house.ts'
import type { Page, Staff } from './house.ts'

export interface ColleagueHouse extends CaseHouse {
  /** on the track of police with the officer; no domain keeps her from anything */
  other: Staff
  /** an officer without a domain, who is asked */
  receiver: Staff
  stranger: Staff
  neighbour: Staff
  /** in force for this purpose */
  basis(purpose: string): Promise<string>
  /** a case of the officer with tracks of himself; `other` works on that of the police */
  caseWithTracks(slugs?: readonly string[]): Promise<string>
  embargo(caseId: string): Promise<void>
  /** to the receiver about the police, unless told otherwise */
  refer(caseId: string, fields?: Record<string, string>, by?: Staff): Promise<Page>
  offer(caseId: string, to: Staff, by?: Staff): Promise<Page>
  request(caseId: string, by: Staff, why?: string): Promise<Page>
  /** the newest of the case */
  askId(caseId: string, kind?: string): Promise<string>
  move(
    who: Staff,
    askId: string,
    move: 'aannemen' | 'weigeren' | 'klaar' | 'intrekken',
    fields?: Record<string, string>,
  ): Promise<Page>
  state(askId: string): Promise<string | undefined>
  members(caseId: string, kind: string): Promise<string[]>
  ownerOf(caseId: string, kind?: string): Promise<string | undefined>
}

export async function colleagueHouse(): Promise<ColleagueHouse> {
  const at = await caseHouse()
  const [other, receiver, stranger] = [
    await at.someone(['attentionOfficer']),
    await at.someone(['attentionOfficer']),
    await at.someone(['attentionOfficer']),
  ]
  const administrator = await at.someone(['administrator'])
  const neighbour = await at.house.signIn(['attentionOfficer', 'deputy'], at.house.neighbourId)
  const move: ColleagueHouse['move'] = (who, askId, name, fields) =>
    who.post(`/van-collega/${askId}/${name}`, fields ?? usual[name] ?? {})
  return {
    ...at,
    other,
    receiver,
    stranger,
    neighbour,
    move,
    async basis(purpose) {
      await administrator.post('/beheer/grondslagen/nieuw', {
        doel: purpose,
        gegevens: 'ordinary',
        titel: `Grondslag ${purpose}`,
        artikel: 'Verzonnen artikel',
        besluit: 'college',
        besluitop: '2026-01-05',
        advies: 'positive',
        adviesop: '2026-01-02',
      })
      const [made] = await at.rows<{ id: string }>(
        'select id from triage.legal_basis where purpose = $1 and ended_on is null limit 1',
        [purpose],
      )
      if (!made) throw new Error('no basis was made')
      return made.id
    },
    async caseWithTracks(slugs = ['politie']) {
      const caseId = await at.openCase()
      for (const slug of slugs) {
        await at.startTrack(caseId, slug, at.officer)
        if (slug === 'politie')
          await at.officer.post(`/casussen/${caseId}/regelen/erbij`, { spoor: slug, wie: other.personId })
      }
      return caseId
    },
    async embargo(caseId) {
      const set = await at.officer.post(`/casussen/${caseId}/regelen/embargo`, {
        vraagt: 'police',
        bekijk: '2026-12-01',
      })
      if (set.status !== 303) throw new Error(`no embargo: ${set.status}`)
    },
    refer: (caseId, fields = {}, by = at.officer) =>
      by.post(`/casussen/${caseId}/collega/verwijzen`, {
        spoor: 'politie',
        wie: receiver.personId,
        zin: 'Kanarievraag: bel de wijkagent.',
        waaromzonder: 'Er is nog geen grondslag vastgelegd.',
        ...fields,
      }),
    offer: (caseId, to, by = at.officer) =>
      by.post(`/casussen/${caseId}/collega/overdragen`, {
        overnemer: to.personId,
        overdrachtzin: 'Kanariereden: ik ga weg.',
      }),
    request: (caseId, by, why = 'Kanarieverzoek: ik ken de familie.') =>
      by.post(`/casussen/${caseId}/collega/verzoeken`, { verzoekzin: why }),
    async askId(caseId, kind) {
      const found = await at.rows<{ id: string }>(
        `select id from sharing.colleague_ask where case_id = $1 and ($2::text is null or kind = $2)
         order by xmin::text::bigint desc limit 1`,
        [caseId, kind ?? null],
      )
      return found[0]?.id ?? ''
    },
    async state(askId) {
      return (await at.rows<{ state: string }>('select state from sharing.colleague_ask where id = $1', [askId]))[0]
        ?.state
    },
    async members(caseId, kind) {
      const found = await at.rows<{ person_id: string }>(
        'select person_id from casework.part_member where case_id = $1 and kind = $2',
        [caseId, kind],
      )
      return found.map(({ person_id }) => person_id)
    },
    async ownerOf(caseId, kind) {
      const found = await at.rows<{ owner_id: string }>(
        kind
          ? 'select owner_id from casework.part where case_id = $1 and kind = $2'
          : 'select owner_id from casework.trafficking_case where id = $1 and $2::text is null',
        [caseId, kind ?? null],
      )
      return found[0]?.owner_id
    },
  }
}

/** As the form sends it, seen when it was open. */
const usual: Record<string, Record<string, string>> = {
  aannemen: {},
  weigeren: { waarom: 'Kanarieweigering: geen tijd.' },
  klaar: { terug: 'Kanarieterug: gebeld, hij komt.' },
  intrekken: { stand: 'open' },
}
