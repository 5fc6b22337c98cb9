// SPDX-License-Identifier: EUPL-1.2
/** The addresses of sharing: who may, what is recorded, and which file does it. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { answerDoubt } from './doubt-helper/answer-doubt.ts'
import { showDoubtHelper } from './doubt-helper/show-doubt-helper.tsx'

const doubt = { may: 'sharing.doubt', purpose: 'P1' } as const

export const sharingRoutes: readonly RouteLine[] = [
  get('doubtHelper', showDoubtHelper, { ...doubt, audit: 'doubt-helper.viewed' }),
  post('answerDoubt', answerDoubt, { ...doubt, audit: 'doubt.answered' }),
]
