import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface RunningNginx {
  /** Scheme, host and port: `http://127.0.0.1:40123`. */
  origin: string;
  close(): Promise<void>;
}

// Debian keeps nginx where only root looks for programs.
const ENV = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` };

/** Whether nginx can be started here. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v'], { env: ENV }).error === undefined;
}

/**
 * Starts nginx on a free port with a server block as the build wrote it, but for the lines a host
 * is told to change. Everything it writes is in a folder of its own that goes away with it.
 * @throws when nginx warns of the configuration or does not start
 */
export async function startNginx(configFile: string, buildDir: string): Promise<RunningNginx> {
  const prefix = mkdtempSync(path.join(tmpdir(), 'handbook-nginx-'));
  const port = await freePort();
  copyFileSync(path.join(configFolder(), 'mime.types'), path.join(prefix, 'mime.types'));
  writeFileSync(
    path.join(prefix, 'site.conf'),
    adapt(readFileSync(configFile, 'utf8'), port, buildDir),
  );
  writeFileSync(path.join(prefix, 'nginx.conf'), mainConfig(prefix));
  const options = ['-p', `${prefix}/`, '-c', `${prefix}/nginx.conf`, '-e', `${prefix}/error.log`];

  const check = spawnSync('nginx', [...options, '-t'], { env: ENV, encoding: 'utf8' });
  if (check.status !== 0 || check.stderr.includes('[warn]')) throw new Error(check.stderr);
  const child = spawn('nginx', options, { env: ENV, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin);
  return {
    origin,
    async close() {
      child.kill('SIGTERM');
      await ended;
      rmSync(prefix, { recursive: true, force: true });
    },
  };
}

function adapt(config: string, port: number, buildDir: string): string {
  return config
    .replace(/^ {4}listen .*$/m, `    listen 127.0.0.1:${port};`)
    .replace(/^ {4}root .*$/m, `    root ${buildDir};`);
}

function mainConfig(prefix: string): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  // As root nginx would change to another user, who may not read the build.
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${prefix}/nginx.pid;
events {}
http {
    access_log off;
${folders.map((folder) => `    ${folder}_temp_path ${prefix}/${folder};`).join('\n')}
    default_type application/octet-stream;
    include site.conf;
}
`;
}

/** Where this nginx keeps its configuration, as it was compiled. */
function configFolder(): string {
  const { stderr } = spawnSync('nginx', ['-V'], { env: ENV, encoding: 'utf8' });
  return path.dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo; // a TCP server has no other kind
      probe.close(() => resolve(port));
    });
  });
}

async function answers(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const up = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer on ${origin}`);
}
