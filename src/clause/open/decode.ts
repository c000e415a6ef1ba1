import { Unreadable } from './unreadable';

/**
 * Bytes to text: by the mark at their beginning, UTF-16 without one, UTF-8, and for what is
 * neither the encoding that the page names or that of Windows in western Europe.
 * @throws Unreadable for what is no text
 */
export function decodeText(bytes: Uint8Array, isHtml = false): string {
  const encoding = encodingOf(bytes, isHtml);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? withQuotes(decoded) : decoded;
  const noText = Array.from(text.slice(0, 100_000)).filter(isNoText).length;
  if (noText > 8 && noText > Math.min(text.length, 100_000) / 200) {
    throw new Unreadable('The file holds no text that can be read.');
  }
  return text;
}

/** What the bytes from 0x80 are in the encoding of Windows; some decoders leave them as they are. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function withQuotes(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) =>
    FROM_80.charAt(character.charCodeAt(0) - 0x80),
  );
}

/** Control characters and marks of bytes that mean nothing. */
function isNoText(character: string): boolean {
  return character === '\ufffd' || (character < ' ' && !'\t\n\v\f\r'.includes(character));
}

function encodingOf(bytes: Uint8Array, isHtml: boolean): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const [evenZeros, oddZeros] = zerosIn(bytes.subarray(0, 2000));
  if (oddZeros > 0.3 && evenZeros < 0.05) return 'utf-16le';
  if (evenZeros > 0.3 && oddZeros < 0.05) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  return (isHtml && namedEncoding(bytes)) || 'windows-1252';
}

/** The shares of zeros at even and at odd places. */
function zerosIn(bytes: Uint8Array): [number, number] {
  const zeros: [number, number] = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[(index % 2) as 0 | 1] += 1;
  });
  const half = Math.max(1, bytes.length / 2);
  return [zeros[0] / half, zeros[1] / half];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2000));
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,30})/i.exec(head)?.[1];
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
