import type { QueryApi } from './wire/api.ts';
import type { Caller } from './wire/caller.ts';
import { uuidIn } from './wire/conditions.ts';
import { isSessionError } from './wire/errors/error-code.ts';
import { ZstackApiError, ZstackFailure } from './wire/errors/failure.ts';
import type { Uuid } from './wire/values/uuid.ts';
import type { CallOptions, Zstack } from './zstack.ts';

/** How a row is looked up. */
export interface LookUpOptions extends CallOptions {
  /** The fields that are asked for; default all. */
  readonly fields?: readonly string[];
}

/** One row as the caller sees it; null where the caller sees none. @throws as `Zstack.query` */
export async function find<Row>(
  zstack: Zstack,
  api: QueryApi<Row>,
  uuid: Uuid,
  caller: Caller,
  { fields, ...options }: LookUpOptions,
): Promise<Row | null> {
  const request = { conditions: [uuidIn([uuid])], ...(fields && { fields }) };
  const { rows } = await zstack.query(api, request, caller, options);
  return rows[0] ?? null;
}

/**
 * One row as the caller sees it; null where the caller sees none, `unreachable` where ZStack does not tell.
 * @throws ZstackApiError where the caller's session is refused
 */
export const lookUp = <Row>(...asked: Parameters<typeof find<Row>>): Promise<Row | null | 'unreachable'> =>
  asLookUp(find(...asked));

/** What was found, told as by `lookUp`. @throws ZstackApiError where the caller's session is refused */
export async function asLookUp<Row>(found: Promise<Row | null>): Promise<Row | null | 'unreachable'> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof ZstackFailure) return 'unreachable';
    if (error instanceof ZstackApiError && !isSessionError(error.errorCode)) {
      return error.errorCode.code === 'ID.1002' ? null : 'unreachable';
    }
    throw error;
  }
}
