// SPDX-License-Identifier: EUPL-1.2
/**
 * A line in a room's `routes.ts`: the address, who may try, what the audit trail says of it, and the page or deed behind it.
 * There is no way to add an address without these.
 */
import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { Permission } from '../../access.ts'
import { paths, type PathName } from '../../paths.ts'
import type { AuditLine } from '../audit/audit.ts'
import type { Database, Purpose, Tx, WorkFor } from '../database/transaction.ts'
import type { Who } from '../people/who.ts'
import type { FileTaker } from './multipart.ts'
import type { FieldErrors, Outcome } from './outcome.ts'

/** A page, ready to be drawn in the frame of the house. */
export interface View {
  title: string
  body: Child
  /** Which entry of the main menu this page belongs to. */
  menu?: PathName
  wide?: boolean
  /** The inline script of this page; without it the page works too, or says why not. */
  script?: string
  /** Goes on to this address by itself. */
  refresh?: string
  problem?: boolean
  /** What was said after a deed. */
  notice?: string | undefined
  /** Shows pictures of our own. */
  pictures?: boolean
  /** For paper that somebody takes along: nothing of the frame, no name of ours. */
  bare?: true
  /** A file instead of a page; nothing of the page is drawn. */
  file?: FileToSend
  /** What the audit line says beside the action: the object and numbers. */
  audit?: Pick<AuditLine, 'object' | 'details'>
}

/** Sent to be kept or shown as a picture, never to be opened as a page of ours. */
export interface FileToSend {
  bytes: Buffer
  mediaType:
    | 'image/jpeg'
    | 'image/png'
    | 'text/plain'
    | 'text/calendar'
    | 'application/json'
    | 'application/pdf'
    | 'application/octet-stream'
  /** Letters, digits, dots and hyphens. */
  name: string
}

/** What a page was asked, and what came back from a deed on it. */
export interface Asked {
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** Key of what was just done, from the address; look it up, never print it. */
  said?: string | undefined
  /** After a deed that did not go through: what was typed, what to mend, or what happened meanwhile. */
  typed?: ReadonlyMap<string, string>
  errors?: FieldErrors
  conflict?: string
}

export type ShowPage = (tx: Tx, who: Who, asked: Asked) => Promise<View>

/** What takes the files of a form needs: its own transactions, because files come in before the deed begins. */
export interface FilesAt {
  database: Database
  work: WorkFor
  clock: () => WorkFor['now']
  log: (event: string, error: unknown) => void
}

export interface FormFiles extends FileTaker {
  /**
   * All files are in, or it broke off.
   * @returns what now stands in the form, and what must be mended before anything is done with it
   */
  ready: (fields: ReadonlyMap<string, string>, isWhole: boolean) => Promise<FilledByFiles>
}

export interface FilledByFiles {
  fields: Map<string, string>
  errors: FieldErrors
}

export interface Deed<Input> {
  /** Reads the posted texts; a failing field's message is a key of the page's words. */
  input: z.ZodType<Input>
  /** The page that comes back when something must be mended. */
  page: ShowPage
  /** Takes the files of its form while they come in; without it files are passed by. Only for who may do the deed. */
  files?: (at: FilesAt) => FormFiles
  /** Parts of the address stand in `input` too. */
  run: (tx: Tx, who: Who, input: Input) => Promise<Outcome>
}

export const deed = <Input>(made: Deed<Input>): Deed<Input> => made

interface Gate {
  may: Permission
  /** The action in the audit trail, `thing.what-happened`. */
  audit: string
  purpose?: Purpose
  /** What the `:id` in the address is the id of. */
  about?: 'report' | 'case' | 'person'
  /** Asked again who one is, when that was not proved a moment ago (M-32). */
  recentSignIn?: true
}

export type RouteLine = Gate & { name: PathName; path: string } & (
    | { method: 'GET'; show: ShowPage }
    // a list of deeds with different inputs; each is read by its own `input`
    | { method: 'POST'; deed: Deed<unknown> }
  )

export const get = (name: PathName, show: ShowPage, gate: Gate): RouteLine => ({
  ...gate,
  name,
  path: paths[name],
  method: 'GET',
  show,
})

export const post = <Input>(name: PathName, made: Deed<Input>, gate: Gate): RouteLine => ({
  ...gate,
  name,
  path: paths[name],
  method: 'POST',
  deed: made as Deed<unknown>,
})

/** The words for a key that came from an address: only keys that are in the list, so nothing from outside is ever shown. */
export const saidAs = (words: Readonly<Record<string, string>>, key: string | undefined): string | undefined =>
  key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined

/** What must be mended, by field, in the room's words; a key without words is shown as it is. */
export const mistakesAs = (
  words: Readonly<Record<string, string>>,
  errors: FieldErrors | undefined,
): Record<string, string> =>
  Object.fromEntries(Object.entries(errors ?? {}).map(([field, key]) => [field, saidAs(words, key) ?? key]))
