// SPDX-License-Identifier: EUPL-1.2
/**
 * The report of the tests: a line per file and failures in full. The closing counts go to `tests/run.ts`, so that nothing
 * can come after them; without it they are printed here.
 */
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node'
import type { UserConsoleLog } from 'vitest'

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

/** @returns the closing line of `npm test` */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

export default class HouseReporter implements Reporter {
  onTestModuleEnd(module: TestModule): void {
    const { passed, failed, skipped } = countOf([module])
    const bad = failed > 0 || module.errors().length > 0
    const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`]
    const seconds = (module.diagnostic().duration / 1000).toFixed(1)
    console.log(`${bad ? 'FAIL' : 'ok  '}  ${nameOf(module)}  ${counts.filter(Boolean).join(', ')}  ${seconds} s`)
  }

  /** What a test prints on purpose, such as the table of the fault rounds. */
  onUserConsoleLog({ content }: UserConsoleLog): void {
    console.log(content.trimEnd())
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    for (const module of modules) {
      for (const error of module.errors()) show(nameOf(module), error)
      for (const test of module.children.allTests('failed')) showTest(module, test)
    }
    for (const error of unhandled) show('Outside any test', error)
    if (modules.length === 0) console.log('No test file was found: check the names that were given.')

    // A file that does not load, an error outside the tests and no test at all are failures too.
    const broken = modules.filter((module) => module.errors().length > 0).length
    const counts = countOf(modules)
    const all = { ...counts, failed: counts.failed + broken + unhandled.length + (modules.length === 0 ? 1 : 0) }
    if (process.send) process.send({ counts: all })
    else console.log(`\n${closingLine(all)}`)
  }
}

function countOf(modules: readonly TestModule[]): Counts {
  const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
  const count = (...wanted: string[]): number => states.filter((state) => wanted.includes(state)).length
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped', 'pending') }
}

function showTest(module: TestModule, test: TestCase): void {
  for (const error of test.result().errors ?? []) show(`${nameOf(module)} > ${test.fullName}`, error)
}

function show(where: string, error: SerializedError): void {
  const frames = (error.stacks ?? []) as readonly { file: string; line: number; column: number }[]
  const places = frames.map(({ file, line, column }) => `    at ${relative(process.cwd(), file)}:${line}:${column}`)
  const text = [`\nFAIL  ${where}`, `  ${error.name ?? 'Error'}: ${error.message}`, error['diff'] as string, ...places]
  console.log(stripVTControlCharacters(text.filter(Boolean).join('\n')))
}

const nameOf = (module: TestModule): string => relative(process.cwd(), module.moduleId)
