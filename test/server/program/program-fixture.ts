import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test as base } from 'vitest';
import type { Environment } from '../../../src/config.ts';

export const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A pipe that the test reads, or the descriptor of an open file. */
type Output = 'pipe' | number;

export interface ProgramOptions {
  readonly env?: Environment;
  readonly args?: readonly string[];
  readonly stdout?: Output;
  readonly stderr?: Output;
}

export interface Program {
  readonly process: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** What it printed, once that matches. */
  readonly printed: (pattern: RegExp) => Promise<string>;
  /** What it logged, once that matches. */
  readonly logged: (pattern: RegExp) => Promise<string>;
  /** The exit code, once it has ended. */
  readonly ended: () => Promise<number | null>;
}

/** What a stream has told, and when that matches. */
function reader(stream: Readable | null, exit: Promise<unknown>) {
  let text = '';
  stream?.setEncoding('utf8').on('data', (more: string) => (text += more));
  const matching = async (pattern: RegExp) => {
    for (let open = stream !== null; !pattern.test(text);) {
      if (!open) throw new Error(`the program ended without telling ${String(pattern)}: ${text}`);
      open = (await Promise.race([stream && once(stream, 'data').then(() => true), exit.then(() => false)])) === true;
    }
    return text;
  };
  return { text: () => text, matching };
}

function startProgram({ env = {}, args = [], stdout = 'pipe', stderr = 'pipe' }: ProgramOptions): Program {
  const command = [
    '--conditions=zstack-simulator-source',
    '--import',
    './src/require-node.mjs',
    'src/main.ts',
    ...args,
  ];
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'], ...env },
    stdio: ['ignore', stdout, stderr],
  });
  const exit = once(child, 'close').then(() => child.exitCode);
  const out = reader(child.stdout, exit);
  const errors = reader(child.stderr, exit);
  return {
    process: child,
    stdout: out.text,
    stderr: errors.text,
    printed: out.matching,
    logged: errors.matching,
    ended: () => exit,
  };
}

interface Fixture {
  /** Starts the program with these variables; it does not outlive the test. */
  readonly start: (env: Environment, ...args: readonly string[]) => Program;
  readonly startWith: (options: ProgramOptions) => Program;
}

export const test = base.extend<Fixture>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures that are needed from the pattern
  startWith: async ({}, use) => {
    const programs: Program[] = [];
    await use((options) => {
      const program = startProgram(options);
      programs.push(program);
      return program;
    });
    programs.forEach(({ process }) => process.kill('SIGKILL'));
    for (const { stdout, stderr } of programs)
      for (const [, session = ''] of stdout().matchAll(/OAuth (\w{32})/g)) expect(stderr()).not.toContain(session);
  },
  start: async ({ startWith }, use) => {
    await use((env, ...args) => startWith({ env, args }));
  },
});
