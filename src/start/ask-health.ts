// SPDX-License-Identifier: EUPL-1.2
/**
 * Asks a program of ours in the same container whether it is well: `ask-health.ts public` or `staff`. Exit code 0 or 1. Reads the
 * settings that the program has, so that port and certificate are told once; needs no database.
 */
import { statusOf } from './supervisor/health.ts'

const usual = { public: '3000', staff: '3001' } as const

const program = process.argv[2] === 'staff' ? 'staff' : 'public'
const setting = (name: string): string | undefined =>
  process.env[`SPIL_${program.toUpperCase()}_${name}`]?.trim() || undefined
const scheme = setting('TLS_CERT') ? 'https' : 'http'
const status = await statusOf(new URL(`${scheme}://localhost:${setting('PORT') ?? usual[program]}/healthz`))
process.exitCode = status === 200 ? 0 : 1
