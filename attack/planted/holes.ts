// SPDX-License-Identifier: EUPL-1.2
/**
 * Six holes as people really make them, each a small change of our own sources. They exist in a copy in the temporary folder only; the
 * tools must find each one as what it is, or their silence about the product says nothing.
 */
import type { Kind } from '../finding.ts'

export interface Change {
  file: string
  /** Stands in the file exactly once. */
  find: string
  replace: string
}

export interface Hole {
  name: string
  changes: readonly Change[]
  /** It counts as found when each of these tells a finding of this kind. */
  foundBy: readonly { tool: string; kind: Kind }[]
}

const inbox = 'src/triage/inbox/show-inbox.tsx'
const store = 'src/triage/store.ts'
const staffApp = 'src/platform/web/staff-app.ts'
const demoSignIn = 'src/start/demo-sign-in.tsx'
const serve = 'src/start/serving/serve.ts'

export const holes: readonly Hole[] = [
  {
    name: 'the filter of the inbox is put in the SQL as text',
    changes: [
      { file: inbox, find: 'states: filters[filter],', replace: "states: filters[filter], unlike: named ?? ''," },
      {
        file: store,
        find: '{ states, limit, offset = 0, soonestFirst = false }: InboxQuestion',
        replace: '{ states, limit, offset = 0, soonestFirst = false, unlike }: InboxQuestion & { unlike?: string }',
      },
      {
        file: store,
        find: 'sql`and c.state = any(${[...states]}::text[])`',
        replace: "sql`and c.state = any(${[...states]}::text[]) and c.label not like '${sql.raw(unlike ?? '')}'`",
      },
    ],
    foundBy: [{ tool: 'sqlmap', kind: 'sql-injection' }],
  },
  {
    name: 'a text of the address is drawn as markup',
    changes: [
      {
        file: inbox,
        find: 'title: inboxWords.title,',
        replace:
          "title: inboxWords.title, notice: <b dangerouslySetInnerHTML={{ __html: asked.query.get('pagina') ?? '' }} /> as never,",
      },
    ],
    foundBy: [{ tool: 'bodies', kind: 'markup' }],
  },
  {
    name: 'what is not here is looked up at the neighbours',
    changes: [
      {
        file: staffApp,
        find: "import { kindOf, type Log } from '../log.ts'",
        replace:
          "import { kindOf, type Log } from '../log.ts'\nimport { findMunicipalities } from '../municipalities.ts'",
      },
      {
        file: staffApp,
        find: "const view = await line.show(tx, who, { params: c.req.param(), query, said: query.get('gedaan') ?? undefined })",
        replace: `const asked = { params: c.req.param(), query, said: query.get('gedaan') ?? undefined }
        const view = await line.show(tx, who, asked).catch(async (error: unknown) => {
          for (const { id } of await findMunicipalities(parts.database)) {
            const there = { ...work(ticket, line), municipalityId: id }
            const found = await inTransaction(parts.database, there, (tx) => line.show(tx, who, asked)).catch(() => undefined)
            if (found) return found
          }
          throw error
        })`,
      },
    ],
    foundBy: [{ tool: 'neighbour', kind: 'neighbour' }],
  },
  {
    name: 'the cookie of the session is open to scripts and other sites, and no form needs a proof',
    changes: [
      { file: demoSignIn, find: "      httpOnly: true,\n      sameSite: 'Strict',\n", replace: '' },
      {
        file: staffApp,
        find: "if (fields.get('csrf') !== who.csrf) throw new NotAllowed('a form of another session')",
        replace: '',
      },
      {
        file: staffApp,
        find: "if (isCrossSite(c.req.raw.headers, c.req.header('host') ?? '')) return trouble(c, 'otherSite', 403)",
        replace: '',
      },
    ],
    foundBy: [
      { tool: 'cookies', kind: 'cookie' },
      { tool: 'cross-site', kind: 'cross-site' },
    ],
  },
  {
    name: 'a request may take for ever',
    changes: [
      { file: serve, find: 'server.headersTimeout = headersWithinMs', replace: 'server.headersTimeout = 0' },
      {
        file: serve,
        find: 'server.requestTimeout = options.requestWithinMs ?? requestWithinMs',
        replace: 'server.requestTimeout = 0',
      },
    ],
    foundBy: [{ tool: 'slowhttptest', kind: 'slow' }],
  },
  {
    name: 'every script is allowed',
    changes: [
      {
        file: 'src/platform/web/page-headers.ts',
        find: "...(scripts.length > 0 ? [`script-src ${scripts.join(' ')}`] : []),",
        replace: `"script-src 'unsafe-inline'",`,
      },
    ],
    foundBy: [{ tool: 'csp_evaluator', kind: 'policy' }],
  },
]
