import { Inflate } from 'fflate';
import { Unreadable } from './unreadable';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** How much compressed data is unpacked at once: at the most a thousand times as much comes out. */
const CHUNK = 8192;

/** A file in an archive, not yet unpacked. */
interface Entry {
  method: number;
  packed: Uint8Array;
}

/**
 * The files of a ZIP archive by name. What the archive says of their sizes is not relied on.
 * @throws Error for an archive that is damaged, Unreadable for one that is encrypted
 */
export function readZip(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('no directory');
    if ((view.getUint16(at + 8, true) & 1) === 1) {
      throw new Unreadable('The file is protected by a password. Take the password off first.');
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const from = dataOffset(view, view.getUint32(at + 42, true));
    const packed = bytes.subarray(from, from + view.getUint32(at + 20, true));
    entries.set(name, { method: view.getUint16(at + 10, true), packed });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Error('no end of directory');
}

function dataOffset(view: DataView, header: number): number {
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw new Error('no header');
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/**
 * Unpacks a file.
 * @throws Unreadable when more than `most` bytes come out
 */
export function unpack({ method, packed }: Entry, most: number): Uint8Array {
  const tooLarge = () => new Unreadable('The text of the file is too large to be opened.');
  if (method === 0) {
    if (packed.length > most) throw tooLarge();
    return packed;
  }
  if (method !== 8) throw new Error('another method');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > most) throw tooLarge();
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
