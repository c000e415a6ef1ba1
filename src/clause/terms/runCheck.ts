import { checkInSteps, type CheckJob, type CheckOutcome } from './checkInSteps';

/** What the worker tells the page. */
export type WorkerMessage = { progress: number } | { outcome: CheckOutcome };

/**
 * Checks terms on this device: in a worker, and where the browser refuses one in the page itself,
 * a little at a time. Undefined after `signal` was aborted.
 */
export async function runCheck(
  job: CheckJob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<CheckOutcome | undefined> {
  const worker = startWorker();
  const outcome = worker && (await askWorker(worker, job, onProgress, signal));
  if (signal.aborted) return undefined;
  return outcome ?? checkInSteps(job, onProgress, signal);
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url));
  } catch {
    return undefined;
  }
}

/** Undefined where the worker could not do it. */
function askWorker(
  worker: Worker,
  job: CheckJob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<CheckOutcome | undefined> {
  return new Promise((resolve) => {
    const end = (outcome?: CheckOutcome) => {
      worker.terminate();
      signal.removeEventListener('abort', onAbort);
      resolve(outcome);
    };
    const onAbort = () => end();
    signal.addEventListener('abort', onAbort);
    worker.addEventListener('error', () => end());
    worker.addEventListener('messageerror', () => end());
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if ('outcome' in data) end(data.outcome);
      else onProgress(data.progress);
    });
    worker.postMessage(job);
  });
}
