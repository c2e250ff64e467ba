import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An advisory so grave about what runs ends the build; others, and those about what only builds and tests, are told. */
const GRAVE = new Set(['high', 'critical']);

/** Where npm's lock files are. */
const PROJECTS = ['.', 'examples/console'];

interface Vulnerability {
  readonly name: string;
  readonly severity: string;
  /** Places in the lock file. */
  readonly nodes: readonly string[];
}

/** What `npm audit --json` tells: a report, or why there is none. */
interface Told {
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
  readonly message?: string;
}

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

function audit(project: string): Told {
  const options = ['audit', '--json', '--prefix', project, '--fetch-retries=1', '--fetch-timeout=30000'];
  const { stdout, stderr } = spawnSync('npm', options, { encoding: 'utf8', shell: process.platform === 'win32' });
  return stdout.trim().startsWith('{') ? (JSON.parse(stdout) as Told) : { message: stderr.trim() };
}

for (const project of PROJECTS) {
  const { vulnerabilities, message = 'it told nothing' } = audit(project);
  if (vulnerabilities === undefined) {
    console.error(`NOT AUDITED: ${project}, since the registry gives no advisories: ${message}`);
    continue;
  }
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as LockFile;
  for (const { name, severity, nodes } of Object.values(vulnerabilities)) {
    const runs = nodes.some((node) => packages[node]?.dev !== true);
    console.error(`${severity}: ${name}, which ${runs ? 'runs' : 'only builds and tests'}`);
    if (runs && GRAVE.has(severity)) process.exitCode = 1;
  }
  console.log(`audited: ${project}, ${Object.keys(vulnerabilities).length} packages with advisories`);
}
