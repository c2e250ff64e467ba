import { readFileSync } from 'node:fs';
import { Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import { test as base } from '../fixture.ts';

const page = readFileSync(new URL('../../../docs/queries.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);

const documents = blocks('graphql');
const queries = documents.flatMap((text) =>
  parse(text)
    .definitions.filter(
      (definition): definition is OperationDefinitionNode =>
        definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.QUERY,
    )
    .map(({ name }) => ({ text, name: name?.value ?? '' })),
);

const test = base.extend('cloudOptions', { seed: 'demo' });

test('the docs have the queries that front ends need', ({ expect }) => {
  expect(queries.map(({ name }) => name)).toEqual([
    'ImageTable',
    'SnapshotPicker',
    'PlacesFor',
    'ImagePage',
    'Dashboard',
    'Viewer',
    'Lineage',
  ]);
});

test.for(queries)('the docs’ query $name runs as it stands', async ({ text, name }, { cloud, gateway, expect }) => {
  const variables: Readonly<Record<string, object>> = {
    ImageTable: JSON.parse(blocks('json').find((block) => block.includes('"filter"')) ?? '{}') as object,
    SnapshotPicker: { search: '%' },
    PlacesFor: { snapshot: cloud.volumeSnapshots().find(({ volumeUuid }) => volumeUuid !== null)?.uuid },
    Lineage: { uuid: cloud.volumeSnapshots().find(({ volumeUuid }) => volumeUuid !== null)?.uuid },
    ImagePage: { uuid: cloud.images().find(({ mediaType }) => mediaType === 'RootVolumeTemplate')?.uuid },
  };
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `OAuth ${cloud.demo.session}` },
    body: JSON.stringify({ query: text, operationName: name, variables: variables[name] }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  expect(errors).toBeUndefined();
  expect(Object.values(data)).not.toContain(null);
  expect(JSON.stringify(data)).toMatch(/name/);
});
