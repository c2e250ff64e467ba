import { roomBeside, zqlLength } from '../../zstack/zql/answer.ts';
import { MOST_LEAVES, ZqlWhere } from '../../zstack/zql/compile.ts';
import type { QueryApi } from '../../zstack/wire/api.ts';
import type { SessionCaller } from '../../zstack/wire/caller.ts';
import {
  areTooLong,
  type Condition,
  countOnWire,
  faultOf,
  MOST_CONDITIONS,
  type QueryRules,
  uuidAfter,
} from '../../zstack/wire/conditions.ts';
import type { Sort } from '../../zstack/wire/lists.ts';
import { ZstackFailure } from '../../zstack/wire/errors/failure.ts';
import { asConjunction, countLeaves, simplify, type Where } from '../../zstack/wire/where.ts';
import type { Cloud } from '../../zstack/cloud.ts';
import type { Zstack } from '../../zstack/zstack.ts';
import { inputFault } from '../input/input-faults.ts';
import { publicError } from '../public-errors/public-error.ts';

/** By which of ZStack's query engines a list is asked for. */
export type Engine =
  | { readonly kind: 'plain'; readonly conditions: readonly Condition[] }
  | {
      readonly kind: 'zql';
      readonly where: ZqlWhere;
      /** Is there room in one request for a page that begins there? */
      readonly hasRoomFor: (place: Where) => boolean;
    };

interface EngineOptions {
  /** How many conditions the list adds by itself to what a caller asks. */
  readonly more?: number;
  /** Where the page begins, if not with the list: no later page is refused for that where the first one was not. */
  readonly place?: Where | undefined;
  /** What the caller orders by: where there is ZQL it goes there, whose pages repeat and lose no row. */
  readonly order?: readonly Sort[];
  /** Whether totals are wanted that only ZQL tells: where there is ZQL the page goes there too, in the same request. */
  readonly withTotals?: boolean;
}

/** Where a page by uuid may begin. */
const BY_UUID = uuidAfter('0'.repeat(32));

/**
 * The plain query for all that it can carry, else ZQL.
 * @param ofList what is asked of the rows of the whole list
 * @throws GraphQLError `UNSUPPORTED_BY_CLOUD` where only ZQL could and the cloud has none, `BAD_USER_INPUT` where nothing could;
 * ZstackApiError, ZstackFailure
 */
export async function engineFor(
  { cloud }: Pick<Zstack, 'cloud'>,
  caller: SessionCaller,
  api: QueryApi<unknown>,
  ofList: Where | true,
  rules: QueryRules,
  { more = 0, place, order = [], withTotals = false }: EngineOptions = {},
): Promise<Engine> {
  const where = place === undefined ? ofList : from(ofList, place);
  const conditions = asConjunction(where);
  const count = conditions === null ? 0 : countOnWire(conditions);
  const isPlain = order.length <= 1 && (conditions?.every((condition) => faultOf(condition, rules) === null) ?? false);
  const isBetterByZql = (order.length > 0 || withTotals) && (await letsZqlPass(cloud, caller));
  if (conditions !== null && isPlain && !isBetterByZql && count <= MOST_CONDITIONS) {
    if (areTooLong(place === undefined ? [...conditions, BY_UUID] : conditions)) throw tooLong();
    return { kind: 'plain', conditions };
  }
  if (!(await cloud.hasZql(caller))) {
    if (conditions === null || !isPlain)
      throw needsZql('a list with `or`, `not` or `search`, nor in more than one order');
    throw inputFault('filter', 'TOO_MANY_CONDITIONS', tooManyConditions(count, MOST_CONDITIONS, more));
  }
  const leaves = ofList === true ? 0 : countLeaves(ofList);
  if (leaves > MOST_LEAVES) throw inputFault('filter', 'TOO_MANY_CONDITIONS', tooManyConditions(leaves, MOST_LEAVES));
  const { writeTimestamp } = await cloud.zone();
  const compiled = (what: Where | true) => new ZqlWhere(api, what, writeTimestamp);
  const room = roomBeside(compiled(ofList));
  const hasRoomFor = (begin: Where) => zqlLength(compiled(from(true, begin))) <= room;
  const ofPage = compiled(where);
  if (place === undefined ? !hasRoomFor(BY_UUID) : roomBeside(ofPage) < 0) throw tooLong();
  return { kind: 'zql', where: ofPage, hasRoomFor };
}

function from(where: Where | true, place: Where): Where | true {
  const both = simplify({ all: [...(where === true ? [] : [where]), place] });
  if (both === false) throw new Error('What comes behind a row can always be asked.');
  return both;
}

/** For what the plain query carries too: something before ZStack that answers ZQL alone in its place stops no list. */
async function letsZqlPass(cloud: Pick<Cloud, 'hasZql'>, caller: SessionCaller): Promise<boolean> {
  try {
    return await cloud.hasZql(caller);
  } catch (error) {
    if (error instanceof ZstackFailure && error.kind === 'invalid-response') return false;
    throw error;
  }
}

/** What is asked of the rows of a list, as ZQL. @throws ZstackFailure where the cloud's zone is not known and cannot be asked for */
export async function compile(
  cloud: Pick<Cloud, 'zone'>,
  api: QueryApi<unknown>,
  where: Where | true,
): Promise<ZqlWhere> {
  return new ZqlWhere(api, where, (await cloud.zone()).writeTimestamp);
}

/** What is told of a filter that makes more conditions than one query takes. @param ofList how many of them are no caller's */
export function tooManyConditions(count: number, most: number, ofList = 0): string {
  const own = ofList === 0 ? '' : `, ${ofList} of them of the list itself`;
  return `makes ${count} conditions${own}, but at most ${most} go into one query to ZStack; an in with its list is one`;
}

const tooLong = () => inputFault('filter', 'TOO_LONG', 'is too long for one request to ZStack');

/** The error where only ZStack's second query engine could answer, which the cloud has not, or which is turned off. */
export const needsZql = (what: string) =>
  publicError('UNSUPPORTED_BY_CLOUD', `This cloud cannot be asked for ${what}.`, { needs: 'ZQL' });
