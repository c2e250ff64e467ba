import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { World } from './world.ts';

/** A ZStack of prepared answers, in a process of its own. */
export interface Upstream {
  readonly world: World;
  /** Requests that it got so far. */
  requests(): Promise<number>;
  stop(): void;
}

export async function startUpstream(): Promise<Upstream> {
  const child = fork(new URL('main.ts', import.meta.url));
  const [world] = (await once(child, 'message')) as [World];
  return {
    world,
    async requests() {
      child.send('requests?');
      const [{ requests }] = (await once(child, 'message')) as [{ requests: number }];
      return requests;
    },
    stop: () => child.kill('SIGKILL'),
  };
}
