// SPDX-License-Identifier: EUPL-1.2
/** `spil pages`: writes the page for the intranet and the model appointment of the attention officer, each as HTML and as text. Changes nothing in Spil. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { limitsOf } from '../../triage/limits.ts'
import { OperatorProblem, readArguments } from './command.ts'
import { getMunicipality, look, operate } from './operate.ts'
import { appointmentPage } from './pages/appointment-page.ts'
import { intranetPage } from './pages/intranet-page.ts'
import { asHtml, asText, type PlainPage } from './pages/plain-page.ts'
import { readOfficers } from './pages/read-officers.ts'

export async function run(args: readonly string[]): Promise<void> {
  const given = readArguments(args, { municipality: 'once', to: 'once', people: 'maybe' })
  const officers = await readOfficers(given.people)
  await operate('database', async (operator) => {
    const { id, name, publicHost } = await getMunicipality(operator, given.municipality)
    const limits = await look(operator, id, limitsOf)
    const pages: Record<string, PlainPage> = {
      intranet: intranetPage({ municipality: name, formHost: publicHost, officers, ...limits }),
      aanwijzing: appointmentPage({ municipality: name, officers }),
    }
    for (const [file, page] of Object.entries(pages)) {
      write(given.to, `${file}.html`, asHtml(page))
      write(given.to, `${file}.txt`, asText(page))
    }
    console.log(`Written in ${given.to}: ${Object.keys(pages).join(' and ')}, each as .html and .txt.`)
    console.log('The appointment is a model: let a lawyer of the municipality look at it.')
  })
}

/** Nothing is written over: the municipality may have filled it in. */
function write(folder: string, name: string, text: string): void {
  const file = join(folder, name)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new OperatorProblem(
      code === 'EEXIST'
        ? `${file} is there already and stays as it is: choose another folder.`
        : `${file} cannot be made (${code}): choose a folder in which you may write.`,
    )
  }
}
