// SPDX-License-Identifier: EUPL-1.2
/**
 * Sends one mail at a time through the municipality's mail server (SMTP). Headers are made by the library, from fields that were checked
 * (M-54). A line that others can read is refused: no TLS, no mail. Only the worker has this.
 */
import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { Instant } from '../../time.ts'
import { isMailAddress } from './mail-address.ts'
import { smtpServer, type SmtpServer } from './smtp-address.ts'

export interface MailSettings {
  /** See `smtp-address.ts`. */
  readonly smtp: string
  /** The address that mails come from. */
  readonly from: string
}

export interface Letter {
  to: string
  /** From a fixed list of words; never made of something that somebody typed. */
  subject: string
  text: string
  at: Instant
  /** To somebody outside: no name of ours beside the address it comes from. */
  neutral?: boolean
  /** The same letter sent again has the same; the mailbox may drop the second. Tells nothing: only a hash of it leaves the house. */
  key: string
}

export interface Mailer {
  /** @throws MailNotSent */
  send(letter: Letter): Promise<void>
}

/** The mail server did not take the mail. Holds no answer of that server: it may repeat the address. */
export class MailNotSent extends Error {
  /** What the library calls it and the number the server gave, for example `EENVELOPE 550`. */
  readonly code: string
  constructor(code: string) {
    super('the mail was not sent')
    this.name = 'MailNotSent'
    this.code = code
  }
}

/** A mail server that hangs holds up the mails and nothing else; no longer than this a step. */
const timeoutMs = 15_000

/** @throws SmtpAddressError */
export function openMailer({ smtp, from }: MailSettings): Mailer {
  const server = smtpServer(smtp)
  const domain = from.slice(from.lastIndexOf('@') + 1)
  return {
    async send({ to, subject, text, at, key, neutral = false }) {
      if (!isMailAddress(to)) throw new MailNotSent('EADDRESS')
      const transport = createTransport({
        ...connectionTo(server),
        ...(server.user === undefined ? {} : { auth: { user: server.user, pass: await server.password() } }),
        // the name of this machine is nobody's business
        name: domain,
      })
      try {
        await transport.sendMail({
          from: { name: neutral ? '' : 'Spil', address: from },
          to: { name: '', address: to },
          subject,
          text,
          date: new Date(at.epochMilliseconds),
          messageId: `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
          xMailer: false,
        })
      } catch (error) {
        throw new MailNotSent(codeOf(error))
      } finally {
        transport.close()
      }
    },
  }
}

const connectionTo = ({ host, port, tls, ca }: SmtpServer) => ({
  host,
  port,
  secure: tls === 'implicit',
  requireTLS: tls === 'starttls',
  ignoreTLS: tls === 'off',
  tls: { minVersion: 'TLSv1.2' as const, ...(ca === undefined ? {} : { ca }) },
  connectionTimeout: timeoutMs,
  greetingTimeout: timeoutMs,
  socketTimeout: timeoutMs,
  dnsTimeout: timeoutMs,
  disableFileAccess: true,
  disableUrlAccess: true,
})

function codeOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  return [/^[A-Z_]{2,40}$/.exec(String(code))?.[0] ?? 'UNKNOWN', /^\d{3}$/.exec(String(responseCode))?.[0]]
    .filter(Boolean)
    .join(' ')
}
