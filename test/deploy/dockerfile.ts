import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Copy, DockerfileParser } from 'dockerfile-ast';
import { deployFile, REPOSITORY } from './files.ts';

const run = promisify(execFile);

/** What a Dockerfile says of the container that it makes. */
export interface Container {
  /** Where the working directory of its last stage has been put. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: number;
  readonly command: readonly string[];
  /** A line for a shell. */
  readonly healthCheck: string;
}

/**
 * Makes in `folder` what `deploy/Dockerfile` makes in its stages' working directories: what it copies is copied, and what npm is
 * to do is done by the npm of this machine. What stands elsewhere, Node.js and its libraries, is left to an engine.
 */
export async function buildTree(folder: string): Promise<Container> {
  let stage = folder;
  let workingDirectory = '/';
  const env: Record<string, string> = {};
  const said = new Map<string, string>();

  const copy = async (from: string | undefined, words: readonly string[]): Promise<void> => {
    const target = words.at(-1) ?? '';
    if (target.startsWith('/')) return;
    for (const path of words.slice(0, -1)) {
      const source = from === undefined ? join(REPOSITORY, path) : join(folder, from, path);
      await cp(source, join(stage, workingDirectory, target === './' ? path : target), { recursive: true });
    }
  };

  for (const instruction of DockerfileParser.parse(deployFile('Dockerfile')).getInstructions()) {
    const keyword = instruction.getKeyword();
    const rest = instruction.getArgumentsContent() ?? '';
    said.set(keyword, rest);
    if (keyword === 'FROM') {
      stage = join(folder, / AS (\w+)$/.exec(rest)?.[1] ?? 'last');
      workingDirectory = '/';
    } else if (keyword === 'WORKDIR') {
      workingDirectory = rest;
      await mkdir(join(stage, workingDirectory), { recursive: true });
    } else if (instruction instanceof Copy) {
      await copy(instruction.getFromFlag()?.getValue() ?? undefined, rest.split(/\s+/));
    } else if (keyword === 'RUN' && rest.startsWith('npm ')) {
      await run('sh', ['-c', rest], { cwd: join(stage, workingDirectory) });
    } else if (keyword === 'ENV') {
      const [name = '', value = ''] = rest.split('=');
      env[name] = value;
    }
  }
  return {
    folder: join(stage, workingDirectory),
    env,
    user: Number.parseInt(said.get('USER') ?? ''),
    command: JSON.parse(said.get('CMD') ?? '[]') as readonly string[],
    healthCheck: said.get('HEALTHCHECK')?.replace(/^CMD /, '') ?? '',
  };
}
