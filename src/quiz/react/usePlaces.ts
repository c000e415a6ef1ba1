import { useEffect, useId, useRef } from 'react';
import type { Place } from '../player';

/** The id of the element at a place of the player. */
export type PlaceId = (place: Place) => string;

/**
 * Gives the ids of the player's places, and moves focus whenever a new place is given: at once, or
 * as soon as the place is shown, since answers may take a moment to be kept.
 */
export function usePlaces(focus: Place | undefined): PlaceId {
  const prefix = useId();
  const reached = useRef<Place | undefined>(undefined);
  useEffect(() => {
    if (!focus || reached.current === focus) return;
    const element = document.getElementById(idIn(prefix, focus));
    if (!element) return;
    reached.current = focus;
    element.focus();
  });
  return (place) => idIn(prefix, place);
}

function idIn(prefix: string, place: Place): string {
  return [prefix, place.at, 'id' in place ? place.id : ''].join('-');
}
