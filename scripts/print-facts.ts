import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** Prints from docs/zstack/api-facts.json what a part of the program uses of it: the APIs whose message its source names. */

const root = join(import.meta.dirname, '..');

interface Subset {
  readonly users: string;
  readonly output: string;
}

const subsets: readonly Subset[] = [{ users: 'simulator/src/**/*.ts', output: 'simulator/src/facts/apis.ts' }];

type Parameters = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface RecordedApi {
  readonly package: string;
  readonly method: string;
  readonly path: string;
  readonly optionalPaths?: readonly string[];
  readonly bodyKey?: string;
  readonly sync: boolean;
  readonly kind: string;
  readonly noSession?: boolean;
  readonly rbac?: string;
  readonly defaultTimeoutSeconds?: number;
  readonly params?: Parameters;
}

interface Facts {
  readonly apis: Readonly<Record<string, RecordedApi>>;
  readonly common: Readonly<Record<string, Parameters>>;
}

const kept = [
  'type',
  'required',
  'maxLength',
  'minLength',
  'validValues',
  'validRegexValues',
  'nonempty',
  'emptyString',
  'nullElements',
  'noTrim',
  'noAPIParam',
  'numberRange',
  'resourceType',
  'successIfResourceNotExisting',
  'ownerCheck',
];

/** What every message of a kind has besides its own parameters. */
const commonOf: Readonly<Record<string, string>> = { create: 'APICreateMessage', delete: 'APIDeleteMessage' };

/** api-facts.md: the time limit of a class that sets none. */
const defaultTimeoutSeconds = { sync: 300, async: 1800 };

const printParameters = (parameters: Parameters): Parameters =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, facts]) => [
      name,
      Object.fromEntries(kept.filter((key) => key in facts).map((key) => [key, facts[key]])),
    ]),
  );

const pathsOf = ({ path, optionalPaths = [] }: RecordedApi): readonly string[] =>
  [path, ...optionalPaths].filter((one) => one !== 'null');

/** A path whatever its variables are called. */
const shapeOf = (path: string): string => path.replace(/\{\w+\}/g, '{}');

/** Whether a path of another API has a fixed word where `path` has a variable, and is like it in all else. */
function takesIn(path: string, other: string): boolean {
  const [own, others] = [path.split('/'), other.split('/')];
  const isVariable = (segment: string | undefined): boolean => segment?.startsWith('{') === true;
  return (
    own.length === others.length &&
    own.every((segment, index) => isVariable(segment) || segment === others[index]) &&
    own.some((segment, index) => isVariable(segment) && !isVariable(others[index]))
  );
}

function printApi(name: string, { apis, common }: Facts, api: RecordedApi): unknown {
  const others = Object.entries(apis).flatMap(([other, one]) => (other === name ? [] : pathsOf(one)));
  const paths = pathsOf(api);
  const shapes = new Set(others.map(shapeOf));
  const sharedPaths = paths.filter((path) => shapes.has(shapeOf(path)));
  const otherPaths = [...new Set(others)].filter((other) => paths.some((path) => takesIn(path, other))).sort();
  const { bodyKey, sync, noSession, rbac, kind, params = {} } = api;
  return {
    message: `org.zstack.${api.package}.${name}`,
    method: api.method,
    paths,
    ...(sharedPaths.length === 0 ? {} : { sharedPaths }),
    ...(otherPaths.length === 0 ? {} : { otherPaths }),
    ...(bodyKey === undefined || bodyKey === '(none)' ? {} : { bodyKey }),
    sync,
    ...(noSession === true ? { noSession } : {}),
    ...(rbac === 'adminOnly' ? { adminOnly: true } : {}),
    ...(kind === 'create' ? { isCreation: true } : {}),
    timeoutSeconds: api.defaultTimeoutSeconds ?? defaultTimeoutSeconds[sync || kind === 'query' ? 'sync' : 'async'],
    parameters: printParameters({ ...params, ...common[commonOf[kind] ?? ''] }),
  };
}

const messageName = /'(API\w+Msg)'/g;

function namesUsedBy({ users, output }: Subset): readonly string[] {
  const sources = globSync(users, { cwd: root }).filter((file) => file.replaceAll('\\', '/') !== output);
  const texts = sources.map((file) => readFileSync(join(root, file), 'utf8'));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(messageName)].map(([, name = '']) => name)))].sort();
}

export interface PrintedFile {
  readonly filename: string;
  readonly content: string;
}

/** Every subset as it has to be; nothing is written. @throws Error that names an API of which there are no facts */
export async function printFacts(): Promise<readonly PrintedFile[]> {
  const facts = JSON.parse(readFileSync(join(root, 'docs/zstack/api-facts.json'), 'utf8')) as Facts;
  return Promise.all(
    subsets.map(async (subset) => {
      const apis = namesUsedBy(subset).map((name) => {
        const api = facts.apis[name];
        if (api === undefined)
          throw new Error(`docs/zstack/api-facts.json knows no ${name}, which ${subset.users} names`);
        return [name, printApi(name, facts, api)] as const;
      });
      const printed = JSON.stringify(Object.fromEntries(apis), null, 1);
      const source = `// Printed from docs/zstack/api-facts.json by \`npm run generate\`; never edited.\nimport type { ApiFacts } from './facts.ts';\n\nexport const apiFacts = ${printed} as const satisfies Readonly<Record<string, ApiFacts>>;\n`;
      const filename = join(root, subset.output);
      const content = await format(source, { ...(await resolveConfig(filename)), filepath: filename });
      return { filename, content };
    }),
  );
}

if (import.meta.main) for (const { filename, content } of await printFacts()) writeFileSync(filename, content);
