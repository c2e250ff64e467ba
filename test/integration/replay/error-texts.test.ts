import { describe, expect } from 'vitest';
import { recording, type Recording } from '../../simulator/recordings/recording.ts';
import { test } from './fixture.ts';
import { asAnswerTo, asFromSnapshot, inputOf } from './recorded.ts';

const CREATE = `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!) {
  createDataVolumeTemplateFromSnapshot(input: $input) {
    ... on ImageCreationFailed {
      error { ...Texts cause { ...Texts cause { ...Texts } } causes { ...Texts cause { ...Texts } } }
    }
  }
}
fragment Texts on ZStackError {
  code category description details elaboration location cost messages { cn en }
  en: localizedMessage cn: localizedMessage(language: CN)
}`;

/** What the mutation takes of any creation's input. */
function imageOf(creation: Recording) {
  const { name = 'any', backupStorageUuids, snapshotUuid } = inputOf(creation);
  return { name, backupStorageUuids: backupStorageUuids ?? ['1'.repeat(32)], snapshotUuid };
}

const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);

describe('the error of a job, told to people', () => {
  test.for<readonly [string, string, object]>([
    [
      'a known error has words in both languages; paths and hosts of storages stay',
      'image/create-data-from-volume-all-fail',
      {
        code: 'SYS.1006',
        category: 'OPERATION',
        messages: { en: like(/^Failed to create data volume image/), cn: like(/^无法在任何一个镜像服务器上/) },
        en: like(/^Failed to create data volume image from volume .* on any backup storage\.$/),
        cn: like(/^无法在任何一个镜像服务器上/),
        location: like(/^ImageManagerImpl\.java/),
        cost: '0ms',
        cause: {
          details: like(/上传数据到STFP镜像服务器\[hostname:127\.0\.0\.2, path: \/sftp2\/.*失败，no two$/),
          messages: null,
          en: 'An operation failed',
          cn: like(/no two$/),
        },
        causes: [],
      },
    ],
    [
      'an error in details as JSON is a cause, and no text any more',
      'image/create-data-from-volume-unfit-storage',
      {
        details: '镜像服务器[uuid:[6278e4dcf8c14be281a9aacbf1dc5163]]分配失败，错误清单',
        cn: '镜像服务器[uuid:[6278e4dcf8c14be281a9aacbf1dc5163]]分配失败，错误清单',
        en: like(/^backup storage\[uuid:\w+\] can not satisfy/),
        cause: {
          code: 'BS.1003',
          details: 'unable to allocate a backup storage',
          cause: { code: 'SYS.1006', details: like(/^backup storage\[uuid:\w+\] can not satisfy/), cost: '4ms' },
        },
      },
    ],
    [
      'a class in a text: the text is left out, and the outer one tells what happened',
      'image/add-disabled-storage',
      {
        code: 'SYS.1002',
        category: 'OPERATION',
        en: like(/^Failed to download image/),
        cn: like(/^Failed to download image/),
        cause: { code: 'SYS.1006', details: null, description: 'An operation failed' },
      },
    ],
    [
      'a whole message of ZStack’s, with a session in it, is left out',
      'image/export-and-hash export-sftp',
      {
        code: 'SYS.1008',
        details: null,
        en: 'Internal error: No service to deal with message.',
        cn: '内部错误：没有服务处理的消息。',
      },
    ],
    [
      'one of several reasons, in the language that only they have',
      'image/create-from-snapshot-all-fail',
      { en: like(/^failed to create template from the volume snapshot/), cn: like(/no space one$/) },
    ],
    ['a quota', 'image/add-quota', { code: 'ID.1003', category: 'QUOTA', en: like(/^quota exceeding/), causes: [] }],
  ])('%s', async ([, name, expected], { replay }) => {
    const creation = asFromSnapshot(recording(name));
    const { gateway } = await replay([creation]);
    const { data, text } = await gateway.ask(CREATE, { input: imageOf(creation) });
    expect(data).toMatchObject({ createDataVolumeTemplateFromSnapshot: { error: expected } });
    expect(text).not.toMatch(/"(details|elaboration|en|cn)":"[^"]*org\.zstack/);
    expect(gateway.logs.join('')).not.toMatch(/\.java: |"cost"/);
  });
});

describe('the error of a query: no class, no SQL', () => {
  test.for([
    ['query/values q-value-with-ne'],
    ['query/joins q-refs-own'],
    ['query/sort sort-two'],
    ['query/sort sort-unknown'],
    ['query/fields fields-backup-storage-zones'],
    ['query/paging limit-negative'],
  ] as const)('%s', async ([name], { replay }) => {
    const { gateway } = await replay([asAnswerTo('GET', '/v1/images', recording(name))]);
    const { errors, text } = await gateway.ask('{ images { nodes { uuid } } }');
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'UPSTREAM_FAILED',
          zstack: { code: 'SYS.1000', description: 'An internal error happened in system' },
        },
      },
    ]);
    expect(errors[0]?.extensions['zstack']).not.toHaveProperty('details');
    expect(text).not.toMatch(/Exception|org\.|select /i);
    expect(gateway.logs.filter((line) => line.includes('for its developers'))).toHaveLength(1);
  });
});

test('a session that is not alive, on a query: ZStack’s words for people are there, an empty list of causes is not', async ({
  replay,
}) => {
  const { gateway } = await replay([recording('backup-storage/query-no-session')]);
  const { errors } = await gateway.ask('{ backupStorages { nodes { uuid } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(errors[0]?.extensions['zstack']).toEqual({
    code: 'ID.1001',
    description: like(/^The session is invalid/),
    details: 'Session expired',
    elaboration: like(/^错误信息/),
    messages: { cn: like(/^session 已过期/), en: 'Session expired or wrong session ID.' },
    cost: '2ms',
  });
});
