import { type JsonObject, isObject } from '../../simulator/recordings/json.ts';
import { recording } from '../../simulator/recordings/recording.ts';
import { test } from './fixture.ts';

const CEPH = '6cf01344f0e14b1e8f18a377f30ab2e4';

/** What an action answers. */
function documentOf(mutation: string): string {
  const done =
    mutation === 'exportImage'
      ? '... on ImageExported { backupStorageUuid url md5Sum job { status } }'
      : `... on ImageChanged {
          image { uuid description status size md5Sum backupStorageRefs { status exportUrl } }
          job { status }
        }`;
  return `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
    payload: ${mutation}(input: $input) {
      __typename
      ${done}
      ... on ImageActionFailed { error { code category } job { status } }
    }
  }`;
}

/** The one image that a recorded query showed. */
function shownBy(name: string): JsonObject {
  const { answer } = recording(`image/${name}`).exchange;
  const inventories = isObject(answer) ? answer['inventories'] : undefined;
  const [image] = Array.isArray(inventories) ? inventories.filter(isObject) : [];
  if (image === undefined) throw new Error(`${name} shows no image.`);
  return image;
}

const deleted = shownBy('delete-recover-expunge query-deleted');
const exported = shownBy('export-and-hash query-exported');
const unexported = shownBy('export-and-hash query-unexported');
const ready = { ...deleted, uuid: '09a1e6f1bc4b47b99f2fec630ebe6e8d', status: 'Ready' };
const url = /^http:\/\/localhost:8989\/ceph\/export\/.*token=[0-9a-f]{32}$/;

test.for<readonly [name: string, mutation: string, image: JsonObject, input: object, expected: object]>([
  [
    'update update',
    'updateImage',
    ready,
    { name: 'rec-renamed', description: 'new' },
    { image: { description: 'new' } },
  ],
  ['update update-deleted', 'updateImage', deleted, { name: 'rec-deleted' }, { image: { status: 'DELETED' } }],
  ['small-ones set-boot-mode', 'setImageBootMode', ready, { bootMode: 'UEFI' }, { image: { status: 'READY' } }],
  ['small-ones sync-size', 'syncImageSize', ready, {}, { image: { size: 0 } }],
  [
    'delete-recover-expunge recover',
    'recoverImage',
    deleted,
    {},
    { image: { status: 'READY', backupStorageRefs: [{ status: 'READY' }, { status: 'READY' }] } },
  ],
  [
    'export-and-hash calculate-hash-ceph',
    'calculateImageHash',
    unexported,
    { backupStorageUuid: CEPH },
    { image: { md5Sum: 'not calculated' } },
  ],
  ['export-and-hash export-ceph', 'exportImage', unexported, { backupStorageUuid: CEPH }, { md5Sum: null }],
  ['export-and-hash export-ceph-again', 'exportImage', exported, { backupStorageUuid: CEPH }, { md5Sum: null }],
  [
    'export-and-hash delete-export-ceph',
    'deleteExportedImage',
    unexported,
    { backupStorageUuid: CEPH },
    { image: { backupStorageRefs: [{ exportUrl: null }] } },
  ],
])('what a real node answered to %s is told', async ([name, mutation, image, input, expected], { replay, expect }) => {
  const { gateway } = await replay([recording(`image/${name}`)], { '/v1/images': [image] });
  const { data, errors } = await gateway.ask(documentOf(mutation), { input: { uuid: image['uuid'], ...input } });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ payload: { job: { status: 'SUCCEEDED' }, ...expected } });
  if (mutation === 'exportImage')
    expect(data).toMatchObject({ payload: { url: expect.stringMatching(url) as string } });
});

test('an algorithm that the storage does not know is a failure of the work', async ({ replay, expect }) => {
  const { gateway } = await replay([recording('image/export-and-hash calculate-hash-bad-algorithm')], {
    '/v1/images': [{ ...unexported, uuid: '70ca2c6eb119462faacd6d8fb48dd9ca' }],
  });
  const input = { uuid: '70ca2c6eb119462faacd6d8fb48dd9ca', backupStorageUuid: CEPH, algorithm: 'nope' };
  expect((await gateway.ask(documentOf('calculateImageHash'), { input })).data).toMatchObject({
    payload: { __typename: 'ImageActionFailed', error: { code: 'SYS.1006', category: 'OPERATION' } },
  });
});
