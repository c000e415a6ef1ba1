import type { Maker } from './statements';
import type { EventStore } from './types';

/** What statements are made with in the page. Runs in the page. */
export function pageMaker(store: EventStore, site: string): Maker {
  return { site, actor: store.actor(), now: () => new Date(), uuid: randomUuid };
}

/** A random UUID (version 4), also on pages without TLS, where crypto.randomUUID is missing. */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
