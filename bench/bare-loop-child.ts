// SPDX-License-Identifier: EUPL-1.2
/**
 * The least that a report costs: seal the same content with the product's own functions and write the same rows by the same call,
 * eight at a time, without a form, a page or HTTP. What the programs do more than this is their own.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { openPool } from '../src/platform/database/pool.ts'
import { publicKeyOf } from '../src/platform/sealing/hpke.ts'
import { codeOf, fingerprintOf, formKeyHash, mailboxKeysOf } from '../src/reporting/door/code.ts'
import { sealReport } from '../src/reporting/door/seal-report.ts'
import { acceptReport, findOpenDesks, type SealedReport } from '../src/reporting/door/store.ts'
import { dateOf } from '../src/time.ts'
import type { BareTurn } from './bare-loop.ts'
import { story } from './story.ts'

const inFlight = 8

const pool = openPool(process.argv[2] ?? '', { max: inFlight })
const desk = (await findOpenDesks(pool)).find(({ slug }) => slug === 'winterswijk')
if (!desk) throw new Error('there is no desk in Winterswijk')
const door = { municipalityId: desk.id, epoch: desk.epoch, publicKey: desk.doorPublic }
const ready: SealedReport[] = []

process.on('message', (message) => {
  void take(message as BareTurn).then((rate) => process.send?.(rate))
})
process.on('disconnect', () => process.exit())

async function take(turn: BareTurn): Promise<number> {
  switch (turn.turn) {
    case 'seal and write': {
      const until = performance.now() + turn.ms
      return rateOf(async () => {
        if (performance.now() > until) return false
        await write(await sealOne())
        return true
      })
    }
    case 'make ready':
      while (ready.length < turn.count) ready.push(await sealOne())
      return 0
    case 'write ready':
      return rateOf(async () => {
        const report = ready.pop()
        if (report) await write(report)
        return report !== undefined
      })
  }
}

/** @param step does one report; false when there is nothing more to do @returns reports per second */
async function rateOf(step: () => Promise<boolean>): Promise<number> {
  const began = performance.now()
  let done = 0
  const lane = async (): Promise<void> => {
    while (await step()) done += 1
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
  return done / ((performance.now() - began) / 1000)
}

async function write(report: SealedReport): Promise<void> {
  const answer = await acceptReport(pool, report)
  if (answer !== 'stored') throw new Error(`a new report was answered with ${answer}`)
}

async function sealOne(): Promise<SealedReport> {
  const formKey = randomBytes(32)
  const keys = mailboxKeysOf(codeOf(formKey))
  const now = Temporal.Now.instant()
  const reportId = randomUUID()
  const content = { story, where: '', when: '', who: '', acute: false, language: 'nl', arrivedAt: now.toString() }
  const sealed = await sealReport(door, reportId, content, { contact: '', safeMoment: '' })
  return {
    municipalityId: door.municipalityId,
    reportId,
    formKeyHash: formKeyHash(formKey),
    fingerprint: fingerprintOf(formKey, story),
    locator: keys.locator,
    arrivedOn: dateOf(now).toString(),
    acuteAt: null,
    mailboxPublic: publicKeyOf(keys.privateKey),
    epoch: door.epoch,
    content: sealed.content,
    contact: sealed.contact,
    outboxId: randomUUID(),
  }
}
