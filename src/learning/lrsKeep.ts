import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What the sending remembers on the device. Never rejects: without a device, for this page. */
export interface LrsKeep {
  consent: () => Promise<'given' | 'refused' | undefined>;
  setConsent: (consent: 'given' | 'refused') => Promise<void>;
  /** Ids of the statements that were sent, by this tab or another. */
  sent: () => Promise<ReadonlySet<string>>;
  addSent: (ids: readonly string[]) => Promise<void>;
  forgetSent: () => Promise<void>;
}

interface Tables extends DBSchema {
  sent: { key: string; value: 1 };
  choice: { key: 'consent'; value: string };
}

/** Runs in the page. */
export function openLrsKeep(): LrsKeep {
  const held = new Set<string>();
  let chosen: 'given' | 'refused' | undefined;
  const db = openTables();
  db.catch(() => undefined);
  return {
    async consent() {
      const kept = await db
        .then((tables) => tables.get('choice', 'consent'))
        .catch(() => undefined);
      return kept === 'given' || kept === 'refused' ? kept : chosen;
    },
    async setConsent(consent) {
      chosen = consent;
      await db.then((tables) => tables.put('choice', consent, 'consent')).catch(() => undefined);
    },
    async sent() {
      const kept = await db.then((tables) => tables.getAllKeys('sent')).catch(() => []);
      return new Set([...held, ...kept]);
    },
    async addSent(ids) {
      ids.forEach((id) => held.add(id));
      await db
        .then((tables) => {
          const tx = tables.transaction('sent', 'readwrite');
          return Promise.all([...ids.map((id) => tx.store.put(1, id)), tx.done]);
        })
        .catch(() => undefined);
    },
    async forgetSent() {
      held.clear();
      await db.then((tables) => tables.clear('sent')).catch(() => undefined);
    },
  };
}

/** Rejects, and does not throw, where the browser has no database. */
async function openTables(): Promise<IDBPDatabase<Tables>> {
  return await openDB<Tables>('handbook-lrs', 1, {
    upgrade(tables) {
      tables.createObjectStore('sent');
      tables.createObjectStore('choice');
    },
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
}
