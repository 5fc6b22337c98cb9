// SPDX-License-Identifier: EUPL-1.2
/** The commands that `docs/beheer.md` tells an operator to copy: the blocks that are marked as part of the installation, in their order. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/project-root.ts'

export const handbook = join(projectRoot, 'docs/beheer.md')

/** @returns the text of each block that begins with ```sh install */
export const blocksIn = (text: string): string[] =>
  [...text.matchAll(/^```sh install\n(.*?)^```$/gms)].map(([, block = '']) => block)

export const handbookBlocks = (): string[] => blocksIn(readFileSync(handbook, 'utf8'))

/** Only what fetches may reach the network; what is started afterwards must do without, and nobody can reach it. */
export const fetches = (block: string): boolean => /apt-get|git clone|install-packages/.test(block)
