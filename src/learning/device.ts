import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { DATABASE, VERSION } from './database';
import { parseStatement } from './parseStatement';
import type { Statement } from './types';

interface Row {
  seq?: number;
  statement: unknown;
}

interface Tables extends DBSchema {
  /** In the order in which the device got them. */
  statements: { key: number; value: Row; indexes: { id: string } };
  /** Records that could not be read, as they were. */
  aside: { key: number; value: { at: string; record: unknown } };
  meta: { key: string; value: string };
}

/** What the device holds, as read. */
export interface Held {
  statements: Statement[];
  /** Sequence number of the last record. */
  last: number;
  /** Whether some could not be read. */
  damaged: boolean;
}

/** The tables on the device. Runs in the page. Functions reject with what IndexedDB says. */
export interface Device {
  /** The name of the device in statements: the one it has, else the one given, for good. */
  name: (fresh: string) => Promise<string>;
  /** Reads all, and moves aside what cannot be read. */
  read: () => Promise<Held>;
  /** What came after a sequence number, and how many records there are in all. */
  since: (last: number) => Promise<Held & { count: number }>;
  /** Adds what is not there yet, all or nothing. */
  add: (statements: readonly Statement[]) => Promise<void>;
  /** Removes the statements with these ids, or everything there is. */
  remove: (ids?: ReadonlySet<string>) => Promise<void>;
  aside: () => Promise<unknown[]>;
  close: () => void;
}

/**
 * Opens the tables.
 * @param onLost called when a newer version of the site takes the database over
 */
export async function openDevice(onLost: () => void): Promise<Device> {
  let current: Promise<IDBPDatabase<Tables>> | undefined;
  const forget = () => (current = undefined);
  const connect = () => {
    current ??= open(onLost, forget);
    current.catch(forget);
    return current;
  };
  await connect();
  // Browsers end connections, above all of pages in the background: then it is opened again.
  const using = async <T>(what: (db: IDBPDatabase<Tables>) => Promise<T>): Promise<T> => {
    try {
      return await what(await connect());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      forget();
      return what(await connect());
    }
  };
  return {
    name: (fresh) => using((db) => nameOf(db, fresh)),
    read: () => using(readAll),
    since: (last) => using((db) => readSince(db, last)),
    add: (statements) => using((db) => add(db, statements)),
    remove: (ids) => using((db) => (ids ? remove(db, ids) : removeAll(db))),
    aside: () => using((db) => db.getAll('aside')),
    close: () => void current?.then((db) => db.close(), forget),
  };
}

function open(onLost: () => void, onEnd: () => void): Promise<IDBPDatabase<Tables>> {
  return openDB<Tables>(DATABASE, VERSION, {
    upgrade(db) {
      db.createObjectStore('statements', { keyPath: 'seq', autoIncrement: true }).createIndex(
        'id',
        'statement.id',
        { unique: true },
      );
      db.createObjectStore('aside', { autoIncrement: true });
      db.createObjectStore('meta');
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      onEnd();
      onLost();
    },
    terminated: onEnd,
  });
}

async function nameOf(db: IDBPDatabase<Tables>, fresh: string): Promise<string> {
  const tx = db.transaction('meta', 'readwrite');
  const step = tx.store
    .get('actor')
    .then((known) => known ?? tx.store.put(fresh, 'actor').then(() => fresh));
  const [name] = await Promise.all([step, tx.done]);
  return name;
}

async function readAll(db: IDBPDatabase<Tables>): Promise<Held> {
  const { records, lost } = await db.getAll('statements').then(
    (all) => ({ records: all, lost: false }),
    () => readOneByOne(db),
  );
  const { bad, ...held } = sortOut(records);
  if (bad.length > 0) await moveAside(db, bad).catch(() => undefined);
  return { ...held, damaged: held.damaged || lost };
}

/**
 * A single record that the browser itself cannot read makes reading all of them fail. Such a one is
 * left where it is, as it cannot be moved either.
 */
async function readOneByOne(db: IDBPDatabase<Tables>): Promise<{ records: Row[]; lost: boolean }> {
  const keys = await db.getAllKeys('statements');
  const read = await Promise.all(
    keys.map((seq) => db.get('statements', seq).catch(() => undefined)),
  );
  const records = read.filter((record) => record !== undefined);
  return { records, lost: records.length < keys.length };
}

async function readSince(db: IDBPDatabase<Tables>, last: number) {
  const tx = db.transaction('statements');
  const [count, records] = await Promise.all([
    tx.store.count(),
    tx.store.getAll(IDBKeyRange.lowerBound(last, true)),
    tx.done,
  ]);
  return { ...sortOut(records), count };
}

function sortOut(records: readonly Row[]): Held & { bad: Row[] } {
  const held: Held & { bad: Row[] } = { statements: [], last: 0, damaged: false, bad: [] };
  for (const record of records) {
    held.last = record.seq ?? held.last;
    const statement = parseStatement(record.statement);
    if (statement) held.statements.push(statement);
    else held.bad.push(record);
  }
  return { ...held, damaged: held.bad.length > 0 };
}

async function moveAside(db: IDBPDatabase<Tables>, bad: readonly Row[]): Promise<void> {
  const tx = db.transaction(['statements', 'aside'], 'readwrite');
  const at = new Date().toISOString();
  const steps = bad.flatMap((record) => [
    tx.objectStore('aside').add({ at, record }),
    ...(record.seq === undefined ? [] : [tx.objectStore('statements').delete(record.seq)]),
  ]);
  await Promise.all([...steps, tx.done]);
}

async function add(db: IDBPDatabase<Tables>, statements: readonly Statement[]): Promise<void> {
  const tx = db.transaction('statements', 'readwrite');
  const ids = tx.store.index('id');
  const steps = statements.map(async (statement) => {
    if ((await ids.getKey(statement.id)) === undefined) await tx.store.add({ statement });
  });
  await Promise.all([...steps, tx.done]);
}

async function remove(db: IDBPDatabase<Tables>, which: ReadonlySet<string>): Promise<void> {
  const tx = db.transaction('statements', 'readwrite');
  const ids = tx.store.index('id');
  const steps = [...which].map(async (id) => {
    const key = await ids.getKey(id);
    if (key !== undefined) await tx.store.delete(key);
  });
  await Promise.all([...steps, tx.done]);
}

async function removeAll(db: IDBPDatabase<Tables>): Promise<void> {
  const tx = db.transaction(['statements', 'aside', 'meta'], 'readwrite');
  const steps = (['statements', 'aside', 'meta'] as const).map((name) =>
    tx.objectStore(name).clear(),
  );
  await Promise.all([...steps, tx.done]);
}
