/** The choices in the order of the ids; those of other ids at the end, as they were. */
export function inOrder<T extends { id: string }>(
  choices: readonly T[],
  ids: readonly string[],
): T[] {
  const placeOf = ({ id }: T) => {
    const place = ids.indexOf(id);
    return place < 0 ? ids.length : place;
  };
  return [...choices].sort((one, other) => placeOf(one) - placeOf(other));
}
