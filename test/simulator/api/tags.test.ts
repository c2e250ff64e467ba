import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { call, jobOf, poll, test, type CallOptions } from '../cloud.ts';

const post = async (cloud: Simulator, path: string, params: object, options: CallOptions = {}) =>
  poll(cloud, jobOf(await call(cloud, 'POST', path, { body: { params }, ...options })));

test('a user tag is one, without regard to case', async ({ cloud }) => {
  const params = { resourceType: 'VolumeVO', resourceUuid: cloud.addVolume().uuid };
  expect((await post(cloud, '/user-tags', { ...params, tag: 'golden' })).status).toBe(200);
  expect((await post(cloud, '/user-tags', { ...params, tag: 'GOLDEN' })).json().error.code).toBe('SYS.1006');
});

test.for([
  ['ImageVO', 'bootMode::Nope', '[Nope] specified in system tag [bootMode::Nope] is not a valid boot mode'],
  ['VolumeVO', 'remote', 'no system tag matches[remote] for resourceType[VolumeVO]'],
  ['VolumeVO', 'packer', "The argument :'resourceType' doesn't match uuid"],
  ['NopeVO', 'packer', 'no resource type[NopeVO] found in tag system'],
] as const)('of system tags for %s %s is refused', async ([resourceType, tag, details], { cloud }) => {
  const { uuid } = cloud.addImage();
  const refused = await post(cloud, `/system-tags/${uuid}/tags`, { resourceType, tags: [tag] });
  expect(refused.json().error).toMatchObject({ code: 'SYS.1007', details });
});

test('system tags that are there already are told as nothing', async ({ cloud }) => {
  const { uuid } = cloud.addImage();
  const params = { resourceType: 'ImageVO', tags: ['remote', 'packer'] };
  await post(cloud, '/system-tags', { resourceType: 'ImageVO', resourceUuid: uuid, tag: 'remote' });
  const [there, made] = (await post(cloud, `/system-tags/${uuid}/tags`, params)).json().inventories;
  expect([there, made]).toMatchObject([null, { tag: 'packer', inherent: false }]);
});

test.for(['own', 'shared'])('a tag may be taken off by the owner alone: %s', async (whose, { cloud }) => {
  const { uuid: session, accountUuid } = cloud.addSession({ account: 'alice' });
  const image = cloud.addImage(whose === 'own' ? { accountUuid } : { sharedWith: [accountUuid] });
  const tag = cloud.addUserTag({ resourceUuid: image.uuid });
  const answer = await poll(cloud, jobOf(await call(cloud, 'DELETE', `/tags/${tag.uuid}`, { session })));
  if (whose === 'own') expect(answer.text).toBe('{}');
  else expect(answer.json().error.code).toBe('ID.1002');
});
