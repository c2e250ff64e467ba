import { describe, expect } from 'vitest';
import { drivenTest } from '../fixture.ts';
import { run } from '../jobs/kinds/run-kind.ts';
import { kinds } from '../jobs/kinds.ts';

/** What acts on a resource: owners.md §3 tells who may. */
const actions = kinds.filter(
  ({ mutation, failed, hasKey, adminOnly = false }) =>
    failed === 'ResourceActionFailed' && !hasKey && !adminOnly && mutation !== 'deleteTag', // a tag has no owner
);

describe.each(actions.map((kind) => [kind.mutation, kind] as const))('%s', (_, kind) => {
  drivenTest(
    'its owner and the admin may; whom it is shared with may not; others see nothing',
    async ({ cloud, gateway }) => {
      const [owner, friend, stranger] = [cloud.addAccount(), cloud.addAccount(), cloud.addAccount()];
      const sessionOf = (account: { readonly uuid: string }) => cloud.addSession({ account }).uuid;
      const prepared = () => {
        const { input } = kind.prepare(cloud, owner.uuid);
        cloud.changeVolumeSnapshot(String(input[kind.unknown.field]), { sharedWith: [friend.uuid] });
        return { input };
      };
      const answerTo = (account: { readonly uuid: string }) =>
        run(gateway, kind, prepared(), { session: sessionOf(account) });
      expect(await answerTo(friend)).toMatchObject({ __typename: kind.failed, error: { category: 'PERMISSION' } });
      expect(await answerTo(stranger)).toMatchObject({
        __typename: 'ResourceActionRefused',
        error: { code: 'GATEWAY.RESOURCE_NOT_FOUND', category: 'NOT_FOUND' },
      });
      expect(await answerTo(owner)).toMatchObject({ __typename: kind.done });
      expect(await run(gateway, kind, prepared())).toMatchObject({ __typename: kind.done });
    },
  );
});
