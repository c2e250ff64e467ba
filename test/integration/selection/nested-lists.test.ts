import type { Simulator } from '../../../simulator/src/simulator.ts';
import { test } from '../fixture.ts';

interface Copy {
  readonly status: string;
  readonly installPath: string;
}

function prepare(cloud: Simulator): string {
  const storages = ['near', 'far'].map((name) => cloud.addBackupStorage({ name }));
  return cloud.addImage({ on: storages }).uuid;
}

// [what is selected of the copies, in which way]
const SELECTIONS: readonly (readonly [string, string])[] = [
  ['a field', 'backupStorageRefs { installPath }'],
  ['aliases', 'copies: backupStorageRefs { path: installPath id: status }'],
  ['an edge alone', 'backupStorageRefs { backupStorage { name } }'],
  ['the type alone', 'backupStorageRefs { __typename }'],
  ['nothing, by its condition', 'backupStorageRefs { status @skip(if: $yes) }'],
  ['a fragment', 'backupStorageRefs { ...Copy ... { createDate } }'],
  ['the same list twice', 'backupStorageRefs { status } more: backupStorageRefs { installPath status }'],
];

for (const [what, selection] of SELECTIONS) {
  test(`of a list within rows ${what} is told the same whichever way leads to it`, async ({
    cloud,
    gateway,
    expect,
  }) => {
    const uuid = prepare(cloud);
    const { data, errors } = await gateway.ask(
      `query ($uuid: ID!, $references: [_Any!]!, $yes: Boolean = true) {
        byUuid: image(uuid: $uuid) { ...Image }
        byPage: images { nodes { ...Image } }
        byEdges: images { edges { node { ...Image } } }
        byReference: _entities(representations: $references) { ...Image }
        all: images { nodes { backupStorageRefs { imageUuid createDate lastOpDate exportUrl @include(if: $yes) } } }
      }
      fragment Image on Image { uuid ${selection} }
      ${selection.includes('...Copy') ? 'fragment Copy on ImageBackupStorageRef { status path: installPath @include(if: $yes) }' : ''}`,
      { uuid, references: [{ __typename: 'Image', uuid }] },
    );
    expect(errors).toEqual([]);
    const { byUuid, ...others } = data as Record<string, object>;
    expect(others).toMatchObject({
      byPage: { nodes: [byUuid] },
      byEdges: { edges: [{ node: byUuid }] },
      byReference: [byUuid],
      all: { nodes: [{ backupStorageRefs: [{ imageUuid: uuid }, { imageUuid: uuid }] }] },
    });
    expect(Object.values(byUuid ?? {})).toContainEqual([expect.anything(), expect.anything()]);
  });
}

test('rows that two fields select differently are asked for once', async ({ cloud, gateway, expect }) => {
  prepare(cloud);
  const { data } = await gateway.ask(
    '{ a: images { nodes { backupStorageRefs { status } } } b: images { nodes { backupStorageRefs { installPath } } } }',
  );
  const { a, b } = data as Record<'a' | 'b', { nodes: readonly { backupStorageRefs: readonly Partial<Copy>[] }[] }>;
  expect(a.nodes[0]?.backupStorageRefs).toEqual([{ status: 'READY' }, { status: 'READY' }]);
  for (const { installPath } of b.nodes[0]?.backupStorageRefs ?? []) expect(installPath).toMatch(/^zstore:/);
  expect(cloud.received('GET', '/images')).toHaveLength(1);
});
