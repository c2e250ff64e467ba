import DataLoader from 'dataloader';
import type { WatchedZstack } from '../../zstack/jobs/watching/watches.ts';
import { requireCaller } from '../authorization.ts';
import type { IncomingRequest } from '../request.ts';
import type { ZStackJob } from './job.ts';
import { fromJobId } from './job-id.ts';

/** Jobs by id. Each is asked for once in a request, however often it is named; ZStack has no list of them. */
export class JobLoader {
  readonly #loader: DataLoader<string, ZStackJob | null>;

  constructor(zstack: WatchedZstack, request: IncomingRequest) {
    const ask = async (id: string): Promise<ZStackJob | null> => {
      const caller = requireCaller(request);
      return fromJobId(id).ask(zstack, caller, { signal: request.signal });
    };
    this.#loader = new DataLoader((ids) => Promise.all(ids.map(ask)), { batch: false });
  }

  /** Null for a job that the caller may not see. @throws GraphQLError `BAD_USER_INPUT` for what is no job's id, of whatever type */
  load(id: unknown): Promise<ZStackJob | null> {
    return this.#loader.load(typeof id === 'string' ? id : '');
  }

  clear(): void {
    this.#loader.clearAll();
  }
}
