// SPDX-License-Identifier: EUPL-1.2
/**
 * Whether a compound file ([MS-CFB], the container of .msg) can be read to its end. The reader of .msg follows chains of blocks without
 * counting: a file that leads in a circle, or says it is larger than it is, would keep it busy or fill the memory. This walks the same
 * chains first, counts, and gives up.
 */
const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const endOfChain = -2
const noEntry = -1
const entryBytes = 128
const mostEntries = 20_000

export const isCompoundFile = (bytes: Buffer): boolean => bytes.subarray(0, magic.length).equals(magic)

/** @returns false for anything that is no whole compound file */
export function isSoundCompoundFile(bytes: Buffer): boolean {
  try {
    return isCompoundFile(bytes) && isSound(bytes)
  } catch (error) {
    // it leads outside the file
    if (error instanceof RangeError) return false
    throw error
  }
}

function isSound(bytes: Buffer): boolean {
  const blockBytes = bytes[30] === 0x0c ? 4096 : 512
  const perBlock = blockBytes / 4
  const blocks = Math.ceil(bytes.length / blockBytes)
  const at = (block: number, index: number): number => bytes.readInt32LE((block + 1) * blockBytes + 4 * index)
  const table = tableBlocks(bytes, perBlock, at)
  if (!table) return false
  const nextIn = (list: readonly number[]) => (block: number) => {
    const inBlock = list[Math.floor(block / perBlock)]
    return inBlock === undefined ? endOfChain : at(inBlock, block % perBlock)
  }
  const next = nextIn(table)

  const directory = chain(bytes.readInt32LE(48), next, blocks)
  if (!directory || directory.length * (blockBytes / entryBytes) > mostEntries) return false
  const small: number[] = []
  for (
    let block = bytes.readInt32LE(60), left = bytes.readInt32LE(64);
    left > 0 && block !== 0 && block !== endOfChain;
    left--
  ) {
    if (small.length > blocks) return false
    small.push(block)
    block = next(block)
  }
  const entries = directory.flatMap((block) =>
    Array.from({ length: blockBytes / entryBytes }, (_, index) =>
      entryAt(bytes, (block + 1) * blockBytes + index * entryBytes),
    ),
  )
  const root = entries[0]
  if (root?.type !== 5 || !chain(root.start, next, blocks)) return false
  const nextSmall = nextIn(small)
  const isReadable = ({ type, start, size }: Entry): boolean =>
    type !== 2 ||
    size === 0 ||
    (size > 0 &&
      size <= bytes.length &&
      chain(start, size < 4096 ? nextSmall : next, blocks * (blockBytes / 64)) !== undefined)
  return entries.every(isReadable) && isTree(entries)
}

interface Entry {
  type: number
  previous: number
  next: number
  child: number
  start: number
  size: number
}

const entryAt = (bytes: Buffer, at: number): Entry => {
  const isUsed = [1, 2, 5].includes(bytes.readUInt8(at + 66))
  const number = (offset: number, unused: number) => (isUsed ? bytes.readInt32LE(at + offset) : unused)
  return {
    type: bytes.readUInt8(at + 66),
    previous: number(68, noEntry),
    next: number(72, noEntry),
    child: number(76, noEntry),
    start: number(116, 0),
    size: number(120, 0),
  }
}

/** The blocks that hold the table of blocks: those the header names, and those behind them. */
function tableBlocks(
  bytes: Buffer,
  perBlock: number,
  at: (block: number, index: number) => number,
): number[] | undefined {
  const count = bytes.readInt32LE(44)
  const most = Math.ceil(bytes.length / 512)
  if (count < 0 || count > most) return undefined
  const inHeader = Math.min(count, 109)
  const table = Array.from({ length: inHeader }, (_, index) => bytes.readInt32LE(76 + 4 * index))
  const furtherBlocks = bytes.readInt32LE(72)
  if (furtherBlocks > most) return undefined
  let left = count - inHeader
  let further = bytes.readInt32LE(68)
  for (let done = 0; done < furtherBlocks; done++) {
    for (let index = 0; index < Math.min(left, perBlock - 1); index++) {
      const block = at(further, index)
      if (block === noEntry || block === endOfChain) break
      table.push(block)
    }
    left -= Math.min(left, perBlock - 1)
    further = at(further, perBlock - 1)
    if (further === noEntry || further === endOfChain) break
  }
  return table
}

/** @returns the blocks in order, or nothing when there are more than there can be: it leads in a circle */
function chain(start: number, next: (block: number) => number, most: number): number[] | undefined {
  const blocks: number[] = []
  for (let block = start; block !== endOfChain; block = next(block)) {
    if (blocks.length > most) return undefined
    blocks.push(block)
  }
  return blocks
}

/** Whether each entry is reached at most once, and leads to one that is there. */
function isTree(entries: readonly Entry[]): boolean {
  const seen = new Set([0])
  const todo = [entries[0]?.child ?? noEntry]
  for (let index = todo.pop(); index !== undefined; index = todo.pop()) {
    if (index === noEntry) continue
    const entry = entries[index]
    if (!entry || seen.has(index)) return false
    seen.add(index)
    todo.push(entry.previous, entry.next, ...(entry.type === 1 ? [entry.child] : []))
  }
  return true
}
