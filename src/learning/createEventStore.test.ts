import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createEventStore, type EventStoreOptions } from './createEventStore';
import { DATABASE } from './database';
import { openDevice, type Device } from './device';
import { pageMaker } from './maker';
import { lessonOpened } from './statements';
import type { Channel } from './tabs';
import { anyStatement, SITE, testMaker } from './testing/statements';
import type { EventStore, Statement } from './types';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Tabs of one browser: what one posts, the others hear, if they can hear at all. */
function browser({ deaf = false } = {}) {
  const heard: ((event: MessageEvent<unknown>) => void)[] = [];
  const shown: (() => void)[] = [];
  const channel = (): Channel | undefined => {
    if (deaf) return undefined;
    let own: ((event: MessageEvent<unknown>) => void) | undefined;
    return {
      postMessage: (data) =>
        heard
          .filter((listener) => listener !== own)
          .forEach((listener) => listener({ data: structuredClone(data) } as MessageEvent)),
      addEventListener: (_type, listener) => heard.push((own = listener)),
    };
  };
  return {
    shown: () => shown.forEach((listener) => listener()),
    tab: (options: Partial<EventStoreOptions> = {}) =>
      createEventStore({
        site: SITE,
        channel,
        onShown: (listener) => shown.push(listener),
        ...options,
      }),
  };
}

async function loaded(store: EventStore): Promise<EventStore> {
  store.subscribe(() => undefined);
  await vi.waitFor(() => expect(store.get().ready).toBe(true));
  return store;
}

/** Statements of the device, at seconds after nine. */
const made = (store: EventStore, ...seconds: number[]): Statement[] =>
  seconds.map((second) => {
    const now = () => new Date(Date.UTC(2026, 10, 22, 9, 0, second));
    return lessonOpened(
      { ...pageMaker(store, SITE), now },
      { courseId: second % 2 ? 'odd' : 'even', lessonId: `at-${second}` },
    );
  });
const idsIn = (store: EventStore) => store.get().statements.map(({ id }) => id);
const table = async () => {
  const db = await openDB(DATABASE);
  const rows = (await db.getAll('statements')) as { seq: number; statement: Statement }[];
  db.close();
  return rows;
};
const refusing = (what: Partial<Device>) => async (onLost: () => void) => ({
  ...(await openDevice(onLost)),
  ...what,
});
const quota = () => Promise.reject(new DOMException('', 'QuotaExceededError'));

describe('the store of statements', () => {
  test('loads with the first listener and tells it', async () => {
    const store = browser().tab();
    expect(store.get()).toEqual({ ready: false, statements: [], notices: [] });
    const listener = vi.fn();
    store.subscribe(listener);
    await vi.waitFor(() => expect(store.get().ready).toBe(true));
    expect(listener).toHaveBeenCalled();
    expect(store.get()).toBe(store.get());
  });

  test('shows a statement at once, and keeps it', async () => {
    const store = await loaded(browser().tab());
    const [first] = made(store, 1) as [Statement];
    const saving = store.append(first);
    expect(idsIn(store)).toEqual([first.id]);
    await saving;
    expect((await table()).map(({ statement }) => statement)).toEqual([first]);
    const again = await loaded(browser().tab());
    expect(again.get().statements).toEqual([first]);
    expect(again.actor()).toEqual(store.actor());
  });

  test('gives back what was appended, for any statements', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyStatement, { selector: ({ id }) => id }), async (list) => {
        globalThis.indexedDB = new IDBFactory();
        const sorted = list.toSorted((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
        const store = await loaded(browser().tab());
        expect(await store.merge(list)).toBe(list.length);
        expect(await store.merge(list)).toBe(0);
        const again = await loaded(browser().tab());
        const times = again.get().statements.map(({ timestamp }) => timestamp);
        expect(times).toEqual(sorted.map(({ timestamp }) => timestamp));
        expect(new Set(again.get().statements.map((one) => JSON.stringify(one)))).toEqual(
          new Set(list.map((one) => JSON.stringify(one))),
        );
        expect(again.get().notices).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('takes statements before it is loaded, and gives them the name of the device', async () => {
    const before = await loaded(browser().tab());
    const store = browser().tab();
    await store.append(...made(store, 1, 2));
    expect(store.actor()).toEqual(before.actor());
    expect((await table()).map(({ statement }) => statement.actor)).toEqual([
      before.actor(),
      before.actor(),
    ]);
  });

  test('puts merged statements in the order of their times, without duplicates', async () => {
    const store = await loaded(browser().tab());
    const own = made(store, 10, 20);
    await store.append(...own);
    const other = testMaker('2026-11-22T09:00:14.000Z', 'other');
    const foreign = [lessonOpened(other, { courseId: 'odd', lessonId: 'x' })];
    expect(await store.merge([...own, ...foreign, ...foreign])).toBe(1);
    expect(idsIn(store)).toEqual([own[0]?.id, foreign[0]?.id, own[1]?.id]);
  });

  test('keeps the order of what was done and the time of the clock, also if it jumped', async () => {
    const times = (from: EventStore) =>
      from.get().statements.map(({ timestamp }) => timestamp.slice(0, 4) + timestamp.slice(16, 19));
    const store = await loaded(browser().tab());
    await store.append(...made(store, 30));
    // Two tabs may be a moment apart.
    await store.append(...made(store, 29));
    expect(times(store)).toEqual(['2026:30', '2026:30']);
    expect(store.get().notices).toEqual([]);
    const maker = { ...testMaker('2030-01-01T10:00:00.000Z', store.actor().account.name) };
    await store.append(lessonOpened(maker, { courseId: 'even', lessonId: 'ahead' }));
    expect(store.get().notices).toEqual([]);
    await store.append(...made(store, 10));
    expect(store.get().notices).toEqual(['clock']);
    const again = await loaded(browser().tab());
    await again.append(...made(again, 31));
    expect(again.get().notices).toEqual([]);
    expect(times(again)).toEqual(['2026:30', '2026:30', '2030:01', '2026:10', '2026:31']);
    // An export brings the order to another device.
    globalThis.indexedDB = new IDBFactory();
    const other = await loaded(browser().tab());
    await other.merge(again.get().statements);
    expect(times(other)).toEqual(times(again));
    expect(times(await loaded(browser().tab()))).toEqual(times(again));
  });
});

describe('two tabs', () => {
  test('share a name, and tell each other what they add', async () => {
    const { tab } = browser();
    const [one, other] = await Promise.all([loaded(tab()), loaded(tab())]);
    expect(one.actor()).toEqual(other.actor());
    await Promise.all([one.append(...made(one, 1, 2)), other.append(...made(other, 3))]);
    await vi.waitFor(() => expect(idsIn(other)).toHaveLength(3));
    expect(idsIn(one)).toEqual(idsIn(other));
    expect(await table()).toHaveLength(3);
  });

  test('catch up when they are shown again, where they cannot hear each other', async () => {
    const { tab, shown } = browser({ deaf: true });
    const [one, other] = await Promise.all([loaded(tab()), loaded(tab())]);
    await one.append(...made(one, 1, 2, 3));
    expect(idsIn(other)).toEqual([]);
    shown();
    await vi.waitFor(() => expect(idsIn(other)).toEqual(idsIn(one)));
    await other.append(...made(other, 4));
    await one.erase('odd');
    shown();
    await vi.waitFor(() => expect(idsIn(one)).toHaveLength(2));
    await vi.waitFor(() => expect(idsIn(other)).toEqual(idsIn(one)));
  });

  test('do not trust what they hear', async () => {
    const say: ((event: MessageEvent<unknown>) => void)[] = [];
    const store = await loaded(
      browser().tab({
        channel: () => ({
          postMessage: () => undefined,
          addEventListener: (_type, listener) => say.push(listener),
        }),
      }),
    );
    await store.append(...made(store, 1));
    for (const data of [null, 1, {}, { added: 1 }, { added: [{ id: 1 }] }, { erased: 1 }]) {
      say.forEach((listener) => listener({ data } as MessageEvent));
    }
    expect(idsIn(store)).toHaveLength(1);
  });
});

describe('erasing', () => {
  test('takes one course, here and in other tabs', async () => {
    const { tab } = browser();
    const [one, other] = await Promise.all([loaded(tab()), loaded(tab())]);
    await one.append(...made(one, 1, 2, 3));
    await other.erase('odd');
    expect(idsIn(one)).toHaveLength(1);
    expect(idsIn(other)).toEqual(idsIn(one));
    expect(await table()).toHaveLength(1);
  });

  test('takes everything, with the name of the device and what was put aside', async () => {
    const { tab } = browser();
    const [one, other] = await Promise.all([loaded(tab()), loaded(tab())]);
    const before = one.actor();
    await one.append(...made(one, 1, 2, 3));
    await one.erase();
    expect([idsIn(one), idsIn(other), await table()]).toEqual([[], [], []]);
    await vi.waitFor(() => expect(one.actor()).toEqual(other.actor()));
    expect(one.actor()).not.toEqual(before);
    // A statement under the old name does not bring it back.
    const [late] = made(one, 4) as [Statement];
    await one.append({ ...late, actor: before });
    expect((await table())[0]?.statement.actor).toEqual(one.actor());
  });

  test('says so when the device does not let it', async () => {
    const refuse = { remove: () => Promise.reject(new Error('no')) };
    const store = await loaded(browser().tab({ device: refusing(refuse) }));
    await store.append(...made(store, 1));
    await expect(store.erase()).rejects.toThrow('no');
    expect(idsIn(store)).toHaveLength(1);
  });
});

describe('a device that does not keep statements', () => {
  test('without a database: memory', async () => {
    const device = () => Promise.reject(new DOMException('', 'SecurityError'));
    const store = await loaded(browser().tab({ device }));
    expect(store.get()).toEqual({ ready: true, statements: [], notices: ['memory'] });
    await store.append(...made(store, 1, 2));
    expect(idsIn(store)).toHaveLength(2);
    expect(await store.aside()).toBeUndefined();
    await store.erase();
    expect(idsIn(store)).toHaveLength(0);
  });

  test('that does not answer: memory, and a database that opens too late is closed', async () => {
    const close = vi.fn();
    let answer: (device: Device) => void = () => undefined;
    const device = () => new Promise<Device>((resolve) => (answer = resolve));
    const store = await loaded(browser().tab({ device, patience: 10 }));
    expect(store.get().notices).toEqual(['memory']);
    answer({ close } as unknown as Device);
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    await expect(store.erase()).rejects.toThrow();
  });

  test('that is full: everything stays on the page, and is saved once there is room', async () => {
    const add = vi.fn(quota);
    const store = await loaded(browser().tab({ device: refusing({ add }) }));
    await store.append(...made(store, 1));
    expect(store.get().notices).toEqual(['full']);
    await store.append(...made(store, 2));
    expect(idsIn(store)).toHaveLength(2);
    expect(await table()).toHaveLength(0);
    const real = await openDevice(() => undefined);
    add.mockImplementation(real.add as never);
    await store.append(...made(store, 3));
    expect(store.get().notices).toEqual([]);
    expect(await table()).toHaveLength(3);
  });

  test('whose database is of a newer version: left alone', async () => {
    const newer = await openDB(DATABASE, 7, {
      upgrade: (db) => void db.createObjectStore('other').add('kept', 1),
    });
    const store = await loaded(browser().tab());
    expect(store.get().notices).toEqual(['newer']);
    await store.append(...made(store, 1));
    expect(idsIn(store)).toHaveLength(1);
    await expect(store.erase()).rejects.toThrow();
    expect(await newer.getAll('other')).toEqual(['kept']);
  });

  test('whose database is taken over by a newer version of the site: let go', async () => {
    const store = await loaded(browser().tab());
    await store.append(...made(store, 1));
    const newer = await openDB(DATABASE, 2);
    expect(store.get().notices).toEqual(['newer']);
    await store.append(...made(store, 2));
    expect(idsIn(store)).toHaveLength(2);
    expect(await newer.count('statements')).toBe(1);
  });

  test('that ends the connection: opened again', async () => {
    let fail = true;
    const store = await loaded(browser().tab());
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      if (fail) {
        fail = false;
        throw new DOMException('closing', 'InvalidStateError');
      }
      transaction.mockRestore();
      return this.transaction(...args);
    });
    await store.append(...made(store, 1));
    expect(store.get().notices).toEqual([]);
    expect(await table()).toHaveLength(1);
  });
});

describe('damaged records', () => {
  test('are moved aside, can be downloaded, and leave the rest', async () => {
    const store = await loaded(browser().tab());
    await store.append(...made(store, 1, 2));
    const db = await openDB(DATABASE);
    await db.add('statements', { statement: { id: 'x', broken: true } });
    await db.add('statements', { nothing: 1 });
    db.close();
    const again = await loaded(browser().tab());
    expect(idsIn(again)).toEqual(idsIn(store));
    expect(again.get().notices).toEqual(['damaged']);
    expect(await again.aside()).toMatchObject([
      { record: { statement: { id: 'x', broken: true } } },
      { record: { nothing: 1 } },
    ]);
    expect(await table()).toHaveLength(2);
    const third = await loaded(browser().tab());
    expect(third.get().notices).toEqual([]);
    await third.erase();
    expect(await third.aside()).toBeUndefined();
  });

  test('stay where they are if the browser itself cannot read them', async () => {
    const store = await loaded(browser().tab());
    await store.append(...made(store, 1, 2));
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('', 'DataError');
    });
    const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(() => {
      throw new DOMException('', 'DataError');
    });
    const again = await loaded(browser().tab());
    getAll.mockRestore();
    get.mockRestore();
    expect(idsIn(again)).toEqual(idsIn(store).slice(1));
    expect(again.get().notices).toEqual(['damaged']);
    expect(await table()).toHaveLength(2);
  });
});
