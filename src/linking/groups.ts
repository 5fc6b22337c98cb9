// SPDX-License-Identifier: EUPL-1.2
/**
 * Lets pairs support and contradict each other. Two papers that both look like a third support each other; a paper that looks like one of
 * a group and like none of the others is contradicted. Groups grow from the surest pair on, as long as their members are on average more
 * likely one person than not (average linkage). Only pairs come out: a group is never shown or kept.
 */
export interface Judged {
  one: number
  other: number
  /** log-odds that they are one person */
  odds: number
}

type Judge = (one: number, other: number) => number

/** Members of a group; two groups that would be larger together are not joined, so that no group becomes everybody. */
const largestGroup = 80
/** What one pair can bring into an average. */
const [least, most] = [-6, 6]
/** Above which average two groups are one; a little below even, as a silent column makes an average look worse than it is. */
const joinFrom = -0.7

/** @param likely the surest first @returns every pair within a group, with the support of the others in it */
export function supported(likely: readonly Judged[], size: number, judge: Judge): Judged[] {
  const found: Judged[] = []
  for (const group of grown(likely, size, judge)) if (group.length > 1) found.push(...pairsOf(group, judge))
  return found
}

function grown(likely: readonly Judged[], size: number, judge: Judge): number[][] {
  const groupOf = Int32Array.from({ length: size }, (_, record) => record)
  const members = Array.from({ length: size }, (_, record) => [record])
  /** two groups that did not join, with how many they were: asked again only when one has grown */
  const apart = new Map<number, number>()
  for (const { one, other } of likely) {
    const [mine, theirs] = [groupOf[one] as number, groupOf[other] as number]
    if (mine === theirs) continue
    const [left, right] = [members[mine] as number[], members[theirs] as number[]]
    const count = left.length + right.length
    const key = Math.min(mine, theirs) * size + Math.max(mine, theirs)
    if (count > largestGroup || apart.get(key) === count) continue
    if (averageBetween(left, right, judge) < joinFrom) apart.set(key, count)
    else {
      for (const record of right) groupOf[record] = mine
      left.push(...right)
      members[theirs] = []
    }
  }
  return members
}

function averageBetween(left: readonly number[], right: readonly number[], judge: Judge): number {
  let sum = 0
  for (const a of left) for (const b of right) sum += bounded(judge(a, b))
  return sum / (left.length * right.length)
}

const bounded = (odds: number): number => Math.min(Math.max(odds, least), most)

/** A pair is as sure as it is by itself, or as the group makes it: its own odds and the average of each of the two with all others. */
function pairsOf(group: readonly number[], judge: Judge): Judged[] {
  const between = group.map((a) => group.map((b) => (a === b ? 0 : judge(Math.min(a, b), Math.max(a, b)))))
  const support = between.map((row) => row.reduce((sum, odds) => sum + bounded(odds), 0) / (group.length - 1))
  return group.flatMap((a, i) =>
    group.slice(i + 1).map((b, behind) => {
      const j = i + 1 + behind
      const own = between[i]?.[j] ?? 0
      const together = (own + (support[i] ?? 0) + (support[j] ?? 0)) / 3
      return { one: Math.min(a, b), other: Math.max(a, b), odds: Math.max(own, together) }
    }),
  )
}
