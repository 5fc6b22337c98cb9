// SPDX-License-Identifier: EUPL-1.2
/** A case house with partners that may receive something, and hands to share with them as a person does: look first, then decide. */
import { sharingRound, sharingTasks } from '../src/start/sharing-work.ts'
import { addDocument } from './add-document.ts'
import { caseHouse, type CaseHouse } from './case-house.ts'
import { get, hiddenIn, post, type Page, type Staff } from './house.ts'

export interface SharingHouse extends CaseHouse {
  administrator: Staff
  /** @returns the id of a new partner with a basis for each of these purposes */
  partner(soort: string, purposes?: readonly string[], more?: Record<string, string>): Promise<string>
  /** @returns the id of the basis as this partner has it for this purpose */
  basisOf(partnerId: string, purpose: string): Promise<string>
  /** Everything in the form that must be filled in; of the care part unless said. */
  fields(partnerId: string, more?: Record<string, string>): Promise<Record<string, string>>
  look(who: Staff, caseId: string, fields: Record<string, string>): Promise<Page>
  /** A document on the care track that the worker looked at. @returns its id */
  document(
    caseId: string,
    file: readonly [name: string, bytes: Uint8Array],
    more?: Record<string, string>,
  ): Promise<string>
  /** Looks, and shares what was shown. @returns the page that came back when there was something to mend */
  share(who: Staff, caseId: string, fields: Record<string, string>): Promise<Page>
  /** Shares care's note and makes the link. */
  shareByLink(
    who: Staff,
    caseId: string,
    fields: Record<string, string>,
  ): Promise<{ id: string; address: string; code: string }>
  makeLink(who: Staff, caseId: string, id: string): Promise<{ address: string; code: string }>
  /** A browser without an account: keeps its cookie. */
  browser(): {
    get(path: string): Promise<Page>
    post(path: string, fields: Record<string, string>): Promise<Page>
    send(path: string, body: FormData | ReadableStream<Uint8Array> | string, type?: string): Promise<Page>
  }
  /** The worker ends what is late. */
  endLate(): Promise<void>
  /** The worker destroys what was planned to be destroyed. */
  destroyCopies(): Promise<void>
}

export async function sharingHouse(): Promise<SharingHouse> {
  const at = await caseHouse()
  const administrator = await at.house.signIn(['administrator'])
  const basisFor = new Map<string, string>()

  async function basis(purpose: string): Promise<string> {
    const known = basisFor.get(purpose)
    if (known) return known
    const added = await administrator.post('/beheer/grondslagen/nieuw', {
      doel: purpose,
      gegevens: 'ordinary',
      titel: `Grondslag ${purpose}`,
      artikel: 'Artikel van de proef',
      besluit: 'college',
      besluitop: '2026-01-05',
      advies: 'positive',
      adviesop: '2026-01-02',
    })
    if (added.status !== 303) throw new Error(`no basis was recorded: ${added.status}`)
    const [found] = await at.rows<{ id: string }>(`select id from triage.legal_basis where title = $1`, [
      `Grondslag ${purpose}`,
    ])
    basisFor.set(purpose, found?.id ?? '')
    return found?.id ?? ''
  }

  let count = 0
  const house: SharingHouse = {
    ...at,
    administrator,
    async partner(soort, purposes = ['P2'], more = {}) {
      const naam = `Testpartner ${soort} ${++count}`
      const added = await at.officer.post('/partners/nieuw/bewaren', {
        soort,
        naam,
        land: 'NL',
        taal: 'nl',
        weg: 'link',
        ook: 'telephone',
        telefoon: '0000 000000',
        bron: 'Verzonnen voor de proef',
        nagekeken: 'ja',
        ...more,
      })
      const id = /\/partners\/([0-9a-f-]{36})/.exec(added.location ?? '')?.[1]
      if (!id) throw new Error(`no partner was added: ${added.status}`)
      for (const purpose of purposes) {
        const noted = await administrator.post(`/partners/${id}/grondslag`, { grondslag: await basis(purpose) })
        if (noted.status !== 303) throw new Error(`no basis was noted: ${noted.status}`)
      }
      return id
    },
    async basisOf(partnerId, purpose) {
      const [found] = await at.rows<{ id: string }>(
        `select r.id from sharing.partner_basis r join triage.legal_basis b on b.id = r.basis_id
         where r.partner_id = $1 and b.purpose = $2 and r.ended_on is null`,
        [partnerId, purpose],
      )
      return found?.id ?? ''
    },
    fields: async (partnerId, more = {}) => ({
      spoor: 'zorg',
      soort: 'refer',
      naar: partnerId,
      ontvanger: 'Dienstdoende medewerker',
      kanaal: 'link',
      grond: await house.basisOf(partnerId, 'P2'),
      nodig: 'Anders is er vannacht geen plek.',
      passend: 'Met minder kan niemand een plek zoeken.',
      toestemming: 'given',
      vraag: 'Kanarievraag: is er een plek?',
      mee: '',
      weg: '',
      tot: at.house.now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days: 14 }).toString(),
      ...more,
    }),
    look: (who, caseId, fields) => who.post(`/casussen/${caseId}/partners/bekijken`, fields),
    async document(caseId, file, more = {}) {
      const added = await addDocument(at.house, at.care, caseId, 'zorg', { file, fields: more })
      if (added.status !== 303) throw new Error(`no document was added: ${added.status}`)
      await at.house.cleanFiles(() => Promise.resolve('clean'))
      return added.id
    },
    async share(who, caseId, fields) {
      const seen = await house.look(who, caseId, fields)
      if (seen.status !== 200) return seen
      return who.post(`/casussen/${caseId}/partners/vastleggen`, { ...fields, gezien: hiddenIn(seen.html, 'gezien') })
    },
    async shareByLink(who, caseId, fields) {
      const shared = await house.share(who, caseId, fields)
      const id = /verstrekking=([0-9a-f-]{36})/.exec(shared.location ?? '')?.[1]
      if (!id) throw new Error(`nothing was shared: ${shared.status} ${shared.html.slice(0, 2_000)}`)
      return { id, ...(await house.makeLink(who, caseId, id)) }
    },
    async makeLink(who, caseId, id) {
      const page = await who.post(`/casussen/${caseId}/verstrekking/link`, { verstrekking: id })
      const address = /data-link[^>]*>\s*(?:https?:\/\/[^/]+)?(\/ontvangen\/[^\s<]+)/.exec(page.html)?.[1]
      const code = (/data-code="?"?[^>]*>(.*?)<\/p>/s.exec(page.html)?.[1] ?? '').replaceAll(/<[^>]+>|\s/g, '')
      if (!address || code === '') throw new Error(`no link was made: ${page.status}`)
      return { address, code }
    },
    browser() {
      let cookie = ''
      const keep = (page: Page): Page => {
        cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
        return page
      }
      const headers = (): Record<string, string> => (cookie === '' ? {} : { cookie })
      return {
        get: async (path) => keep(await get(at.house.staffApp, path, headers())),
        post: async (path, fields) => keep(await post(at.house.staffApp, path, fields, headers())),
        async send(path, body, type) {
          const response = await at.house.staffApp.request(`http://localhost${path}`, {
            method: 'POST',
            body,
            duplex: 'half',
            headers: {
              ...headers(),
              host: 'localhost',
              origin: 'http://localhost',
              'sec-fetch-site': 'same-origin',
              ...(type === undefined ? {} : { 'content-type': type }),
            },
          })
          const { status, headers: answered } = response
          return keep({
            status,
            headers: answered,
            html: await response.text(),
            location: answered.get('location'),
          })
        },
      }
    },
    endLate: () =>
      sharingRound({
        database: at.house.database.kysely('worker_rw'),
        keys: at.house.database.keys,
        clock: () => at.house.now,
        log: { error: () => {} },
      }),
    async destroyCopies() {
      const jobs = await at.rows<{ id: string; payload: unknown }>(
        `select j.id::text, j.payload from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'destroy-shared-copy' order by j.id`,
      )
      const work = sharingTasks({
        database: at.house.database.kysely('worker_rw'),
        keys: at.house.database.keys,
        clock: () => at.house.now,
        log: { error: () => {} },
      })
      for (const { id, payload } of jobs) {
        await work['destroy-shared-copy']?.(payload)
        await at.rows('delete from graphile_worker._private_jobs where id = $1', [id])
      }
    },
  }
  return house
}
