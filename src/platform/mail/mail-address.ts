// SPDX-License-Identifier: EUPL-1.2
/**
 * A mail address as we accept it: plain ASCII, one at a time, nothing that could end a header or begin another (M-54). Narrower than
 * RFC 5321 allows, on purpose: an address that is refused can be mended, one that is misread cannot.
 */
import * as z from 'zod'

/** Characters; the longest path of RFC 5321 4.5.3.1.3, less its brackets. */
export const longestMailAddress = 254

const mailAddress = z.email().max(longestMailAddress)

export const isMailAddress = (text: string): boolean => mailAddress.safeParse(text).success
