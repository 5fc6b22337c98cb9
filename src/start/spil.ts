// SPDX-License-Identifier: EUPL-1.2
/**
 * The command line of the operator: `npm run --silent spil -- <command>`. Runs from the sources on a bare `npm ci`, without a build.
 * Never runs as the role of a web program. Exit code 0 is done, 1 is not done or not well, 2 is asked in a wrong way.
 */
import { UsageError } from './commands/command.ts'
import { SettingError } from './setting-reader.ts'

interface Command {
  takes?: string
  does: string
  /** Loaded only when asked for. */
  load: () => Promise<{ run: (args: readonly string[]) => Promise<void> }>
}

const commands: Readonly<Record<string, Command>> = {
  migrate: {
    does: 'bring the database of SPIL_MIGRATE_DATABASE_URL to this version',
    load: () => import('./commands/migrate.ts'),
  },
  'audit verify': {
    does: 'check that nothing in the audit trails was changed, removed, inserted or put in another order; exit code 0 or 1',
    load: () => import('./commands/audit-verify.ts'),
  },
  schema: {
    does: 'print the catalog of that database, as it is kept in db/schema.sql',
    load: () => import('./commands/schema.ts'),
  },
  'keys init': { does: 'make the root key in SPIL_KEYS_DIR, once', load: () => import('./commands/keys-init.ts') },
  'keys backup': {
    takes: '--to FILE [--passphrase-file FILE]',
    does: 'copy the root key, sealed with a passphrase from that file or from stdin',
    load: () => import('./commands/keys-backup.ts'),
  },
  'keys restore': {
    takes: '--from FILE [--passphrase-file FILE]',
    does: 'put the root key back from such a copy',
    load: () => import('./commands/keys-restore.ts'),
  },
  'keys rotate': {
    takes: '--municipality SLUG',
    does: 'a new key for a municipality, while everything runs; what was sealed before still opens',
    load: () => import('./commands/keys-rotate.ts'),
  },
  'keys destroy': {
    takes: '--municipality SLUG --epoch N --backups-older-than DATE',
    does: 'destroy an old key when nothing needs it; DATE is the day of the oldest backup that is kept',
    load: () => import('./commands/keys-destroy.ts'),
  },
  'region add': {
    takes: '--slug SLUG --name NAME',
    does: 'add a region in which municipalities work together',
    load: () => import('./commands/region-add.ts'),
  },
  'region list': {
    does: 'show which regions there are',
    load: () => import('./commands/region-list.ts'),
  },
  'municipality add': {
    takes: '--slug SLUG --name NAME [--host formulier.example.nl] [--kind municipality|care-desk] [--region SLUG]',
    does: 'add a municipality with its first key',
    load: () => import('./commands/municipality-add.ts'),
  },
  'municipality list': {
    does: 'show which municipalities there are',
    load: () => import('./commands/municipality-list.ts'),
  },
  'municipality set': {
    takes: '--municipality SLUG --name AGREEMENT --value N|JSON',
    does: 'what a municipality agreed about how long things take and about its desk; a wrong name is answered with the list of names',
    load: () => import('./commands/municipality-set.ts'),
  },
  'municipality secretary': {
    takes: '--municipality SLUG --email -',
    does: 'say who is mailed when nobody is left at the desk; the address is read from stdin',
    load: () => import('./commands/municipality-secretary.ts'),
  },
  'municipality piket': {
    takes: '--municipality SLUG --email -',
    does: 'say who is mailed at once, beside the desk, when a report names direct danger; the address is read from stdin',
    load: () => import('./commands/municipality-piket.ts'),
  },
  'municipality tokens': {
    takes: '--municipality SLUG --file FILE | --default',
    does: 'its house style: a token sheet of the NL Design System with the seven colours that differ',
    load: () => import('./commands/municipality-tokens.ts'),
  },
  'person add': {
    takes: '--municipality SLUG --name NAME --role ROLE [--role ROLE] [--from DATE] [--until DATE] [--email -]',
    does: 'add somebody who works with Spil; what is given as - is read from stdin, the name first',
    load: () => import('./commands/person-add.ts'),
  },
  'person set': {
    takes: '--municipality SLUG --id ID --email -',
    does: 'say where somebody is mailed; the address is read from stdin',
    load: () => import('./commands/person-set.ts'),
  },
  'person list': {
    takes: '--municipality SLUG',
    does: 'show who works there, with which roles',
    load: () => import('./commands/person-list.ts'),
  },
  'person disable': {
    takes: '--municipality SLUG --id ID',
    does: 'let somebody no longer in, from the next click on',
    load: () => import('./commands/person-disable.ts'),
  },
  invite: {
    takes: '--municipality SLUG --id ID [--days N] [--anew]',
    does: 'a code with which somebody comes in for the first time; with --anew what they signed in with before stops working',
    load: () => import('./commands/invite.ts'),
  },
  'provider set': {
    takes:
      '--municipality SLUG --issuer URL --client-id ID [--kind standard|entra] [--level VALUE] [--token-algorithm RS256|PS256|ES256] [--secret-file FILE]',
    does: 'which service knows the accounts of a municipality; without a secret Spil makes a key of its own',
    load: () => import('./commands/provider-set.ts'),
  },
  'provider test': {
    takes: '--municipality SLUG',
    does: 'ask that service what it says of itself; nobody signs in',
    load: () => import('./commands/provider-test.ts'),
  },
  normalise: {
    does: 'read identifiers: JSON on stdin [{"type":"phone|plate|address|kvk|iban|email|handle|name","value":"..."}], JSON on stdout; without a database',
    load: () => import('./commands/normalise.ts'),
  },
  redact: {
    does: 'suggest what to black out: JSON on stdin {"text":"..."}, the places in it as JSON on stdout; without a database',
    load: () => import('./commands/redact.ts'),
  },
  link: {
    does: 'suggest which records may be about one person: JSON on stdin {"records":[{"id":"...","familyName":"..."}],"with":null}, pairs as JSON on stdout; without a database',
    load: () => import('./commands/link.ts'),
  },
  advise: {
    does: 'what may be possible for one presumed victim, which dates run and what is unknown: JSON on stdin {"today":"2026-11-21","person":{"residence":"unknown"}}, JSON on stdout; without a database',
    load: () => import('./commands/advise.ts'),
  },
  pages: {
    takes: '--municipality SLUG --to FOLDER [--people FILE|-]',
    does: 'write a page for the intranet and a model appointment of the aandachtsfunctionaris; names only of a file or stdin, a line each: role; name; telephone',
    load: () => import('./commands/pages.ts'),
  },
  health: {
    takes: '[--json]',
    does: 'tell whether Spil can do its work now, and how much waits at the door; exit code 0 or 1',
    load: () => import('./commands/health.ts'),
  },
  doctor: {
    does: 'look at settings, mail, rights, clock, disk, logins, keys and desks, and say what to do; exit code 0 or 1',
    load: () => import('./commands/doctor.ts'),
  },
}

const helpText = (): string =>
  [
    'Usage: npm run --silent spil -- <command>',
    '',
    '  help',
    '      show this list',
    ...Object.entries(commands).flatMap(([name, { takes, does }]) => [
      `  ${[name, takes].filter(Boolean).join(' ')}`,
      `      ${does}`,
    ]),
  ].join('\n')

/** A command is one word or two; what follows are its arguments. */
async function perform(words: readonly string[]): Promise<void> {
  const [first = 'help', second = ''] = words
  if (['help', '--help', '-h'].includes(first)) return console.log(helpText())
  const two = commands[`${first} ${second}`]
  const command = two ?? commands[first]
  if (!command) throw new UsageError(`There is no such command.\n\n${helpText()}`)
  if (Number(process.versions.node.split('.')[0]) < 26)
    throw new UsageError(`This is Node ${process.versions.node}, but Spil needs 26: use npm run --silent spil -- ...`)
  const { run } = await command.load()
  await run(words.slice(two ? 2 : 1))
}

try {
  await perform(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = error instanceof UsageError || error instanceof SettingError ? 2 : 1
}
