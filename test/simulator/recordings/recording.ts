import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type JsonObject } from './json.ts';

/** One request and the node's answer, in the form that test/recordings/README.md tells. */
export interface Exchange {
  readonly method: string;
  /** After the host, such as `/v1/images`. */
  readonly path: string;
  /** `name=value`, not percent-encoded. */
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** undefined = none; a text is no JSON on purpose. */
  readonly body: unknown;
  readonly status: number;
  readonly answerHeaders: Readonly<Record<string, string>>;
  /** JSON, a plain text, or null for an empty body. */
  readonly answer: unknown;
}

export interface Recording {
  /** Such as `session/log-in log-in-wrong-password`; of a file with one exchange just the file. */
  readonly name: string;
  /** Such as `session/log-in`. */
  readonly file: string;
  readonly exchange: Exchange;
  /** What was asked after it, the polls of its job above all. */
  readonly then: readonly Exchange[];
}

const folder = join(import.meta.dirname, '../../recordings');

function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  if (isObject(value)) return value;
  throw new Error(`a recording holds no object "${key}": ${JSON.stringify(parent).slice(0, 200)}`);
}

const texts = (value: unknown): Record<string, string> =>
  isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)])) : {};

function toExchange(recorded: JsonObject): Exchange {
  const request = objectAt(recorded, 'request');
  const response = objectAt(recorded, 'response');
  return {
    method: String(request['method']),
    path: String(request['path']),
    query: Array.isArray(request['query']) ? request['query'].map(String) : [],
    headers: texts(request['headers']),
    body: request['body'],
    status: Number(response['status']),
    answerHeaders: texts(response['headers']),
    answer: response['body'],
  };
}

const accepted = { status: 202, headers: {}, body: { location: '/v1/api-jobs/the-job', apiTimeout: 1_800_000 } };

/**
 * `protocol/job-uuid-race` has one request with several `responses`, of which the first is the one that was taken;
 * `protocol/web-hook` leaves the answer out.
 */
function withResponse(recorded: JsonObject): JsonObject {
  const { response, responses } = recorded;
  if (response !== undefined) return recorded;
  const taken = Array.isArray(responses) ? responses.find(isObject) : undefined;
  return { ...recorded, response: taken ?? accepted };
}

function toRecording(file: string, name: string, recorded: JsonObject): Recording {
  const then = Array.isArray(recorded['then']) ? recorded['then'].filter(isObject) : [];
  return {
    name: name === '' ? file : `${file} ${name}`,
    file,
    exchange: toExchange(withResponse(recorded)),
    then: then.map(toExchange),
  };
}

function readRecordings(): readonly Recording[] {
  return globSync('*/*.json', { cwd: folder })
    .sort()
    .flatMap((path) => {
      const file = path.replaceAll('\\', '/').replace(/\.json$/, '');
      const parsed: unknown = JSON.parse(readFileSync(join(folder, path), 'utf8'));
      if (!isObject(parsed)) throw new Error(`${path} is no recording`);
      const cases = parsed['cases'];
      if (!isObject(cases)) return [toRecording(file, '', parsed)];
      return Object.keys(cases).map((name) => toRecording(file, name, objectAt(cases, name)));
    });
}

export const recordings: readonly Recording[] = readRecordings();

const byName = new Map(recordings.map((recording) => [recording.name, recording]));

export function recording(name: string): Recording {
  const found = byName.get(name);
  if (found === undefined) throw new Error(`there is no recording "${name}"`);
  return found;
}
