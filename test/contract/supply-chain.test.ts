import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  /** Of npm: which packages may run a script when they are installed. */
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, Locked>>;
}

interface Locked {
  readonly link?: true;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: true;
  readonly inBundle?: true;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const manifestOf = (folder: string) => read(`${folder}/package.json`) as Manifest;
const lockFileOf = (folder: string) => read(`${folder}/package-lock.json`) as LockFile;

const projects = ['.', 'examples/console'].map((folder) => ({
  folder,
  manifest: manifestOf(folder),
  locked: Object.entries(lockFileOf(folder).packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .map(([path, facts]) => ({ ...facts, name: path.slice(path.lastIndexOf('node_modules/') + 13) })),
}));

test.for(projects)('no package of $folder runs a script when it is installed', ({ manifest, locked }) => {
  const withScript = new Set(
    locked.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ name }) => name),
  );
  const { allowScripts = {}, scripts = {} } = manifest;
  expect(allowScripts, 'one more has a script: look at it, and name it in allowScripts').toEqual(
    Object.fromEntries([...withScript].map((name) => [name, false])),
  );
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
});

test.for(projects)('all packages of $folder are of the registry, and known by their checksums', ({ locked }) => {
  const unproven = locked.filter(({ inBundle, integrity }) => inBundle !== true && !integrity?.startsWith('sha512-'));
  expect(unproven.map(({ name }) => name)).toEqual([]);
  expect(locked.filter(({ resolved }) => resolved?.startsWith('git') === true)).toEqual([]);
});

test.for([...projects, { folder: 'simulator', manifest: manifestOf('simulator') }])(
  'what $folder depends on has one exact version',
  ({ manifest: { dependencies, devDependencies, optionalDependencies } }) => {
    const { 'zstack-simulator': _, ...named } = { ...dependencies, ...devDependencies, ...optionalDependencies };
    const loose = Object.entries(named).filter(
      ([, version]) => !/^(?:npm:.+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  },
);
