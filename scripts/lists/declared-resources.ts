import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import type { DescribedEnum } from '../../src/graphql/enumeration.ts';
import type { Listing, Resource } from '../../src/graphql/resource.ts';
import { root } from '../printed-file.ts';
import type { InventoryFacts } from '../../src/zstack/facts/facts.ts';
import { inventoryFacts } from '../../src/zstack/facts/inventories.ts';

/** A resource and where it is declared. */
export interface DeclaredResource {
  /** The name of its constant. */
  readonly constant: string;
  /** Of its folder in src/graphql/, of its module there, and of its file in schema/. */
  readonly domain: string;
  readonly resource: AnyResource;
}

/** A resource whatever its rows are. */
export interface AnyResource extends Pick<Resource<unknown>, 'typeName' | 'api' | 'enums'> {
  readonly list?: Listing<string>;
}

export interface ListedResource extends DeclaredResource {
  readonly list: Listing<string>;
}

/** The facts of inventories by their names. */
export const inventories: Readonly<Record<string, InventoryFacts>> = inventoryFacts;

const folder = join(import.meta.dirname, '../../src/graphql');

/** Every resource of `src/graphql/<domain>/<domain>.ts`. */
export async function declaredResources(): Promise<readonly DeclaredResource[]> {
  const domains = globSync('*/', { cwd: folder })
    .map((name) => name.replace(/[\\/]$/, ''))
    .filter((name) => existsSync(join(folder, name, `${name}.ts`)))
    .sort();
  const found = await Promise.all(
    domains.map(async (domain) => {
      const module = (await import(join(folder, domain, `${domain}.ts`))) as Readonly<Record<string, unknown>>;
      return Object.entries(module).flatMap(([constant, resource]) =>
        isResource(resource) ? [{ constant, domain, resource }] : [],
      );
    }),
  );
  return found.flat();
}

export const listedOf = (resources: readonly DeclaredResource[]): readonly ListedResource[] =>
  resources.flatMap(({ resource, ...where }) =>
    resource.list === undefined ? [] : [{ ...where, resource, list: resource.list }],
  );

/** Those whose type in the hand-written SDL has a key: each of their rows can be fetched again. */
export const keyedOf = (resources: readonly DeclaredResource[]): readonly DeclaredResource[] =>
  resources.filter((resource) => typeOf(resource)?.directives?.some(({ name }) => name.value === 'key'));

/** The resource's type in the hand-written SDL of its domain. */
export function typeOf({ domain, resource: { typeName } }: DeclaredResource): ObjectTypeDefinitionNode | undefined {
  const { definitions } = parse(readFileSync(join(root, 'schema', `${domain}.graphql`), 'utf8'));
  return definitions.find(
    (node): node is ObjectTypeDefinitionNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === typeName,
  );
}

/** What the list can be ordered by: every column of ZStack's own table of the resource, but no URL. The uuid is the first. */
export function orderOf({ resource: { api }, list: { urls = [] } }: ListedResource): readonly string[] {
  const fields = inventories[api.row.inventory]?.fields ?? {};
  const isOwn = (name: string) => fields[name] !== undefined && fields[name].queryable === undefined;
  return [...api.row.columns.keys()].filter((name) => isOwn(name) && !urls.includes(name));
}

/** The columns that the enums of a list's generated arguments name, by the names of these enums. */
export const columnEnumsOf = (
  listed: ListedResource,
): readonly (readonly [name: string, columns: readonly string[]])[] => {
  const { typeName } = listed.resource;
  const { groups = [] } = listed.list;
  return [
    [`${typeName}OrderField`, orderOf(listed)],
    ...(groups.length === 0 ? [] : [[`${typeName}GroupField`, groups] as const]),
  ];
};

export const enumsOf = ({ resource }: DeclaredResource): readonly DescribedEnum[] => resource.enums ?? [];

function isResource(value: unknown): value is AnyResource {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'api' in value;
}

/** Such as `backupStorage` and `backupStorages` of `BackupStorage`: the fields of Query, and with blanks what texts call them. */
export function namesOf({ typeName }: AnyResource) {
  const one = typeName.charAt(0).toLowerCase() + typeName.slice(1);
  const inWords = (name: string) =>
    name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^vm /, 'VM ');
  return { one, many: `${one}s`, noun: inWords(one), nouns: `${inWords(one)}s` };
}
