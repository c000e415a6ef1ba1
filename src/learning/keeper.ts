import type { Device, Held } from './device';
import type { Statement, StoreNotice } from './types';

/** The device as the store uses it: in turn, with patience, and never the end of the page. */
export interface Keeper {
  /** Opens and reads the device; undefined when it cannot be read. */
  load: () => Promise<Held | undefined>;
  /** The name of the device, kept from here on if it can be. */
  name: (fresh: string) => Promise<string>;
  /** Saves statements, and those that could not be saved before; gives what is now saved. */
  save: (statements: readonly Statement[]) => Promise<Statement[]>;
  /** What came after a sequence number, and how many records there are in all. */
  since: (last: number) => Promise<(Held & { count: number }) | undefined>;
  /** Removes statements, and with `all` whatever else there is. Rejects if it may still be there. */
  remove: (ids: ReadonlySet<string>, all: boolean) => Promise<void>;
  /** Does not save these statements any more. */
  forget: (ids: ReadonlySet<string>) => void;
  aside: () => Promise<unknown>;
  /** Statements that are in memory only, by id. */
  unsaved: ReadonlyMap<string, Statement>;
}

interface Options {
  open: (onLost: () => void) => Promise<Device>;
  /** In ms, for each thing asked of the device; more for many statements. */
  patience: number;
  note: (notices: readonly StoreNotice[], over?: readonly StoreNotice[]) => void;
}

const MS_FOR_EACH = 5;

/** Runs in the page. Whatever goes wrong becomes a notice; only `remove` rejects. */
export function createKeeper({ open, patience, note }: Options): Keeper {
  const unsaved = new Map<string, Statement>();
  let device: Device | undefined;
  /** Whether there may be something on a device that cannot be reached. */
  let isShut = false;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(what: () => Promise<T>): Promise<T> => {
    const turn = queue.then(what);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const shut = (notice: StoreNotice) => {
    isShut = true;
    device = undefined;
    note([notice]);
  };
  const refuse = (error: unknown): undefined => {
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    if (name === 'VersionError') shut('newer');
    else if (error instanceof OutOfPatience) shut('memory');
    else note([name === 'QuotaExceededError' ? 'full' : 'memory']);
  };
  /** Asks the device for something; undefined when there is none or it refuses. */
  const ask = <T>(what: (device: Device) => Promise<T>, ms = patience): Promise<T | undefined> =>
    inTurn(async () => device && (await within(ms, what(device)).catch(refuse)));

  const forget = (ids: ReadonlySet<string>) => ids.forEach((id) => unsaved.delete(id));

  return {
    load: () =>
      inTurn(async () => {
        const opening = open(() => shut('newer'));
        try {
          device = await within(patience, opening);
          return await within(patience, device.read());
        } catch (error) {
          if (!device) opening.then((late) => late.close()).catch(() => undefined);
          device = undefined;
          return refuse(error);
        }
      }),
    name: async (fresh) => (await ask((kept) => kept.name(fresh))) ?? fresh,
    async save(statements) {
      for (const statement of statements) unsaved.set(statement.id, statement);
      const saved = await ask(
        async (kept) => {
          const all = [...unsaved.values()];
          if (all.length > 0) await kept.add(all);
          return all;
        },
        patience + MS_FOR_EACH * unsaved.size,
      );
      if (!saved) return [];
      for (const { id } of saved) unsaved.delete(id);
      if (unsaved.size === 0) note([], ['full', 'memory']);
      return saved;
    },
    since: (last) => ask((kept) => kept.since(last)),
    remove: (ids, all) =>
      inTurn(async () => {
        if (device) await within(patience, device.remove(all ? undefined : ids));
        if (isShut) throw new Error('The device cannot be reached.');
        forget(ids);
      }),
    forget,
    aside: async () => {
      const list = await ask((kept) => kept.aside());
      return list?.length ? list : undefined;
    },
    unsaved,
  };
}

class OutOfPatience extends Error {}

/** A browser may leave a request for its database unanswered for good. */
async function within<T>(ms: number, what: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfPatience()), ms);
  });
  try {
    return await Promise.race([what, late]);
  } finally {
    clearTimeout(timer);
  }
}
