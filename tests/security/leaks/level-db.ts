import { readVarint, unpackSnappy } from './snappy.ts';

const FOOTER = 48;
const MAGIC = Buffer.from('57fb808b247547db', 'hex');

/**
 * The blocks of one of LevelDB's tables (https://github.com/google/leveldb/blob/main/doc/table_format.md), unpacked: what lies in a
 * packed block is not found by looking at the file. Empty for any other file.
 */
export function tableBlocks(file: Buffer): Uint8Array[] {
  if (file.length < FOOTER || !file.subarray(-8).equals(MAGIC)) return [];
  const footer = file.subarray(-FOOTER);
  const metaindex = readHandle(footer, 0);
  const index = readHandle(footer, metaindex.next);
  const block = readBlock(file, index);
  return handlesOf(block).map((handle) => readBlock(file, handle));
}

interface Handle {
  readonly offset: number;
  readonly size: number;
}

function readHandle(bytes: Uint8Array, at: number): Handle & { next: number } {
  const offset = readVarint(bytes, at);
  const size = readVarint(bytes, offset.next);
  return { offset: offset.value, size: size.value, next: size.next };
}

/** Behind each block stand a byte that tells how it is packed, and four of checksum. */
function readBlock(file: Buffer, { offset, size }: Handle): Uint8Array {
  const bytes = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unpackSnappy(bytes) : bytes;
}

/** The values of an index block: where the other blocks lie. */
function handlesOf(block: Uint8Array): Handle[] {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const restarts = view.getUint32(block.length - 4, true);
  const end = block.length - 4 - 4 * restarts;
  const handles: Handle[] = [];
  for (let at = 0; at < end;) {
    const shared = readVarint(block, at);
    const rest = readVarint(block, shared.next);
    const value = readVarint(block, rest.next);
    const start = value.next + rest.value;
    handles.push(readHandle(block, start));
    at = start + value.value;
  }
  return handles;
}
