import { checkInSteps, type CheckJob } from './checkInSteps';
import type { WorkerMessage } from './runCheck';

/** The check of terms in a worker: one job, then the page ends it. */
self.addEventListener('message', ({ data }: MessageEvent<CheckJob>) => {
  const tell = (message: WorkerMessage) => self.postMessage(message);
  void checkInSteps(data, (progress) => tell({ progress })).then(
    (outcome) => outcome && tell({ outcome }),
    () => tell({ outcome: { fault: 'broken' } }),
  );
});
