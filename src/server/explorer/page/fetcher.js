import { readEvents } from './events.js';
import { fill } from './fill.js';

/**
 * How the editor asks the gateway: one request for each operation, answered by JSON, or by events where it is a
 * subscription. Whatever fails is shown as a result.
 *
 * @param {object} options
 * @param {string} options.endpoint
 * @param {import('./session.js').Session} options.session
 * @param {Texts} options.texts
 * @param {boolean} options.explain whether the gateway tells what ZStack was asked, if it is asked to
 * @param {(told: ToldRequests) => void} options.onExplained told that, which is no part of the result then
 * @param {(result: Result, session: string | undefined) => void} options.onResult told each result, and the session that it was asked with
 * @param {(measure: import('./answer-bar.js').Measure) => void} options.onMeasure told what the answer took, again with each event
 */
export const createFetcher =
  ({ endpoint, session, texts, explain, onResult, onMeasure, onExplained }) =>
  /**
   * @param {Operation} operation
   * @returns {Promise<Result | AsyncGenerator<Result, void>>} the result, or an iterator of results
   */
  async ({ query, variables, operationName }) => {
    const current = session.get();
    const leaving = new AbortController();
    const began = performance.now();
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: {
          accept: 'text/event-stream, application/json',
          'content-type': 'application/json',
          ...(explain ? { 'x-explain': '1' } : {}),
          ...(current === undefined ? {} : { authorization: `OAuth ${current}` }),
        },
        body: JSON.stringify({
          query,
          variables,
          operationName: names(query, operationName) ? operationName : undefined,
        }),
        signal: leaving.signal,
      });
      /** @type {Watch} */
      const watch = {
        onResult: (result) => onResult(result, current),
        onExplained,
        onMeasure: (part) =>
          onMeasure({ ms: performance.now() - began, requestId: response.headers.get('x-request-id'), ...part }),
      };
      if (response.body !== null && response.headers.get('content-type')?.startsWith('text/event-stream')) {
        return resultsOf(response.body, texts, leaving, watch);
      }
      return await resultOf(response, texts, operationName === INTROSPECTION ? unwatched : watch);
    } catch {
      return failure(texts.unreachable);
    }
  };

/** @typedef {import('./settings.ts').PageTexts['failure']} Texts */

/** @typedef {import('./answer/zstack-requests.js').ToldRequests} ToldRequests */

/** @typedef {{ readonly query: string, readonly variables?: unknown, readonly operationName?: string | null }} Operation */

/**
 * As far as the page looks into it.
 *
 * @typedef {object} Result
 * @property {Readonly<Record<string, { readonly job?: { readonly id?: string } | null } | null | undefined>> | null} [data]
 * @property {Readonly<Record<string, unknown>> & { readonly zstack?: ToldRequests }} [extensions]
 * @property {readonly { readonly message: string, readonly extensions?: { readonly code?: string } }[]} [errors]
 */

/**
 * @typedef {object} Watch
 * @property {(result: Result) => void} onResult
 * @property {(told: ToldRequests) => void} onExplained
 * @property {(part: { readonly bytes: number, readonly events?: number }) => void} onMeasure
 */

/** How GraphiQL names its own query for the schema, which is nobody's answer. */
const INTROSPECTION = 'IntrospectionQuery';

/** @type {Watch} */
const unwatched = { onResult: () => undefined, onMeasure: () => undefined, onExplained: () => undefined };

/**
 * The editor may still have the name of the tab before.
 *
 * @param {string} query
 * @param {string | null | undefined} operationName
 */
const names = (query, operationName) =>
  typeof operationName === 'string' &&
  new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(query);

/**
 * @param {string} message
 * @returns {Result}
 */
const failure = (message) => ({ errors: [{ message }] });

/**
 * The result as the editor shows it: what ZStack was asked is told beside it.
 *
 * @param {string} json
 * @param {Watch} watch
 * @returns {Result}
 */
function readResult(json, { onExplained }) {
  /** @type {unknown} */
  const parsed = JSON.parse(json);
  const result = /** @type {Result} */ (parsed);
  const { zstack, ...others } = result.extensions ?? {};
  if (zstack === undefined) return result;
  onExplained(zstack);
  const { extensions: _, ...shown } = result;
  return Object.keys(others).length > 0 ? { ...shown, extensions: others } : shown;
}

/**
 * @param {Response} response
 * @param {Texts} texts
 * @param {Watch} watch
 */
async function resultOf(response, texts, watch) {
  const body = await response.text();
  watch.onMeasure({ bytes: new Blob([body]).size });
  try {
    const result = readResult(body, watch);
    watch.onResult(result);
    return result;
  } catch {
    return failure(fill(texts.noJson, { status: response.status }));
  }
}

/**
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} body
 * @param {Texts} texts
 * @param {AbortController} leaving
 * @param {Watch} watch
 */
function resultsOf(body, texts, leaving, watch) {
  const results = readResults(body, texts, leaving.signal, watch);
  const end = results.return.bind(results);
  // the editor stops a subscription by this, and an event may be long in coming
  results.return = (value) => {
    leaving.abort();
    return end(value);
  };
  return results;
}

/**
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} body
 * @param {Texts} texts
 * @param {AbortSignal} left
 * @param {Watch} watch
 * @returns {AsyncGenerator<Result, void>}
 */
async function* readResults(body, texts, left, watch) {
  let bytes = 0;
  let events = 0;
  /** @type {TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>} */
  const counting = new TransformStream({
    transform: (chunk, controller) => {
      bytes += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  try {
    for await (const { type, data } of readEvents(body.pipeThrough(counting))) {
      if (type === 'complete') return;
      if (type !== 'next') continue;
      const result = readResult(data, watch);
      events += 1;
      watch.onMeasure({ bytes, events });
      watch.onResult(result);
      yield result;
    }
  } catch {
    // told below, like a stream that just ends
  }
  if (!left.aborted) yield failure(texts.cutOff);
}
