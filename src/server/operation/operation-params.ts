import type { IncomingMessage } from 'node:http';
import { isJsonObject } from '../../zstack/wire/values/json.ts';
import { badRequest } from './refusals.ts';
import { readJson } from '../http/request-body.ts';
import { queryString } from '../http/request-target.ts';

/** A document by its text, by the id of a trusted one, or by both. */
export type NamedDocument =
  | { readonly query: string; readonly documentId: undefined }
  | { readonly query: string | undefined; readonly documentId: string };

/** What a client asks for, whatever the transport. */
export interface OperationParams {
  readonly document: NamedDocument;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Where the operation stands in an HTTP request, still unchecked.
 * @throws RequestError for a body that cannot be read
 * @throws OperationRefused for a query string that cannot be read
 */
export function readOperation(request: IncomingMessage, maxBytes: number): Promise<unknown> | object {
  if (request.method === 'POST') return readJson(request, maxBytes);
  const search = new URLSearchParams(queryString(request));
  return {
    query: once(search, 'query'),
    documentId: once(search, 'documentId'),
    operationName: once(search, 'operationName'),
    variables: jsonOnce(search, 'variables'),
    extensions: jsonOnce(search, 'extensions'),
  };
}

/** True where the URL of a GET asks for an operation. */
export function asksForOperation(request: IncomingMessage): boolean {
  const search = new URLSearchParams(queryString(request));
  return ['query', 'documentId', 'extensions'].some((name) => search.has(name));
}

/** @throws OperationRefused for what is no GraphQL request */
export function toOperationParams(given: unknown): OperationParams {
  if (!isJsonObject(given)) throw badRequest('A GraphQL request is a JSON object.');
  const { variables, extensions } = given;
  if (!isAbsent(variables) && !isJsonObject(variables)) throw badRequest('`variables` must be an object.');
  if (!isAbsent(extensions) && !isJsonObject(extensions)) throw badRequest('`extensions` must be an object.');
  return {
    document: toNamedDocument(
      textOf(given, 'query'),
      onlyId(textOf(given, 'documentId'), hashOf(extensions?.['persistedQuery'])),
    ),
    operationName: textOf(given, 'operationName'),
    variables: variables ?? undefined,
  };
}

function toNamedDocument(query: string | undefined, documentId: string | undefined): NamedDocument {
  if (documentId !== undefined) return { query, documentId };
  if (query !== undefined) return { query, documentId };
  throw badRequest('A request names its document: by its text in `query`, or by its id in `documentId`.');
}

function textOf(given: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = given[name];
  if (isAbsent(value) || value === '') return undefined;
  if (typeof value !== 'string') throw badRequest(`\`${name}\` must be a text.`);
  return value;
}

/** The id in the form of Apollo's clients. */
function hashOf(persistedQuery: unknown): string | undefined {
  if (isAbsent(persistedQuery)) return undefined;
  if (!isJsonObject(persistedQuery) || persistedQuery['version'] !== 1) {
    throw badRequest('`extensions.persistedQuery` must be an object with `version` 1.');
  }
  const { sha256Hash } = persistedQuery;
  if (typeof sha256Hash === 'string' && sha256Hash !== '') return sha256Hash;
  throw badRequest('`extensions.persistedQuery.sha256Hash` must be a text that is not empty.');
}

function onlyId(documentId: string | undefined, hash: string | undefined): string | undefined {
  if (documentId === undefined || hash === undefined || documentId === hash) return documentId ?? hash;
  if (documentId === `sha256:${hash}`) return documentId;
  throw badRequest('`documentId` and `extensions.persistedQuery` name two documents: send one of them.');
}

function once(search: URLSearchParams, name: string): string | null {
  const [value = null, ...more] = search.getAll(name);
  if (more.length > 0) throw badRequest(`\`${name}\` stands in the URL more than once.`);
  return value;
}

function jsonOnce(search: URLSearchParams, name: string): unknown {
  const text = once(search, name);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`\`${name}\` must be JSON.`);
  }
}

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;
