import DataLoader from 'dataloader';
import type { WatchedZstack } from '../../zstack/jobs/watching/watches.ts';
import type { ReadScope } from '../../zstack/wire/read-scope.ts';
import { requireCaller } from '../authorization.ts';
import type { IncomingRequest } from '../request.ts';
import type { ZStackJob } from './job.ts';
import type { OpenJob } from './operation.ts';

interface Key {
  readonly id: string;
  readonly open: (id: string) => OpenJob;
}

/** Jobs by id. Each is asked for once in a request, however often it is named, and in turn with its other reads; ZStack has no list of them. */
export class JobLoader {
  readonly #loader: DataLoader<Key, ZStackJob | null, string>;

  constructor(zstack: WatchedZstack, request: IncomingRequest, scope: ReadScope) {
    const ask = async ({ id, open }: Key): Promise<ZStackJob | null> => {
      await scope.enter();
      try {
        return await open(id).ask(zstack, requireCaller(request), { signal: request.signal });
      } finally {
        scope.leave();
      }
    };
    this.#loader = new DataLoader((keys) => Promise.all(keys.map(ask)), {
      batch: false,
      cacheKeyFn: ({ id }) => id,
    });
  }

  /**
   * Null for a job that the caller may not see.
   * @param open reads the id
   * @throws what `open` throws for what is no job's id, of whatever type
   */
  load(id: unknown, open: (id: string) => OpenJob): Promise<ZStackJob | null> {
    return this.#loader.load({ id: typeof id === 'string' ? id : '', open });
  }

  clear(): void {
    this.#loader.clearAll();
  }
}
