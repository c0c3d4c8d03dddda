import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = '/usr/lib/postgresql';

/** Where Debian keeps the newest server, which is not on the path; undefined without the package. */
const programs = existsSync(ROOT)
  ? readdirSync(ROOT)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(ROOT, version, 'bin'))
      .find((folder) => existsSync(join(folder, 'initdb')))
  : undefined;

export const hasPostgres = programs !== undefined;

if (!hasPostgres) {
  process.stderr.write(
    '\n*** LEFT OUT: the outbox on a PostgreSQL server, because postgresql is not installed. ***\n' +
      '*** Install it with: apt-get install -y --no-install-recommends postgresql ***\n\n',
  );
}

export interface PostgresServer {
  readonly url: string;
  /** As when the machine it runs on loses its power. */
  fall(): void;
  rise(): void;
  stop(): void;
}

/** A server of our own: private folder, socket in it, free port, no network. PostgreSQL refuses to run as root. */
export async function postgresServer(): Promise<PostgresServer> {
  if (!programs) throw new Error('postgresql is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'hjemmel-pg-'));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) execFileSync('chown', ['postgres', folder]);
  else chmodSync(folder, 0o700);
  const run = (program: string, ...rest: readonly string[]): void => {
    const command = [join(programs, program), ...rest];
    const [file = '', ...args] = asRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    execFileSync(file, args, { cwd: folder, stdio: 'ignore' });
  };
  const data = join(folder, 'data');
  const port = await freePort();
  run('initdb', '-D', data, '-U', 'hjemmel', '-A', 'trust', '--no-sync');
  const options = `-c listen_addresses= -c unix_socket_directories=${folder} -c port=${port}`;
  const rise = () => run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
  const fall = () => run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
  rise();
  return {
    url: `postgresql://hjemmel@/postgres?host=${encodeURIComponent(folder)}&port=${port}`,
    fall,
    rise,
    stop() {
      fall();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
