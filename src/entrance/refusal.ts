// SPDX-License-Identifier: EUPL-1.2
/** Why nobody came in. The page says kindly what to do, the log and the trail keep which check it was; none of them a value that came along. */
export type Refusal =
  | 'unreachable'
  | 'cancelled'
  | 'refused'
  | 'notSureEnough'
  | 'notLinked'
  | 'linkedElsewhere'
  | 'invitationUsed'
  | 'noRole'
  | 'noPasskey'
  | 'unknownPasskey'
  | 'tooManyPasskeys'

export class SignInRefused extends Error {
  readonly code = 'SIGN_IN_REFUSED'
  readonly why: Refusal
  /** A stable code of the check that failed. */
  readonly detail: string
  constructor(why: Refusal, detail: string = why) {
    super(`${why} ${detail}`)
    this.why = why
    this.detail = detail
  }
}
