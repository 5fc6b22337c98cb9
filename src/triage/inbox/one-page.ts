// SPDX-License-Identifier: EUPL-1.2
/** How many reports stand on one page of the inbox, and the address of each page. */
import { to } from '../../paths.ts'

export const onePage = 50

export const inboxAddress = (filter: string, page = 1): string =>
  `${to('reports')}?stand=${filter}${page > 1 ? `&pagina=${page}` : ''}`
