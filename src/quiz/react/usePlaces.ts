import { useEffect, useId } from 'react';
import type { Place } from '../player';

/** The id of the element at a place of the player. */
export type PlaceId = (place: Place) => string;

/** Gives the ids of the player's places, and moves focus whenever a new place is given. */
export function usePlaces(focus: Place | undefined): PlaceId {
  const prefix = useId();
  useEffect(() => {
    if (focus) document.getElementById(idIn(prefix, focus))?.focus();
  }, [focus, prefix]);
  return (place) => idIn(prefix, place);
}

function idIn(prefix: string, place: Place): string {
  return [prefix, place.at, 'id' in place ? place.id : ''].join('-');
}
