import { readEvents } from './events.js';

/**
 * How the editor asks the gateway: one request for each operation, answered by JSON, or by events where it is a
 * subscription. Whatever fails is shown as a result.
 *
 * @param {string} endpoint
 * @param {import('./session.js').Session} session
 */
export const createFetcher =
  (endpoint, session) =>
  /**
   * @param {Operation} operation
   * @returns {Promise<unknown>} the result, or an iterator of results
   */
  async ({ query, variables, operationName }) => {
    const current = session.get();
    const leaving = new AbortController();
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: {
          accept: 'text/event-stream, application/json',
          'content-type': 'application/json',
          ...(current === undefined ? {} : { authorization: `OAuth ${current}` }),
        },
        body: JSON.stringify({
          query,
          variables,
          operationName: names(query, operationName) ? operationName : undefined,
        }),
        signal: leaving.signal,
      });
      if (response.body !== null && response.headers.get('content-type')?.startsWith('text/event-stream')) {
        return resultsOf(response.body, leaving);
      }
      return await resultOf(response);
    } catch {
      return failure('The gateway cannot be reached.');
    }
  };

/** @typedef {{ readonly query: string, readonly variables?: unknown, readonly operationName?: string | null }} Operation */

/**
 * The editor may still have the name of the tab before.
 *
 * @param {string} query
 * @param {string | null | undefined} operationName
 */
const names = (query, operationName) =>
  typeof operationName === 'string' &&
  new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(query);

/** @param {string} message */
const failure = (message) => ({ errors: [{ message }] });

/**
 * @param {Response} response
 * @returns {Promise<unknown>}
 */
async function resultOf(response) {
  try {
    /** @type {unknown} */
    const result = await response.json();
    return result;
  } catch {
    return failure(`The gateway, or a proxy before it, answered with status ${response.status} and no JSON.`);
  }
}

/**
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} body
 * @param {AbortController} leaving
 */
function resultsOf(body, leaving) {
  const results = readResults(body, leaving.signal);
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
 * @param {AbortSignal} left
 * @returns {AsyncGenerator<unknown, void>}
 */
async function* readResults(body, left) {
  try {
    for await (const { type, data } of readEvents(body)) {
      if (type === 'complete') return;
      if (type === 'next') yield /** @type {unknown} */ (JSON.parse(data));
    }
  } catch {
    // told below, like a stream that just ends
  }
  if (!left.aborted) yield failure('The stream was cut off before its end: run it again.');
}
