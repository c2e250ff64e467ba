import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { type AskOptions, drivenTest as test, type TestGateway } from '../fixture.ts';

const EXPORT = `mutation ($input: ExportImageInput!, $wait: Int) {
  exportImage(input: $input, waitSeconds: $wait) {
    __typename
    ... on ImageExported { imageUuid backupStorageUuid url md5Sum job { id status } }
    ... on ImageActionFailed { error { code category details } job { id } }
    ... on ResourceActionRefused { error { category } }
  }
}`;

async function exportImage(gateway: TestGateway, input: object, options?: AskOptions): Promise<unknown> {
  const { data, errors, text } = await gateway.ask(EXPORT, { input }, options);
  if (errors.length > 0) throw new Error(text);
  return data?.['exportImage'];
}

function prepare(cloud: Simulator, type?: string) {
  const storage = cloud.addBackupStorage(type === undefined ? {} : { type });
  const { uuid } = cloud.addImage({ on: [storage] });
  return { uuid, backupStorageUuid: storage.uuid };
}

const linkOf = (cloud: Simulator, { uuid }: { uuid: string }): string =>
  cloud.image(uuid)?.backupStorageRefs[0]?.exportUrl ?? 'none';

test('the link and its hash, also where it was exported before', async ({ cloud, gateway }) => {
  const input = prepare(cloud);
  const { uuid: imageUuid, backupStorageUuid } = input;
  for (let times = 0; times < 2; times += 1) {
    expect(await exportImage(gateway, input)).toMatchObject({
      __typename: 'ImageExported',
      imageUuid,
      backupStorageUuid,
      url: linkOf(cloud, input),
      md5Sum: cloud.image(imageUuid)?.backupStorageRefs[0]?.exportMd5Sum,
      job: { status: 'SUCCEEDED' },
    });
  }
  const sent = cloud.received('PUT', `/backup-storage/${backupStorageUuid}/actions`)[0]?.body;
  expect(sent).toEqual({ exportImageFromBackupStorage: { imageUuid } });
});

test.for([false, true])(
  'the link is in no log and in no job id (cancellable: %s)',
  async (cancellable, { cloud, gateway }) => {
    const input = { ...prepare(cloud, 'Ceph'), cancellable };
    const payload = (await exportImage(gateway, input)) as { url: string; md5Sum: null; job: { id: string } };
    expect(payload).toMatchObject({ url: linkOf(cloud, input), md5Sum: null });
    const token = new URL(payload.url).searchParams.get('token') ?? '';
    expect(token).toHaveLength(32);
    expect(Buffer.from(payload.job.id, 'base64').toString()).not.toContain(token);
    expect(gateway.logs.join('')).not.toContain(token);
  },
);

test('as a long job ZStack is given the names that it knows', async ({ cloud, gateway }) => {
  const input = prepare(cloud);
  const payload = await exportImage(gateway, { ...input, cancellable: true });
  expect(payload).toMatchObject({ __typename: 'ImageExported', url: linkOf(cloud, input) });
  const { params } = cloud.received('POST', '/longjobs')[0]?.body as { readonly params: { readonly jobData: string } };
  const { uuid: imageUuid, backupStorageUuid } = input;
  expect(JSON.parse(params.jobData)).toEqual({ imageUuid, backupStorageUuid });
});

test.for([
  ['sftp', 'INVALID_ARGUMENT', 'SftpBackupStorage', true],
  ['a storage without a copy', 'NOT_FOUND', 'Ceph', false],
] as const)('%s: refused as %s, and nothing is sent', async ([, category, type, holds], { cloud, gateway }) => {
  const { uuid, backupStorageUuid } = prepare(cloud, type);
  const other = cloud.addBackupStorage().uuid;
  const input = { uuid, backupStorageUuid: holds ? backupStorageUuid : other };
  expect(await exportImage(gateway, input)).toEqual({ __typename: 'ResourceActionRefused', error: { category } });
  expect(cloud.received('PUT', '/backup-storage/')).toEqual([]);
});

test('a type that ZStack has no service for fails, and its words show no session', async ({ cloud, gateway }) => {
  const session = cloud.addSession().uuid;
  const payload = await exportImage(gateway, prepare(cloud, 'Addon'), { session });
  expect(payload).toMatchObject({
    __typename: 'ImageActionFailed',
    error: { code: 'SYS.1008', category: 'OPERATION', details: null },
  });
  expect(gateway.logs.join('')).not.toContain(session);
});
