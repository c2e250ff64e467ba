import type { QueryApi } from '../../zstack/wire/api.ts';
import type { CallOptions, SessionCaller } from '../../zstack/wire/caller.ts';
import { type QueryRules, UUIDS_PER_REQUEST } from '../../zstack/wire/conditions.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { simplify, type Where } from '../../zstack/wire/where.ts';
import type { Zstack } from '../../zstack/zstack.ts';
import { inputFault } from '../input/input-faults.ts';
import { engineFor } from './engine.ts';
import { BY_UUID } from './keyset.ts';

/**
 * The uuids of all rows of a list that meet something, by the caller's own query.
 * @throws GraphQLError `BAD_USER_INPUT` where they are more than one request can name; as `engineFor`, else
 */
export async function uuidsBy(
  zstack: Zstack,
  caller: SessionCaller,
  reading: CallOptions,
  api: QueryApi<unknown>,
  where: Where,
  rules: QueryRules,
): Promise<readonly Uuid[]> {
  const simple = simplify(where);
  if (simple === false) return [];
  const engine = await engineFor(zstack, caller, api, simple, rules);
  const wanted = { fields: [], limit: UUIDS_PER_REQUEST + 1 };
  const { rows } =
    engine.kind === 'plain'
      ? await zstack.query(api, { ...wanted, conditions: engine.conditions, sort: BY_UUID }, caller, reading)
      : (await zstack.queryZql(api, { page: { ...wanted, where: engine.where, order: [BY_UUID] } }, caller, reading))
          .list;
  if (rows.length > UUIDS_PER_REQUEST) {
    const message = `is about more than ${UUIDS_PER_REQUEST} other rows, which is too many for one request to ZStack`;
    throw inputFault('filter', 'TOO_LONG', message);
  }
  return rows.flatMap((row) => (hasUuid(row) ? [row.uuid] : []));
}

const hasUuid = (row: unknown): row is { readonly uuid: Uuid } =>
  typeof row === 'object' && row !== null && 'uuid' in row && typeof row.uuid === 'string';
