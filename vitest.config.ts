// SPDX-License-Identifier: EUPL-1.2
/** How the tests run: one real database for all (`tests/database.ts`), a fork per core, our own short report. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
    globalSetup: ['tests/database.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['./tests/reporter.ts'],
  },
})
