import type { GraphQLFormattedError } from 'graphql';

/** A request that was refused before GraphQL saw it. */
export class RequestError extends Error {
  readonly status: number;
  /** `extensions.code` of the answer. */
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'RequestError';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** The request was not begun, and may be sent again soon. */
export const unavailable = (message: string) => new RequestError(503, 'OVERLOADED', message, { 'retry-after': '1' });

/** The JSON text of an answer that is one error. */
export function errorBody(message: string, code: string, requestId: string): string {
  const error: GraphQLFormattedError = { message, extensions: { code, requestId } };
  return `${JSON.stringify({ errors: [error] })}\n`;
}

/** All that a caller learns of an error that nobody foresaw. */
export const UNEXPECTED_ERROR =
  'The gateway met an unexpected error. Its operator finds the cause in the log by the request id.';
