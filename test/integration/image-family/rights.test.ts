import { describe, expect } from 'vitest';
import { drivenTest } from '../fixture.ts';
import { run } from '../jobs/kinds/run-kind.ts';
import { kinds } from '../jobs/kinds.ts';

const actions = kinds.filter(({ failed }) => failed === 'ImageActionFailed');

describe.each(actions.map((kind) => [`${kind.mutation} ${kind.variant ?? ''}`, kind] as const))('%s', (_, kind) => {
  drivenTest(
    'its owner and the admin may; whom the image is shared with may not; to others it is not there (`owners.md §3`)',
    async ({ cloud, gateway }) => {
      const [owner, friend, stranger] = [cloud.addAccount(), cloud.addAccount(), cloud.addAccount()];
      const answerTo = (account: 'admin' | typeof owner) => {
        const given = kind.prepare(cloud, owner.uuid);
        cloud.changeImage(String(given.input['uuid']), { sharedWith: [friend.uuid] });
        return run(gateway, kind, given, { session: cloud.addSession({ account }).uuid });
      };
      expect(await answerTo(friend)).toMatchObject({
        __typename: 'ImageActionFailed',
        error: { code: 'SYS.1006', category: 'PERMISSION' },
      });
      expect(await answerTo(stranger)).toMatchObject({
        __typename: 'ResourceActionRefused',
        error: { code: 'GATEWAY.IMAGE_NOT_FOUND', category: 'NOT_FOUND' },
      });
      for (const account of [owner, 'admin' as const])
        expect(await answerTo(account)).toMatchObject({ __typename: kind.done });
    },
  );
});
