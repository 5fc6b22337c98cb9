// SPDX-License-Identifier: EUPL-1.2
/** How many reports stand on one page of the inbox, and the address of each page. */
import { to } from '../../paths.ts'

export const onePage = 50

export const inboxAddress = (filter: string, page = 1): string =>
  `${to('reports')}?stand=${filter}${page > 1 ? `&pagina=${page}` : ''}`

/** Puts a box before each report, to put some of them on a list for a talk. @param list which one, when that is known */
export const ticking = (list = ''): string => `&kies=ja${list === '' ? '' : `&lijst=${list}`}`

export const tickingInbox = (list?: string): string => `${inboxAddress('te-doen')}${ticking(list)}`
