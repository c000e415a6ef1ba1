import os from 'node:os';

export interface Machine {
  cpu: string;
  cores: number;
  memory: number;
  node: string;
  /** Work that waited for a processor in the minute before, as the system counts it. */
  load: number;
}

/** What the figures were taken on: without it they mean little. */
export function machine(): Machine {
  return {
    cpu: os.cpus()[0]?.model ?? 'unknown',
    cores: os.cpus().length,
    memory: os.totalmem(),
    node: process.version,
    load: os.loadavg()[0] ?? 0,
  };
}

export function describeMachine({ cpu, cores, memory, node, load }: Machine): string {
  const gib = Math.round(memory / 2 ** 30);
  const busy = load > 0.5 ? ' The machine was busy: times are worth less.' : '';
  return `${cpu}, ${cores} cores, ${gib} GiB, Node ${node}, load ${load.toFixed(1)}.${busy}`;
}
