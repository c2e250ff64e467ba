import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientApi, clientInventory, enumsOf } from './client-facts.ts';
import { printed, type PrintedFile, root, write } from '../printed-file.ts';
import { type RecordedFacts, readFacts } from './recorded-facts.ts';
import { simulatorApi } from './simulator-facts.ts';

/** Prints from docs/zstack/api-facts.json what each part of the program uses of it: what its source names. */

/** Every subset as it has to be; nothing is written. @throws Error that names what there are no facts of */
export async function printFacts(): Promise<readonly PrintedFile[]> {
  const facts = readFacts();
  return Promise.all([...simulatorFiles(facts), ...clientFiles(facts)]);
}

function simulatorFiles(facts: RecordedFacts): readonly Promise<PrintedFile>[] {
  const folder = 'simulator/src';
  const apis = namesUsedBy([folder], API_NAME, facts.apis).map(([name, api]) =>
    entry(name, simulatorApi(name, api, facts)),
  );
  return [print(`${folder}/facts/apis.ts`, './facts.ts', { constant: 'apiFacts', type: 'ApiFacts', entries: apis })];
}

function clientFiles(facts: RecordedFacts): readonly Promise<PrintedFile>[] {
  const users = ['src/zstack', 'src/graphql'];
  const folder = 'src/zstack/facts';
  const apis = namesUsedBy(users, API_NAME, facts.apis).map(([name, api]) => entry(name, clientApi(name, api, facts)));
  const inventories = namesUsedBy(users, INVENTORY_NAME, facts.types);
  const words = new Set([
    ...enumsOf(
      inventories.map(([, type]) => type),
      facts,
    ),
    ...[...quotedIn(users, ENUM_NAME)].filter((name) => name in facts.enums),
  ]);
  return [
    print(`${folder}/apis.ts`, './forms.ts', { constant: 'apiFacts', type: 'ApiFacts', entries: apis }),
    print(`${folder}/inventories.ts`, './forms.ts', {
      constant: 'inventoryFacts',
      type: 'InventoryFacts',
      entries: inventories.map(([name, type]) => entry(name, clientInventory(type, facts))),
    }),
    print(`${folder}/enums.ts`, undefined, {
      constant: 'enumFacts',
      type: 'readonly string[]',
      entries: [...words].sort().map((name) => entry(name, facts.enums[name])),
    }),
  ];
}

const entry = (name: string, facts: unknown) => [name, facts] as const;

const API_NAME = /'(API\w+Msg)'/g;
const INVENTORY_NAME = /'(\w+Inventory)'/g;
const ENUM_NAME = /'([A-Z]\w+)'/g;

/** @throws Error where a name has no facts */
function namesUsedBy<Fact>(
  folders: readonly string[],
  pattern: RegExp,
  known: Readonly<Record<string, Fact>>,
): readonly (readonly [string, Fact])[] {
  return [...quotedIn(folders, pattern)].sort().map((name) => {
    const fact = known[name];
    if (fact === undefined)
      throw new Error(`docs/zstack/api-facts.json knows no ${name}, which ${folders.join(' or ')} names`);
    return [name, fact];
  });
}

/** The names that the folders' sources hold in quotes, but for what is printed here. */
function quotedIn(folders: readonly string[], pattern: RegExp): ReadonlySet<string> {
  const sources = globSync(
    folders.map((folder) => `${folder}/**/*.ts`),
    { cwd: root },
  ).map((file) => file.replaceAll('\\', '/'));
  const texts = sources
    .filter((file) => !file.includes('/facts/'))
    .map((file) => readFileSync(join(root, file), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)));
}

interface PrintedConstant {
  readonly constant: string;
  /** Of each entry's value. */
  readonly type: string;
  readonly entries: readonly (readonly [string, unknown])[];
}

/** @param typesFrom the module of the entries' type, where it is none of the language's own */
function print(
  file: string,
  typesFrom: string | undefined,
  { constant, type, entries }: PrintedConstant,
): Promise<PrintedFile> {
  const source = [
    '// Printed from docs/zstack/api-facts.json by `npm run generate`; never edited.',
    typesFrom === undefined ? '' : `import type { ${type} } from '${typesFrom}';\n`,
    `export const ${constant} = ${JSON.stringify(Object.fromEntries(entries), null, 1)} as const satisfies Readonly<Record<string, ${type}>>;`,
  ];
  return printed(file, `${source.join('\n')}\n`);
}

if (import.meta.main) for (const file of await printFacts()) write(file);
