/** Letters that Unicode does not take apart into a plain letter and an accent. */
const PLAIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };

/**
 * Brings a short text to the form in which answers are compared: capitals, accents, the number of
 * spaces, the form of quotation marks and dashes, and marks around the whole make no difference.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđłı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”„«»([]+|[\s"'“”„«»)\].,;:!?]+$/g, '');
}

/** Whether a text is one of those accepted, both folded. */
export function isAccepted(text: string, accept: readonly string[]): boolean {
  const folded = fold(text);
  return accept.some((accepted) => fold(accepted) === folded);
}
