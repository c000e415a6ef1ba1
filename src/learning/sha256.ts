/**
 * SHA-256 of the UTF-8 bytes of a text, in hex. Runs in the page and in Node. Undefined where the
 * browser has no cryptography, which is on pages that are served without TLS.
 */
export async function sha256(text: string): Promise<string | undefined> {
  // The types do not know that pages without TLS lack it.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
