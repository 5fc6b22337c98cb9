// SPDX-License-Identifier: EUPL-1.2
/** Sends what a browser would not: any header, any method, half a request. Only to our own programs on this machine, whose certificate signs itself. */
import { request, type RequestOptions } from 'node:https'
import { connect } from 'node:tls'

export interface Answer {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  html: string
}

export interface Question {
  method?: string
  /** With fields it is a post of a form. */
  fields?: Record<string, string>
  body?: string | Buffer
  cookie?: string
  headers?: Record<string, string>
}

/** No answer may take longer. */
const patienceMs = 20_000

/** One request on a connection of its own; no redirect is followed. @throws Error when no answer comes */
export function ask(address: string, question: Question = {}): Promise<Answer> {
  const { fields, cookie } = question
  const body = fields ? new URLSearchParams(fields).toString() : question.body
  const method = question.method ?? (body === undefined ? 'GET' : 'POST')
  const headers = {
    ...(fields && { 'content-type': 'application/x-www-form-urlencoded' }),
    ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
    ...(cookie && { cookie }),
    ...question.headers,
  }
  const { hostname, port } = new URL(address)
  // the path as it was written: a URL would tidy it up
  const path = address.slice(new URL(address).origin.length) || '/'
  const options: RequestOptions = { hostname, port, path, method, headers, agent: false, rejectUnauthorized: false }
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, timeout: patienceMs }, (response) => {
      let html = ''
      response.setEncoding('utf8').on('data', (text: string) => (html += text))
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, html }))
    })
    sent.on('timeout', () => sent.destroy(new Error(`no answer from ${path}`))).on('error', reject)
    sent.end(body)
  })
}

/** Bytes as they are. @returns everything that came back until the line was closed or nothing came any more */
export function sendBytes(address: string, bytes: string | Buffer, waitMs = 1500): Promise<string> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve) => {
    let said = ''
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false })
    const end = () => {
      socket.destroy()
      resolve(said)
    }
    socket.setEncoding('latin1').on('data', (text: string) => (said += text))
    socket.setTimeout(waitMs, end)
    socket.on('error', end).on('close', end)
    socket.on('secureConnect', () => socket.write(bytes))
  })
}

/** All values of a header, one text. */
export function header({ headers }: Answer, name: string): string {
  const value = headers[name]
  return Array.isArray(value) ? value.join('\n') : (value ?? '')
}

export const setCookies = ({ headers }: Answer): readonly string[] => {
  const given = headers['set-cookie']
  return Array.isArray(given) ? given : given === undefined ? [] : [given]
}
