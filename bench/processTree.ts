import fs from 'node:fs';

/** How often memory is looked at, in ms. */
const INTERVAL_MS = 100;

export interface MemoryWatch {
  /** Ends the watch and gives the peak in bytes; undefined where the system has no /proc. */
  stop: () => number | undefined;
}

/** Watches the resident memory of a process and all it starts, until it is stopped. */
export function watchMemory(pid: number): MemoryWatch {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, treeMemory(pid));
  }, INTERVAL_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak > 0 ? peak : undefined;
    },
  };
}

function treeMemory(pid: number): number {
  return childrenOf(pid).reduce((sum, child) => sum + treeMemory(child), residentMemory(pid));
}

/** Bytes that a process holds in memory; 0 when it is gone. */
function residentMemory(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return kilobytes ? Number(kilobytes) * 1024 : 0;
}

/** Each thread of a process has its own list of the processes that it started. */
function childrenOf(pid: number): number[] {
  return threadsOf(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function threadsOf(pid: number): string[] {
  try {
    return fs.readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
