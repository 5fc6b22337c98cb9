// SPDX-License-Identifier: EUPL-1.2
/** A house from which one thing left each way there is, with canaries in everything that is content, for tests of the registers of it. */
import { randomUUID } from 'node:crypto'
import { careHouse, type CareHouse } from './care-house.ts'
import { hiddenIn, reportIn } from './house.ts'
import { oneRegion } from './one-region.ts'

export interface DisclosuresHouse extends CareHouse {
  /** of the case, from which two things went to an interpreter and a coordinator */
  reportId: string
  basisId: string
  partnerId: string
  /** @returns its id */
  disclose(over?: Record<string, string | null>): Promise<string>
}

export async function disclosuresHouse(): Promise<DisclosuresHouse> {
  const at = await careHouse()
  await oneRegion(at.house.database)
  const { officer, care } = at
  const municipality = at.house.municipalityId
  const [report] = await at.rows<{ id: string }>(
    'select report_id as id from casework.case_report where case_id = $1',
    [at.caseId],
  )
  const reportId = report?.id ?? ''
  const must = (page: { status: number; html: string }, what: string) => {
    if (page.status !== 303)
      throw new Error(`${what}: ${page.status} ${/(?:alert__title|error)"[^>]*>([^<]*)/.exec(page.html)?.[1] ?? ''}`)
  }
  const verhaal = 'Kanarieverhaal over een schuur.'
  const extract = {
    rol: 'careCoordinator',
    collega: care.personId,
    uittreksel: verhaal,
    vraag: 'Kanarievraag?',
  }
  const asked = { ...extract, herkenbaar: 'no', nodig: 'Kanarienoodzaak.' }
  await at.house.report({ verhaal })
  await at.house.takeIn()
  const other = reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal)
  const seen = await officer.post(`/meldingen/${other}/overleg/bekijken`, asked)
  must(
    await officer.post(`/meldingen/${other}/overleg/vragen`, { ...asked, gezien: hiddenIn(seen.html, 'gezien') }),
    'asking',
  )
  await at.rows(
    `insert into triage.text_disclosure (municipality_id, report_id, id, purpose, receiver_role, channel, what, content, decided_by, disclosed_on)
     values ($1, $2, $3, 'P1', 'swornTranslator', 'secureMail', 'story', 'kanarie', $4, '2026-11-16')`,
    [municipality, reportId, randomUUID(), officer.personId],
  )
  const referral = {
    soort: 'referral',
    naar: at.house.neighbourId,
    rol: 'officers',
    grond: 'publicTask',
    doel: 'helpAndShelter',
    zin: 'Kanariezin.',
    mee: '',
  }
  const shown = await officer.post(`/casussen/${at.caseId}/overdragen/bekijken`, referral)
  must(
    await officer.post(`/casussen/${at.caseId}/overdragen/versturen`, {
      ...referral,
      gezien: hiddenIn(shown.html, 'gezien'),
    }),
    'referring',
  )
  const wie = at.node
  const consent = {
    doel: 'comensha',
    antwoord: 'yes',
    gevraagd: '2026-11-16',
    hoe: 'written',
    omvang: 'Kanarieomvang.',
  }
  must(await at.send(care, 'zorg/toestemming/vastleggen', { wie, ...consent, wieBeslist: 'self' }), 'consenting')
  const ready = { wie, melder: 'ours', grondslag: 'writtenConsent', regio: 'Kanarieregio', via: 'ownSignal' }
  must(await at.send(care, 'zorg/comensha/klaarzetten', ready), 'preparing')
  const [sheet] = await at.rows<{ id: string }>(`select id from care.sheet where kind = 'registration'`)
  const sent = { wie, welke: sheet?.id ?? '', verzonden: '2026-11-17', hoe: 'Kanariehoe', nummer: '' }
  must(await at.send(care, 'zorg/comensha/verzonden', sent), 'registering')

  const [basisId, partnerId] = [randomUUID(), randomUUID()]
  await at.rows(
    `insert into triage.legal_basis (municipality_id, id, purpose, data, title, article, decided_by, decided_on, advice, advised_on, recorded_by, recorded_at)
     values ($1, $2, 'P2', 'special', 'Proefgrondslag', 'artikel 1', 'college', '2026-01-05', 'positive', '2026-01-02', $3, now())`,
    [municipality, basisId, officer.personId],
  )
  const [key] = await at.rows<{ id: string }>('select id from keys.data_key where municipality_id = $1 limit 1', [
    municipality,
  ])
  await at.rows(
    `insert into sharing.partner (municipality_id, id, kind, name, channels, key_id, reach, added_by, added_at, checked_by, checked_on)
     values ($1, $2, 'shelter', 'Opvang Proefhuis', '{link}', $3, 'kanarie', $4, now(), $4, '2026-11-01')`,
    [municipality, partnerId, key?.id, officer.personId],
  )
  await at.rows(
    `insert into sharing.partner_basis (municipality_id, id, partner_id, basis_id, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, now())`,
    [municipality, randomUUID(), partnerId, basisId, officer.personId],
  )
  const disclose = async (over: Record<string, string | null> = {}): Promise<string> => {
    const row = {
      municipality_id: municipality,
      id: randomUUID(),
      case_id: at.caseId,
      part: 'desk',
      partner_id: partnerId,
      kind: 'refer',
      channel: 'link',
      purpose: 'P2',
      basis_id: basisId,
      consent: 'given',
      happened_on: '2026-11-17',
      state: 'sent',
      ends_on: '2026-12-17',
      content: 'kanarieinhoud',
      decided_by: officer.personId,
      decided_at: '2026-11-17T10:00:00Z',
      ...over,
    }
    const columns = Object.keys(row)
    await at.rows(
      `insert into sharing.disclosure (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(row),
    )
    return row.id
  }
  await tellAtMeeting(at, basisId, key?.id ?? '')
  return { ...at, reportId, basisId, partnerId, disclose }
}

/** A partner was told a point of the desk, at a meeting of which nobody can read what is sealed; so it is of somebody whom no test asks. */
async function tellAtMeeting(at: CareHouse, basisId: string, keyId: string): Promise<void> {
  const [municipality, by] = [at.house.municipalityId, at.adviser.personId]
  const [meeting, point, seat] = [randomUUID(), randomUUID(), randomUUID()]
  await at.rows(
    `insert into casework.meeting (municipality_id, id, kind, status, meets_on, key_id, content, planned_by, planned_at, ended_by, ended_at)
     values ($1, $2, 'caseMeeting', 'cancelled', '2026-11-17', $3, 'kanarie', $4, now(), $4, now())`,
    [municipality, meeting, keyId, by],
  )
  await at.rows(
    `insert into casework.meeting_participant (municipality_id, id, meeting_id, content, basis_id, added_by, added_at)
     values ($1, $2, $3, 'kanarie', $4, $5, now())`,
    [municipality, seat, meeting, basisId, by],
  )
  await at.rows(
    `insert into casework.meeting_point (municipality_id, id, meeting_id, case_id, part, code, content, added_by, added_at)
     values ($1, $2, $3, $4, 'desk', 'A', 'kanarie', $5, now())`,
    [municipality, point, meeting, at.caseId, by],
  )
  await at.rows(
    `insert into casework.meeting_told (municipality_id, id, point_id, participant_id, how, basis_id, content, told_by, told_at)
     values ($1, $2, $3, $4, 'paper', $5, 'kanarie', $6, '2026-11-17T12:00:00Z')`,
    [municipality, randomUUID(), point, seat, basisId, by],
  )
}
