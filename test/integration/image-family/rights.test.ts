import { describe, expect } from 'vitest';
import { drivenTest as test } from '../fixture.ts';
import { run } from '../jobs/kinds/run-kind.ts';
import { kinds } from '../jobs/kinds.ts';

const actions = kinds.filter(({ failed }) => failed === 'ImageActionFailed');

/** Who asks → what comes of an action on an image (`owners.md §3`). */
const callers = [
  ['its owner', 'owner', (done: string) => ({ __typename: done })],
  ['the admin', 'admin', (done: string) => ({ __typename: done })],
  [
    'whom it is shared with',
    'friend',
    () => ({ __typename: 'ImageActionFailed', error: { code: 'SYS.1006', category: 'PERMISSION' } }),
  ],
  [
    'a stranger, to whom it is not there',
    'stranger',
    () => ({ __typename: 'ResourceActionRefused', error: { category: 'NOT_FOUND' } }),
  ],
] as const;

describe.each(actions.map((kind) => [`${kind.mutation} ${kind.variant ?? ''}`, kind] as const))('%s', (_, kind) => {
  test.for(callers)('%s', async ([, who, outcome], { cloud, gateway }) => {
    const [owner, friend, stranger] = [cloud.addAccount(), cloud.addAccount(), cloud.addAccount()];
    const given = kind.prepare(cloud, owner.uuid);
    cloud.changeImage(String(given.input['uuid']), { sharedWith: [friend.uuid] });
    const account = { owner, friend, stranger, admin: 'admin' }[who];
    const payload = await run(gateway, kind, given, { session: cloud.addSession({ account }).uuid });
    expect(payload).toMatchObject(outcome(kind.done));
  });
});
