// SPDX-License-Identifier: EUPL-1.2
/** ffuf: asks for files and pages that are often forgotten. What answers and is not in the table of paths is a finding. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Found, Tool } from '../finding.ts'
import { runTool, versionOf } from '../run-tool.ts'
import { publicPaths, staffPlaces } from '../own/addresses.ts'

const folders = ['', 'api/', 'admin/', 'meldingen/', 'inloggen/', 'assets/', 'static/', 'dist/', 'src/', 'v1/']
const names = `
  .env .git/HEAD .git/config .htaccess .svn/entries .DS_Store .well-known/security.txt package.json
  package-lock.json tsconfig.json docker-compose.yml Dockerfile server.key id_rsa index.php index.html
  index.bak backup.zip backup.sql dump.sql db.sql database.sqlite admin administrator login wp-login.php
  phpinfo.php server-status actuator/health metrics debug console graphql swagger.json openapi.json api
  test tmp logs error.log robots.txt staff.js staff.js.map public.js main.js keys root.key health status
  trace config.json
`
  .trim()
  .split(/\s+/)

export const ffuf: Tool = {
  name: 'ffuf',
  quick: true,
  version: () => versionOf('ffuf', '-V'),
  async attack({ publicAddress, staffAddress, people, report }, { folder }) {
    const known = new Set([...publicPaths, ...staffPlaces(report).map(({ path }) => path)])
    const words = join(folder, 'words')
    writeFileSync(words, folders.flatMap((before) => names.map((name) => before + name)).join('\n'))
    const found: Found[] = []
    for (const [address, cookie] of [
      [publicAddress, ''],
      [staffAddress, people.officer.cookie],
    ] as const) {
      const answers = join(folder, `ffuf-${new URL(address).port}.json`)
      const args = ['-s', '-k', '-w', words, '-u', `${address}/FUZZ`, '-mc', 'all', '-fc', '404', '-t', '8']
      args.push('-of', 'json', '-o', answers, ...(cookie ? ['-H', `Cookie: ${cookie}`] : []))
      await runTool('ffuf', args, { seconds: 120 })
      const { results } = JSON.parse(readFileSync(answers, 'utf8')) as { results: { url: string; status: number }[] }
      for (const { url, status } of results) {
        const where = url.slice(address.length)
        // an id that is none is the same page as one that is not there
        if (!known.has(where)) found.push({ kind: 'found-file', severity: 'medium', what: `answers ${status}`, where })
      }
    }
    return found
  },
}
