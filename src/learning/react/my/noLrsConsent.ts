/** Stands in for ./LrsConsent.tsx where no record store is set, so that no code of it is shipped. */
export default function noLrsConsent(): null {
  return null;
}
