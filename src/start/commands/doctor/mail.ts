// SPDX-License-Identifier: EUPL-1.2
/** Whether anybody can be mailed. Nothing is sent: that would need somebody to send it to. */
import type { SettingsFound } from '../../settings.ts'

export const mailProblem = ({ hasMail }: Pick<SettingsFound, 'hasMail'>): string[] =>
  hasMail
    ? []
    : [
        'No mail is sent, so nobody hears it when a report arrives: set SPIL_SMTP_URL and SPIL_MAIL_FROM for the worker, and here.',
      ]
