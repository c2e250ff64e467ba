import { randomUUID } from 'node:crypto';
import { answer, type Asked } from './prepared.ts';
import type { World } from './world.ts';

export const CREATION_NAME = 'a template';

const SUBMIT = /\/v1\/images\/data-volume-templates\/from\/volume-snapshots\/(\w+)$/;
const POLL = /\/v1\/api-jobs\/(\w+)$/;

/**
 * Answers the submits of templates and the polls of their jobs as a node does, with the image's uuid that the caller chose.
 * Undefined where something else is asked.
 */
export async function prepareCreations(world: World): Promise<(asked: Asked) => Buffer | undefined> {
  const { accepted, jobUuid, result, imageUuid } = await createOnce(world);
  const running = answer(202, '{}');
  /** No image: it is never there. */
  const imageOfJob = new Map<string, string | undefined>();
  const done = (image: string) => answer(200, result.replaceAll(imageUuid, image));

  return ({ method, target, headers, body }) => {
    if (method === 'POST') {
      const [, snapshot] = SUBMIT.exec(target) ?? [];
      if (snapshot === undefined) return undefined;
      const image = /"resourceUuid":"(\w+)"/.exec(body)?.[1] ?? newUuid();
      if (snapshot === world.snapshotUuid) return done(image);
      const job = headers['x-job-uuid'] ?? newUuid();
      imageOfJob.set(job, snapshot === world.stuckSnapshotUuid ? undefined : image);
      return answer(202, accepted.replaceAll(jobUuid, job));
    }
    const job = method === 'GET' ? POLL.exec(target)?.[1] : undefined;
    if (job === undefined || !imageOfJob.has(job)) return undefined;
    const image = imageOfJob.get(job);
    if (image === undefined) return running;
    imageOfJob.delete(job);
    return done(image);
  };
}

const newUuid = (): string => randomUUID().replaceAll('-', '');

/** One template of the simulator's: what its submit and the last poll of its job were answered. */
async function createOnce({ url, session, slowSnapshotUuid, backupStorageUuids }: World) {
  const headers = { authorization: `OAuth ${session}`, 'content-type': 'application/json' };
  const submit = await fetch(`${url}/v1/images/data-volume-templates/from/volume-snapshots/${slowSnapshotUuid}`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ params: { name: CREATION_NAME, backupStorageUuids: backupStorageUuids.slice(0, 2) } }),
  });
  const accepted = await submit.text();
  const { location } = JSON.parse(accepted) as { location: string };
  let poll = await fetch(location, { headers });
  while (poll.status === 202) poll = await fetch(location, { headers });
  const result = await poll.text();
  const { inventory } = JSON.parse(result) as { inventory: { uuid: string } };
  return { accepted, jobUuid: location.slice(location.lastIndexOf('/') + 1), result, imageUuid: inventory.uuid };
}
