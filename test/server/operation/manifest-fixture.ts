import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A file of that content in a folder of its own. */
export function file(content: string, name = 'manifest.json'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'gateway-')), name);
  writeFileSync(path, content);
  return path;
}

export interface ManifestOperation {
  readonly id: string;
  readonly body: string;
}

/** As `generate-persisted-query-manifest` writes it: the id is the SHA-256 of the body unless the front end chose another. */
export const apolloManifest = (operations: readonly ManifestOperation[]): string =>
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: operations.map(({ id, body }) => {
      const [, type = 'query', name = ''] = /^(query|mutation|subscription) (\w+)/.exec(body) ?? [];
      return { id, name, type, body };
    }),
  });

export const hashed = (body: string): ManifestOperation => ({ id: sha256(body), body });

/** As the client preset of graphql-codegen writes its `persisted-documents.json`. */
export const codegenManifest = (operations: readonly ManifestOperation[]): string =>
  JSON.stringify(Object.fromEntries(operations.map(({ id, body }) => [id, body])), null, 2);
