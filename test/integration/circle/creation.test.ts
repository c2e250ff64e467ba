import { describe, expect } from 'vitest';
import { drivenTest as test } from '../fixture.ts';
import type { Kind } from '../jobs/kinds/kind.ts';
import { answerOf, jobIn, run } from '../jobs/kinds/run-kind.ts';
import { kinds } from '../jobs/kinds.ts';

const KEY = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

/** What creates a volume or a snapshot, and what its source has to be for whoever uses it (owners.md §3). */
const creations = kinds.filter(({ failed, hasKey }) => failed === 'ResourceActionFailed' && hasKey);

describe.each(creations.map((kind) => [kind.mutation, kind] as const))('%s', (mutation, kind) => {
  const isOfImage = mutation === 'createDataVolumeFromVolumeTemplate';
  const sourceOf = (input: Readonly<Record<string, unknown>>) => String(input[kind.unknown.field]);

  test('a key is one resource: also for another log-in, whatever became of its source, and once the job is forgotten', async ({
    cloud,
    gateway,
  }) => {
    const { input } = kind.prepare(cloud);
    const first = jobIn(await run(gateway, kind, { input, key: KEY }));
    const session = cloud.addSession({ expiresInMs: Infinity }).uuid;
    const again = await run(gateway, kind, { input, key: KEY }, { session });
    expect(again).toMatchObject({ __typename: kind.done, job: { resourceUuid: first.resourceUuid } });
    await cloud.clock.advance(4 * 3_600_000);
    if (isOfImage) cloud.removeImage(sourceOf(input));
    else cloud.changeVolume(sourceOf(input), { state: 'Disabled' });
    expect(await run(gateway, kind, { input, key: KEY }, { session })).toMatchObject({
      __typename: kind.done,
      job: { status: 'SUCCEEDED', resourceUuid: first.resourceUuid },
    });
  });

  test.for([
    [
      'another source',
      (kindOf: Kind, other: object) => ({
        [kindOf.unknown.field]: Reflect.get(other, kindOf.unknown.field) as unknown,
      }),
    ],
    ['another name', () => ({ name: 'other' })],
  ] as const)('the key of %s is told, with what it made', async ([, change], { cloud, gateway, expect }) => {
    const { input } = kind.prepare(cloud);
    const { resourceUuid } = jobIn(await run(gateway, kind, { input, key: KEY }));
    const other = { ...input, ...change(kind, kind.prepare(cloud).input) };
    const { data, errors } = await answerOf(gateway, kind, { input: other, key: KEY });
    expect(data).toEqual({ payload: null });
    expect(errors).toMatchObject([{ extensions: { code: 'IDEMPOTENCY_KEY_REUSED', resourceUuid } }]);
    expect(errors[0]?.extensions).not.toHaveProperty('imageUuid');
  });

  test('a uuid that is that of something else is told to be so', async ({ cloud, gateway }) => {
    const { input } = kind.prepare(cloud);
    const resourceUuid = cloud.addImage().uuid;
    const payload = await run(gateway, kind, { input: { ...input, resourceUuid }, wait: 20 });
    expect(payload).toMatchObject({ __typename: kind.failed, error: { code: 'GATEWAY.KEY_USED' } });
  });
});
