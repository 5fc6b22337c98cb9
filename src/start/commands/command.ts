// SPDX-License-Identifier: EUPL-1.2
/** What every command of the operator shares: how it can fail, and how it reads its arguments. */
import { parseArgs } from 'node:util'

/** Wrong or missing arguments: a sentence that says what to give; exit code 2. */
export class UsageError extends Error {}

/** The command was understood and cannot be done as things are: a sentence that says what to do; exit code 1. */
export class OperatorProblem extends Error {}

/** How often an option is given: once, at most once, once or more, any number; or a flag without a value. */
type Shape = Readonly<Record<string, 'once' | 'maybe' | 'many' | 'many?' | 'flag'>>
type Given<S extends Shape> = {
  [Name in keyof S]: {
    once: string
    maybe: string | undefined
    many: readonly string[]
    'many?': readonly string[]
    flag: boolean
  }[S[Name]]
}

/** @throws UsageError which never repeats a value: it may be something secret that went to the wrong place */
export function readArguments<const S extends Shape>(args: readonly string[], shape: S): Given<S> {
  const options = Object.fromEntries(
    Object.entries(shape).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  )
  const values = parsed(args, options)
  const read = Object.entries(shape).map(([name, kind]) => {
    const given = values[name] ?? []
    if (kind === 'flag') return [name, given.length > 0]
    if (given.some((value) => typeof value !== 'string' || value.trim() === ''))
      throw new UsageError(`--${name} is empty: give it a value.`)
    if (given.length === 0 && (kind === 'once' || kind === 'many'))
      throw new UsageError(`--${name} is missing: give it a value.`)
    if (given.length > 1 && !kind.startsWith('many')) throw new UsageError(`--${name} is given twice: give it once.`)
    return [name, kind.startsWith('many') ? given : given[0]]
  })
  return Object.fromEntries(read) as Given<S>
}

type Options = Record<string, { type: 'string' | 'boolean'; multiple: boolean }>

function parsed(args: readonly string[], options: Options): Record<string, (string | boolean)[] | undefined> {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values as Record<
      string,
      (string | boolean)[]
    >
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error
    const option = /'-?-?([a-z-]+)[^']*'/i.exec(message)?.[1]
    const known = Object.keys(options).map((name) => `--${name}`)
    const these = known.length === 0 ? 'this command has no options' : `the options are ${known.join(', ')}`
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && option !== undefined && option in options)
      throw new UsageError(
        `--${option} ${options[option]?.type === 'boolean' ? 'takes no value' : 'needs a value'}: ${these}.`,
      )
    throw new UsageError(`There is something on this command line that is no option of this command: ${these}.`)
  }
}
