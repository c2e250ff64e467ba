import type { ServingNode, Simulator } from '../../../simulator/src/simulator.ts';
import { call, jobOf, newUuid, poll, submitTemplate, test as base, at, type Answer, type Target } from '../cloud.ts';

/** Two nodes of one cloud. */
export interface Pair {
  readonly cloud: Simulator;
  readonly one: ServingNode;
  readonly two: ServingNode;
}

export const test = base.extend<{ readonly pair: Pair }>({
  pair: async ({ start }, use) => {
    const cloud = await start({ jobDurationMs: 60_000 });
    const two = await cloud.startNode();
    const [one = two] = cloud.nodes;
    await use({ cloud, one, two });
  },
});

/** The first of what is made that the node owns. */
function ownedBy(node: ServingNode, make: (number: number) => string): string {
  const made = Array.from({ length: 100 }, (_, number) => make(number)).find((key) => node.owns(key));
  if (made === undefined) throw new Error('the node owns nothing');
  return made;
}

/** A uuid whose work or end is the node's. */
export const uuidOf = (node: ServingNode): string => ownedBy(node, newUuid);

/** The name of an account whose log-ins run at the node. */
export function accountOf(cloud: Simulator, node: ServingNode): string {
  const name = ownedBy(node, (number) => `account-${number}`);
  return cloud.addAccount({ name }).name;
}

export interface Submitted {
  readonly job: string;
  readonly image: string;
}

interface Submit {
  /** The node that is asked. */
  readonly by: ServingNode;
  /** The node that works on the volume. */
  readonly on: ServingNode;
  /** The node that writes the end. */
  readonly endedBy: ServingNode;
  readonly volumeUuid?: string;
  readonly image?: string;
}

/** Submits a template of a new snapshot, so that each part is at a node of its own. */
export async function submit(
  { cloud }: Pair,
  { by, on, endedBy, volumeUuid = uuidOf(on), image = newUuid() }: Submit,
): Promise<Submitted> {
  if (cloud.volumes().every(({ uuid }) => uuid !== volumeUuid)) cloud.addVolume({ uuid: volumeUuid });
  const snapshot = cloud.addVolumeSnapshot({ volumeUuid });
  const job = uuidOf(endedBy);
  const accepted = await submitTemplate(at(cloud, by), snapshot, [cloud.addBackupStorage()], {
    headers: { 'x-job-uuid': job },
    params: { resourceUuid: image },
  });
  return { job: jobOf(accepted), image };
}

/** What each of these jobs is answered there: a status, or the code of its error or of its first cause. */
export const ends = (target: Target, jobs: readonly Submitted[]): Promise<readonly (string | number)[]> =>
  Promise.all(
    jobs.map(async ({ job }) => {
      const answer = await poll(target, job);
      if (answer.status !== 503) return answer.status;
      const { code, causes } = answer.json().error;
      return causes[0]?.code ?? code;
    }),
  );

export const logIn = (target: Target, accountName: string): Promise<Answer> =>
  call(target, 'PUT', '/accounts/login', {
    session: null,
    body: { logInByAccount: { accountName, password: passwordHash } },
  });

/** The SHA-512 of `password`. */
const passwordHash =
  'b109f3bbbc244eb82441917ed06d618b9008dd09b3befd1b5e07394c706a8bb980b1d7785e5976ec049b46df5f1326af5a2ea6d103fd07c95385ffab0cacbc86';
