/** Parts of an address that are not about anything. */
const NOT_WORDS = /^(index|html?|mdx?|php|\d+)$/;

/**
 * Words to search for, from the address of a page that is not there: those of its last part that
 * has any. Total: takes any path, encoded badly or not.
 */
export function wordsOfPath(path: string): string {
  for (const part of path.split('/').reverse()) {
    const words = decode(part)
      .toLowerCase()
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .filter((word) => word !== '' && !NOT_WORDS.test(word));
    if (words.length > 0) return words.join(' ').slice(0, 80);
  }
  return '';
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
