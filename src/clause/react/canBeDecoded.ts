/** Whether the fragment of an address is one that `decodeURIComponent` takes. */
export function canBeDecoded(hash: string): boolean {
  try {
    decodeURIComponent(hash);
    return true;
  } catch {
    return false;
  }
}
