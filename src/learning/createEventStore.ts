import { openDevice, type Device } from './device';
import { createKeeper, type Keeper } from './keeper';
import { randomUuid } from './maker';
import { createMemory, type Memory } from './memory';
import { createOwn, type Own } from './own';
import { courseIdOf } from './statements';
import { listenToTabs, openChannel, whenShown, type Channel, type News } from './tabs';
import type { EventStore, Statement } from './types';

export interface EventStoreOptions {
  /** Address of the site with its base path, ending with a slash. */
  site: string;
  device?: (onLost: () => void) => Promise<Device>;
  /** The way to the other tabs; undefined where the browser has none. */
  channel?: () => Channel | undefined;
  /** Calls when the tab is shown again. */
  onShown?: (listener: () => void) => void;
  /** How long the device may take, in ms. */
  patience?: number;
}

interface Parts {
  site: string;
  memory: Memory;
  keeper: Keeper;
  own: Own;
}

/**
 * Keeps statements in IndexedDB. Runs in the page; on the server nothing is ever loaded. What the
 * device refuses is held in memory, with a notice. `erase` alone rejects: when what was to be
 * erased may still be on the device.
 */
export function createEventStore(options: EventStoreOptions): EventStore {
  const { site, device = openDevice, channel = openChannel, onShown = whenShown } = options;
  const { patience = 5000 } = options;
  const memory = createMemory();
  const keeper = createKeeper({ open: device, patience, note: memory.note });
  const parts: Parts = { site, memory, keeper, own: createOwn(site) };

  let tell: (news: News) => void = () => undefined;
  let loading: Promise<void> | undefined;
  const start = async () => {
    tell = listenToTabs(channel, (news) => void hear(parts, news));
    let last = await read(parts);
    memory.setReady();
    onShown(async () => (last = await refresh(parts, last)));
  };
  const load = () => (loading ??= start());
  const save = async (fresh: readonly Statement[]) => {
    const saved = await keeper.save(fresh);
    if (saved.length > 0) tell({ added: saved });
  };

  return {
    get: memory.get,
    actor: parts.own.actor,
    subscribe(listener) {
      const leave = memory.listen(listener);
      void load();
      return leave;
    },
    async append(...made) {
      // What is ready takes it at once, so that the page shows it without waiting.
      if (!memory.get().ready) await load();
      const { statements, jumped } = parts.own.sign(made);
      const fresh = memory.add(statements);
      if (jumped) memory.note(['clock']);
      await save(fresh);
    },
    async merge(statements) {
      await load();
      const fresh = memory.add(statements);
      parts.own.learn(fresh);
      await save(fresh);
      return fresh.length;
    },
    async erase(courseId) {
      await load();
      const gone = idsOfCourse(parts, courseId);
      await keeper.remove(gone, courseId === undefined);
      await forget(parts, courseId, gone);
      tell({ erased: courseId });
      await save([]);
    },
    async aside() {
      await load();
      return keeper.aside();
    },
  };
}

/** Reads the device for the first time; gives the sequence number of the last record. */
async function read({ memory, keeper, own }: Parts): Promise<number> {
  const held = await keeper.load();
  own.rename(await keeper.name(own.actor().account.name));
  memory.add(held?.statements ?? []);
  own.learn(held?.statements ?? []);
  if (held?.damaged) memory.note(['damaged']);
  return held?.last ?? 0;
}

/** Takes what other tabs did while this one was not shown and may not have heard of it. */
async function refresh(parts: Parts, last: number): Promise<number> {
  const { memory, keeper, own } = parts;
  const held = await keeper.since(last);
  if (!held) return last;
  memory.add(held.statements);
  own.learn(held.statements);
  if (memory.get().statements.length - keeper.unsaved.size <= held.count) {
    return Math.max(last, held.last);
  }
  // Something was erased: what the device does not have is gone.
  const whole = await keeper.since(0);
  if (!whole) return last;
  const there = new Set(whole.statements.map(({ id }) => id));
  const gone = memory
    .get()
    .statements.filter(({ id }) => !there.has(id) && !keeper.unsaved.has(id));
  memory.drop(new Set(gone.map(({ id }) => id)));
  return whole.last;
}

async function hear(parts: Parts, news: News): Promise<void> {
  if ('added' in news) {
    parts.memory.add(news.added);
    parts.own.learn(news.added);
  } else {
    await forget(parts, news.erased, idsOfCourse(parts, news.erased));
  }
}

/** Forgets what belongs to a course, or all with the name of the device. */
async function forget(
  { memory, keeper, own }: Parts,
  courseId: string | undefined,
  gone: ReadonlySet<string>,
): Promise<void> {
  keeper.forget(gone);
  memory.drop(gone);
  if (courseId !== undefined) return;
  memory.note([], ['damaged', 'clock']);
  own.forget();
  own.rename(await keeper.name(randomUuid()));
}

function idsOfCourse({ site, memory }: Parts, courseId: string | undefined): Set<string> {
  const ids = new Set<string>();
  for (const statement of memory.get().statements) {
    if (courseId === undefined || courseIdOf(statement, site) === courseId) ids.add(statement.id);
  }
  return ids;
}
