/**
 * Two well-mixed 32-bit numbers from a text: the same text gives the same numbers in every
 * browser and in Node. The algorithm is cyrb53 (public domain, bryc); it is no cryptography and
 * protects against nobody. It notices changes and seeds the draw.
 */
export function hash64(text: string): [number, number] {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 2654435761);
    second = Math.imul(second ^ unit, 1597334677);
  }
  first =
    Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second =
    Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return [first >>> 0, second >>> 0];
}

/** A short stable name for a text: 53 bits, in at most 11 lower-case letters and digits. */
export function shortHash(text: string): string {
  const [first, second] = hash64(text);
  return (2 ** 32 * (first & 0x1fffff) + second).toString(36);
}
