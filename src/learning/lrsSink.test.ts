import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { createMemory } from './memory';
import type { LrsKeep } from './lrsKeep';
import { backOff } from './lrsPost';
import { createLrsSink } from './lrsSink';
import { lessonOpened } from './statements';
import { statementSchema } from './statementSchema';
import { testMaker } from './testing/statements';
import type { EventStore, Statement } from './types';

/** A strict record store: takes a batch as a whole or not at all, and every statement once. */
class RecordStore {
  readonly held = new Map<string, string>();
  readonly posts: string[][] = [];
  /** Statuses to answer with before it works. */
  readonly failures: { status: number; retryAfter?: string }[] = [];
  largest = 1_000_000;
  private server: Server | undefined;

  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      void this.answer(request).then(({ status, retryAfter, body = '' }) => {
        response.writeHead(status, retryAfter ? { 'Retry-After': retryAfter } : {}).end(body);
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/xapi/`;
  }

  stop(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  private async answer(
    request: IncomingMessage,
  ): Promise<{ status: number; retryAfter?: string; body?: string }> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const failure = this.failures.shift();
    if (failure) return failure;
    const { headers, method, url } = request;
    if (method !== 'POST' || url !== '/xapi/statements') return { status: 404 };
    if (headers['x-experience-api-version'] !== '1.0.3') return { status: 400 };
    if (headers['content-type'] !== 'application/json') return { status: 415 };
    if (headers.cookie ?? headers.authorization) return { status: 403 };
    const batch = z.array(statementSchema).min(1).safeParse(JSON.parse(text));
    if (!batch.success) return { status: 400, body: z.prettifyError(batch.error) };
    const ids = batch.data.map(({ id }) => id);
    this.posts.push(ids);
    if (ids.length > this.largest) return { status: 413 };
    if (new Set(ids).size < ids.length) return { status: 400 };
    if (ids.some((id) => this.held.has(id))) return { status: 409 };
    for (const statement of batch.data) this.held.set(statement.id, JSON.stringify(statement));
    return { status: 200, body: JSON.stringify(ids) };
  }
}

const records = new RecordStore();
let endpoint: string;

beforeEach(async () => {
  records.held.clear();
  records.posts.length = 0;
  records.failures.length = 0;
  records.largest = 1_000_000;
  endpoint = await records.start();
});
afterEach(() => records.stop());

function memoryStore(): EventStore {
  const memory = createMemory();
  memory.setReady();
  return {
    get: memory.get,
    subscribe: memory.listen,
    append: async (...made) => void memory.add(made),
    merge: async (made) => memory.add(made).length,
    erase: async () => memory.drop(new Set(memory.get().statements.map(({ id }) => id))),
    aside: async () => undefined,
    actor: () => testMaker().actor,
  };
}

function memoryKeep(): LrsKeep {
  let consent: 'given' | 'refused' | undefined;
  const sent = new Set<string>();
  return {
    consent: async () => consent,
    setConsent: async (choice) => void (consent = choice),
    sent: async () => new Set(sent),
    addSent: async (ids) => ids.forEach((id) => sent.add(id)),
    forgetSent: async () => sent.clear(),
  };
}

/** A sink whose rests last until the test wakes it. */
function setUp(keep = memoryKeep(), store = memoryStore(), at = endpoint) {
  const rests: { ms: number; wake: () => void }[] = [];
  const sink = createLrsSink({
    endpoint: at,
    store,
    keep,
    alone: async (what) => what(),
    chance: () => 1,
    wait: (ms, wake) => {
      rests.push({ ms, wake });
      return () => undefined;
    },
  });
  sink.subscribe(() => undefined);
  return { sink, store, keep, rests };
}

const maker = testMaker();
const made = (count: number, by = maker): Statement[] =>
  Array.from({ length: count }, () => lessonOpened(by, { courseId: 'basics', lessonId: 'one' }));
const isSent = (sink: ReturnType<typeof createLrsSink>) =>
  vi.waitFor(() => expect(sink.get()).toMatchObject({ ready: true, waiting: 0 }));

describe('sending to a record store', () => {
  test('waits for the consent of the learner, then sends all, in batches, in order', async () => {
    const { sink, store } = setUp();
    const statements = made(120);
    await store.append(...statements);
    await vi.waitFor(() => expect(sink.get()).toMatchObject({ ready: true, waiting: 120 }));
    expect(sink.get().consent).toBeUndefined();
    expect(records.posts).toEqual([]);
    await sink.choose('given');
    await isSent(sink);
    expect(records.posts.map((ids) => ids.length)).toEqual([50, 50, 20]);
    expect([...records.held.values()]).toEqual(statements.map((one) => JSON.stringify(one)));
  });

  test('sends what is added, once, also after a reload', async () => {
    const { sink, store, keep } = setUp();
    await sink.choose('given');
    await store.append(...made(1));
    await vi.waitFor(() => expect(records.held.size).toBe(1));
    const again = setUp(keep, store);
    await store.append(...made(1));
    await vi.waitFor(() => expect(records.held.size).toBe(2));
    await isSent(again.sink);
    expect(again.sink.get().consent).toBe('given');
    const all = new Set(records.posts.flat());
    expect(all.size).toBe(2);
  });

  test('does not send what others made and was imported', async () => {
    const { sink, store } = setUp();
    await sink.choose('given');
    await store.merge(made(3, testMaker(undefined, 'other')));
    await store.append(...made(1));
    await vi.waitFor(() => expect(records.held.size).toBe(1));
    await isSent(sink);
    expect(records.held.size).toBe(1);
  });

  test('sends nothing once the learner thinks again', async () => {
    const { sink, store, keep } = setUp();
    await sink.choose('given');
    await sink.choose('refused');
    await store.append(...made(1));
    await vi.waitFor(() => expect(sink.get().waiting).toBe(1));
    expect(records.posts).toEqual([]);
    expect(await keep.consent()).toBe('refused');
  });

  test.each([500, 503, 408, 429])('tries again after %i, later and later', async (status) => {
    records.failures.push({ status }, { status }, { status });
    const { sink, store, rests } = setUp();
    await store.append(...made(2));
    await sink.choose('given');
    for (let tries = 1; tries <= 3; tries += 1) {
      await vi.waitFor(() => expect(rests).toHaveLength(tries));
      expect(records.held.size).toBe(0);
      rests[tries - 1]?.wake();
    }
    await isSent(sink);
    expect(rests.map(({ ms }) => ms)).toEqual([1000, 2000, 4000]);
    expect(records.held.size).toBe(2);
  });

  test('waits as long as it is asked to', async () => {
    records.failures.push({ status: 429, retryAfter: '30' });
    const { sink, store, rests } = setUp();
    await store.append(...made(1));
    await sink.choose('given');
    await vi.waitFor(() => expect(rests).toEqual([expect.objectContaining({ ms: 30_000 })]));
  });

  test('queues while offline', async () => {
    records.stop();
    const { sink, store, rests } = setUp();
    await sink.choose('given');
    await store.append(...made(1));
    await vi.waitFor(() => expect(rests).toHaveLength(1));
    // What is added meanwhile does not try again ahead of time.
    await store.append(...made(1));
    await vi.waitFor(() => expect(sink.get().waiting).toBe(2));
    expect(rests).toHaveLength(1);
  });

  test.each([400, 401, 403, 404])('stops after %i and says so', async (status) => {
    records.failures.push({ status });
    const { sink, store } = setUp();
    await store.append(...made(1));
    await sink.choose('given');
    await vi.waitFor(() => expect(sink.get().refusedWith).toBe(status));
    await store.append(...made(1));
    await vi.waitFor(() => expect(sink.get().waiting).toBe(2));
    expect(records.posts).toEqual([]);
    await sink.choose('given');
    await isSent(sink);
    expect(sink.get().refusedWith).toBeUndefined();
  });

  test('takes a conflict for sent, and loses nothing of its batch', async () => {
    const { sink, store } = setUp();
    const statements = made(20);
    for (const index of [3, 4, 17]) records.held.set(statements[index]?.id ?? '', 'there already');
    await store.append(...statements);
    await sink.choose('given');
    await isSent(sink);
    expect(records.held.size).toBe(20);
  });

  test('makes batches smaller for a record store that takes no large ones', async () => {
    records.largest = 10;
    const { sink, store } = setUp();
    await store.append(...made(60));
    await sink.choose('given');
    await isSent(sink);
    expect(records.held.size).toBe(60);
  });

  test('waits for another tab that is sending', async () => {
    const store = memoryStore();
    const rests: number[] = [];
    const sink = createLrsSink({
      endpoint,
      store,
      keep: memoryKeep(),
      alone: async () => undefined,
      wait: (ms) => {
        rests.push(ms);
        return () => undefined;
      },
    });
    await store.append(...made(1));
    await sink.choose('given');
    await vi.waitFor(() => expect(rests).toEqual([10_000]));
    expect(records.posts).toEqual([]);
  });
});

test('rests grow to five minutes, and differ by half', () => {
  expect([1, 2, 5, 20].map((failures) => backOff(failures, 0, 1))).toEqual([
    1000, 2000, 16_000, 300_000,
  ]);
  expect(backOff(5, 0, 0)).toBe(8000);
  expect(backOff(1, 99_999, 0)).toBe(300_000);
});
