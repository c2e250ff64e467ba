import { toValueName } from '../../src/graphql/enumeration.ts';
import { type Listing, sumField } from '../../src/graphql/resource.ts';
import {
  columnEnumsOf,
  declaredResources,
  type DeclaredResource,
  enumsOf,
  keyedOf,
  listedOf,
  namesOf,
} from './declared-resources.ts';
import { printed, type PrintedFile, write } from '../printed-file.ts';

/** src/generated/lists.ts as it has to be: the resolvers of what schema/*.generated.graphql holds. Nothing is written. */
export async function printListResolvers(): Promise<PrintedFile> {
  const resources = await declaredResources();
  const listed = listedOf(resources);
  const keyed = keyedOf(resources);
  const enums = [
    ...listed
      .flatMap(columnEnumsOf)
      .map(([name, columns]) => ({ name, values: columns.map((word) => ({ name: toValueName(word), word })) })),
    ...resources.flatMap(enumsOf),
  ];
  const types = [...keyed.map(({ resource }) => resource.typeName), ...enums.map(({ name }) => name), 'Query'];
  const source = [
    '// Generated from the resources of src/graphql/ by `npm run generate`; never edited.',
    ...[...Map.groupBy(keyed, ({ domain }) => domain)].map(importOf),
    "import { byUuid, reference } from '../graphql/edges.ts';",
    "import { idOf } from '../graphql/node/node-id.ts';",
    "import { connectionResolvers, edgeResolvers } from '../graphql/paging/connection.ts';",
    "import { readConnection } from '../graphql/paging/read-connection.ts';",
    "import { groups, sumOf } from '../graphql/paging/totals.ts';",
    `import type { ${types
      .map((name) => `${name}Resolvers`)
      .sort()
      .join(', ')} } from './resolvers.ts';`,
    `\nexport const Query = {\n${listed.map(queryFields).join('\n')}\n} satisfies QueryResolvers;`,
    ...keyed.map(
      ({ constant, resource: { typeName } }) =>
        `\nexport const ${typeName} = { id: idOf(${constant}), __resolveReference: reference(${constant}) } satisfies ${typeName}Resolvers;`,
    ),
    ...listed.flatMap(({ resource: { typeName }, list }) => [
      `\nexport const ${typeName}Connection = ${connection(list)};`,
      `export const ${typeName}Edge = edgeResolvers;`,
    ]),
    ...enums.map(
      ({ name, values }) =>
        `\nexport const ${name} = {\n${values.map((value) => `${value.name}: '${value.word}',`).join('\n')}\n} satisfies Required<${name}Resolvers>;`,
    ),
  ];
  return printed('src/generated/lists.ts', `${source.join('\n')}\n`);
}

/** src/generated/nodes.ts as it has to be: how a row is read by its id, for each type that has one. Nothing is written. */
export async function printNodes(): Promise<PrintedFile> {
  const keyed = keyedOf(await declaredResources());
  const source = [
    '// Generated from the resources of src/graphql/ by `npm run generate`; never edited.',
    ...[...Map.groupBy(keyed, ({ domain }) => domain)].map(importOf),
    "import { rowNode } from '../graphql/node/row-node.ts';",
    '\n/** By the name of each type of rows that can be fetched again: how one is. */',
    'export const rowNodes = {',
    ...keyed.map(({ constant, resource: { typeName } }) => `${typeName}: rowNode('${typeName}', ${constant}),`),
    '};',
  ];
  return printed('src/generated/nodes.ts', `${source.join('\n')}\n`);
}

function connection({ sums = [], groups }: Listing<string>): string {
  const totals = [
    ...sums.map((column) => `${sumField(column)}: sumOf('${column}')`),
    ...(groups === undefined ? [] : ['groups']),
  ];
  return totals.length === 0 ? 'connectionResolvers' : `{ ...connectionResolvers, ${totals.join(', ')} }`;
}

const importOf = ([domain, resources]: readonly [string, readonly DeclaredResource[]]): string =>
  `import { ${resources.map(({ constant }) => constant).join(', ')} } from '../graphql/${domain}/${domain}.ts';`;

function queryFields({ constant, resource }: DeclaredResource): string {
  const { one, many } = namesOf(resource);
  return [
    `${one}: byUuid(${constant}),`,
    `${many}: (_, args, context, info) => readConnection(${constant}, args, context, info),`,
  ].join('\n');
}

if (import.meta.main) for (const file of [await printListResolvers(), await printNodes()]) write(file);
