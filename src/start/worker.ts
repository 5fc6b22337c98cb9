// SPDX-License-Identifier: EUPL-1.2
/**
 * The worker: takes in what waits at the door, plans mails and does the planned jobs. It serves nobody over HTTP. Each piece of work is one
 * transaction; after a kill it goes on where the last one was committed.
 */
import { Logger, run, type TaskList } from 'graphile-worker'
import { kyselyOn, openPool } from '../platform/database/pool.ts'
import { fileKeyProvider } from '../platform/keys/file-key-provider.ts'
import { KeyService } from '../platform/keys/key-service.ts'
import { kindOf, openLog } from '../platform/log.ts'
import { openMailer } from '../platform/mail/mailer.ts'
import { clamdAt } from '../platform/virus-scanner.ts'
import { noticeTasks } from '../notices/index.ts'
import { reminderTask } from '../reporting/index.ts'
import { systemClock } from '../time.ts'
import { sharingWaiting } from '../sharing/index.ts'
import { triageWaiting } from '../triage/index.ts'
import { eraseRound } from './erase-round.ts'
import { endWithParent } from './end-with-parent.ts'
import { fallBackOf } from './fall-back.ts'
import { failStart } from './fail-start.ts'
import { fileTasks, forgetRound } from './file-work.ts'
import { openMetrics } from './metrics/open-metrics.ts'
import { timeJobs } from './metrics/time-jobs.ts'
import { noticeRound } from './notice-round.ts'
import { PostRounds } from './post-round.ts'
import { regionSignalRound, regionSignalTasks } from './region-signal-work.ts'
import { reminderTasks } from './reminder-tasks.ts'
import { mailboxRound, remindReporter } from './reporter-rounds.ts'
import { readSettings } from './settings.ts'
import { caseMoveTasks } from './case-move-work.ts'
import { sharingRound, sharingTasks } from './sharing-work.ts'
import { stayClosed } from './stay-closed.ts'

/** How long a report waits at most before the worker comes past; short enough for a desk that is looking. */
const roundEveryMs = 500

/** How late a mail may be planned after its moment. */
const mailRoundEveryMs = 60_000

/** Mailboxes close by the day. */
const mailboxRoundEveryMs = 6 * 60 * 60_000

/** How late something may be destroyed after its day to think again. */
const eraseRoundEveryMs = 60_000

/** What officers told each other is kept by the day. */
const regionSignalRoundEveryMs = 6 * 60 * 60_000

/** What a receiver could read ends by the day; the link itself knows the day. */
const sharingRoundEveryMs = 10 * 60_000

/** How often files that nobody sent are looked for. */
const forgetEveryMs = 60 * 60_000

try {
  const settings = readSettings(process.env, 'worker')
  stayClosed(settings)
  const log = openLog('worker')
  const pool = openPool(settings.databaseAddress)
  const database = kyselyOn(pool)
  const keys = new KeyService(fileKeyProvider(settings.keysDir))
  const rounds = new PostRounds({ database, keys, clock: systemClock, origin: 'worker', log })

  const mailer = settings.mail && openMailer(settings.mail)

  const metrics = await openMetrics(settings.metricsPort, pool)
  const mailTasks = noticeTasks({
    database,
    keys,
    clock: systemClock,
    log,
    mailer,
    staffUrl: settings.staffUrl,
    counters: [triageWaiting, sharingWaiting],
    fallBackOf,
  })
  const forReporters = { database, keys, clock: systemClock, mailer, log }
  const tasks = {
    ...reminderTasks({ database, keys, clock: systemClock }),
    ...mailTasks,
    ...regionSignalTasks({ database, keys, clock: systemClock, log }),
    ...caseMoveTasks({ database, keys, clock: systemClock }),
    ...sharingTasks({ database, keys, clock: systemClock, log }),
    [reminderTask]: (given: unknown) => remindReporter(forReporters, given),
  }
  const files = {
    database,
    keys,
    clock: systemClock,
    scan: settings.scanner && clamdAt(settings.scanner),
    log,
  }
  const runner = (taskList: TaskList, concurrency: number) =>
    run({
      pgPool: pool,
      taskList,
      noHandleSignals: true,
      concurrency,
      logger: new Logger(() => () => {}),
    })
  const jobs = await runner(metrics ? timeJobs(tasks, metrics.registry) : tasks, 2)
  // not counted: how many files were looked at tells when somebody wrote (M-01)
  const fileJobs = await runner(fileTasks(files), 1)

  const stopping = new AbortController()
  const walk = async (event: string, everyMs: number, round: () => Promise<unknown>): Promise<void> => {
    while (!stopping.signal.aborted) {
      await round().catch((error: unknown) => log.error({ event, kind: kindOf(error) }))
      await rest(everyMs, stopping.signal)
    }
  }
  const notices = { database, keys, clock: systemClock, hasMail: mailer !== undefined, log }
  const walking = Promise.all([
    walk('round failed', roundEveryMs, () => rounds.once()),
    walk('mailbox round failed', mailboxRoundEveryMs, () => mailboxRound(forReporters)),
    walk('mail round failed', mailRoundEveryMs, () => noticeRound(notices)),
    walk('erase round failed', eraseRoundEveryMs, () => eraseRound(notices)),
    walk('region signal round failed', regionSignalRoundEveryMs, () => regionSignalRound(notices)),
    walk('sharing round failed', sharingRoundEveryMs, () => sharingRound(notices)),
    walk('forget round failed', forgetEveryMs, () => forgetRound(files)),
  ])

  log.info({ event: 'working' })
  process.send?.({ ready: true })
  endWithParent(async () => {
    stopping.abort()
    await walking
    await Promise.all([jobs.stop(), fileJobs.stop()])
    metrics?.close()
    await pool.end()
  })
} catch (error) {
  failStart(error)
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
}
