import type { IncomingMessage } from 'node:http';
import { readJson } from './request-body.ts';
import { RequestError } from './request-error.ts';
import { queryString } from './router.ts';
import { isJsonObject } from '../zstack/json.ts';

/** What a client asks for, whatever the transport. */
export interface OperationParams {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** Where the operation stands in an HTTP request, still unchecked. @throws RequestError for a body that cannot be read */
export async function readOperation(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  if (request.method === 'POST') return readJson(request, maxBytes);
  const search = new URLSearchParams(queryString(request));
  const variables = search.get('variables');
  return {
    query: search.get('query'),
    operationName: search.get('operationName'),
    variables: variables === null ? null : parseVariables(variables),
  };
}

/** @throws RequestError 400 for what is no GraphQL request */
export function toOperationParams(given: unknown): OperationParams {
  if (!isJsonObject(given)) throw badRequest('A GraphQL request is a JSON object.');
  const { query, operationName, variables } = given;
  if (typeof query !== 'string' || query === '') throw badRequest('`query` must be a text that is not empty.');
  if (!isAbsent(operationName) && typeof operationName !== 'string')
    throw badRequest('`operationName` must be a text.');
  if (!isAbsent(variables) && !isJsonObject(variables)) throw badRequest('`variables` must be an object.');
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

function parseVariables(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('`variables` must be JSON.');
  }
}

const badRequest = (message: string) => new RequestError(400, 'BAD_REQUEST', message);

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;
