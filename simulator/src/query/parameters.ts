import { Refusal } from '../wire/error-codes.ts';
import { parseCondition, type Condition } from './conditions.ts';

/** The parameters of a GET list (domain.md §5.2). `groupBy` is accepted and ignored, as on the node. */
export interface QueryParameters {
  readonly conditions: readonly Condition[];
  readonly limit: number;
  readonly start: number;
  readonly sort?: { readonly column: string; readonly descending: boolean };
  readonly fields?: readonly string[];
  readonly count: boolean;
  readonly replyWithCount: boolean;
  readonly filterName?: string;
}

const defaultLimit = 1000;

function integer(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (/^[+-]?\d+$/.test(text) && Math.abs(value) < 2 ** 31) return value;
  throw new Refusal(400, `Invalid query parameter. '${name}' must be an integer`);
}

/** A comma list as Java splits it: empty parts at the end do not count, unless the text is empty. */
function splitByComma(text: string): readonly string[] {
  if (text === '') return [''];
  const parts = text.split(',');
  return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);
}

/** Of a parameter that is given more than once the first counts; only `q` may repeat. */
export function parseQuery(query: URLSearchParams): QueryParameters {
  const first = (name: string): string | undefined => query.get(name)?.trim();
  const isTrue = (name: string): boolean => first(name)?.toLowerCase() === 'true';
  const sort = first('sort');
  const fieldList = first('fields');
  const fields = fieldList === undefined ? undefined : splitByComma(fieldList).map((field) => field.trim());
  if (fields?.length === 0) throw new Refusal(400, "Invalid query parameter. 'fields' contains zero field");
  const filterName = first('filterName');
  return {
    conditions: query.getAll('q').map(parseCondition),
    limit: integer('limit', first('limit'), defaultLimit),
    start: integer('start', first('start'), 0),
    count: isTrue('count'),
    replyWithCount: isTrue('replyWithCount'),
    ...(sort === undefined
      ? {}
      : { sort: { column: sort.replace(/^(?:\++|-+)/, ''), descending: sort.startsWith('-') } }),
    ...(fields === undefined ? {} : { fields }),
    ...(filterName === undefined ? {} : { filterName }),
  };
}
