import { toTexts } from '../api/arguments.ts';
import type { Api } from '../api/declaration.ts';
import type { ParameterFacts } from '../facts/facts.ts';
import type { QueryParameters } from '../query/parameters.ts';
import { Refusal } from '../wire/error-codes.ts';
import type { Request } from './answer.ts';

type JsonObject = Readonly<Record<string, unknown>>;

export interface Tags {
  readonly systemTags: readonly string[];
  readonly userTags: readonly string[];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Gson's words for what it cannot read; the node answers them with 500 (wire.md §2). */
const unreadable = (text: string): Refusal => new Refusal(500, text);

/** The body, whatever the method; null for none. What is no JSON object breaks the node. */
export function parseBody({ body }: Request): JsonObject | null {
  if (body.trim() === '') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw unreadable('java.io.EOFException: End of input at line 1 column 6 path $.');
  }
  if (isObject(parsed) || parsed === null) return parsed;
  throw unreadable('java.lang.IllegalStateException: Expected BEGIN_OBJECT at line 1 column 2 path $');
}

/** The session's uuid; whether it is a live one is not looked at here (wire.md §1). */
export function sessionOf({ headers }: Request): string {
  const authorization = headers.get('authorization')?.trim();
  if (authorization === undefined) throw new Refusal(400, "missing header 'Authorization'");
  if (/^ZStack(?: |$)/.test(authorization)) {
    const text = 'RestAuthenticationType type: ZStack was not registered by any RestAuthenticationBackend';
    throw new Refusal(500, text);
  }
  if (!authorization.startsWith('OAuth')) throw new Refusal(400, "Authorization type must be 'OAuth'");
  return authorization.slice('OAuth'.length).trim();
}

/** The uuid that the client chose for the job. */
export function jobUuidOf({ headers }: Request): string | undefined {
  const uuid = headers.get('x-job-uuid');
  if (uuid === undefined || uuid.length === 32) return uuid;
  throw new Refusal(400, "Invalid header[X-Job-UUID], it must be a UUID with '-' stripped");
}

/** `X-API-Timeout` in milliseconds; undefined where none above zero is asked for. The node breaks on what is no number. */
export function timeoutOf({ headers }: Request): number | undefined {
  const seconds = headers.get('x-api-timeout');
  if (seconds === undefined) return undefined;
  if (!/^[+-]?\d{1,18}$/.test(seconds)) throw new Refusal(500, `For input string: "${seconds}"`);
  const ms = Math.min(Number(seconds) * 1000, Number.MAX_SAFE_INTEGER);
  return ms > 0 ? ms : undefined;
}

export const oneRow = (uuid: string): QueryParameters => ({
  conditions: [{ name: 'uuid', operator: '=', value: uuid }],
  limit: 1000,
  start: 0,
  count: false,
  replyWithCount: false,
});

function tagsOf(given: unknown, name: string): readonly string[] {
  if (given === undefined || given === null) return [];
  return toTexts(name, given).filter((tag) => tag !== null);
}

/**
 * The parameters of one call and its tags, which stand beside them or among them. The request's method decides where they
 * are looked for, not the API's: a GET that runs a creation brings them in its query string.
 */
export function inputOf(
  { facts: { bodyKey = '', parameters } }: Exclude<Api, { mode: 'query' }>,
  { method, query }: Request,
  body: JsonObject,
  path: ReadonlyMap<string, string>,
): { readonly parameters: JsonObject; readonly tags: Tags } {
  if (method === 'GET' || method === 'DELETE') {
    return {
      parameters: { ...fromQueryString(parameters, query), ...Object.fromEntries(path) },
      tags: { systemTags: [], userTags: [] },
    };
  }
  const given = (Object.hasOwn(body, bodyKey) ? body[bodyKey] : null) ?? {};
  if (!isObject(given)) {
    throw unreadable(`java.lang.IllegalStateException: Expected BEGIN_OBJECT at path $.${bodyKey}`);
  }
  return {
    parameters: { ...given, ...Object.fromEntries(path) },
    tags: {
      systemTags: tagsOf(body['systemTags'] ?? given['systemTags'], 'systemTags'),
      userTags: tagsOf(body['userTags'] ?? given['userTags'], 'userTags'),
    },
  };
}

/** Of a flag everything but `true` is false. */
const fromText = (type: string, text: string): unknown =>
  type.toLowerCase() === 'boolean' ? text.toLowerCase() === 'true' : text;

function fromQueryString(declared: Readonly<Record<string, ParameterFacts>>, query: URLSearchParams): JsonObject {
  const parameters: Record<string, unknown> = {};
  for (const [name, { type }] of Object.entries(declared)) {
    const values = query.getAll(name);
    if (type.startsWith('List<') && values.length > 0) parameters[name] = values;
    else if (values.length > 1) {
      const text = 'only one value is allowed for the parameter but multiple values found';
      throw new Refusal(400, `Invalid query parameter[${name}], ${text}`);
    } else if (values[0] !== undefined && !type.startsWith('Map<')) parameters[name] = fromText(type, values[0]);
  }
  return parameters;
}
