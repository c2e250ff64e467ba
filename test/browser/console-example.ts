import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export const folder = resolve(import.meta.dirname, '../../examples/console');

const toolOf = (path: string): string => join(folder, 'node_modules', path);
const vite = toolOf('vite/bin/vite.js');

/** Installs the example where that has not been done. False where it cannot be. */
export function isInstalled(): boolean {
  if (existsSync(vite)) return true;
  const { status, stderr } = spawnSync('npm', ['--prefix', folder, 'ci'], { timeout: 300_000, encoding: 'utf8' });
  if (status === 0 && existsSync(vite)) return true;
  console.warn(`\nNO EXAMPLE: npm --prefix examples/console ci has failed, its tests are SKIPPED.\n${stderr}\n`);
  return false;
}

/** Runs a command of the example to its end, and gives what it wrote. @throws Error where it fails */
export async function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = spawn(file, args, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${[file, ...args].join(' ')} ended with ${String(code)}:\n${text}`);
  return text;
}

/** Builds the page. */
export async function build(outDir: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  await run(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], env);
}

export interface Served {
  /** Where the page is. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a build, and the gateway's `/graphql` beside it. */
export const preview = (outDir: string, gatewayUrl: string): Promise<Served> =>
  serve(process.execPath, [vite, 'preview', '--outDir', outDir, '--port', '0'], gatewayUrl);

/** What the README tells to do, on a free port. */
export const startForDevelopment = (gatewayUrl: string): Promise<Served> =>
  serve('npm', ['start', '--', '--port', '0'], gatewayUrl);

async function serve(file: string, args: readonly string[], gatewayUrl: string): Promise<Served> {
  const env = { ...process.env, GATEWAY_URL: gatewayUrl, NO_COLOR: '1' };
  // a group of its own, so that what npm has started ends with it
  const child = spawn(file, args, { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const close = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  const lines: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url === undefined) continue;
    child.stdout.resume();
    return { url, close };
  }
  await close();
  throw new Error(`${[file, ...args].join(' ')} serves nothing:\n${lines.join('\n')}`);
}
